//! From saving a file to the page that shows it.

use std::{
    fs,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use crate::{
    check::Outcome,
    engine::Engine,
    load::patient,
    page::Page,
    process::{Served, copy_of},
    size::Size,
};

/// What is written into the day's file.
const EDIT: &str = "Edited just now.";

/// Milliseconds since 1970 when the page that shows the edit was painted, once it was.
const PAINTED: &str = "document.querySelector('main')?.textContent.includes('Edited just now.')
    && performance.getEntriesByName('first-contentful-paint')[0]
    && performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime";

/// Serves a trip, opens its longest day, edits that day's file, and returns how many milliseconds it took until the
/// page with the edit was painted.
///
/// # Errors
/// Those of the system and of the browser, and a page that never comes.
pub async fn edit_to_paint(engine: &Engine, size: &Size) -> Outcome<f64> {
    let trip = copy_of(&size.folder().to_string_lossy());
    let served = Served::start(trip.path());
    let (_, path) = size.site_and_day()?;
    let page = patient(engine).await?;
    let took = edited(&page, &format!("http://{}/{path}", served.address), trip.path()).await;
    page.close().await?;
    took
}

async fn edited(page: &Page, url: &str, trip: &Path) -> Outcome<f64> {
    page.open(url).await?;
    let date = url.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let file = trip.join(format!("{date}.toml"));
    let text = fs::read_to_string(&file)?;
    let text = text.replacen("intro = \"", &format!("intro = \"{EDIT} "), 1);
    let saved = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64() * 1_000.0;
    fs::write(&file, text)?;
    page.until(PAINTED).await?;
    let painted = page.eval(PAINTED).await?.as_f64().ok_or("the page does not say when")?;
    Ok(painted - saved)
}
