//! Ticking as fast as the page lets it, until the tab dies.
//!
//! What a page has shown as kept is in storage by then: the browser's own process has it, which
//! lives on. (Pulling the plug on the whole machine is another matter, of which no page hears.)

use std::{collections::BTreeMap, env, ops::Range, time::Duration};

use serde::Deserialize;
use serde_json::Value;

use crate::harness::{
    check::{Outcome, ensure},
    page::Page,
    processes::{end, end_browser, process_of},
    seed::{CHANCE, Chance, for_page, seed},
    server::{BLANK, Server, Settings},
    session::Sessions,
    tabs::Tabs,
};

/// How often the tab is killed, in each of the two ways; `KILLS` says otherwise.
const KILLS: usize = 3;

/// How long the tab lives on after its first tick, in milliseconds.
const LIFE: Range<usize> = 100..900;

/// What a tab says that nobody ended.
const THE_END: &str = "the end";

/// Ticks and unticks talks at random, thousands of times, and says every few clicks what is shown:
/// the number of the last click, and of each talk whether it is ticked and when it was last clicked.
/// After [`CHANCE`].
const LOOP: &str = "
    const said = new Map();
    const pause = () => new Promise((next) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = next;
        port2.postMessage(0);
    });
    (async () => {
        const boxes = [...document.querySelectorAll('[data-mark=watched]')];
        for (let clicks = 1; clicks <= 5000; clicks++) {
            const box = boxes[Math.floor(chance() * boxes.length)];
            const at = Date.now();
            box.click();
            said.set(box.dataset.talk, at);
            if (chance() < 0.3) {
                await pause();
                const shown = boxes.filter((box) => box.checked).map((box) => box.dataset.talk);
                fetch('/said', { method: 'POST', body: JSON.stringify(
                    { clicks, shown, times: Object.fromEntries(said) }) }).catch(() => {});
            }
        }
        fetch('/said', { method: 'POST', body: 'the end' });
    })();
";

/// Says what is shown and what is kept, where the page was opened for that.
const REPORT: &str = "
    if (location.search === '?report') {
        const report = setInterval(() => {
            if (!document.body?.dataset.arrived) return;
            clearInterval(report);
            const count = document.querySelector('.trip-header .watch-progress').textContent;
            const shown = [...document.querySelectorAll('[data-mark=watched]:checked')]
                .map((box) => box.dataset.talk);
            const { talks } = JSON.parse(localStorage['recap:detroit-2022:marks']);
            fetch('/said', { method: 'POST', body: JSON.stringify({ count, shown, talks }) });
        }, 20);
    }
";

/// The tab is closed while it ticks, or the process that shows it is killed.
pub async fn all_is_kept(sessions: &Sessions, killed: bool) -> Outcome {
    let first = seed()?;
    for seed in (first..).take(rounds()) {
        // A session of its own: the driver of WebKit gives up where a tab crashes.
        let page = sessions.open().await?;
        let settings = Settings { prelude: REPORT, ..Settings::default() };
        let server = Server::start("root", "/", settings).await?;
        let outcome = tick_and_die(&page, &server, killed, Chance::new(seed)).await;
        let outcome = outcome.and_then(|()| expect_all(&server.heard()));
        let driver = page.driver();
        page.close().await.ok();
        end_browser(driver).await;
        outcome.map_err(|error| format!("SEED={seed} KILLS=1: {error}"))?;
    }
    Ok(())
}

/// Ticks in one tab until that dies, and then has another, which waited for that, say what is kept.
async fn tick_and_die(page: &Page, server: &Server, killed: bool, mut chance: Chance) -> Outcome {
    // Of another site, and so of another process.
    page.client().goto(&server.url(BLANK).replace("127.0.0.1", "localhost")).await?;
    server.hold("the_end");
    let address = server.url("?report");
    page.run(&format!("fetch('/the_end/{BLANK}').then(() => {{ location.href = '{address}'; }})"))
        .await?;
    let tabs = Tabs::open_doomed(page).await?;
    page.open(&server.url("")).await?;
    let process = process_of(page).await?;
    let script = format!("{CHANCE}{LOOP}");
    page.client().execute(&script, vec![for_page(&mut chance)]).await?;
    wait_for(server, |heard| !heard.is_empty()).await?;
    let life = LIFE.start + chance.below(LIFE.len());
    tokio::time::sleep(Duration::from_millis(life.try_into()?)).await;
    if killed {
        end(process).await?;
    } else {
        tabs.close_first().await?;
    }
    // What it said before that may still be under way.
    let mut heard = 0;
    for _ in 0..20 {
        if heard == server.heard().len() {
            break;
        }
        heard = server.heard().len();
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    let all = server.heard();
    ensure!(heard == all.len(), "process {process} is not the tab's, which said {:?}", all.last());
    server.release();
    wait_for(server, |heard| heard.last().is_some_and(|said| said.contains("talks"))).await
}

async fn wait_for(server: &Server, come: impl Fn(&[String]) -> bool) -> Outcome {
    for _ in 0..20_000 {
        if come(&server.heard()) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    Err(format!("only this was heard: {:?}", server.heard().last()).into())
}

/// What the tab said last, or did after that, is what the page shows when it is opened again.
fn expect_all(heard: &[String]) -> Outcome {
    let (report, heard) = heard.split_last().ok_or("nothing was heard")?;
    let report: Report = serde_json::from_str(report)?;
    let mut said: Vec<Said> = Vec::new();
    for words in heard {
        ensure!(words != THE_END, "the tab did not die in time");
        said.push(serde_json::from_str(words)?);
    }
    ensure!(report.count == format!("{} of 16 watched", report.shown.len()), "miscounted");
    for (talk, marks) in &report.talks {
        let is_shown = report.shown.contains(talk);
        ensure!((marks["watched"][0] == true) == is_shown, "{talk} is not shown as it is kept");
    }
    said.sort_by_key(|said| said.clicks);
    let last = said.last().ok_or("the tab said nothing")?;
    ensure!(is_kept(last, &report), "{last:?} was shown, then {report:?}");
    if env::var("KILLS").is_ok() {
        println!("    died after click {}: all is kept", last.clicks);
    }
    Ok(())
}

/// Tells whether all that the tab said is kept, or what was clicked later.
fn is_kept(said: &Said, report: &Report) -> bool {
    said.times.iter().all(|(talk, time)| {
        let set_at = report.talks.get(talk).and_then(|marks| marks["watched"][1].as_u64());
        let as_then = report.shown.contains(talk) == said.shown.contains(talk);
        set_at > Some(*time) || set_at == Some(*time) && as_then
    })
}

/// What the tab said it shows.
#[derive(Debug, Deserialize)]
struct Said {
    clicks: u64,
    shown: Vec<String>,
    times: BTreeMap<String, u64>,
}

/// What the page shows when it is opened again.
#[derive(Debug, Deserialize)]
struct Report {
    count: String,
    shown: Vec<String>,
    talks: BTreeMap<String, Value>,
}

fn rounds() -> usize {
    env::var("KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(KILLS)
}
