//! Ticks, and what becomes of them.

use fantoccini::key::Key;

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::KEY,
    page::Page,
    server::{Server, Settings},
    tabs::Tabs,
};

/// Tick two, reload, find them.
pub async fn they_survive_a_reload(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    page.tick("bees").await?;
    page.reload().await?;
    page.arrived().await?;
    for (talk, ticked) in [("keda", true), ("bees", true), ("crds-fuzz", false)] {
        ensure!(page.is_ticked(talk).await? == ticked, "{talk} is not as it was left");
    }
    page.tick("keda").await?;
    page.open(&server.url("")).await?;
    ensure!(
        !page.is_ticked("keda").await? && page.is_ticked("bees").await?,
        "unticking is not kept"
    );
    Ok(())
}

/// Firefox fills boxes on reload with what they were: what is kept counts.
pub async fn a_reload_shows_what_is_kept(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    let kept = "{\"version\":1,\"talks\":{\"bees\":{\"watched\":[true,5]}}}";
    page.store(KEY, kept).await?;
    server.hold(".wasm");
    page.reload().await?;
    page.until("document.querySelector('[data-talk=bees]')?.checked").await?;
    ensure!(!page.is_ticked("keda").await?, "the boxes are old");
    server.release();
    page.arrived().await?;
    ensure!(page.is_ticked("bees").await? && !page.is_ticked("keda").await?, "the boxes are old");
    ensure_eq!(page.stored(KEY).await?.as_deref(), Some(kept));
    Ok(())
}

/// The day and the trip count them, in words and in a bar.
pub async fn they_are_counted(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    let header = "document.querySelector('.trip-header .watch-progress')";
    let day = "document.querySelector('main .watch-progress')";
    ensure_eq!(page.text(&format!("{header}.textContent")).await?, "0 of 16 watched");
    page.tick("keda").await?;
    page.tick("bees").await?;
    page.until(&format!("{day}.textContent === '2 of 7 watched'")).await?;
    page.until(&format!("{header}.textContent === '2 of 16 watched'")).await?;
    ensure!(
        page.is(&format!("{day}.querySelector('progress').value === 2")).await?,
        "the bar is wrong"
    );
    page.tick("keda").await?;
    page.until(&format!("{day}.textContent === '1 of 7 watched'")).await?;
    page.follow("/day/2022-10-25/").await?;
    page.until(&format!("{day}.textContent === '0 of 1 watched'")).await?;
    page.until(&format!("{header}.textContent === '1 of 16 watched'")).await
}

/// A tick while the wasm is still on its way.
pub async fn one_made_before_the_application_is_kept(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    server.hold(".wasm");
    page.client().goto(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    ensure!(
        !page.is("document.body.dataset.arrived").await?,
        "the application was there too early"
    );
    server.release();
    page.arrived().await?;
    ensure!(page.is_ticked("keda").await?, "taking over undid the tick");
    page.until("document.querySelector('main .watch-progress').textContent === '1 of 7 watched'")
        .await?;
    let stored = page.stored(KEY).await?.unwrap_or_default();
    ensure!(stored.contains("\"keda\":{\"watched\":[true,"), "what is stored is {stored}");
    ensure_eq!(page.stored(&format!("{KEY}:journal")).await?, None);
    Ok(())
}

/// A whole visit without the wasm; the next one has it.
pub async fn one_made_without_the_application_is_kept(page: &Page) -> Outcome {
    // Scripts may run, WebAssembly may not.
    let policy = Some("script-src 'self' 'unsafe-inline'");
    let server = Server::start("root", "/", Settings { policy, ..Settings::default() }).await?;
    page.client().goto(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    page.reload().await?;
    page.until("document.querySelector('[data-talk=keda]')?.checked").await?;
    ensure!(!page.is("document.body.dataset.arrived").await?, "the wasm was not blocked");
    server.relax();
    page.open(&server.url("talk/keda/")).await?;
    ensure!(page.is_ticked("keda").await?, "the tick is lost");
    page.tick("keda").await?;
    page.reload().await?;
    page.arrived().await?;
    ensure!(!page.is_ticked("keda").await?, "the journal won over a later tick");
    Ok(())
}

/// Two tabs with different ticks end with both.
pub async fn two_tabs_agree(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    let tabs = Tabs::open(page).await?;
    page.open(&server.url("")).await?;
    page.tick("bees").await?;
    tabs.first().await?;
    page.until("document.querySelector('[data-talk=bees]').checked").await?;
    page.tick("keda").await?;
    tabs.second().await?;
    page.until("document.querySelector('[data-talk=keda]').checked").await?;
    page.until("document.querySelector('.trip-header').textContent.includes('2 of 16')").await?;
    tabs.close_second().await?;
    page.expect_ticks(&["bees", "keda"]).await
}

/// Ticking and opening with the keyboard alone.
pub async fn the_keyboard_is_enough(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.run("document.querySelector('[data-talk=keda]').focus()").await?;
    page.press(' ').await?;
    ensure!(page.is_ticked("keda").await?, "the space bar does not tick");
    page.run("document.querySelector('#keda summary').focus()").await?;
    page.press(Key::Enter.into()).await?;
    page.until("document.querySelector('#keda details').open").await?;
    page.run("document.querySelector('.day-nav a[href=\"/day/2022-10-27/\"]').focus()").await?;
    page.press(Key::Enter.into()).await?;
    page.until("document.activeElement === document.querySelector('main h1')").await?;
    ensure_eq!(page.text("location.pathname").await?, "/day/2022-10-27/");
    Ok(())
}
