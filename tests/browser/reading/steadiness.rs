//! What is fast must not move.

use serde_json::json;

use crate::harness::{
    check::{Outcome, ensure},
    page::Page,
    server::{BLANK, Server, Settings},
};

/// Every kind of page, of a small trip and of a large one.
const PAGES: [(&str, &str); 10] = [
    ("root", ""),
    ("root", "day/2022-10-26/"),
    ("root", "talk/keda/"),
    ("root", "find/"),
    ("root", "find/?q=kubernetes"),
    ("root", "no/such/page/"),
    ("photographs", "day/2025-03-01/"),
    ("large", ""),
    ("large", "day/2024-05-16/"),
    ("large", "find/?q=missing"),
];

/// Adds up by how much a page has shifted ([Layout Instability](https://wicg.github.io/layout-instability/)),
/// but for what a visitor did.
const OBSERVE: &str = "
    window.shifted = [];
    new PerformanceObserver((list) => {
        for (const { value, hadRecentInput, sources } of list.getEntries()) {
            if (!hadRecentInput) window.shifted.push([value, sources.map(({ node, previousRect: { top: from, height: was }, currentRect: { top: to, height: is } }) => `${node?.id || node?.className || node?.nodeName} ${from}+${was} to ${to}+${is}`).join()]);
        }
    }).observe({ type: 'layout-shift', buffered: true });";

/// Most that a page may shift: “good” is five times as much ([CLS](https://web.dev/articles/cls)).
const LIMIT: f64 = 0.02;

/// Every kind of page while it is loaded, with marks to show, on a telephone and on a desk. Chromium alone
/// measures it.
pub async fn nothing_moves_while_a_page_comes(page: &Page) -> Outcome {
    expect_steady(page, 1, false).await
}

/// The same by a processor that is four times slower.
pub async fn nor_by_a_slow_processor(page: &Page) -> Outcome {
    expect_steady(page, 4, false).await
}

/// The same where the network is slow: what is there is painted before the rest has come.
pub async fn nor_over_a_slow_network(page: &Page) -> Outcome {
    expect_steady(page, 1, true).await
}

async fn expect_steady(page: &Page, rate: u8, in_pieces: bool) -> Outcome {
    if !page.is("PerformanceObserver.supportedEntryTypes.includes('layout-shift')").await? {
        return Ok(());
    }
    let mut moved = Vec::new();
    page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await?;
    for width in [320, 1280] {
        page.client().set_window_size(width, 900).await?;
        for (site, path) in PAGES {
            let settings = Settings { prelude: OBSERVE, in_pieces, ..Settings::default() };
            let server = Server::start(site, "/", settings).await?;
            page.client().goto(&server.url(BLANK)).await?;
            page.run(
                "localStorage['recap:detroit-2022:marks'] = JSON.stringify({ version: 1, talks: {
                keda: { watched: [true, 5], note: ['A note', 6] }, bees: { saved: [true, 7] } } })",
            )
            .await?;
            page.open(&server.url(path)).await?;
            page.run("window.looks = 0").await?;
            page.until("++window.looks > 10").await?;
            let shifted = page.eval("window.shifted").await?;
            let all = shifted.as_array().ok_or("nothing was observed")?;
            let sum: f64 = all.iter().filter_map(|shift| shift[0].as_f64()).sum();
            if sum > LIMIT {
                moved.push(format!("/{path} of {site}, {width} px wide, by {sum}: {shifted}"));
            }
        }
    }
    ensure!(moved.is_empty(), "these move: {}", moved.join("\n    "));
    Ok(())
}

/// In a picture of the whole page, as people take it, every card is there. What is not in sight is left out in
/// long lists alone.
pub async fn cards_are_never_blank(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for path in ["", "day/2022-10-26/", "talk/keda/", "find/", "find/?q=kubernetes"] {
        page.open(&server.url(path)).await?;
        page.until("document.querySelector('main article')").await?;
        let left_out = "[...document.querySelectorAll('main *')].filter((element) => getComputedStyle(element).contentVisibility === 'auto').map((element) => element.id || element.className).join()";
        let left_out = page.text(left_out).await?;
        ensure!(left_out.is_empty(), "/{path} leaves out {left_out}");
    }
    Ok(())
}
