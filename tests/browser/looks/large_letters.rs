//! Pages with letters twice as large, on the smallest screen that counts.

use crate::harness::{
    appearance::{DIALOGS, EVERY_KIND},
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

/// What stands out at a side, where that does not scroll by itself.
const OUTSIDE: &str = "(() => {
    const scrolls = (element) => element && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
        ? element.matches('nav') : scrolls(element.parentElement));
    const outside = [...document.body.querySelectorAll('*')].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return element.checkVisibility() && width > 1 && (left < -0.5 || right > innerWidth + 0.5) && !scrolls(element);
    });
    return outside.map((element) => element.outerHTML.slice(0, 120)).slice(0, 3).join('\\n');
})()";

/// Text that does not fit into what it stands in, and is cut off or lies over something else.
const CUT: &str = "(() => {
    const cut = [...document.body.querySelectorAll('a, button, summary, label, h1, h2, h3, p, dd, dt, time, select')]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, nav')
            && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1);
    return cut.map((element) => element.outerHTML.slice(0, 120)).slice(0, 3).join('\\n');
})()";

/// Every kind of page, everything open.
pub async fn nothing_overflows(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for path in EVERY_KIND {
        page.open_narrow(&server, path, 2).await?;
        page.unfold().await?;
        expect_to_fit(page).await.map_err(|error| format!("/{path}: {error}"))?;
    }
    Ok(())
}

/// The panel and the list of keys.
pub async fn no_dialog_overflows(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for (button, dialog) in DIALOGS {
        page.open_narrow(&server, "", 2).await?;
        page.tick("keda").await?;
        page.open_dialog((button, dialog)).await?;
        expect_to_fit(page).await.map_err(|error| format!("{dialog}: {error}"))?;
        let fits = format!(
            "(({{ scrollWidth, clientWidth }}) => scrollWidth <= clientWidth)(document.querySelector('{dialog}'))"
        );
        ensure!(page.is(&fits).await?, "{dialog} scrolls sideways");
    }
    Ok(())
}

async fn expect_to_fit(page: &Page) -> Outcome {
    let width = page.eval("document.documentElement.scrollWidth").await?;
    ensure!(width.as_u64() <= Some(320), "it is {width} pixels wide");
    ensure_eq!(page.text(OUTSIDE).await?, "");
    ensure_eq!(page.text(CUT).await?, "");
    Ok(())
}
