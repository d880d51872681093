//! The keyboard alone: where the focus is, and in which order it goes.

use fantoccini::key::Key;

use crate::{
    harness::{
        appearance::DIALOGS,
        check::{Outcome, ensure, ensure_eq},
        page::Page,
        panel::NEWS,
        server::{Server, Settings},
    },
    offline::builds::{OFFER, publish, update, visited},
};

/// What the Tab key stops at, in the order of the text.
const STOPS: &str = "[...(document.querySelector('dialog[open]') ?? document).querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }))";

/// The stop that has the focus: its number, and whether a ring shows that, where it is not covered. One that is
/// too tall for what is free of the window is seen in part.
const HERE: &str = "(() => {
    const here = document.activeElement;
    // The box of a file has its ring around the words.
    const shown = here.matches('.visually-hidden') ? here.parentElement : here;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
    const free = innerHeight - (parseFloat(scrollPaddingTop) || 0) - (parseFloat(scrollPaddingBottom) || 0);
    const is_covered_at = ({ x, y, width, height }, part) => {
        const there = document.elementFromPoint(x + width / 2, y + height * part);
        return !there || !shown.contains(there) && !there.contains(shown) && !there.closest('label')?.contains(shown);
    };
    const [line, ...others] = shown.getClientRects();
    const parts = [...Array(15).keys()].map((part) => (part + 1) / 16);
    const is_covered = shown.getBoundingClientRect().height <= free ? is_covered_at(line, 1 / 2)
        : [line, ...others].every((line) => parts.every((part) => is_covered_at(line, part)));
    const has_ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
    return [STOPS.indexOf(here), has_ring, is_covered, here.outerHTML.slice(0, 100)];
})()";

/// Whether the focus is on what only scrolls, where Firefox stops as well.
const ONLY_SCROLLS: &str = "(({ tabIndex, scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
    tabIndex < 0 && (scrollWidth > clientWidth || scrollHeight > clientHeight))(document.activeElement)";

/// From the top of a page, through everything, with what can be opened open.
pub async fn it_is_always_seen_and_in_order(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for path in ["talk/keda/", "find/?q=bees", "no/such/page/", "day/2022-10-25/"] {
        page.open(&server.url(path)).await?;
        page.unfold().await?;
        from_the_top(page).await.map_err(|error| format!("/{path}: {error}"))?;
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

/// While a new version is offered, on a wide window and with large letters on a small one.
pub async fn no_offer_covers_it(page: &Page) -> Outcome {
    let server = visited(page).await?;
    publish(&server, "kyoto").await?;
    page.open(&server.url("talk/keda/")).await?;
    page.until(OFFER).await?;
    page.unfold().await?;
    from_the_top(page).await?;
    page.open_narrow(&server, "talk/keda/", 2).await?;
    page.until(OFFER).await?;
    page.unfold().await?;
    from_the_top(page).await.map_err(|error| format!("with large letters: {error}"))?;
    Ok(())
}

/// While the panel says below the page what was done, and a new version is offered as well.
pub async fn no_news_cover_it(page: &Page) -> Outcome {
    let server = visited(page).await?;
    publish(&server, "kyoto").await?;
    page.open_narrow(&server, "day/2022-10-27/", 2).await?;
    page.until(OFFER).await?;
    page.unfold().await?;
    page.run("document.querySelector('[data-marks=day]').click()").await?;
    until_news(page).await?;
    from_the_top(page).await
}

/// While the panel says in itself what was done, on a wide window and with large letters on a small one.
pub async fn no_news_cover_it_in_the_panel(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for letters in [0, 1, 2] {
        match letters {
            0 => page.open(&server.url("talk/keda/")).await?,
            letters => page.open_narrow(&server, "talk/keda/", letters).await?,
        }
        page.tick("keda").await?;
        page.open_dialog(DIALOGS[0]).await?;
        page.run("document.querySelector('#marks_panel [data-do=clear]').click()").await?;
        page.until(&format!("document.querySelector('#marks_panel > #marks_news') && {NEWS}"))
            .await?;
        page.run("document.querySelector('#marks_panel_title').focus()").await?;
        walk(page).await.map_err(|error| format!("letters: {letters}: {error}"))?;
    }
    Ok(())
}

/// What comes up over the page while something at its lower edge has the focus.
pub async fn nothing_comes_over_it(page: &Page) -> Outcome {
    let server = visited(page).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    let button = "document.querySelector('[data-marks=day]')";
    page.press(Key::Tab.into()).await?;
    let at_the_edge = format!("{button}.focus(); {button}.scrollIntoView(false);");
    page.run(&at_the_edge).await?;
    publish(&server, "kyoto").await?;
    update(page).await?;
    page.until(OFFER).await?;
    expect_seen(page, None).await?;
    page.run("document.querySelector('#new_version').replaceChildren()").await?;
    page.run(&at_the_edge).await?;
    page.press(Key::Enter.into()).await?;
    until_news(page).await?;
    expect_seen(page, None).await
}

/// Waits until the panel says something, and that stands still.
async fn until_news(page: &Page) -> Outcome {
    page.until(&format!("document.querySelector('body > #marks_news') && {NEWS}")).await?;
    page.until("document.getAnimations().length === 0").await
}

async fn from_the_top(page: &Page) -> Outcome {
    // Where the focus was last is where the next Tab sets out from: the page's beginning.
    page.run(
        "focus(); document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex');
         document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0);",
    )
    .await?;
    walk(page).await
}

/// Presses Tab from stop to stop, and back.
async fn walk(page: &Page) -> Outcome {
    let stops = page.eval(&format!("{STOPS}.length")).await?.as_u64().unwrap_or_default();
    ensure!(stops > 1, "there is nothing to stop at");
    for number in 0..stops {
        go_on(page, false).await?;
        expect_seen(page, Some(number)).await?;
    }
    for number in (0..stops - 1).rev() {
        go_on(page, true).await?;
        expect_seen(page, Some(number)).await.map_err(|error| format!("back: {error}"))?;
    }
    Ok(())
}

/// Presses Tab, once more where that leads to what only scrolls.
async fn go_on(page: &Page, is_back: bool) -> Outcome {
    let press = async || {
        if is_back {
            page.press_with_shift(Key::Tab.into()).await
        } else {
            page.press(Key::Tab.into()).await
        }
    };
    press().await?;
    if page.is(ONLY_SCROLLS).await? {
        expect_seen(page, None).await?;
        press().await?;
    }
    Ok(())
}

/// Expects a stop to have the focus, and to be seen.
async fn expect_seen(page: &Page, number: Option<u64>) -> Outcome {
    let here = page.eval(&HERE.replace("STOPS", STOPS)).await?;
    let what = &here[3];
    if let Some(number) = number {
        ensure!(here[0].as_u64() == Some(number), "stop {number} is {}: {what}", here[0]);
    }
    ensure_eq!((what, here[1].as_bool()), (what, Some(true)));
    ensure!(here[2] == false, "it is covered: {what}");
    Ok(())
}
