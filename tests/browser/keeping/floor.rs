//! What the script of the page does where there is no application.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::{KEY, NOTICE, field},
    page::Page,
    server::{BLANK, Server, Settings},
};

use super::storage::DENIED;

/// Scripts may run, WebAssembly may not.
const NO_WASM: Settings = Settings {
    prelude: "",
    policy: Some("script-src 'self' 'unsafe-inline'"),
    has_worker: false,
    in_pieces: false,
};

const DAY: &str = "day/2022-10-26/";

/// Opens a page on which the application does not start, with something stored.
async fn open_without(page: &Page, server: &Server, stored: &[(&str, &str)]) -> Outcome {
    page.client().goto(&server.url(BLANK)).await?;
    for (key, text) in stored {
        page.store(&format!("{KEY}{key}"), text).await?;
    }
    page.client().goto(&server.url(DAY)).await?;
    page.until(&format!("{NOTICE}.includes('stopped')")).await
}

/// A journal that cannot be read, or not all of it: what was there is there, beside what is new.
pub async fn a_damaged_journal_is_set_aside(page: &Page) -> Outcome {
    let journal = format!("{KEY}:journal");
    for damaged in ["{\"keda\":{\"watched\":[true,", "[1]", "\"text\"", "5"] {
        let server = Server::start("root", "/", NO_WASM).await?;
        open_without(page, &server, &[(":journal", damaged)]).await?;
        page.tick("bees").await?;
        page.tick("crds-fuzz").await?;
        ensure!(page.everything_stored().await?.contains(&escaped(damaged)), "{damaged} is gone");
        server.relax();
        page.open(&server.url(DAY)).await?;
        page.expect_ticks(&["bees", "crds-fuzz"]).await?;
        ensure_eq!(page.stored(&journal).await?, None);
        ensure!(page.everything_stored().await?.contains(&escaped(damaged)), "{damaged} is gone");
    }
    // The application finds it, with a part that it can read.
    let server = Server::start("root", "/", Settings::default()).await?;
    for damaged in
        ["no journal", "[]", "{\"keda\":{\"watched\":[true,5]},\"bees\":{\"watched\":true}}"]
    {
        page.client().goto(&server.url(BLANK)).await?;
        page.run("localStorage.clear()").await?;
        page.store(&journal, damaged).await?;
        page.open(&server.url(DAY)).await?;
        page.until(&format!("{NOTICE}.includes('set aside')")).await?;
        page.tick("crds-fuzz").await?;
        page.until(&format!("localStorage['{KEY}']?.includes('crds-fuzz')")).await?;
        ensure_eq!(page.stored(&format!("{KEY}:aside")).await?.as_deref(), Some(damaged));
        ensure_eq!(page.is_ticked("keda").await?, damaged.contains("keda"));
    }
    Ok(())
}

/// The clock ran ahead when marks were stored, or all were cleared: what is marked now counts.
pub async fn what_is_new_is_later_than_what_is_stored(page: &Page) -> Outcome {
    let later = "4000000000000";
    let marks = format!("{{\"version\":1,\"talks\":{{\"keda\":{{\"watched\":[true,{later}]}}}}}}");
    let cleared = format!("{{\"version\":1,\"since\":{later},\"talks\":{{}}}}");
    let journal = format!("{{\"keda\":{{\"watched\":[true,{later}]}}}}");
    for (stored, ticked) in
        [(("", &marks), false), (("", &cleared), true), ((":journal", &journal), false)]
    {
        let server = Server::start("root", "/", NO_WASM).await?;
        open_without(page, &server, &[(stored.0, stored.1)]).await?;
        ensure_eq!(page.is_ticked("keda").await?, !ticked);
        page.tick("keda").await?;
        page.reload().await?;
        page.until(&format!("{NOTICE}.includes('stopped')")).await?;
        ensure_eq!((stored.1, page.is_ticked("keda").await?), (stored.1, ticked));
        server.relax();
        page.open(&server.url(DAY)).await?;
        ensure_eq!((stored.1, page.is_ticked("keda").await?), (stored.1, ticked));
    }
    Ok(())
}

/// A note that is too long, and a mark of a kind that nobody knows.
pub async fn what_is_not_kept_is_said(page: &Page) -> Outcome {
    let server = Server::start("root", "/", NO_WASM).await?;
    open_without(page, &server, &[]).await?;
    page.open_note("keda").await?;
    // An extension's, beside the field.
    let note = field("keda", "note");
    page.run(&format!("{note}.after(document.createElement('grammar-check'))")).await?;
    let said = "document.querySelector('#keda .talk-note [role=status]').textContent";
    for (length, kept, words) in
        [(3_000, 2_000, "The note is full: only 2,000 characters are kept."), (12, 12, "")]
    {
        page.run(&format!(
            "{note}.select(); document.execCommand('insertText', false, 'x'.repeat({length}));"
        ))
        .await?;
        page.until(&format!("{said} === '{words}'")).await?;
        ensure_eq!(page.note("keda").await?.len(), kept);
    }
    page.run("const field = document.querySelector('[data-talk=bees]'); field.dataset.mark = 'rated'; field.click();")
        .await?;
    let journal = page.stored(&format!("{KEY}:journal")).await?.unwrap_or_default();
    ensure!(journal.contains("xxxx") && !journal.contains("rated"), "the journal is {journal}");
    page.forgive().await
}

/// Where nothing can be stored, that is said, as the application says it.
pub async fn what_cannot_be_stored_is_said(page: &Page) -> Outcome {
    let full = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
        Object.defineProperty(window, 'localStorage', { value: new Proxy({}, { set() { throw new DOMException('full', 'QuotaExceededError'); } }) });";
    let broken = "Object.defineProperty(window, 'localStorage', { value: new Proxy({}, { set() { throw new Error('the disk fails'); } }) });";
    for (prelude, words) in [
        (DENIED, "does not let the page store anything"),
        (full, "storage is full"),
        (broken, "fails to store"),
    ] {
        let server = Server::start("root", "/", Settings { prelude, ..NO_WASM }).await?;
        page.client().goto(&server.url(DAY)).await?;
        page.until(&format!("{NOTICE}.includes('stopped')")).await?;
        page.tick("keda").await?;
        page.until(&format!("{NOTICE}.includes('{words}')")).await?;
    }
    page.forgive().await
}

/// A link with marks whose `#` was written in another way is explained.
pub async fn a_mangled_link_is_explained(page: &Page) -> Outcome {
    let server = Server::start("root", "/", NO_WASM).await?;
    for path in ["#marks=1x", "%23marks=1x", "%2523marks=1x", "day/2022-10-26/%23marks=1x"] {
        page.client().goto(&server.url(BLANK)).await?;
        page.client().goto(&server.url(path)).await?;
        page.until(&format!("{NOTICE}.includes('marks of this link cannot be read')")).await?;
    }
    page.forgive().await
}

fn escaped(text: &str) -> String {
    let text = serde_json::Value::from(text).to_string();
    text.trim_matches('"').to_owned()
}
