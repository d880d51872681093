//! The panel as a part of the page that is loaded when it is asked for.

use fantoccini::key::Key;

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::NOTICE,
    page::Page,
    panel::{NEWS, OPEN},
    server::{Server, Settings},
};

const FILES: &str = "performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/marks-panel-')).length";

/// Not before it is asked for, and then once.
pub async fn it_is_loaded_once(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    ensure_eq!(page.eval(FILES).await?, 0);
    for _ in 0..2 {
        page.open_panel().await?;
        ensure_eq!(page.eval(FILES).await?, 3);
        page.choose("close").await?;
        page.until(&format!("!{OPEN}")).await?;
    }
    // On another page, too, it is still there.
    page.follow("/day/2022-10-25/").await?;
    page.until("document.querySelector('main h1').textContent.includes('25 October')").await?;
    page.open_panel().await?;
    ensure_eq!(page.shown("summary").await?, "You have 1 watched.");
    ensure_eq!(page.eval(FILES).await?, 3);
    ensure_eq!(page.eval("document.querySelectorAll('#marks_panel').length").await?, 1);
    Ok(())
}

/// Its files cannot be had: a sentence says so, marks are kept, and trying again helps.
pub async fn failing_to_load_it_can_be_tried_again(page: &Page) -> Outcome {
    for part in ["marks-panel-", ".html", ".wasm"] {
        // A site that no browser has a copy of.
        let server = Server::start("root", "/", Settings::default()).await?;
        page.open(&server.url("")).await?;
        server.refuse(Some(part));
        page.click("[data-marks=open]").await?;
        page.until(&format!("{NOTICE}.includes('could not be loaded')"))
            .await
            .map_err(|error| format!("without {part}: {error}"))?;
        ensure!(!page.is(OPEN).await?, "a broken panel is open");
        page.forgive().await?;
        server.refuse(None);
        page.open_panel().await.map_err(|error| format!("again with {part}: {error}"))?;
        page.choose("close").await?;
    }
    Ok(())
}

/// Opened with Enter, left with Escape: the focus is where it was.
pub async fn the_keyboard_is_enough(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    for _ in 0..2 {
        page.run("document.querySelector('[data-marks=open]').focus()").await?;
        page.press(Key::Enter.into()).await?;
        page.until(OPEN).await?;
        page.until("document.activeElement.closest('#marks_panel')").await?;
        page.press(Key::Escape.into()).await?;
        page.until(&format!("!{OPEN}")).await?;
        page.until("document.activeElement === document.querySelector('[data-marks=open]')")
            .await?;
    }
    Ok(())
}

/// In a browser that stores nothing, it works on what is in memory.
pub async fn it_works_without_storage(page: &Page) -> Outcome {
    let settings = Settings { prelude: crate::keeping::storage::DENIED, ..Settings::default() };
    let server = Server::start("root", "/", settings).await?;
    page.open(&server.url("")).await?;
    page.tick("keda").await?;
    page.save("bees").await?;
    page.open_panel().await?;
    ensure_eq!(page.shown("summary").await?, "You have 1 watched and 1 saved for later.");
    let link = page.link_for(&server).await?;
    ensure!(link.contains("#marks=1"), "the link is {link}");
    ensure!(page.saved("[data-do=save]").await?.contains("\"keda\""), "the file is empty");
    page.choose("clear").await?;
    page.until(&format!("{NEWS} === 'All marks are cleared.'")).await?;
    page.until_counted("0 of 16 watched").await?;
    page.undo().await?;
    page.until_counted("1 of 16 watched").await?;
    ensure!(page.is_saved("bees").await?, "it is not saved for later");
    ensure!(page.text(NOTICE).await?.contains("does not let the page store"), "nothing is said");
    Ok(())
}
