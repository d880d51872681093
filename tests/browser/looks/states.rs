//! What a mark says, and how a talk was attended, where the colours are not the page's.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    engine::Kind,
    page::Page,
    server::{Server, Settings},
};

/// Signs that cannot be seen: they are drawn by borders and letters, since a background may go.
const LOST: &str = "(() => {
    const painter = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
    const paint = (colour) => {
        painter.clearRect(0, 0, 1, 1);
        painter.fillStyle = colour;
        painter.fillRect(0, 0, 1, 1);
        return [...painter.getImageData(0, 0, 1, 1).data];
    };
    const ground = paint(getComputedStyle(document.body).backgroundColor).join();
    const is_seen = (colour) => paint(colour)[3] === 255 && paint(colour).join() !== ground;
    const lost = [];
    const expect = (what, selector, part, holds) => {
        const element = document.querySelector(selector);
        if (!element || !holds(getComputedStyle(element, part))) lost.push(what);
    };
    const has_border = (style) => parseFloat(style.borderTopWidth) >= 1 && style.borderTopStyle !== 'none' && is_seen(style.borderTopColor);
    const says = (sign) => (style) => style.content.includes(sign) && is_seen(style.color);
    expect('seen', '#keda .talk-card__attendance', null, has_border);
    expect('seen, its sign', '#keda .talk-card__attendance', '::before', says('●'));
    expect('wanted', '#bees .talk-card__attendance', null, (style) => has_border(style) && style.borderTopStyle === 'dashed');
    expect('wanted, its sign', '#bees .talk-card__attendance', '::before', says('○'));
    // Its ground is the mark's own colour, and its colour that of the page.
    expect('watched', 'li:has(> #keda)', '::before', (style) => style.content.includes('✓') && is_seen(style.backgroundColor) && !is_seen(style.color));
    expect('not watched', 'li:has(> #bees)', '::before', has_border);
    expect('saved', '#bees summary', '::before', (style) => has_border(style) && parseFloat(style.borderTopWidth) > 20);
    expect('a note', '#keda .talk-note > summary', '::before', says('●'));
    expect('a chevron', '#keda summary', '::after', has_border);
    expect('a card', '#keda', null, has_border);
    expect('an event, its chevron', '.event-note > summary', '::after', has_border);
    expect('a recording', '#keda .watch-bar > a', null, has_border);
    expect('a button', '.day-section__actions button', null, has_border);
    expect('progress', 'main progress', null, has_border);
    expect('this page', '.day-nav [aria-current]', null, (style) => style.textDecorationLine === 'underline' && style.fontWeight >= 700);
    return lost.join(', ');
})()";

const FORCED: &str = "forced-colors: active";
const MORE: &str = "prefers-contrast: more";

/// The system's colours instead of the page's. Only Chromium can be told to force them; the others
/// show what the page says for that.
pub async fn they_outlast_forced_colours(page: &Page) -> Outcome {
    for scheme in ["light", "dark"] {
        if page.kind() == Kind::Chromium {
            let features = [("forced-colors", "active"), ("prefers-color-scheme", scheme)];
            page.emulate("screen", &features).await?;
        }
        expect_signs(page, FORCED).await.map_err(|error| format!("{scheme}: {error}"))?;
    }
    Ok(())
}

/// More contrast, in the page's own words.
pub async fn they_outlast_more_contrast(page: &Page) -> Outcome {
    if page.kind() == Kind::Chromium {
        page.emulate("screen", &[("prefers-contrast", "more")]).await?;
    }
    expect_signs(page, MORE).await
}

async fn expect_signs(page: &Page, feature: &str) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    page.save("bees").await?;
    page.type_note("keda", "Again.").await?;
    match page.kind() {
        Kind::Chromium => ensure!(
            page.is(&format!("matchMedia('({feature})').matches")).await?,
            "{feature} is not emulated"
        ),
        _ => page.as_if(&[feature], &[]).await?,
    }
    page.unfold().await?;
    ensure_eq!(page.text(LOST).await?, "");
    Ok(())
}
