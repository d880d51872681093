//! What was added since the last visit, where storage, the program or the page is not as it should be.

use serde_json::json;

use super::{
    since_last_visit::{KNOWN, SAID, TWO, come_back, served, visit},
    storage::DENIED,
};
use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{BLANK, Server, Settings},
};

/// Storage that is denied, and storage that is full: it is told once at the most.
pub async fn storage_that_fails_tells_nothing_twice(page: &Page) -> Outcome {
    let denied =
        Server::start("added", "/", Settings { prelude: DENIED, ..Settings::default() }).await?;
    for _ in 0..2 {
        visit(page, &denied).await?;
        ensure_eq!(page.text(SAID).await?, "");
    }
    let prelude = "if (localStorage.full) Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
    let server = Server::start("added", "/", Settings { prelude, ..Settings::default() }).await?;
    page.client().goto(&server.url(BLANK)).await?;
    page.run(&format!(
        "localStorage['{KNOWN}'] = ' alpha=20209 beta=20209'; localStorage.full = 'yes'"
    ))
    .await?;
    visit(page, &server).await?;
    ensure_eq!(page.text(SAID).await?, TWO);
    // Looked at again, and come back to from another page: it is still there, though nothing could be stored.
    page.run("dispatchEvent(new Event('visibilitychange'))").await?;
    ensure_eq!(page.text(SAID).await?, TWO);
    for _ in 0..2 {
        visit(page, &server).await?;
        ensure_eq!(page.text(SAID).await?, "");
    }
    page.run("localStorage.removeItem('full')").await?;
    visit(page, &server).await?;
    ensure_eq!(page.text(SAID).await?, "");
    ensure!(page.stored(KNOWN).await?.unwrap_or_default().contains("delta"), "nothing is known");
    Ok(())
}

/// What stands there and is nothing that the page wrote is no news, and is written anew.
pub async fn damage_is_no_news(page: &Page) -> Outcome {
    let server = served().await?;
    page.open(&server.url("404.html")).await?;
    for damaged in ["{}", "alpha=20209", "[1]"] {
        page.run(&format!("sessionStorage.clear(); localStorage['{KNOWN}'] = '{damaged}'")).await?;
        visit(page, &server).await?;
        ensure_eq!(page.text(SAID).await?, "");
        ensure_eq!(
            page.stored(KNOWN).await?.as_deref(),
            Some(" alpha=20209 beta=20209 gamma=20249 delta=20259 delta-talk=20259")
        );
    }
    Ok(())
}

/// Without the application nothing is there, and nothing counts as told.
pub async fn without_the_application_nothing_is_told(page: &Page) -> Outcome {
    let prelude = "delete self.WebAssembly;";
    let server = Server::start("added", "/", Settings { prelude, ..Settings::default() }).await?;
    page.client().goto(&server.url(BLANK)).await?;
    page.store(KNOWN, " alpha=20209").await?;
    page.client().goto(&server.url("")).await?;
    page.until("document.body?.dataset.stopped").await?;
    ensure!(!page.is("document.querySelector('#added_recordings')").await?, "it is there");
    ensure_eq!(page.stored(KNOWN).await?.as_deref(), Some(" alpha=20209"));
    page.forgive().await
}

/// It moves nothing, at the top of the page and further down, on a telephone and on a desk; it is in the window, in
/// English, and its links in the language of the trip; and it covers nothing that else is said.
pub async fn it_moves_nothing(page: &Page) -> Outcome {
    let server = served().await?;
    for width in [320, 1280] {
        page.client().set_window_size(width, 800).await?;
        come_back(page, &server).await?;
        let places = "JSON.stringify([...document.querySelectorAll('#recap_app *')].map((element) => { const { top, left, height } = element.getBoundingClientRect(); return [top, left, height].map(Math.round); }))";
        let with = page.text(places).await?;
        let shown = "(({ top, bottom, left, right }) => top > 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth)(document.querySelector('#added_recordings').getBoundingClientRect())";
        ensure!(page.is(shown).await?, "it is not in a window of {width} px");
        let languages = "[...document.querySelectorAll('#added_recordings :is(span, a, button)')].map((element) => element.closest('[lang]').lang).join(' ')";
        ensure_eq!(page.text(languages).await?, "en de de en");
        page.run("document.querySelector('#added_recordings').remove()").await?;
        ensure!(page.text(places).await? == with, "something moves at {width} px");
        visit(page, &server).await?;
        page.run("document.querySelector('.notice').textContent = 'Something else.'").await?;
        let apart = "(([first, second]) => first.top >= second.bottom || second.top >= first.bottom)(['.notices:has(.notice)', '#added_recordings'].map((selector) => document.querySelector(selector).getBoundingClientRect()))";
        ensure!(page.is(apart).await?, "it lies over a notice at {width} px");
    }
    Ok(())
}

/// No link and no file takes it along, and a trip to which nothing was added says nothing of it.
pub async fn it_does_not_travel(page: &Page) -> Outcome {
    let server = served().await?;
    come_back(page, &server).await?;
    page.tick("always").await?;
    page.open_panel().await?;
    let file = page.saved("[data-do=save]").await?;
    ensure_eq!(
        serde_json::from_str::<serde_json::Value>(&file)?["talks"]
            .as_object()
            .map(serde_json::Map::len),
        Some(1)
    );
    let link = page.link_for(&server).await?;
    ensure!(!file.contains("20209") && link.len() < server.url("").len() + 40, "{link}\n{file}");
    let other = Server::start("root", "/", Settings::default()).await?;
    page.open(&other.url("")).await?;
    ensure_eq!(page.stored("recap:detroit-2022:marks:recordings").await?.as_deref(), Some(""));
    page.open_panel().await?;
    ensure_eq!(
        page.eval("document.querySelectorAll('[data-part=added], #added_recordings').length")
            .await?,
        json!(0)
    );
    Ok(())
}
