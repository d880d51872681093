//! The keyboard alone: where the focus is, and in which order it goes.

use fantoccini::key::Key;

use crate::{
    appearance::DIALOGS,
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

/// What the Tab key stops at, in the order of the text.
const STOPS: &str = "[...(document.querySelector('dialog[open]') ?? document).querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }))";

/// The stop that has the focus: its number, and whether a ring shows that, where it is not covered.
const HERE: &str = "(() => {
    const here = document.activeElement;
    // The box of a file has its ring around the words.
    const shown = here.matches('.visually-hidden') ? here.parentElement : here;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
    const { x, y, width, height } = shown.getClientRects()[0];
    const there = document.elementFromPoint(x + width / 2, y + height / 2);
    const is_covered = there && !shown.contains(there) && !there.contains(shown) && !there.closest('label')?.contains(shown);
    const has_ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
    return [STOPS.indexOf(here), has_ring, !!is_covered, here.outerHTML.slice(0, 100)];
})()";

/// From the top of a page, through everything, with what can be opened open.
pub async fn it_is_always_seen_and_in_order(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for path in ["talk/keda/", "find/?q=bees", "no/such/page/", "day/2022-10-25/"] {
        page.open(&server.url(path)).await?;
        page.unfold().await?;
        page.run(
            "document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0);",
        )
        .await?;
        walk(page).await.map_err(|error| format!("/{path}: {error}"))?;
    }
    Ok(())
}

/// Within a dialog, and back to where it was asked for.
pub async fn it_comes_back_from_every_dialog(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for (button, dialog) in DIALOGS {
        page.open(&server.url("talk/keda/")).await?;
        // The list of keys is offered where there is a mouse, which some engines do not have here.
        page.as_if(&[], &["hover: none"]).await?;
        page.run(&format!("document.querySelector('{button}').focus()")).await?;
        page.press(Key::Enter.into()).await?;
        page.until(&format!("document.querySelector('{dialog}')?.open")).await?;
        page.until(&format!("document.activeElement.closest('{dialog}')")).await?;
        walk(page).await.map_err(|error| format!("{dialog}: {error}"))?;
        page.press(Key::Escape.into()).await?;
        page.until(&format!("!document.querySelector('{dialog}').open")).await?;
        page.until(&format!("document.activeElement === document.querySelector('{button}')"))
            .await?;
    }
    Ok(())
}

/// Presses Tab from stop to stop.
async fn walk(page: &Page) -> Outcome {
    let stops = page.eval(&format!("{STOPS}.length")).await?.as_u64().unwrap_or_default();
    ensure!(stops > 1, "there is nothing to stop at");
    for number in 0..stops {
        page.press(Key::Tab.into()).await?;
        let here = page.eval(&HERE.replace("STOPS", STOPS)).await?;
        let what = &here[3];
        ensure!(here[0].as_u64() == Some(number), "stop {number} is {}: {what}", here[0]);
        ensure_eq!((what, here[1].as_bool()), (what, Some(true)));
        ensure!(here[2] == false, "it is covered: {what}");
    }
    Ok(())
}
