//! `recap serve`, in a browser.

use std::fs;

use fantoccini::key::Key;

use super::process::{Served, copy_of};
use crate::harness::{
    check::{Outcome, ensure},
    page::Page,
};

const DAY: &str = "2022-10-26.toml";
const SHEET: &str = "document.querySelector('dialog[aria-label^=What]')";

/// A saved file is on the page, which has gone nowhere.
pub async fn an_edit_is_shown(page: &Page) -> Outcome {
    let trip = copy_of("trip");
    let served = Served::start(trip.path());
    page.open(&format!("http://{}/day/2022-10-26/", served.address)).await?;
    page.tick("keda").await?;
    let file = trip.path().join(DAY);
    let text = fs::read_to_string(&file)?;
    fs::write(&file, text.replacen("title = \"", "title = \"Edited: ", 1))?;
    page.until("document.querySelector('main h1')?.textContent.includes('Edited: ')").await?;
    page.arrived().await?;
    ensure!(page.is("location.pathname === '/day/2022-10-26/'").await?, "it is another page");
    ensure!(page.is_ticked("keda").await?, "the tick is lost");
    leave(page).await
}

/// A mistake: what and where, over the last good page; closed with Escape, and gone when it is mended.
pub async fn mistakes_are_a_sheet_over_the_page(page: &Page) -> Outcome {
    let trip = copy_of("trip");
    let served = Served::start(trip.path());
    page.open(&format!("http://{}/day/2022-10-26/", served.address)).await?;
    let file = trip.path().join(DAY);
    let text = fs::read_to_string(&file)?;
    for is_closed in [false, true] {
        fs::write(&file, text.replacen("attendance = \"saw\"", "attendance = \"was there\"", 1))?;
        page.until(&format!("{SHEET}?.open")).await?;
        let words = page.text(&format!("{SHEET}.textContent")).await?;
        ensure!(words.contains("1 problem to mend"), "it says {words}");
        ensure!(
            words.contains(&format!("{DAY}:")) && words.contains("“was there”"),
            "it says {words}"
        );
        if is_closed {
            page.press(Key::Escape.into()).await?;
            page.until(&format!("!{SHEET}.open")).await?;
        }
        ensure!(page.is("document.querySelector('#keda') !== null").await?, "the page is gone");
        fs::write(&file, &text)?;
        page.until(&format!("document.querySelector('#keda') && !{SHEET}")).await?;
        page.arrived().await?;
    }
    leave(page).await
}

/// However many there are: the first is in sight.
pub async fn many_mistakes_are_read_from_the_first(page: &Page) -> Outcome {
    let trip = copy_of("trip");
    let served = Served::start(trip.path());
    page.client().set_window_size(390, 700).await?;
    page.open(&format!("http://{}/day/2022-10-26/", served.address)).await?;
    let file = trip.path().join(DAY);
    let text = fs::read_to_string(&file)?;
    // Each is one of its own: what is repeated is said once.
    let lines = text.lines().enumerate().map(|(number, line)| match line.split_once(" = ") {
        Some(("attendance", _)) => format!("attendance = \"was there {number}\"\n"),
        _ => format!("{line}\n"),
    });
    fs::write(&file, lines.collect::<String>())?;
    page.until(&format!("{SHEET}?.open")).await?;
    ensure!(
        page.is(&format!("{SHEET}.scrollHeight > {SHEET}.clientHeight")).await?,
        "all are in sight"
    );
    ensure!(page.is(&format!("{SHEET}.scrollTop === 0")).await?, "the first is out of sight");
    leave(page).await
}

/// Leaves before the command ends: Chromium complains where what it listens to breaks off.
async fn leave(page: &Page) -> Outcome {
    Ok(page.client().goto("about:blank").await?)
}
