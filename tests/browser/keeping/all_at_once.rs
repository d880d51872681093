//! What is done to all marks, or to many, at once; and taken back.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::{COUNT, KEY},
    page::Page,
    panel::{NEWS, OPEN},
    server::{BLANK, Server, Settings},
    tabs::Tabs,
};

/// Its button, on its page.
const DAY: &str = "main [data-marks=day]";

/// All talks of a day, of which one is ticked already. What is marked in between stays.
pub async fn a_day_is_marked_as_watched(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    let before = page.talks().await?;
    page.click(DAY).await?;
    page.until(&format!("{NEWS} === 'Marked 6 talks as watched.'")).await?;
    ensure!(!page.is(OPEN).await?, "the panel opened");
    // They come into sight slowly: WebDriver's own look at them would see nothing at first.
    let seen = "{ opacityProperty: true, visibilityProperty: true }";
    page.until(&format!("document.querySelector('#marks_news').checkVisibility({seen})")).await?;
    page.until(&format!("{COUNT} === '7 of 16 watched'")).await?;
    page.undo().await?;
    page.until(&format!("{COUNT} === '1 of 16 watched'")).await?;
    ensure_eq!(page.talks().await?, before);

    page.click(DAY).await?;
    page.until(&format!("{COUNT} === '7 of 16 watched'")).await?;
    page.click(".day-nav a[href='/']").await?;
    page.until("location.pathname === '/' && document.querySelector('#cel')").await?;
    page.tick("cel").await?;
    page.tick("bees").await?;
    page.save("keda").await?;
    // Where all of it took long, what was said is gone by now.
    page.open_panel().await?;
    page.click("#marks_panel [data-part=last_change]").await?;
    page.until(&format!("{COUNT} === '2 of 16 watched'")).await?;
    page.choose("close").await?;
    page.expect_ticks(&["keda", "cel"]).await?;
    ensure!(page.is_saved("keda").await?, "what was saved since is lost");
    page.reload().await?;
    page.arrived().await?;
    page.expect_ticks(&["keda", "cel"]).await?;

    page.open(&server.url("day/2022-10-27/")).await?;
    page.click("[data-marks=day]").await?;
    page.until(&format!("{NEWS} === 'Marked 1 talk as watched.'")).await?;
    page.click("main [data-marks=day]").await?;
    page.until(&format!("{NEWS}.startsWith('All of them')")).await
}

/// All marks, with another tab open that has them too. A tick that it makes since then stays.
pub async fn all_are_cleared_in_every_tab(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    for talk in ["keda", "bees"] {
        page.tick(talk).await?;
    }
    page.type_note("keda", "gone, and back").await?;
    let before = page.talks().await?;
    let tabs = Tabs::open(page).await?;
    page.open(&server.url("")).await?;
    page.until(&format!("{COUNT} === '2 of 16 watched'")).await?;
    tabs.first().await?;
    page.open_panel().await?;
    page.choose("clear").await?;
    page.until(&format!("{NEWS} === 'All marks are cleared.'")).await?;
    ensure!(page.shown("summary").await?.starts_with("Nothing yet."), "something is left");
    tabs.second().await?;
    page.until(&format!("{COUNT} === '0 of 16 watched'")).await?;
    ensure_eq!(page.note("keda").await?, "");
    page.tick("cel").await?;
    page.tick("bees").await?;
    page.tick("bees").await?;
    page.expect_ticks(&["cel"]).await?;
    tabs.first().await?;
    page.until(&format!("{COUNT} === '1 of 16 watched'")).await?;
    page.until(
        "document.querySelector('[data-show=summary]').textContent === 'You have 1 watched.'",
    )
    .await?;
    page.undo().await?;
    page.until(&format!("{COUNT} === '2 of 16 watched'")).await?;
    // Unticked since then.
    page.expect_ticks(&["keda", "cel"]).await?;
    ensure_eq!(page.talks().await?["keda"], before["keda"]);
    tabs.second().await?;
    page.until(&format!("{COUNT} === '2 of 16 watched'")).await?;
    ensure_eq!(page.note("keda").await?, "gone, and back");
    page.reload().await?;
    page.arrived().await?;
    page.expect_ticks(&["keda", "cel"]).await?;
    tabs.close_second().await
}

/// All marks, for good: neither a reload nor an old tab brings them back.
pub async fn what_is_cleared_stays_cleared(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.tick("keda").await?;
    let tabs = Tabs::open(page).await?;
    page.client().goto(&server.url(BLANK)).await?;
    let before = page.stored(KEY).await?.unwrap_or_default();
    tabs.first().await?;
    page.open_panel().await?;
    page.choose("clear").await?;
    page.until(&format!("{NEWS} === 'All marks are cleared.'")).await?;
    page.expect_ticks(&[]).await?;
    // A tab that has not heard of it writes what it has.
    tabs.second().await?;
    page.store(KEY, &before).await?;
    tabs.first().await?;
    page.until(&format!("!localStorage['{KEY}'].includes('keda')")).await?;
    ensure!(!page.is_ticked("keda").await?, "the tick came back");
    page.reload().await?;
    page.arrived().await?;
    page.until_counted("0 of 16 watched").await?;
    tabs.close_second().await
}

/// A mark of a talk that the trip does not have: listed, removed, and taken back.
pub async fn a_talk_no_longer_here_is_removed(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.client().goto(&server.url(BLANK)).await?;
    let kept = "{\"version\":1,\"since\":0,\"talks\":{\"gone\":{\"watched\":[true,5],\"note\":[\"was <i>fine</i>\",7]},\
                \"keda\":{\"watched\":[true,9]},\"lost\":{\"saved\":[true,9]},\"unticked\":{\"watched\":[false,9]}}}";
    page.store(KEY, kept).await?;
    page.open(&server.url("")).await?;
    let before = page.talks().await?;
    page.open_panel().await?;
    let rows = "[...document.querySelectorAll('[data-show=gone] > li')].map((row) => row.textContent).join('; ')";
    ensure_eq!(
        page.text(rows).await?,
        "gone: 1 watched and 1 note was <i>fine</i>Remove; lost: 1 saved for later Remove"
    );
    page.click("[data-do=remove][data-about=gone]").await?;
    page.until(&format!("{NEWS} === 'Removed.'")).await?;
    ensure_eq!(page.text(rows).await?, "lost: 1 saved for later Remove");
    let after = page.talks().await?;
    ensure!(after.get("gone").is_none() && after["keda"] == before["keda"], "kept is {after}");
    page.undo().await?;
    ensure_eq!(page.talks().await?, before);
    page.click("[data-do=remove][data-about=gone]").await?;
    page.click("[data-do=remove][data-about=lost]").await?;
    page.reload().await?;
    page.arrived().await?;
    page.open_panel().await?;
    ensure!(!page.shows("gone").await?, "something is left");
    page.expect_ticks(&["keda"]).await
}
