//! Results follow the marks, wherever these change, and the visitor stays where they are.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::{COUNT, KEY},
    page::Page,
    panel::{NEWS, OPEN},
    server::{Server, Settings},
    tabs::Tabs,
};

use super::searching::FOUND;

const FOCUS: &str = "document.activeElement.closest('#find_results li')?.querySelector('h2 a').getAttribute('href') ?? document.activeElement.id";

/// Whether a talk is ticked among the results.
fn ticked(talk: &str) -> String {
    format!("document.querySelector('#find_results [data-talk={talk}][data-mark=watched]').checked")
}

async fn until_found(page: &Page, sentence: &str) -> Outcome {
    page.until(&format!("{FOUND} === '{sentence}'")).await
}

/// Everything is cleared in the panel, and that is taken back, with the list of what is watched behind it.
pub async fn the_panel_is_followed(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    page.tick("bees").await?;
    page.open(&server.url("find/?mine=watched")).await?;
    until_found(page, "2 talks").await?;
    page.open_panel().await?;
    page.choose("clear").await?;
    until_found(page, "Nothing found.").await?;
    page.undo().await?;
    until_found(page, "2 talks").await?;
    ensure!(page.is(&ticked("keda")).await?, "what came back is not ticked");
    page.choose("close").await?;
    page.until(&format!("!{OPEN}")).await?;
    ensure!(!page.text(NEWS).await?.is_empty(), "nothing is said");
    Ok(())
}

/// A tick and a note in another tab, with the caret in the field, then with the focus on a box.
pub async fn another_tab_is_followed(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("find/?mine=unwatched&q=e")).await?;
    page.until(&format!(
        "{FOUND}.endsWith('talks') && document.querySelector('#find_results [data-mark]')"
    ))
    .await?;
    let before = page.text(FOUND).await?;
    page.run("const words = document.querySelector('#find_words'); words.focus(); words.setSelectionRange(0, 1);")
        .await?;
    let tabs = Tabs::open(page).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    tabs.first().await?;
    page.until(&format!("{FOUND} !== '{before}'")).await?;
    ensure_eq!(page.text("document.activeElement.id").await?, "find_words");
    ensure_eq!(
        page.eval(
            "[words => [words.selectionStart, words.selectionEnd]][0](document.activeElement)"
        )
        .await?,
        serde_json::json!([0, 1])
    );
    // A result below the ones that go keeps its place, and the focus.
    let last = "[...document.querySelectorAll('#find_results li')].at(-1)";
    page.run(&format!(
        "const box = {last}.querySelector('[data-mark=saved]'); box.focus(); box.scrollIntoView({{ block: 'center' }});"
    ))
    .await?;
    let focused = page.text(FOCUS).await?;
    let top = page.eval("document.activeElement.getBoundingClientRect().top").await?;
    let count = page.text(FOUND).await?;
    tabs.second().await?;
    page.tick("bees").await?;
    tabs.first().await?;
    page.until(&format!("{FOUND} !== '{count}'")).await?;
    ensure_eq!(page.text(FOCUS).await?, focused);
    ensure_eq!(page.text("document.activeElement.dataset.mark").await?, "saved");
    let now = page.eval("document.activeElement.getBoundingClientRect().top").await?;
    let moved = (now.as_f64().unwrap_or_default() - top.as_f64().unwrap_or_default()).abs();
    let stays = moved < 2.0;
    ensure!(stays, "what has the focus moved by {moved}");
    tabs.close_second().await
}

/// By the keyboard: what is marked off goes, and the next one is current.
pub async fn the_keyboard_is_followed(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("find/?mine=unwatched")).await?;
    until_found(page, "16 talks").await?;
    page.run("document.querySelector('#find_results').focus()").await?;
    page.press('j').await?;
    page.press('j').await?;
    let links = "[...document.querySelectorAll('#find_results h2 a')].map((link) => link.getAttribute('href'))";
    let next = page.text(&format!("{links}[{links}.indexOf({FOCUS}) + 1]")).await?;
    ensure!(next.starts_with("/talk/"), "the focus is not on a result");
    page.press('x').await?;
    until_found(page, "15 talks").await?;
    ensure_eq!(page.text(FOCUS).await?, next);
    page.press('x').await?;
    until_found(page, "14 talks").await?;
    page.until(&format!("{COUNT} === '2 of 16 watched'")).await?;
    // Where nothing is left, there is a way on.
    page.open(&server.url("find/?mine=unwatched&q=keda+autoscaling")).await?;
    until_found(page, "1 talk").await?;
    page.run("document.querySelector('#find_results [data-mark=watched]').focus()").await?;
    page.press(' ').await?;
    until_found(page, "Nothing found.").await?;
    ensure_eq!(page.text("document.activeElement.id").await?, "find_again");
    Ok(())
}

/// A page from the browser's cache, of which nobody told what happened in between.
pub async fn a_page_from_the_cache_is_up_to_date(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("find/?mine=watched")).await?;
    until_found(page, "Nothing found.").await?;
    page.store(KEY, "{\"version\":1,\"talks\":{\"keda\":{\"watched\":[true,5]}}}").await?;
    page.run("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))").await?;
    until_found(page, "1 talk").await?;
    ensure!(page.is(&ticked("keda")).await?, "it is not ticked");
    page.until(&format!("{COUNT} === '1 of 16 watched'")).await
}
