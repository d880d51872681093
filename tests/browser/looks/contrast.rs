//! Text can be read, and fields can be seen, in light, in dark, and where more contrast is asked for
//! (WCAG 1.4.3, 1.4.11).

use crate::harness::{
    appearance::{DIALOGS, EVERY_KIND},
    check::{Outcome, ensure},
    page::Page,
    server::{Server, Settings},
};

/// What is harder to read than 4.5 : 1, or 3 : 1 where it is large; what of a field's edge is harder
/// to see than 3 : 1. Colours are painted, since pages are written in ones that only engines know.
const HARD_TO_READ: &str = "(() => {
    const painter = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
    const known = new Map();
    const rgba = (colour) => {
        if (!known.has(colour)) {
            painter.clearRect(0, 0, 1, 1);
            painter.fillStyle = colour;
            painter.fillRect(0, 0, 1, 1);
            const [r, g, b, a] = painter.getImageData(0, 0, 1, 1).data;
            known.set(colour, [r, g, b, a / 255]);
        }
        return known.get(colour);
    };
    const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
    const behind = (element) => {
        if (!element) return rgba('Canvas');
        const own = rgba(getComputedStyle(element).backgroundColor);
        // What lies in the top layer has nothing of the page behind it.
        return own[3] === 1 ? own : over(own, behind(element.matches('dialog') ? null : element.parentElement));
    };
    const light = ([r, g, b]) => {
        const [R, G, B] = [r, g, b].map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * R + 0.7152 * G + 0.0722 * B;
    };
    const contrast = (front, back) => {
        const [low, high] = [light(over(front, back)), light(back)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };
    const scope = document.querySelector('dialog[open]') ?? document.body;
    const is_shown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && !element.closest('.visually-hidden, .skip-link, svg, script, style');
    const wrong = [];
    let texts = 0;
    const expect = (least, front, back, what, element) => {
        const found = contrast(rgba(front), back);
        if (found < least) wrong.push(`${what} ${found.toFixed(2)} : 1, ${front}: ${element.outerHTML.slice(0, 100)}`);
    };
    const all = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    while (all.nextNode()) {
        const element = all.currentNode.parentElement;
        if (!all.currentNode.data.trim() || !is_shown(element) || element.closest(':disabled, option')) continue;
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        const size = parseFloat(fontSize);
        const is_large = size >= 24 || size >= 18.66 && fontWeight >= 700;
        expect(is_large ? 3 : 4.5, color, behind(element), 'text', element);
        texts += 1;
    }
    for (const element of scope.querySelectorAll('*')) {
        if (!is_shown(element)) continue;
        for (const part of ['::before', '::after', '::placeholder']) {
            const { content, color } = getComputedStyle(element, part);
            const is_written = part === '::placeholder' ? element.matches(':placeholder-shown') : /[^\\x00-\\x7f]/.test(content);
            // The tick in a buoy has a ground of its own, which the program above does not see.
            if (is_written && !element.matches('.entry-list > li, .talk-page > article')) expect(4.5, color, behind(element), part, element);
        }
        if (element.matches('input:not([type=checkbox], [type=hidden]), select, textarea, button, progress')) {
            const { borderTopColor, borderTopWidth } = getComputedStyle(element);
            if (parseFloat(borderTopWidth) > 0) expect(3, borderTopColor, behind(element.parentElement), 'edge', element);
        }
    }
    return [texts, wrong.slice(0, 4).join('\\n')];
})()";

const LIGHT_OFF: [&str; 1] = ["(prefers-color-scheme: light)"];
const DARK: [&str; 1] = ["(prefers-color-scheme: dark)"];
const MORE: [&str; 1] = ["(prefers-contrast: more)"];

/// Every kind of page, everything open.
pub async fn every_page_is_readable(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for path in EVERY_KIND {
        page.open(&server.url(path)).await?;
        if path.starts_with("day") {
            // All states that a card can show.
            page.tick("keda").await?;
            page.save("bees").await?;
            page.type_note("keda", "Again.").await?;
        }
        page.unfold().await?;
        expect_readable(page).await.map_err(|error| format!("/{path}, {error}"))?;
    }
    Ok(())
}

/// The panel and the list of keys.
pub async fn so_is_every_dialog(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for dialog in DIALOGS {
        page.open(&server.url("day/2022-10-26/")).await?;
        if !page.is_ticked("keda").await? {
            page.tick("keda").await?;
        }
        page.open_dialog(dialog).await?;
        expect_readable(page).await.map_err(|error| format!("{}, {error}", dialog.1))?;
    }
    Ok(())
}

/// In the colours that the engine comes with, in dark ones, and with more contrast.
async fn expect_readable(page: &Page) -> Outcome {
    let looks = [
        ("light", [].as_slice(), DARK.as_slice()),
        ("dark", &DARK, &LIGHT_OFF),
        ("more contrast", &MORE, &DARK),
    ];
    for (look, on, off) in looks {
        page.as_if(on, off).await?;
        let scheme = if look == "dark" { "dark" } else { "light" };
        page.run(&format!("document.documentElement.style.colorScheme = '{scheme}'")).await?;
        let found = page.eval(HARD_TO_READ).await?;
        ensure!(found[0].as_u64() > Some(10), "{look}: there is no text");
        let wrong = found[1].as_str().unwrap_or_default();
        ensure!(wrong.is_empty(), "{look}:\n{wrong}");
    }
    Ok(())
}
