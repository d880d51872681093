//! Keys that are not for the page: what somebody types, or does in a place of somebody else's, is left alone.

use serde_json::Value;

use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        page::Page,
        server::{Server, Settings},
    },
    keyboard::cards::{CURRENT, DAY, SHEET_OPEN, pressing},
};

/// Every key of the recap's own that types something.
const KEYS: &str = "jkxso[]/?";

/// Fields of every kind, wherever in the page they come from: all that is typed arrives.
pub async fn every_field_gets_what_is_typed(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url(DAY)).await?;
    let shadow = |host: &str, mode: &str| {
        format!(
            "const host = document.createElement('{host}');
             place.append(host);
             window.field = host.attachShadow({{ mode: '{mode}' }}).appendChild(document.createElement('input'));"
        )
    };
    let element = |html: &str| {
        format!("place.insertAdjacentHTML('beforeend', `{html}`); window.field = place.lastChild;")
    };
    let fields = [
        element("<input>"),
        element("<input type=search>"),
        element("<input type=of-tomorrow>"),
        element("<textarea></textarea>"),
        element("<div contenteditable></div>"),
        element("<h2 contenteditable=plaintext-only tabindex=-1></h2>"),
        shadow("div", "open"),
        shadow("section", "open"),
        shadow("somebody-elses", "open"),
        shadow("div", "closed"),
        shadow("somebody-elses", "closed"),
    ];
    for field in fields {
        for place in ["document.body", "document.querySelector('main article')"] {
            page.run(&format!(
                "window.field = null; const place = {place}; {field} window.field.focus();"
            ))
            .await?;
            for key in KEYS.chars() {
                page.press(key).await?;
            }
            let typed = "(field.value ?? field.textContent)";
            page.until(&format!("{typed}.length >= {}", KEYS.len()))
                .await
                .map_err(|error| format!("{place}, {field}: {error}"))?;
            ensure_eq!((&field, page.text(typed).await?), (&field, KEYS.to_owned()));
            page.run("field.blur(); (field.isConnected ? field.getRootNode().host ?? field : field).remove()").await?;
        }
    }
    expect_untouched(page).await
}

/// What is not a field, and takes letters nevertheless.
pub async fn whatever_takes_letters_gets_them(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url(DAY)).await?;
    for html in [
        "<select><option>a</option><option>b</option></select>",
        "<div role=textbox tabindex=0></div>",
        "<section role=searchbox tabindex=-1></section>",
        "<button role=combobox>b</button>",
        "<input type=date>",
        "<a href='#' contenteditable>a</a>",
    ] {
        page.run(&format!(
            "const card = document.querySelector('main article');
             card.insertAdjacentHTML('beforeend', `{html}`);
             card.lastChild.focus();"
        ))
        .await?;
        for key in KEYS.chars() {
            let press = pressing(&format!("key: '{key}'"));
            ensure!(page.is(&press).await?, "{key} is taken from {html}");
        }
        page.run("document.querySelector('main article').lastChild.remove()").await?;
    }
    // The whole document, as an extension may have it.
    page.run("document.designMode = 'on'; document.body.focus()").await?;
    ensure!(page.is(&pressing("key: 'j'")).await?, "j is taken from a document that is edited");
    page.run("document.designMode = 'off'").await?;
    expect_untouched(page).await
}

/// A letter that an input method goes on with, and a key that somebody else has answered.
pub async fn what_others_answer_is_left_to_them(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url(DAY)).await?;
    for with in [
        "key: 'j', code: 'KeyJ', isComposing: true",
        "key: 'j', code: 'KeyJ', keyCode: 229",
        "key: 'Process', code: 'KeyJ'",
        "key: 'Dead', code: 'KeyJ'",
        "key: 'Unidentified', code: 'KeyJ'",
    ] {
        ensure!(page.is(&pressing(with)).await?, "{with} does something");
    }
    // What a password manager fills in is an event without a key.
    page.run("document.body.dispatchEvent(new Event('keydown', { bubbles: true }))").await?;
    ensure!(!page.is(CURRENT).await?, "a card got the focus");
    page.run(
        "document.addEventListener('keydown', (event) => event.preventDefault(), { once: true })",
    )
    .await?;
    page.press('j').await?;
    ensure!(!page.is(CURRENT).await?, "a key that was answered did something");
    page.press('j').await?;
    page.until(CURRENT).await
}

/// What is behind an open dialog.
pub async fn nothing_happens_behind_a_dialog(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url(DAY)).await?;
    page.press('j').await?;
    page.until(CURRENT).await?;
    page.open_panel().await?;
    page.run("document.querySelector('#marks_panel button').focus()").await?;
    for key in KEYS.chars() {
        ensure!(page.is(&pressing(&format!("key: '{key}'"))).await?, "{key} does something");
    }
    page.choose("close").await?;
    expect_untouched(page).await
}

/// Nothing is ticked, no sheet is open, and the page is the same.
async fn expect_untouched(page: &Page) -> Outcome {
    ensure_eq!(page.text("location.pathname").await?, format!("/{DAY}"));
    ensure_eq!(page.eval("document.querySelectorAll(':checked[data-mark]').length").await?, 0);
    ensure_eq!(
        page.eval("document.querySelectorAll('dialog[open]').length").await?,
        Value::from(0)
    );
    ensure!(!page.is(SHEET_OPEN).await?, "the help sheet is open");
    Ok(())
}
