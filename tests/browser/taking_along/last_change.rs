//! What was done to many marks at once, taken back later; and where the focus is after it.

use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        marks::KEY,
        page::Page,
        panel::{NEWS, OPEN},
        server::{BLANK, Server, Settings},
        tabs::Tabs,
    },
    taking_along::links::THEIRS,
};

const UNDO: &str = "[...document.querySelectorAll('#marks_panel [data-do=undo]')].find((it) => it.checkVisibility())?.textContent ?? ''";

/// With the panel closed, on another page, after a reload: until the next change.
pub async fn it_can_be_taken_back_later(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.tick("keda").await?;
    page.type_note("cel", "Mine.").await?;
    let before = page.talks().await?;
    page.open_panel().await?;
    ensure_eq!(page.text(UNDO).await?, "");
    page.choose("clear").await?;
    page.until(&format!("{NEWS} === 'All marks are cleared.'")).await?;
    page.choose("close").await?;
    page.follow("/day/2022-10-26/").await?;
    page.until("location.pathname === '/day/2022-10-26/'").await?;
    page.reload().await?;
    page.arrived().await?;
    // What is marked since then stays.
    page.tick("bees").await?;
    page.open_panel().await?;
    ensure_eq!(page.text(UNDO).await?, "Undo the last change");
    ensure_eq!(page.shown("last_change").await?, "All marks are cleared.");
    page.click("#marks_panel [data-part=last_change]").await?;
    page.until(&format!("{NEWS} === 'Undone.'")).await?;
    ensure_eq!(page.text(UNDO).await?, "");
    let after = page.talks().await?;
    ensure_eq!(after["keda"], before["keda"]);
    ensure_eq!(after["cel"], before["cel"]);
    page.expect_ticks(&["keda", "bees"]).await?;
    page.reload().await?;
    page.arrived().await?;
    page.open_panel().await?;
    ensure_eq!(page.text(UNDO).await?, "");
    Ok(())
}

/// Where another tab has taken it back already, there is nothing left to take back.
pub async fn another_tabs_change_ends_it(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.tick("keda").await?;
    let tabs = Tabs::open(page).await?;
    page.open(&server.url("")).await?;
    page.tick("cel").await?;
    page.click(".day-nav a[href='/day/2022-10-26/']").await?;
    page.until(
        "location.pathname === '/day/2022-10-26/' && document.querySelector('main h1 time')",
    )
    .await?;
    page.click("main [data-marks=day]").await?;
    page.until(&format!("{NEWS}.startsWith('Marked')")).await?;
    page.open_panel().await?;
    page.until(&format!("({UNDO}) !== ''")).await?;
    ensure!(page.shown("last_change").await?.starts_with("Marked"), "another change is meant");
    tabs.first().await?;
    page.until_ticked("bees", true).await?;
    page.open_panel().await?;
    page.choose("clear").await?;
    page.until(&format!("{NEWS} === 'All marks are cleared.'")).await?;
    tabs.second().await?;
    page.until(&format!("({UNDO}) === ''")).await?;
    tabs.close_second().await
}

/// Whatever the element that had it was, it is on something that is to be seen.
pub async fn the_focus_is_not_lost(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let link = page.link_of(THEIRS, &server).await?;
    page.client().goto(&server.url(BLANK)).await?;
    page.store(KEY, "{\"version\":1,\"talks\":{\"gone\":{\"watched\":[true,5]},\"keda\":{\"watched\":[true,9]}}}").await?;
    page.open(&server.url("")).await?;
    page.open_panel().await?;
    for (action, news) in [("remove", "Removed."), ("clear", "All marks are cleared.")] {
        page.choose(action).await?;
        page.until(&format!("{NEWS} === '{news}'")).await?;
        expect_focus(page).await.map_err(|error| format!("{action}: {error}"))?;
        page.undo().await?;
        expect_focus(page).await.map_err(|error| format!("{action}, undone: {error}"))?;
    }
    for action in ["leave", "merge"] {
        page.client().goto(&link).await?;
        page.until(&format!(
            "{OPEN} && document.querySelector('[data-part=incoming]').checkVisibility()"
        ))
        .await?;
        page.choose(action).await?;
        page.until("!document.querySelector('[data-part=incoming]').checkVisibility()").await?;
        expect_focus(page).await.map_err(|error| format!("{action}: {error}"))?;
    }
    page.click("#marks_panel [data-part=last_change]").await?;
    page.until(&format!("{NEWS} === 'Undone.'")).await?;
    expect_focus(page).await
}

async fn expect_focus(page: &Page) -> Outcome {
    // Browsers take it from what is hidden with the next frame.
    page.run("delete window.framed; requestAnimationFrame(() => requestAnimationFrame(() => { window.framed = true; }))")
        .await?;
    page.until("window.framed").await?;
    let focused = page.text("document.activeElement.outerHTML.slice(0, 100)").await?;
    let is_seen = "document.activeElement.matches('#marks_panel *') && document.activeElement.checkVisibility()";
    ensure!(page.is(is_seen).await?, "the focus is on {focused}");
    Ok(())
}
