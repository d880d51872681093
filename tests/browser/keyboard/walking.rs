//! Keys on whatever the page itself gives the focus to.

use fantoccini::key::Key;

use crate::{
    harness::{
        check::{Outcome, ensure},
        page::Page,
        server::{Server, Settings},
    },
    keyboard::cards::{CURRENT, DAY, SHEET_OPEN, pressing},
};

/// After a click on a tick, on a button, on a card's title: what has the focus then is no place to type.
pub async fn what_was_clicked_does_not_keep_keys(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url(DAY)).await?;
    page.tick("script-title").await?;
    page.run("document.querySelector('[data-talk=script-title]').focus()").await?;
    page.press('s').await?;
    page.until("document.querySelector('[data-talk=script-title][data-mark=saved]').checked")
        .await?;
    // The space bar is still the browser's.
    page.press(' ').await?;
    page.until_ticked("script-title", false).await?;
    page.press('k').await?;
    page.until(&format!("{CURRENT} === 'opening'")).await?;
    for clicked in ["#script-title summary", ".trip-header button", ".day-nav a", "main h1"] {
        page.run(&format!(
            "const clicked = document.querySelector('{clicked}');
             if (clicked.tabIndex < 0) clicked.tabIndex = -1;
             clicked.focus();"
        ))
        .await?;
        page.press('?').await?;
        page.until(SHEET_OPEN).await.map_err(|error| format!("{clicked}: {error}"))?;
        page.press(Key::Escape.into()).await?;
        page.until(&format!("!{SHEET_OPEN}")).await?;
    }
    // A dialog that was closed, and what it said.
    for left in ["#keyboard_help h2", "#keyboard_help [data-shortcuts]", "[data-find]"] {
        page.run(&format!(
            "document.activeElement.blur();
             const left = document.querySelector('{left}');
             window.left = !left.dispatchEvent(new KeyboardEvent('keydown', {{ key: '?', bubbles: true, cancelable: true }}));"
        ))
        .await?;
        ensure!(page.is("left").await?, "{left} keeps keys");
        page.until(SHEET_OPEN).await?;
        page.press(Key::Escape.into()).await?;
        page.until(&format!("!{SHEET_OPEN}")).await?;
    }
    for kind in ["checkbox", "radio", "button", "submit", "reset", "range", "color", "file"] {
        page.run(&format!(
            "document.querySelector('main').insertAdjacentHTML('afterbegin', '<input type={kind}>');
             document.querySelector('main').firstChild.focus();"
        ))
        .await?;
        ensure!(!page.is(&pressing("key: 'j'")).await?, "{kind} keeps keys");
    }
    Ok(())
}

/// Translated by the browser or an extension, which wraps every text: cards are known by what they are.
pub async fn a_translated_page_is_walked(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url(DAY)).await?;
    page.run(
        "const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
         const found = [];
         while (texts.nextNode()) found.push(texts.currentNode);
         for (const text of found.filter((text) => text.data.trim() && !text.parentNode.closest('script, style, textarea, template'))) {
             const font = document.createElement('font');
             font.innerHTML = '<font>uebersetzt</font>';
             text.replaceWith(font);
         }
         document.documentElement.lang = 'de';",
    )
    .await?;
    page.press('j').await?;
    page.press('j').await?;
    page.until(&format!("{CURRENT} === 'script-title'")).await?;
    page.press('x').await?;
    page.until_ticked("script-title", true).await?;
    page.press('o').await?;
    page.until("document.querySelector('#script-title details').open").await?;
    page.run("document.querySelector('[data-keyboard] font font').click()").await?;
    page.until(SHEET_OPEN).await
}

/// A key that is held down walks on, and marks once.
pub async fn a_held_key_marks_once(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url(DAY)).await?;
    page.press('j').await?;
    page.until(CURRENT).await?;
    ensure!(!page.is(&pressing("key: 'j', repeat: true")).await?, "it does not walk on");
    page.until(&format!("{CURRENT} === 'script-title'")).await?;
    for key in ["x", "s", "o", "Enter", "[", "]", "/", "?"] {
        let press = pressing(&format!("key: '{key}', repeat: true"));
        ensure!(page.is(&press).await?, "{key} does something again");
    }
    page.press('x').await?;
    page.until_ticked("script-title", true).await
}
