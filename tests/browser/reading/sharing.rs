//! The share button, in each of its three ways.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

const STATUS: &str = "document.querySelector('.share-day [role=status]').textContent";

/// Browsers on phones.
pub async fn the_share_sheet_gets_the_link(page: &Page) -> Outcome {
    let prelude = "
        Object.defineProperty(Navigator.prototype, 'share', {
            configurable: true,
            value: async (data) => { window.shared = data; },
        });
    ";
    let server =
        Server::start("base", "/trips/detroit/", Settings { prelude, ..Settings::default() })
            .await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.click(".share-day button").await?;
    page.until(&format!("{STATUS} === 'Shared.'")).await?;
    ensure_eq!(page.text("shared.url").await?, server.url("day/2022-10-26/"));
    ensure!(page.text("shared.title").await?.contains("26 October 2022"), "the title is wrong");
    Ok(())
}

/// Browsers on desks; and a share sheet that is closed says nothing.
pub async fn the_clipboard_gets_the_link(page: &Page) -> Outcome {
    let prelude = "
        Object.defineProperty(Navigator.prototype, 'share', { configurable: true, value: undefined });
        Object.defineProperty(Navigator.prototype, 'clipboard', {
            configurable: true,
            value: { writeText: async (text) => { window.copied = text; } },
        });
    ";
    let server = Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
    page.open(&server.url("day/2022-10-28/")).await?;
    page.click("[data-share='/day/2022-10-28/']").await?;
    page.until("window.copied").await?;
    ensure_eq!(page.text("copied").await?, server.url("day/2022-10-28/"));
    page.until("[...document.querySelectorAll('.share-day [role=status]')].some((status) => status.textContent === 'Link copied.')").await?;
    page.run(
        "Object.defineProperty(Navigator.prototype, 'share', {
            value: async () => { throw new DOMException('closed', 'AbortError'); },
        });
        window.copied = '';",
    )
    .await?;
    page.click("[data-share='/day/2022-10-28/']").await?;
    page.until("[...document.querySelectorAll('.share-day [role=status]')].every((status) => status.textContent === '')").await?;
    ensure_eq!(page.text("copied").await?, "");
    Ok(())
}

/// Browsers that have neither, or refuse.
pub async fn a_field_shows_the_link(page: &Page) -> Outcome {
    let prelude = "
        Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
        Object.defineProperty(Navigator.prototype, 'clipboard', {
            value: { writeText: async () => { throw new DOMException('refused', 'NotAllowedError'); } },
        });
    ";
    let server = Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.click(".share-day button").await?;
    page.until(&format!("{STATUS} === 'Copy this link:'")).await?;
    let field = page.find(".share-day input").await?;
    ensure!(field.is_displayed().await?, "there is no field");
    let selected = "getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)";
    ensure_eq!(page.text(selected).await?, server.url("day/2022-10-26/"));
    Ok(())
}
