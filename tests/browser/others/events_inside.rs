//! What others do while the application is in the middle of something: events inside of events.

use crate::harness::{
    check::{Outcome, ensure},
    page::Page,
    panel::PREVIEW,
    server::{Server, Settings},
};

/// Whether the panel shows what a link brought.
const PREVIEW_SHOWN: &str =
    "document.querySelector('#marks_panel [data-part=incoming]:not([hidden])')";

async fn until_day(page: &Page, day: &str) -> Outcome {
    page.until(&format!("location.pathname === '/day/2022-10-{day}/' && document.querySelector('main h1')?.textContent.includes('{day} October')")).await?;
    // It stays so.
    page.until("(window.looks = (window.looks ?? 0) + 1) % 10 === 0").await?;
    ensure!(page.is(&format!("document.querySelector('main h1').textContent.includes('{day} October') && location.pathname.includes('{day}')")).await?, "address and page differ");
    page.expect_quiet_console().await
}

/// Another link is clicked when the page's heading gets the focus, or the page is said to be there.
pub async fn a_link_inside_of_an_arrival(page: &Page) -> Outcome {
    for event in ["focusin", "recap:shown", "scroll"] {
        let server = Server::start("root", "/", Settings::default()).await?;
        page.open(&server.url("")).await?;
        page.run(&format!(
            "const go = () => {{
                 if (location.pathname !== '/day/2022-10-26/' || !document.querySelector('main h1').textContent.includes('26')) return;
                 removeEventListener('{event}', go);
                 document.querySelector(`.day-nav a[href='/day/2022-10-27/']`).click();
             }};
             addEventListener('{event}', go);"
        ))
        .await?;
        page.run("document.querySelector(`.day-nav a[href='/day/2022-10-26/']`).click()").await?;
        if event == "scroll" {
            page.until("document.querySelector('main h1').textContent.includes('October')").await?;
            page.run("scrollTo(0, 300)").await?;
        }
        until_day(page, "27").await?;
        page.run("history.back()").await?;
        until_day(page, "26").await?;
    }
    Ok(())
}

/// Somebody goes back when the page is said to be there.
pub async fn going_back_inside_of_an_arrival(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-25/")).await?;
    page.run("addEventListener('recap:shown', () => history.back(), { once: true })").await?;
    page.run("document.querySelector(`.day-nav a[href='/day/2022-10-26/']`).click()").await?;
    page.until("history.length > 1 && location.pathname === '/day/2022-10-25/'").await?;
    until_day(page, "25").await
}

/// What changes the history tells others of it at once, and those do something.
pub async fn events_inside_of_a_change_of_the_history(page: &Page) -> Outcome {
    let prelude = "for (const name of ['pushState', 'replaceState']) {
        const change = History.prototype[name];
        History.prototype[name] = function (...parts) {
            change.apply(this, parts);
            for (const event of ['scroll', 'popstate', 'focusin', 'pageshow', 'recap:shown', 'storage']) {
                dispatchEvent(new Event(event));
            }
        };
    }";
    let server = Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
    page.open(&server.url("")).await?;
    for day in ["26", "27"] {
        page.run(&format!(
            "document.querySelector(`.day-nav a[href='/day/2022-10-{day}/']`).click()"
        ))
        .await?;
        until_day(page, day).await?;
    }
    page.run("history.back()").await?;
    until_day(page, "26").await?;
    page.tick("keda").await?;
    ensure!(page.is_ticked("keda").await?, "the tick is lost");
    Ok(())
}

/// Marks that a link brought are left by others while the panel compares them.
pub async fn events_inside_of_the_panel(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.tick("keda").await?;
    page.open_panel().await?;
    let link = page.link_for(&server).await?;
    page.choose("close").await?;
    page.run(&format!("location.href = '{link}'")).await?;
    page.until(&format!("{PREVIEW} && document.querySelector('#marks_panel').open")).await?;
    page.run(
        "const dialog = document.querySelector('#marks_panel');
         dialog.addEventListener('focusin', ({ target }) => {
             if (target.id !== 'marks_comparison_title') return;
             dialog.querySelector('[data-do=leave]').click();
             window.has_left = true;
         });
         dialog.querySelector('[data-do=compare]').click();",
    )
    .await?;
    page.until("window.has_left").await?;
    page.expect_quiet_console().await?;
    ensure!(!page.is(PREVIEW_SHOWN).await?, "what was left is shown");
    page.choose("close").await?;
    page.open_panel().await?;
    ensure!(page.is_ticked("keda").await?, "the tick is lost");
    Ok(())
}

/// A mark is made by somebody while another is heard.
pub async fn marks_inside_of_marks(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.run(
        "addEventListener('input', ({ target }) => {
             if (target.dataset.talk === 'bees') return;
             document.querySelector('[data-talk=bees][data-mark=watched]').click();
         });",
    )
    .await?;
    page.tick("keda").await?;
    page.until_ticked("bees", true).await?;
    page.until_counted("2 of 16 watched").await?;
    page.expect_ticks(&["bees", "keda"]).await
}
