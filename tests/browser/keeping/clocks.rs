//! Marks set by a clock that is wrong.

use serde_json::Value;

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::{KEY, NOTICE},
    page::Page,
    panel::NEWS,
    server::{BLANK, Server, Settings},
};

/// The year 2100.
const FAR: &str = "4102444800000";

/// Most milliseconds that a mark may be ahead: a day, and a few changes of it.
const AHEAD: u64 = 86_400_100;

/// Ticked when the clock stood in 2100: it can be unticked, and stays so.
pub async fn a_tick_of_the_far_future_can_be_taken_back(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.client().goto(&server.url(BLANK)).await?;
    let kept = format!(
        "{{\"version\":1,\"since\":0,\"talks\":{{\"keda\":{{\"watched\":[true,{FAR}],\"note\":[\"old\",{FAR}]}}}}}}"
    );
    page.store(KEY, &kept).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    ensure!(page.is_ticked("keda").await?, "the tick is lost");
    // Somebody who thinks about it first.
    page.until("(window.looks = (window.looks ?? 0) + 1) > 5").await?;
    page.tick("keda").await?;
    page.type_note("keda", " and new").await?;
    page.reload().await?;
    page.arrived().await?;
    ensure!(!page.is_ticked("keda").await?, "it is ticked again");
    let note = page.note("keda").await?;
    ensure!(note.contains("new"), "the note is {note} again");
    ensure!(!page.text(NOTICE).await?.contains("set aside"), "it was taken for damage");
    Ok(())
}

/// Marked on a device whose clock stands in 2001 for once: what was stored before keeps its times,
/// and what is marked now counts, before the application is there and after.
pub async fn a_visit_in_the_past_ages_nothing(page: &Page) -> Outcome {
    let prelude = "if (localStorage.past) Date.now = () => 1000000000000;";
    let server = Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    for talk in ["keda", "bees", "kcp-million"] {
        page.tick(talk).await?;
    }
    let before = page.talks().await?;
    page.run("localStorage.past = 'yes'").await?;
    server.hold(".wasm");
    page.client().goto(&server.url("day/2022-10-26/")).await?;
    page.until_ticked("bees", true).await?;
    page.tick("bees").await?;
    server.release();
    page.arrived().await?;
    ensure!(!page.is_ticked("bees").await?, "taking over undid what was done before");
    page.tick("keda").await?;
    page.save("crds-fuzz").await?;
    page.run("localStorage.removeItem('past')").await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.expect_ticks(&["kcp-million"]).await?;
    let after = page.talks().await?;
    ensure_eq!(after["kcp-million"], before["kcp-million"]);
    ensure!(page.is_saved("crds-fuzz").await?, "what was saved in 2001 is lost");
    Ok(())
}

/// A link made with such a clock is merged, and holds nothing for longer than a day.
pub async fn a_link_of_the_far_future_is_believed_for_a_day(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let prelude = "Date.now = () => 4102444800000;";
    let ahead = Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
    page.open(&ahead.url("")).await?;
    page.tick("keda").await?;
    page.open_panel().await?;
    let link = page.link_for(&server).await?;
    page.expect_quiet_console().await?;
    page.client().goto(&link).await?;
    page.until_preview("Merging adds 1 watched.").await?;
    page.choose("merge").await?;
    page.until(&format!("{NEWS} === 'Merged.'")).await?;
    page.choose("close").await?;
    page.reload().await?;
    page.arrived().await?;
    ensure!(page.is_ticked("keda").await?, "the tick is lost");
    page.until("(window.looks = (window.looks ?? 0) + 1) > 5").await?;
    page.tick("keda").await?;
    page.reload().await?;
    page.arrived().await?;
    ensure!(!page.is_ticked("keda").await?, "it cannot be unticked");
    expect_credible(page).await
}

/// Fails where something is stored that is not believed.
async fn expect_credible(page: &Page) -> Outcome {
    let talks: Value = page.talks().await?;
    let now = page.eval("Date.now()").await?.as_u64().unwrap_or_default();
    for mark in ["watched", "note"] {
        let set_at = talks["keda"][mark][1].as_u64().unwrap_or_default();
        ensure!(set_at < now + AHEAD, "{mark} is too far ahead in {talks}");
    }
    ensure!(!page.text(NOTICE).await?.contains("set aside"), "it was taken for damage");
    Ok(())
}
