//! Storage that does not do what it should.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::{KEY, NOTICE},
    page::Page,
    server::{Server, Settings},
};

/// As in a private window, or with cookies blocked.
pub const DENIED: &str = "
    for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
    }
";

/// In memory, with a sentence, from page to page.
pub async fn denied_storage_is_survived(page: &Page) -> Outcome {
    let server =
        Server::start("root", "/", Settings { prelude: DENIED, ..Settings::default() }).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    ensure!(page.text(NOTICE).await?.contains("does not let the page store"), "nothing is said");
    page.tick("keda").await?;
    page.follow("/day/2022-10-25/").await?;
    page.until("document.querySelector('main h1').textContent.includes('25 October')").await?;
    page.until("document.querySelector('.trip-header').textContent.includes('1 of 16')").await?;
    page.client().back().await?;
    page.until("document.querySelector('[data-talk=keda]')?.checked").await
}

/// Nothing but the page itself can remember that tick.
pub async fn an_early_tick_survives_denied_storage(page: &Page) -> Outcome {
    let server =
        Server::start("root", "/", Settings { prelude: DENIED, ..Settings::default() }).await?;
    server.hold(".wasm");
    page.client().goto(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    server.release();
    page.arrived().await?;
    ensure!(page.is_ticked("keda").await?, "taking over undid the tick");
    page.until("document.querySelector('main .watch-progress').textContent === '1 of 7 watched'")
        .await
}

/// Filled to the brim, while ticking.
pub async fn full_storage_keeps_what_is_there(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    let before = page.stored(KEY).await?;
    page.run(
        "for (let size = 1 << 22; size >= 1; size >>= 1) {
            try { for (let i = 0; ; i++) localStorage.setItem('fill' + size + '-' + i, 'x'.repeat(size)); } catch {}
        }",
    )
    .await?;
    page.tick("bees").await?;
    page.until(&format!("{NOTICE}.includes('storage is full')")).await?;
    ensure!(page.is_ticked("bees").await?, "the tick is not shown");
    ensure_eq!(page.stored(KEY).await?, before);
    page.run("for (const key of Object.keys(localStorage)) if (key.startsWith('fill')) localStorage.removeItem(key)")
        .await?;
    page.tick("crds-fuzz").await?;
    page.until(&format!("!{NOTICE}.includes('storage is full')")).await?;
    let after = page.stored(KEY).await?.unwrap_or_default();
    for talk in ["keda", "bees", "crds-fuzz"] {
        ensure!(after.contains(talk), "{talk} is not in {after}");
    }
    Ok(())
}

/// What cannot be read is kept under a key of its own, twice over.
pub async fn garbage_is_set_aside(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("404.html")).await?;
    let garbage =
        ["{\"version\":1,\"talks\":{\"keda\":{\"watched\":\"yes\"}}}", "no JSON at all", "[1]"];
    for (number, garbage) in garbage.into_iter().enumerate() {
        page.store(KEY, garbage).await?;
        page.open(&server.url("day/2022-10-26/")).await?;
        ensure!(page.text(NOTICE).await?.contains("set aside"), "{garbage}: nothing is said");
        page.tick("keda").await?;
        let aside = if number == 0 {
            format!("{KEY}:aside")
        } else {
            format!("{KEY}:aside-{}", number + 1)
        };
        ensure_eq!(page.stored(&aside).await?.as_deref(), Some(garbage));
        let stored = page.stored(KEY).await?.unwrap_or_default();
        ensure!(stored.contains("\"keda\":{\"watched\":[true,"), "what is stored is {stored}");
    }
    Ok(())
}

/// A newer release's marks stay as they are, and new ticks stay beside them.
pub async fn newer_marks_are_left_alone(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("404.html")).await?;
    let newer = "{\"version\":2,\"shelves\":[\"whatever comes\"]}";
    page.store(KEY, newer).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    ensure!(page.text(NOTICE).await?.contains("newer version"), "nothing is said");
    page.tick("keda").await?;
    ensure_eq!(page.stored(KEY).await?.as_deref(), Some(newer));
    page.reload().await?;
    page.arrived().await?;
    ensure!(page.is_ticked("keda").await?, "the tick is lost");
    ensure_eq!(page.stored(KEY).await?.as_deref(), Some(newer));
    Ok(())
}

/// Marks of talks that the trip does not have, and marks that the page does not show, stay.
pub async fn unknown_talks_are_kept(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("404.html")).await?;
    let kept = "{\"version\":1,\"talks\":{\"gone\":{\"watched\":[true,5],\"note\":[\"a \\\"note\\\" 🚀\",7]},\
                \"bees\":{\"saved\":[true,9]}}}";
    page.store(KEY, kept).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    let stored = page.stored(KEY).await?.unwrap_or_default();
    for part in [
        "\"gone\":{\"watched\":[true,5],\"note\":[\"a \\\"note\\\" 🚀\",7]}",
        "\"bees\":{\"saved\":[true,9]}",
        "\"keda\":",
    ] {
        ensure!(stored.contains(part), "{part} is not in {stored}");
    }
    Ok(())
}

/// What cannot be read is not written over, be it for a moment or for the whole visit.
pub async fn what_cannot_be_read_stays(page: &Page) -> Outcome {
    let prelude = "
        const { getItem } = Storage.prototype;
        Storage.prototype.getItem = function (key) {
            if (localStorage.broken) throw new Error('the disk fails');
            return getItem.call(this, key);
        };
    ";
    let server = Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    page.type_note("keda", "to be kept").await?;
    let kept = format!("localStorage['{KEY}']");
    let before = page.text(&kept).await?;
    page.run("localStorage.broken = 'yes'").await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    ensure!(page.text(NOTICE).await?.contains("cannot be read"), "nothing is said");
    page.tick("bees").await?;
    page.until(&format!("{NOTICE}.includes('cannot be read')")).await?;
    ensure_eq!(page.text(&kept).await?, before);
    // Once it can be read again, all of it is there.
    page.run("localStorage.removeItem('broken')").await?;
    page.tick("crds-fuzz").await?;
    page.until(&format!("!{NOTICE}.includes('cannot be read')")).await?;
    page.expect_ticks(&["keda", "bees", "crds-fuzz"]).await?;
    ensure_eq!(page.talks().await?["keda"]["note"][0], "to be kept");
    Ok(())
}

/// Storing fails, and not for want of room.
pub async fn what_cannot_be_written_is_named(page: &Page) -> Outcome {
    let prelude = "Storage.prototype.setItem = () => { throw new Error('the disk fails'); };";
    let server = Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    page.until(&format!("{NOTICE}.includes('fails to store')")).await?;
    ensure!(!page.text(NOTICE).await?.contains("full"), "it is said to be full");
    ensure!(page.is_ticked("keda").await?, "the tick is not shown");
    Ok(())
}
