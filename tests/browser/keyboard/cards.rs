//! Keys of the recap's own.

use fantoccini::key::Key;

use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        page::Page,
        server::{Server, Settings},
        tabs::Tabs,
    },
    keeping::storage::DENIED,
};

/// The id of the current card, if there is one.
pub const CURRENT: &str = "document.activeElement.closest('main article')?.id";
/// Whether the help sheet is open.
pub const SHEET_OPEN: &str = "document.querySelector('#keyboard_help')?.open";
/// A day with two cards.
pub const DAY: &str = "day/2025-03-01/";

/// Presses a key where the focus is, described as a `KeyboardEvent` is: true where that is left to the browser.
pub fn pressing(key: &str) -> String {
    format!(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {{ bubbles: true, cancelable: true, composed: true, {key} }}))"
    )
}

/// From card to card, ticking, opening.
pub async fn cards_are_walked_and_marked(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url("day/2025-03-01/")).await?;
    page.press('j').await?;
    page.until(&format!("{CURRENT} === 'opening'")).await?;
    page.press('j').await?;
    page.until(&format!("{CURRENT} === 'script-title'")).await?;
    ensure_eq!(page.text("getComputedStyle(document.activeElement).outlineStyle").await?, "solid");
    page.press('x').await?;
    page.until_ticked("script-title", true).await?;
    page.press('s').await?;
    page.until("document.querySelector('[data-talk=script-title][data-mark=saved]').checked")
        .await?;
    let is_open = "document.querySelector('#script-title details').open";
    page.press('o').await?;
    page.until(is_open).await?;
    page.press(Key::Enter.into()).await?;
    page.until(&format!("!{is_open}")).await?;
    // On the title itself, Enter is the browser's.
    page.run("document.querySelector('#script-title summary').focus()").await?;
    page.press(Key::Enter.into()).await?;
    page.until(is_open).await?;
    page.press('k').await?;
    page.until(&format!("{CURRENT} === 'opening'")).await
}

/// Days, there and back; a key without anything to do is left to the browser.
pub async fn days_are_walked(page: &Page) -> Outcome {
    let server = Server::start("base", "/trips/detroit/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.run("window.kept = true; addEventListener('keydown', (event) => setTimeout(() => window.left = !event.defaultPrevented))").await?;
    page.press(']').await?;
    page.until("document.querySelector('.day-nav li:nth-child(2) [aria-current]')").await?;
    page.press(']').await?;
    page.until("document.querySelector('.day-nav li:nth-child(3) [aria-current]')").await?;
    page.press('[').await?;
    page.until("document.querySelector('.day-nav li:nth-child(2) [aria-current]')").await?;
    page.until("window.kept && window.left === false").await?;
    page.press('q').await?;
    page.until("left").await
}

/// Letters that are typed, or that belong to the browser, do nothing.
pub async fn typing_is_left_alone(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url("day/2025-03-01/")).await?;
    page.type_note("script-title", "jxso?").await?;
    ensure_eq!(page.note("script-title").await?, "jxso?");
    ensure!(!page.is_ticked("script-title").await?, "typing ticked the talk");
    page.run("document.activeElement.blur()").await?;
    let ignored = ["ctrlKey: true", "altKey: true", "metaKey: true", "isComposing: true"];
    for with in ignored {
        let press = format!(
            "document.body.dispatchEvent(new KeyboardEvent('keydown', {{ key: 'j', bubbles: true, cancelable: true, {with} }}))"
        );
        ensure!(page.is(&press).await?, "{with} does not keep the key away");
    }
    ensure!(!page.is(CURRENT).await?, "a card got the focus");
    Ok(())
}

/// The list is opened by a key and by a button, switches the keys off, and on again.
pub async fn they_are_switched_off(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url("day/2025-03-01/")).await?;
    page.press('j').await?;
    page.press('?').await?;
    page.until(SHEET_OPEN).await?;
    page.press('j').await?;
    page.press(Key::Escape.into()).await?;
    page.until(&format!("!{SHEET_OPEN}")).await?;
    page.until(&format!("{CURRENT} === 'opening'")).await?;
    page.run("document.querySelector('[data-keyboard]').click()").await?;
    page.until(SHEET_OPEN).await?;
    page.click("[data-shortcuts]").await?;
    page.until("localStorage.getItem('recap:keyboard') === 'off'").await?;
    page.click("#keyboard_help form button").await?;
    page.until(&format!("!{SHEET_OPEN}")).await?;
    page.reload().await?;
    page.arrived().await?;
    page.press('j').await?;
    page.press('?').await?;
    page.run("document.querySelector('[data-keyboard]').click()").await?;
    page.until(SHEET_OPEN).await?;
    ensure!(!page.is("document.querySelector('[data-shortcuts]').checked").await?, "they are on");
    page.click("[data-shortcuts]").await?;
    page.press(Key::Escape.into()).await?;
    page.until(&format!("!{SHEET_OPEN}")).await?;
    ensure!(!page.is(CURRENT).await?, "a key that is switched off did something");
    page.press('j').await?;
    page.until(CURRENT).await
}

/// Where nothing can be kept, the switch works until the page is closed.
pub async fn denied_storage_is_survived(page: &Page) -> Outcome {
    let server =
        Server::start("kyoto", "/", Settings { prelude: DENIED, ..Settings::default() }).await?;
    page.open(&server.url("day/2025-03-01/")).await?;
    page.press('?').await?;
    page.until(SHEET_OPEN).await?;
    page.click("[data-shortcuts]").await?;
    page.press(Key::Escape.into()).await?;
    page.until(&format!("!{SHEET_OPEN}")).await?;
    page.press('j').await?;
    ensure!(!page.is(CURRENT).await?, "a key that is switched off did something");
    Ok(())
}

/// In this tab and in those that were there before.
pub async fn they_are_switched_off_in_every_tab(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url(DAY)).await?;
    page.press('j').await?;
    page.until(CURRENT).await?;
    page.run("document.activeElement.blur()").await?;
    let tabs = Tabs::open(page).await?;
    for (on, left) in [("off", true), ("on", false)] {
        tabs.second().await?;
        page.open(&server.url("")).await?;
        page.run("document.querySelector('[data-keyboard]').click()").await?;
        page.until(SHEET_OPEN).await?;
        page.click("[data-shortcuts]").await?;
        page.until(&format!("localStorage.getItem('recap:keyboard') === '{on}'")).await?;
        tabs.first().await?;
        page.until(&format!("localStorage.getItem('recap:keyboard') === '{on}'")).await?;
        ensure_eq!((on, page.is(&pressing("key: 'j'")).await?), (on, left));
    }
    tabs.close_second().await
}
