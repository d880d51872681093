//! Pages on paper: a sheet to take along.

use std::io::Read;

use fantoccini::wd::PrintConfiguration;
use flate2::read::ZlibDecoder;

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    engine::Kind,
    page::Page,
    server::{Server, Settings},
};

/// What is not on paper, though something can be done with it on a screen.
const CHROME: &str = ".trip-header, nav, dialog, button, iframe, select, .notice, .watch-progress, .watched-minutes, .talk-card__permalink, .find-form";

/// What a sheet lacks, or has too much of.
const WRONG: &str = "(() => {
    const wrong = [];
    const is_shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const say = (what, element) => wrong.push(what + ': ' + element.outerHTML.slice(0, 100));
    for (const body of document.querySelectorAll('.talk-card__body, .talk-page__told')) {
        if (!is_shown(body) || body.getBoundingClientRect().height < 20) say('closed', body);
    }
    for (const element of document.querySelectorAll(CHROME)) if (is_shown(element)) say('chrome', element);
    for (const link of document.querySelectorAll('main a[href^=http], footer a[href^=http]')) {
        // Some engines say how it is written, some what it is.
        const { content } = getComputedStyle(link, '::after');
        if (!content.includes(link.getAttribute('href')) && !content.includes('attr(href)')) say('not spelt out', link);
    }
    for (const note of document.querySelectorAll('textarea')) {
        if (is_shown(note) !== (note.value !== '')) say('note', note);
    }
    for (const box of document.querySelectorAll('main .mark-toggle input')) {
        const { backgroundImage, borderTopWidth, height } = getComputedStyle(box);
        if (!is_shown(box) || parseFloat(borderTopWidth) < 1 || parseFloat(height) < 12) say('no box', box);
        if (box.checked !== backgroundImage.includes('gradient')) say('cross', box);
    }
    for (const whole of document.querySelectorAll('.entry-list > li, .day-section__header')) {
        if (getComputedStyle(whole).breakInside !== 'avoid') say('may be parted', whole);
    }
    for (const element of document.querySelectorAll('main :not(svg *), footer *')) {
        const { left, right, width } = element.getBoundingClientRect();
        if (is_shown(element) && width > 1 && (left < 0 || right > innerWidth)) say('beside the paper', element);
    }
    return wrong.slice(0, 5).join('\\n');
})()";

/// Cards are open, links spelt out, boxes empty or crossed, notes written out; nothing else is there.
pub async fn a_page_is_a_sheet(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    page.save("bees").await?;
    page.type_note("keda", "Ask about scaling to zero.").await?;
    for path in ["day/2022-10-26/", "", "talk/keda/"] {
        page.open(&server.url(path)).await?;
        page.until("document.querySelector('[data-talk=keda][data-mark=note]').value").await?;
        page.run("for (const part of document.querySelectorAll('details')) part.open = false")
            .await?;
        page.as_if(&["print"], &["screen"]).await?;
        let wrong = page.text(&WRONG.replace("CHROME", &format!("'{CHROME}'"))).await?;
        ensure!(wrong.is_empty(), "/{path}:\n{wrong}");
    }
    Ok(())
}

/// The page as the engine prints it has as many sheets as its text needs. The driver of WebKit does
/// not print.
pub async fn no_sheet_is_wasted(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    let printed = page.client().print(PrintConfiguration::default()).await;
    if page.kind() == Kind::WebKit {
        ensure!(printed.is_err(), "it prints; now its sheets can be counted, too");
        return Ok(());
    }
    let texts = texts_in(&printed?);
    let count = |kind| texts.matches(kind).count();
    ensure_eq!(count("/Type /Page") - count("/Type /Pages"), 4);
    Ok(())
}

/// Returns what a PDF says, with what it says in compressed parts.
fn texts_in(pdf: &[u8]) -> String {
    let mut texts = String::from_utf8_lossy(pdf).into_owned();
    let starts = pdf.windows(7).enumerate().filter(|(_, part)| part == b"stream\n");
    for (start, _) in starts {
        let mut text = Vec::new();
        // What cannot be read to its end is a picture, or a font.
        let _ = ZlibDecoder::new(&pdf[start + 7..]).read_to_end(&mut text);
        texts.push_str(&String::from_utf8_lossy(&text));
    }
    texts
}
