//! The application, broken on purpose: marks made afterwards are kept all the same.

use crate::harness::{
    check::{Outcome, ensure},
    page::Page,
    server::{BLANK, Server, Settings},
};

/// Makes whatever the application asks of an element trap, while the tab says so.
const TRAPS: Settings = Settings {
    prelude: "
        for (const name of ['getAttribute', 'setAttribute']) {
            const own = Element.prototype[name];
            Element.prototype[name] = function (...of) {
                if (sessionStorage.broken) throw new WebAssembly.RuntimeError('unreachable');
                return own.apply(this, of);
            };
        }
    ",
    policy: None,
    has_worker: false,
    in_pieces: false,
};

/// Ticks a talk without the driver, which would ask the document in turn.
async fn tick(page: &Page, talk: &str) -> Outcome {
    page.run(&format!("document.querySelector(`[data-talk='{talk}'][data-mark=watched]`).click()"))
        .await
}

async fn break_it(page: &Page) -> Outcome {
    page.run("sessionStorage.broken = 'yes'").await
}

/// Sees that nothing dead is offered, and that something is said; then loads the page anew, whole.
async fn expect_kept(page: &Page, talks: &[&str]) -> Outcome {
    page.until("document.querySelector('.notice').textContent.includes('stopped')").await?;
    ensure!(
        page.is("[...document.querySelectorAll('body [data-marks]')].every((button) => getComputedStyle(button).visibility === 'hidden')").await?,
        "a button is offered that does nothing"
    );
    // The engine says why it stopped, and may.
    page.run("sessionStorage.removeItem('broken')").await?;
    page.forgive().await?;
    page.reload().await?;
    page.arrived().await?;
    page.expect_ticks(talks).await
}

/// It stops while it starts.
pub async fn at_its_start(page: &Page) -> Outcome {
    let server = Server::start("root", "/", TRAPS).await?;
    page.client().goto(&server.url(BLANK)).await?;
    break_it(page).await?;
    page.client().goto(&server.url("day/2022-10-26/")).await?;
    page.until("document.querySelector('.notice').textContent").await?;
    tick(page, "keda").await?;
    expect_kept(page, &["keda"]).await
}

/// It stops in the middle of a tick.
pub async fn at_a_tick(page: &Page) -> Outcome {
    let server = Server::start("root", "/", TRAPS).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    tick(page, "bees").await?;
    break_it(page).await?;
    tick(page, "keda").await?;
    tick(page, "crds-fuzz").await?;
    expect_kept(page, &["bees", "keda", "crds-fuzz"]).await
}

/// It stops on the way to another page.
pub async fn at_a_link(page: &Page) -> Outcome {
    let server = Server::start("root", "/", TRAPS).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    break_it(page).await?;
    page.run("document.querySelector('.day-nav a').dispatchEvent(new Event('focusin', { bubbles: true }))").await?;
    tick(page, "keda").await?;
    expect_kept(page, &["keda"]).await
}

/// A browser that runs no WebAssembly: ticks are kept, and what is not there is said.
pub async fn without_webassembly(page: &Page) -> Outcome {
    let none = Settings { prelude: "delete window.WebAssembly;", ..TRAPS };
    let server = Server::start("root", "/", none).await?;
    page.client().goto(&server.url("day/2022-10-26/")).await?;
    page.until("document.querySelector('.notice').textContent.includes('WebAssembly')").await?;
    tick(page, "keda").await?;
    page.client().goto(&server.url("find/#marks=x")).await?;
    page.until("document.querySelector('.notice').textContent.includes('marks of this link')")
        .await?;
    ensure!(
        page.is("getComputedStyle(document.getElementById('find_form')).display === 'none'")
            .await?,
        "a form is offered that nothing answers"
    );
    page.client().goto(&server.url("day/2022-10-26/")).await?;
    page.until("document.querySelector('[data-talk=keda]').checked").await?;
    page.forgive().await
}
