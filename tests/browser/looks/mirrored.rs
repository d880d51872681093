//! Pages that are read from right to left.

use serde_json::Value;

use crate::harness::{
    appearance::EVERY_KIND,
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

/// Where the parts of a page stand: how far from the side that reading begins at, and how wide.
const PLACES: &str = "(() => {
    const { dir } = document.documentElement;
    const parts = document.querySelectorAll('.trip-header > *, nav li, main > *, main header > *, .entry-list > li, article, summary, .picture, .mark-toggle, .day-steps > *, .find-form > *, footer > *');
    return [...parts].filter((part) => part.checkVisibility() && !part.hidden).map((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        const all = document.querySelector('#recap_app').getBoundingClientRect();
        return [dir === 'rtl' ? all.right - right : left - all.left, width].map(Math.round).join('+');
    });
})()";

/// Where the river, the trail, and what floats on them are drawn, likewise.
const DRAWN: &str = "(() => {
    const side = document.documentElement.dir === 'rtl' ? 'right' : 'left';
    const drawn = document.querySelectorAll('main, .day-section, .day-section__header, .entry-list > li');
    return [...drawn].map((element) => Math.round(parseFloat(getComputedStyle(element, '::before')[side])));
})()";

/// Every part stands as far from the right as it stood from the left; nothing overflows.
pub async fn everything_is(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for path in EVERY_KIND {
        page.open_narrow(&server, path, 1).await?;
        page.until("!document.querySelector('#find_form') || document.querySelector('#find_results [data-mark]')").await?;
        // Chromium does not place all of what `content-visibility` had left out when it is asked for it
        // the first time.
        page.eval(PLACES).await?;
        let (places, drawn) = (page.eval(PLACES).await?, page.eval(DRAWN).await?);
        ensure!(places.as_array().is_some_and(|all| all.len() > 10), "/{path} has no parts");
        page.run("document.documentElement.dir = 'rtl'").await?;
        let width = page.eval("document.documentElement.scrollWidth").await?;
        ensure!(width.as_u64() <= Some(320), "/{path} is {width} pixels wide");
        expect_same(&places, &page.eval(PLACES).await?)
            .map_err(|error| format!("/{path}: {error}"))?;
        ensure_eq!(page.eval(DRAWN).await?, drawn);
    }
    Ok(())
}

fn expect_same(before: &Value, after: &Value) -> Outcome {
    let (before, after) = (before.as_array(), after.as_array());
    let pairs = before.into_iter().flatten().zip(after.into_iter().flatten());
    for (number, (before, after)) in pairs.enumerate() {
        ensure!(before == after, "part {number} stood at {before} and stands at {after}");
    }
    Ok(())
}
