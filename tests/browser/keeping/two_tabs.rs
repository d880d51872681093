//! Two tabs of one browser at the same time, of one release of the page or of two.

use serde_json::Value;

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::{COUNT, KEY, NOTICE},
    page::Page,
    seed::{CHANCE, Chance, for_page, seed},
    server::{BLANK, Server, Settings},
    tabs::Tabs,
};

/// The talks that each of the tabs ticks.
const HALVES: [[&str; 8]; 2] = [
    ["keda", "bees", "cel", "crds-fuzz", "cgroupv2", "kcp-million", "saving-us", "rejekts-freebsd"],
    [
        "resize-ebpf",
        "beyond-kubebuilder",
        "ebpf-policies",
        "better-than-crds",
        "community-act",
        "dogfood-wasm",
        "rejekts-inception",
        "commons-okd-lightning",
    ],
];

/// Begins a loop that ticks and unticks talks, an odd number of times each, once a moment has come; after
/// [`CHANCE`].
/// Its pauses are messages: a tab behind another waits long for a timer.
const LOOP: &str = "
    const [, talks, start, rounds] = arguments;
    const pause = () => new Promise((next) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = next;
        port2.postMessage(0);
    });
    (async () => {
        while (Date.now() < start) await pause();
        for (let round = 0; round < rounds; round++) {
            for (const talk of talks) {
                document.querySelector(`[data-talk='${talk}'][data-mark=watched]`).click();
                for (let wait = chance() * 4; wait > 1; wait--) await pause();
            }
        }
        window.done = true;
    })();
";

/// Tick after tick, now in one, now in the other, without waiting for what the other shows.
pub async fn they_take_turns(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    let tabs = Tabs::open(page).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    for (here, there) in [("keda", "cel"), ("bees", "better-than-crds"), ("crds-fuzz", "cgroupv2")]
    {
        tabs.second().await?;
        page.tick(here).await?;
        tabs.first().await?;
        page.tick(there).await?;
    }
    // One that the other tab has ticked is unticked here.
    page.until_ticked("keda", true).await?;
    page.tick("keda").await?;
    let left = ["cel", "bees", "better-than-crds", "crds-fuzz", "cgroupv2"];
    page.until(&format!("{COUNT} === '5 of 16 watched'")).await?;
    tabs.second().await?;
    page.until_ticked("keda", false).await?;
    page.until(&format!("{COUNT} === '5 of 16 watched'")).await?;
    page.expect_ticks(&left).await?;
    tabs.close_second().await?;
    page.expect_ticks(&left).await
}

/// Both as fast as they can, at the same moment: their writes cross.
pub async fn they_tick_at_the_same_time(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    let tabs = Tabs::open(page).await?;
    page.open(&server.url("")).await?;
    let mut chance = Chance::new(seed()?);
    let now = page.eval("Date.now()").await?.as_f64().unwrap_or_default();
    for (number, talks) in HALVES.iter().enumerate() {
        if number == 1 {
            tabs.first().await?;
        }
        let start = now + 1500.0;
        let arguments = vec![for_page(&mut chance), talks.to_vec().into(), start.into(), 9.into()];
        page.client().execute(&format!("{CHANCE}{LOOP}"), arguments).await?;
    }
    page.until("window.done").await?;
    tabs.second().await?;
    page.until("window.done").await?;
    let all = HALVES.concat();
    for talk in &all {
        page.until_ticked(talk, true).await?;
    }
    // A tab's own ticks are counted once they are painted: one that a driver leaves unseen, as WebKit's does, paints
    // nothing.
    page.until(&format!("document.hidden || {COUNT} === '16 of 16 watched'")).await?;
    tabs.first().await?;
    page.until(&format!("{COUNT} === '16 of 16 watched'")).await?;
    page.expect_ticks(&all).await?;
    tabs.close_second().await?;
    page.expect_ticks(&all).await?;
    page.reload().await?;
    page.arrived().await?;
    page.until_counted("16 of 16 watched").await?;
    Ok(())
}

/// A tab with a release that knows no `since`: it writes the marks that it has, and they stay.
pub async fn an_older_release_beside_this_one_loses_nothing(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    let tabs = Tabs::open(page).await?;
    page.client().goto(&server.url(BLANK)).await?;
    // As it does: what is stored, and its own.
    let older = |talk: &str| {
        format!(
            "const {{ version, talks }} = JSON.parse(localStorage['{KEY}']);
             talks['{talk}'] = {{ watched: [true, Date.now()] }};
             localStorage['{KEY}'] = JSON.stringify({{ version, talks }});"
        )
    };
    page.run(&older("bees")).await?;
    tabs.first().await?;
    page.until_ticked("bees", true).await?;
    page.save("keda").await?;
    page.tick("crds-fuzz").await?;
    tabs.second().await?;
    // And then straight from an older memory, without a look at what is stored: by the time that
    // the other tab hears of the first, it is gone.
    let blind = r#"{"version":1,"talks":{"cgroupv2":{"watched":[true,5]}}}"#;
    page.run(&format!("{{ {} }} localStorage['{KEY}'] = '{blind}';", older("cel"))).await?;
    tabs.first().await?;
    page.until(&format!("{COUNT} === '5 of 16 watched'")).await?;
    page.until(&format!("localStorage['{KEY}'].includes('keda')")).await?;
    page.expect_ticks(&["keda", "bees", "crds-fuzz", "cel", "cgroupv2"]).await?;
    ensure!(page.talks().await?["keda"]["saved"][0] == true, "what was saved is lost");
    tabs.close_second().await
}

/// A tab with a later release, whose marks this one cannot read, takes over while this one ticks.
pub async fn a_newer_release_beside_this_one_loses_nothing(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    let tabs = Tabs::open(page).await?;
    page.client().goto(&server.url(BLANK)).await?;
    let newer = "{\"version\":2,\"shelves\":[\"whatever comes\"]}";
    page.store(KEY, newer).await?;
    tabs.first().await?;
    page.until(&format!("{NOTICE}.includes('newer version')")).await?;
    page.tick("bees").await?;
    page.type_note("bees", "to be kept").await?;
    page.save("crds-fuzz").await?;
    ensure_eq!(page.stored(KEY).await?.as_deref(), Some(newer));
    let journal: Value = journal(page).await?;
    for (talk, mark) in [("keda", "watched"), ("bees", "watched"), ("crds-fuzz", "saved")] {
        ensure!(journal[talk][mark][0] == true, "{talk} is not in {journal}");
    }
    ensure!(journal["bees"]["note"][0] == "to be kept", "the note is not in {journal}");
    // The newer tab writes again; what it does not know of stays in the journal.
    tabs.second().await?;
    page.store(KEY, "{\"version\":2,\"shelves\":[]}").await?;
    tabs.first().await?;
    page.tick("kcp-million").await?;
    page.reload().await?;
    page.arrived().await?;
    page.until_counted("3 of 16 watched").await?;
    ensure_eq!(page.note("bees").await?, "to be kept");
    ensure_eq!(page.stored(KEY).await?.as_deref(), Some("{\"version\":2,\"shelves\":[]}"));
    tabs.close_second().await
}

async fn journal(page: &Page) -> Outcome<Value> {
    let journal = page.stored(&format!("{KEY}:journal")).await?.unwrap_or_default();
    Ok(serde_json::from_str(&journal)?)
}
