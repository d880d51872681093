//! A trip that is read from right to left, in which the page's own words are not; and the other way round.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

/// Where pieces of text are, from the left: the first of each within an element.
const PLACES: &str = "(selector, pieces) => {
    const walker = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return pieces.map((piece) => {
        const node = nodes.find((node) => node.data.includes(piece));
        const range = document.createRange();
        range.setStart(node, node.data.indexOf(piece));
        range.setEnd(node, node.data.indexOf(piece) + piece.length);
        return range.getBoundingClientRect().left;
    });
}";

impl Page {
    /// Asserts that pieces of text stand from left to right.
    async fn expect_order(&self, selector: &str, pieces: &[&str]) -> Outcome {
        let places = self.eval(&format!("({PLACES})('{selector}', {pieces:?})")).await?;
        let lefts: Vec<f64> =
            places.as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect();
        ensure!(lefts.len() == pieces.len(), "{selector} has not all of {pieces:?}: {places}");
        ensure!(lefts.is_sorted(), "{pieces:?} in {selector} stand at {places}");
        Ok(())
    }
}

/// A page in Hebrew, with a talk in English, and with words of ours: each reads in its own direction.
pub async fn a_trip_in_hebrew_is(page: &Page) -> Outcome {
    let server = Server::start("haifa", "/", Settings::default()).await?;
    for path in ["", "day/2025-05-05/", "talk/deep-water/", "find/", "404.html"] {
        page.open_narrow(&server, path, 1).await?;
        let direction = "getComputedStyle(document.documentElement).direction";
        ensure_eq!(page.text(direction).await?, "rtl");
        let width = page.eval("document.documentElement.scrollWidth").await?;
        ensure!(width.as_u64() <= Some(320), "/{path} is {width} pixels wide");
        page.expect_quiet_console().await.map_err(|error| format!("/{path}: {error}"))?;
    }
    page.open(&server.url("talk/deep-water/")).await?;
    page.expect_order("article h1", &["Deep", "water", "2", ")"]).await?;
    page.expect_order(".talk-card__label", &["What", "נועה", "made"]).await?;
    page.expect_order(".talk-card__attendance", &["נועה", "saw it"]).await?;
    page.expect_order("#recap_app > footer p", &["The trip", "נועה דוגמה", "."]).await?;
    page.expect_order(".watch-bar", &["Watch", "36", "min", "on"]).await?;
    let counts = ".trip-header [role=status]";
    page.tick("deep-water").await?;
    page.until_counted("1 of 2 watched").await?;
    page.expect_order(counts, &["1", "of", "2", "watched"]).await?;
    // A page that the application shows, and one that the program of “Find” does.
    page.follow("/day/2025-05-05/").await?;
    page.until("document.querySelector('main .day-section')").await?;
    page.expect_order("main [data-counts]", &["1", "of", "2", "watched"]).await?;
    page.expect_order("#clouds h2, #clouds h3", &["!", "2", "Kubernetes", "עננים"]).await?;
    page.follow("/find/#find_words").await?;
    page.until("document.querySelector('#find_results [data-mark]')").await?;
    page.expect_order("#find_results h2", &["Deep", "water", "2", ")"]).await?;
    page.expect_order("#find_results .talk-card__attendance", &["נועה", "saw it"]).await?;
    page.open_panel().await?;
    ensure_eq!(page.shown("summary").await?, "You have 1 watched.");
    page.expect_order("#marks_panel [data-show=summary]", &["You", "1", "watched", "."]).await
}

/// A page in English with a talk in Hebrew, and a note in Hebrew.
pub async fn a_talk_in_hebrew_is(page: &Page) -> Outcome {
    let server = Server::start("bergen", "/", Settings::default()).await?;
    page.open(&server.url("talk/shalom/")).await?;
    ensure_eq!(page.text("getComputedStyle(document.documentElement).direction").await?, "ltr");
    page.expect_order("article h1", &["עצים", "2", "שלום"]).await?;
    ensure_eq!(
        page.text("document.title").await?,
        "\u{2068}שלום 2: עצים\u{2069} · What I saw at Fjordconf"
    );
    page.open_note("shalom").await?;
    page.type_note("shalom", "לראות שוב!").await?;
    let direction = "getComputedStyle(document.querySelector('textarea')).direction";
    ensure_eq!(page.text(direction).await?, "rtl");
    // Found by its letters, whatever keeps its words apart.
    page.follow("/find/#find_words").await?;
    page.until("document.querySelector('#find_results [data-mark]')").await?;
    page.find("#find_words").await?.send_keys("שלום 2").await?;
    page.until("document.querySelector('#find_count').textContent === '1 talk'").await?;
    page.expect_order("#find_results h2", &["עצים", "שלום"]).await
}
