//! What was added since the visitor was here, said once, on the first page and in the panel.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
    tabs::Tabs,
};

/// The clock stands where the test has put it.
const CLOCK: &str =
    "try { if (localStorage.clock) Date.now = () => Date.parse(localStorage.clock); } catch {}";

/// Where what is known stands.
pub const KNOWN: &str = "recap:spree-2025:marks:recordings";

/// What is said, as it reads.
pub const SAID: &str =
    "(document.querySelector('#added_recordings p')?.textContent ?? '').replaceAll('\\u00a0', ' ')";

/// What is said of all that was added after the middle of May.
pub const TWO: &str = "2 recordings since you were here: Ein <b>Titel</b> & mehr · Zum Schluss";

/// What the panel lists.
pub const LISTED: &str = "[...document.querySelectorAll('#marks_panel [data-part=added]:not([hidden]) a')].map((link) => link.textContent).join(' · ')";

/// Serves the trip with a clock that can be put.
pub async fn served() -> Outcome<Server> {
    Server::start("added", "/", Settings { prelude: CLOCK, ..Settings::default() }).await
}

/// Puts the clock.
pub async fn at(page: &Page, time: &str) -> Outcome {
    page.store("clock", time).await
}

/// Opens the first page, and waits until all is said that there is to say.
pub async fn visit(page: &Page, server: &Server) -> Outcome {
    page.open(&server.url("")).await?;
    settled(page).await
}

async fn settled(page: &Page) -> Outcome {
    page.run("window.looks = 0").await?;
    page.until("++window.looks > 5").await
}

pub async fn expect_said(page: &Page, words: &str) -> Outcome {
    ensure_eq!(page.text(SAID).await?, words);
    Ok(())
}

/// Was here in the middle of May, and comes back in July.
pub async fn come_back(page: &Page, server: &Server) -> Outcome {
    page.open(&server.url("404.html")).await?;
    at(page, "2025-05-15T12:00Z").await?;
    page.run(
        "sessionStorage.clear(); localStorage.removeItem('recap:spree-2025:marks:recordings')",
    )
    .await?;
    visit(page, server).await?;
    expect_said(page, "").await?;
    at(page, "2025-07-01T12:00Z").await?;
    visit(page, server).await
}

/// A first visit, to any page: nothing is said, whatever was added, nor later on.
pub async fn a_first_visit_is_told_nothing(page: &Page) -> Outcome {
    for path in ["", "talk/alpha/"] {
        let server = served().await?;
        page.open(&server.url(path)).await?;
        settled(page).await?;
        expect_said(page, "").await?;
        page.reload().await?;
        visit(page, &server).await?;
        expect_said(page, "").await?;
        let tabs = Tabs::open(page).await?;
        visit(page, &server).await?;
        expect_said(page, "").await?;
        page.open_panel().await?;
        ensure_eq!(page.text(LISTED).await?, "");
        tabs.close_second().await?;
    }
    Ok(())
}

/// It says how many and leads to them; it is there again after a reload, and after another page, which does not
/// have it; no other tab says it; and it is over with the sitting.
pub async fn coming_back_it_is_told_once(page: &Page) -> Outcome {
    let server = served().await?;
    come_back(page, &server).await?;
    expect_said(page, TWO).await?;
    page.reload().await?;
    page.arrived().await?;
    page.until(&format!("{SAID} === '{TWO}'")).await?;
    page.click("#added_recordings a:last-of-type").await?;
    page.until("location.pathname === '/talk/delta/'").await?;
    page.until("!document.querySelector('#added_recordings')").await?;
    page.client().back().await?;
    page.until(&format!("{SAID} === '{TWO}'")).await?;
    let tabs = Tabs::open(page).await?;
    visit(page, &server).await?;
    expect_said(page, "").await?;
    tabs.close_second().await?;
    at(page, "2025-07-02T06:00Z").await?;
    visit(page, &server).await?;
    expect_said(page, "").await
}

/// By its button and by Escape; the focus is somewhere. The panel has it until the sitting is over.
pub async fn it_can_be_closed(page: &Page) -> Outcome {
    for by_key in [false, true] {
        let server = served().await?;
        come_back(page, &server).await?;
        let close = "#added_recordings [data-close]";
        ensure_eq!(
            page.text(&format!("document.querySelector('{close}').ariaLabel")).await?,
            "Close"
        );
        if by_key {
            page.press(fantoccini::key::Key::Escape.into()).await?;
        } else {
            page.run(&format!("document.querySelector('{close}').focus()")).await?;
            page.click(close).await?;
        }
        page.until("!document.querySelector('#added_recordings')").await?;
        ensure!(by_key || page.is("document.activeElement !== document.body").await?, "no focus");
        visit(page, &server).await?;
        expect_said(page, "").await?;
        page.open_panel().await?;
        ensure_eq!(page.shown("added_count").await?, "2 recordings since you were here");
        ensure_eq!(page.text(LISTED).await?, "Ein <b>Titel</b> & mehr · Zum Schluss");
    }
    Ok(())
}

/// Who comes by a link to a talk, or opens a tab behind the one in front, has not been told.
pub async fn what_was_not_seen_was_not_told(page: &Page) -> Outcome {
    let server = served().await?;
    come_back(page, &server).await?;
    page.run("sessionStorage.clear(); localStorage['recap:spree-2025:marks:recordings'] = ' alpha=20209 beta=20209 gamma=20249'").await?;
    page.open(&server.url("talk/always/")).await?;
    settled(page).await?;
    expect_said(page, "").await?;
    let known = page.stored(KNOWN).await?.unwrap_or_default();
    ensure!(!known.contains("delta"), "it counts as told: {known}");
    page.open(&server.url("404.html")).await?;
    // In a tab that is not in front until it is looked at.
    page.run("Object.defineProperty(document, 'hidden', { get: () => !window.front, configurable: true }); document.querySelector('.trip-header__title').click()").await?;
    page.until("location.pathname === '/'").await?;
    settled(page).await?;
    expect_said(page, "").await?;
    page.run("window.front = true; document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))").await?;
    page.until(&format!("{SAID} === '1 recording since you were here: Zum Schluss'")).await
}
