//! Marks that are made before the application is there, or where it never comes.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::KEY,
    page::Page,
    server::{BLANK, Server, Settings},
    tabs::Tabs,
};

/// Scripts may run, WebAssembly may not.
const NO_WASM: Settings = Settings {
    prelude: "",
    policy: Some("script-src 'self' 'unsafe-inline'"),
    has_worker: false,
    in_pieces: false,
};

/// A tick, a talk saved for later and a note, while the wasm is still on its way.
pub async fn marks_of_every_kind_are_kept(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    server.hold(".wasm");
    page.client().goto(&server.url("day/2022-10-26/")).await?;
    page.tick("bees").await?;
    page.save("keda").await?;
    page.type_note("keda", "early").await?;
    ensure!(
        !page.is("document.body.dataset.arrived").await?,
        "the application was there too early"
    );
    server.release();
    page.arrived().await?;
    expect(page, "early").await?;
    // Taken over, it can be written on.
    page.type_note("keda", " and late").await?;
    page.reload().await?;
    page.arrived().await?;
    expect(page, "early and late").await?;
    ensure_eq!(page.stored(&format!("{KEY}:journal")).await?, None);
    page.expect_ticks(&["bees"]).await
}

/// The same on a visit that never gets the application; the next one has it.
pub async fn marks_of_every_kind_are_kept_without_it(page: &Page) -> Outcome {
    let server = Server::start("root", "/", NO_WASM).await?;
    page.client().goto(&server.url("day/2022-10-26/")).await?;
    page.tick("bees").await?;
    page.save("keda").await?;
    page.type_note("keda", "without it").await?;
    page.reload().await?;
    page.until("document.querySelector('[data-talk=bees]')?.checked").await?;
    expect(page, "without it").await?;
    ensure!(!page.is("document.body.dataset.arrived").await?, "the wasm was not blocked");
    server.relax();
    page.open(&server.url("")).await?;
    expect(page, "without it").await?;
    ensure_eq!(page.stored(&format!("{KEY}:journal")).await?, None);
    page.expect_ticks(&["bees"]).await
}

/// Three ticks without the application, the tab closed, the page opened again with it.
pub async fn three_ticks_without_it_are_three_ticks(page: &Page) -> Outcome {
    let server = Server::start("root", "/", NO_WASM).await?;
    page.client().goto(&server.url("day/2022-10-26/")).await?;
    let tabs = Tabs::open(page).await?;
    page.client().goto(&server.url(BLANK)).await?;
    tabs.first().await?;
    let talks = ["keda", "bees", "crds-fuzz"];
    for talk in talks {
        page.tick(talk).await?;
    }
    ensure!(!page.is("document.body.dataset.arrived").await?, "the wasm was not blocked");
    tabs.close_first().await?;
    ensure_eq!(page.stored(KEY).await?, None);
    server.relax();
    page.open(&server.url("day/2022-10-26/")).await?;
    for talk in talks {
        ensure!(page.is_ticked(talk).await?, "{talk} is lost");
    }
    page.until_counted("3 of 16 watched").await?;
    ensure_eq!(page.stored(&format!("{KEY}:journal")).await?, None);
    page.expect_ticks(&talks).await?;
    // Once each: unticked, they stay so.
    for talk in talks {
        page.tick(talk).await?;
    }
    page.reload().await?;
    page.arrived().await?;
    page.until_counted("0 of 16 watched").await?;
    page.expect_ticks(&[]).await
}

async fn expect(page: &Page, note: &str) -> Outcome {
    ensure!(page.is_ticked("bees").await?, "the tick is lost");
    ensure!(page.is_saved("keda").await?, "it is not saved for later");
    ensure_eq!(page.note("keda").await?, note);
    Ok(())
}
