//! A key means what it types, on every layout; a letter that is not of the Latin alphabet, its place.

use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        page::Page,
        server::{Server, Settings},
    },
    keyboard::cards::{CURRENT, DAY, SHEET_OPEN, pressing},
};

/// Letters, with Caps Lock, on other layouts, and in other scripts.
pub async fn letters_are_known_by_what_they_type_or_their_place(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url(DAY)).await?;
    let meant = [
        "key: 'j', code: 'KeyJ'",
        "key: 'j', code: 'KeyC'", // Dvorak
        "key: 'J', code: 'KeyJ', modifierCapsLock: true",
        "key: 'о', code: 'KeyJ'", // Cyrillic
        "key: 'О', code: 'KeyJ', modifierCapsLock: true",
        "key: 'ξ', code: 'KeyJ'",  // Greek
        "key: 'ح', code: 'KeyJ'",  // Arabic
        "key: 'ま', code: 'KeyJ'", // Kana
    ];
    for with in meant {
        page.run("document.activeElement.blur()").await?;
        ensure!(!page.is(&pressing(with)).await?, "{with} does nothing");
        page.until(CURRENT).await?;
    }
    let others = [
        "key: 'h', code: 'KeyJ'", // Dvorak
        "key: 'ö', code: 'KeyX'", // Turkish F
        "key: 'J', code: 'KeyJ', shiftKey: true",
        "key: 'j', code: 'KeyJ', shiftKey: true, modifierCapsLock: true",
        "key: 'О', code: 'KeyJ', shiftKey: true",
        "key: 'j', code: 'KeyJ', altKey: true",
        "key: '∆', code: 'KeyJ', altKey: true", // Option on a Mac
        "key: 'о', code: 'KeyJ', altKey: true",
        "key: 'j', code: 'KeyJ', ctrlKey: true",
        "key: 'j', code: 'KeyJ', metaKey: true",
        "key: 'ş', code: 'KeyS', modifierAltGraph: true",
        "key: 'х', code: 'BracketLeft'",
        "key: 'Enter', code: 'Enter', ctrlKey: true",
    ];
    for with in others {
        ensure!(page.is(&pressing(with)).await?, "{with} does something");
    }
    ensure!(!page.is("document.querySelector(':checked[data-mark]')").await?, "a talk is ticked");
    Ok(())
}

/// Other signs, with whatever it takes to type them.
pub async fn signs_are_known_by_what_they_type(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    let typed = [
        "",
        "altKey: true",                                        // Option on a Mac
        "modifierAltGraph: true",                              // Linux
        "ctrlKey: true, altKey: true, modifierAltGraph: true", // Windows
        "shiftKey: true",
    ];
    for with in typed {
        // WebKit, of which there is none on Windows, says nothing of AltGr.
        let heard =
            "new KeyboardEvent('', { modifierAltGraph: true }).getModifierState('AltGraph')";
        if with.starts_with("ctrlKey") && !page.is(heard).await? {
            continue;
        }
        for (key, day) in [("]", 2), ("[", 1)] {
            let press = pressing(&format!("key: '{key}', {with}"));
            ensure!(!page.is(&press).await?, "{key} does nothing, {with}");
            page.until(&format!(
                "document.querySelector('.day-nav li:nth-child({day}) [aria-current]')"
            ))
            .await?;
        }
    }
    for with in ["metaKey: true", "ctrlKey: true", "ctrlKey: true, altKey: true"] {
        for key in ["[", "]", "/", "?"] {
            let press = pressing(&format!("key: '{key}', {with}"));
            ensure!(page.is(&press).await?, "{key} does something, {with}");
        }
    }
    ensure_eq!(page.text("location.pathname").await?, "/");
    // French and German keyboards type it with Shift as well.
    ensure!(!page.is(&pressing("key: '?', code: 'KeyM', shiftKey: true")).await?, "no list");
    page.until(SHEET_OPEN).await
}
