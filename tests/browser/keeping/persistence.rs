//! Asking the browser to keep what is stored, and saying where it may not.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::{NOTICE, field},
    page::Page,
    server::{Server, Settings},
};

const REFUSED: &str = "
    sessionStorage.asked ??= 0;
    const persist = async () => { sessionStorage.asked++; return false; };
    Object.defineProperty(Navigator.prototype, 'storage', { value: { persist } });
";

const GRANTED: &str = "
    sessionStorage.asked ??= 0;
    const persist = async () => { sessionStorage.asked++; return true; };
    Object.defineProperty(Navigator.prototype, 'storage', { value: { persist } });
";

const MISSING: &str =
    "Object.defineProperty(Navigator.prototype, 'storage', { value: undefined });";

const MAY_FORGET: &str = "This browser may delete what pages store";

/// It may not: said for as long as the visit lasts, and asked only with the first mark ever.
pub async fn a_browser_that_may_forget_is_mentioned_once(page: &Page) -> Outcome {
    for prelude in [REFUSED, MISSING] {
        let server =
            Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
        page.open(&server.url("day/2022-10-26/")).await?;
        ensure_eq!(page.text(NOTICE).await?, "");
        page.tick("keda").await?;
        page.until(&format!("{NOTICE}.startsWith('{MAY_FORGET}')")).await?;
        page.tick("bees").await?;
        page.save("bees").await?;
        page.type_note("bees", "hm").await?;
        ensure!(page.text(NOTICE).await?.starts_with(MAY_FORGET), "it is not said any more");
        page.follow("/day/2022-10-25/").await?;
        page.until("document.querySelector('main h1').textContent.includes('25 October')").await?;
        ensure!(page.text(NOTICE).await?.starts_with(MAY_FORGET), "it is not said on each page");
        page.open(&server.url("day/2022-10-26/")).await?;
        page.tick("crds-fuzz").await?;
        still_silent(page).await?;
        if prelude == REFUSED {
            ensure_eq!(page.text("sessionStorage.asked").await?, "1");
        }
        page.expect_quiet_console().await?;
    }
    Ok(())
}

/// It will: there is nothing to say.
pub async fn a_browser_that_keeps_everything_is_silent(page: &Page) -> Outcome {
    let settings = Settings { prelude: GRANTED, ..Settings::default() };
    let server = Server::start("root", "/", settings).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    ensure_eq!(page.text("sessionStorage.asked").await?, "0");
    page.type_note("keda", "a").await?;
    page.until(&format!("{}.value && sessionStorage.asked === '1'", field("keda", "note"))).await?;
    for talk in ["keda", "bees", "keda"] {
        page.tick(talk).await?;
    }
    still_silent(page).await?;
    page.reload().await?;
    page.arrived().await?;
    page.tick("keda").await?;
    still_silent(page).await?;
    ensure_eq!(page.text("sessionStorage.asked").await?, "1");
    Ok(())
}

/// Gives the page time for what it must not say.
async fn still_silent(page: &Page) -> Outcome {
    page.until("(window.looks = (window.looks ?? 0) + 1) % 5 === 0").await?;
    ensure_eq!(page.text(NOTICE).await?, "");
    Ok(())
}
