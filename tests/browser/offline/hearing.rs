//! A tab that lives for days hears of a new build, and asks for it seldom.

use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        page::Page,
        server::{Server, Settings},
    },
    offline::{
        builds::{OFFER, publish, visited},
        worker::{WITH_WORKER, kept},
    },
};

/// What a visitor does with a tab that is there: comes back to it, from another tab or by going back, and
/// goes to another page.
const SIGNS: [&str; 3] = [
    "document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))",
    "dispatchEvent(new Event('pageshow'))",
    "document.querySelector('main a[href^=\"/talk/\"], .day-nav a').click()",
];

/// Sets the page's clock forward. By way of the window: statements that the driver of Firefox runs have a
/// `Date` of their own.
async fn wait(page: &Page, minutes: u32) -> Outcome {
    page.run(&format!(
        "window.later = (window.later ?? 0) + {minutes} * 60_000;
         if (!window.now) {{
             window.now = window.Date.now.bind(window.Date);
             window.Date.now = () => window.now() + window.later;
         }}"
    ))
    .await
}

/// Gives the page time for what it must not do.
async fn look_on(page: &Page) -> Outcome {
    page.until("(window.looks = (window.looks ?? 0) + 1) % 10 === 0").await
}

/// Waits until the browser has asked by itself, as it does with every document: Firefox a moment later.
pub async fn settle(page: &Page, server: &Server) -> Outcome {
    let mut before = 0;
    while before != server.count("/sw.js") {
        before = server.count("/sw.js");
        for _ in 0..6 {
            look_on(page).await?;
        }
    }
    Ok(())
}

async fn until_asked(page: &Page, server: &Server, times: usize) -> Outcome {
    for _ in 0..100 {
        if server.count("/sw.js") >= times {
            break;
        }
        page.until("(window.looks = (window.looks ?? 0) + 1) % 2 === 0").await?;
    }
    look_on(page).await?;
    ensure_eq!(server.count("/sw.js"), times);
    Ok(())
}

async fn show_signs(page: &Page) -> Outcome {
    for sign in SIGNS {
        page.run(sign).await?;
    }
    look_on(page).await
}

/// Whatever the visitor does with the tab; but not time and again.
pub async fn an_old_tab_asks_once_in_ten_minutes(page: &Page) -> Outcome {
    let server = visited(page).await?;
    settle(page, &server).await?;
    for sign in SIGNS {
        let before = server.count("/sw.js");
        show_signs(page).await?;
        wait(page, 9).await?;
        show_signs(page).await?;
        ensure_eq!(server.count("/sw.js"), before);
        wait(page, 2).await?;
        page.run(sign).await?;
        until_asked(page, &server, before + 1).await?;
    }
    // A clock that is set right, years back.
    let before = server.count("/sw.js");
    page.run("window.later -= 1e12").await?;
    page.run(SIGNS[0]).await?;
    until_asked(page, &server, before + 1).await?;
    publish(&server, "kyoto").await?;
    wait(page, 11).await?;
    page.run(SIGNS[1]).await?;
    page.until(OFFER).await
}

/// The tab of the first visit, which no worker answers for.
pub async fn the_first_tab_hears_of_it(page: &Page) -> Outcome {
    let server = Server::start("root", "/", WITH_WORKER).await?;
    page.open(&server.url("")).await?;
    kept(page).await?;
    ensure!(!page.is(OFFER).await?, "the page's own build is offered");
    publish(&server, "kyoto").await?;
    wait(page, 11).await?;
    page.run(SIGNS[0]).await?;
    page.until(OFFER).await?;
    page.click("#new_version button").await?;
    page.until("document.documentElement.lang === 'ja' && document.body?.dataset.arrived").await
}

/// Where data is to be saved, not at all.
pub async fn saved_data_is_not_spent(page: &Page) -> Outcome {
    let prelude = "window.saving = { saveData: false };
        Object.defineProperty(Navigator.prototype, 'connection', { get: () => saving });";
    let server = Server::start("root", "/", Settings { prelude, ..WITH_WORKER }).await?;
    page.open(&server.url("")).await?;
    kept(page).await?;
    settle(page, &server).await?;
    let before = server.count("/sw.js");
    page.run("window.saving.saveData = true").await?;
    wait(page, 11).await?;
    show_signs(page).await?;
    ensure_eq!(server.count("/sw.js"), before);
    Ok(())
}

/// Without a network nothing is said, and nothing breaks.
pub async fn a_lost_network_is_no_error(page: &Page) -> Outcome {
    let server = visited(page).await?;
    server.stop().await?;
    wait(page, 11).await?;
    show_signs(page).await?;
    wait(page, 11).await?;
    show_signs(page).await?;
    page.expect_quiet_console().await
}
