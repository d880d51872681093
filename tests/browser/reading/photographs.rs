//! Photographs: shown, of a size that is known before they come, and not fetched before they are needed.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

/// The page with all of them.
pub const DAY: &str = "day/2025-03-01/";

/// An image of a page, by what it shows.
pub fn image(describes: &str) -> String {
    format!("document.querySelector('img[alt=\"{describes}\"]')")
}

/// Tells that it is there.
pub fn is_shown(describes: &str) -> String {
    let image = image(describes);
    format!("{image}.complete && {image}.naturalWidth > 0")
}

/// In the form that the browser is known to know, and upright.
pub async fn they_are_shown(page: &Page) -> Outcome {
    let server = Server::start("photographs", "/", Settings::default()).await?;
    page.open(&server.url(DAY)).await?;
    page.until(&is_shown("Four fields in the morning.")).await?;
    let day = image("Four fields in the morning.");
    let modern = page.text(&format!("{day}.previousElementSibling.srcset.split(' ')[0]")).await?;
    page.run(&format!("window.modern = new Image(); modern.src = '{modern}'")).await?;
    page.until("modern.complete").await?;
    let ending = if page.is("modern.naturalWidth > 0").await? { ".avif" } else { ".jpg" };
    ensure!(page.text(&format!("{day}.currentSrc")).await?.ends_with(ending), "it is no {ending}");
    ensure_eq!(
        page.text(&format!(
            "getComputedStyle({day}).backgroundColor !== 'rgba(0, 0, 0, 0)' ? 'toned' : ''"
        ))
        .await?,
        "toned"
    );
    // The camera lay on its side.
    page.open(&server.url("talk/fields/")).await?;
    page.until(&is_shown("Four fields, on a slide.")).await?;
    let slide = image("Four fields, on a slide.");
    ensure_eq!(page.eval(&format!("{slide}.naturalWidth < {slide}.naturalHeight")).await?, true);
    let colour = format!(
        "(() => {{
        const canvas = document.createElement('canvas');
        const paper = canvas.getContext('2d');
        paper.drawImage({slide}, 0, 0);
        return [...paper.getImageData(10, 10, 1, 1).data].slice(0, 3);
    }})()"
    );
    let colour = page.eval(&colour).await?;
    let blue = colour[2].as_i64().unwrap_or_default() > colour[0].as_i64().unwrap_or_default() + 90;
    ensure!(blue, "the lower left is not above: {colour}");
    page.expect_quiet_console().await
}

/// Their room is there before they are, on a page that is turned to as well.
pub async fn nothing_moves_when_they_come(page: &Page) -> Outcome {
    let server = Server::start("photographs", "/", Settings::default()).await?;
    page.open(&server.url("find/")).await?;
    server.hold("photograph-");
    page.follow("/day/2025-03-01/").await?;
    let day = image("Four fields in the morning.");
    page.until(&day).await?;
    let places =
        "[...document.querySelectorAll('main figure img, main h3')].slice(0, 6).map((it) => {
        const { top, height, width } = it.getBoundingClientRect();
        return [top + scrollY, height, width].map(Math.round).join();
    }).join(' ')";
    ensure!(
        !page.is(&format!("{day}.complete && {day}.naturalWidth > 0")).await?,
        "it is not held"
    );
    let before = page.text(places).await?;
    let room = format!("Math.round(100 * {day}.clientWidth / {day}.clientHeight)");
    ensure_eq!(page.eval(&room).await?, 150);
    server.release();
    page.until(&is_shown("Four fields in the morning.")).await?;
    ensure_eq!(page.text(places).await?, before);
    Ok(())
}

/// What is far below is fetched on the way to it.
pub async fn what_is_below_comes_later(page: &Page) -> Outcome {
    let server = Server::start("photographs", "/", Settings::default()).await?;
    page.client().set_window_size(500, 700).await?;
    page.open(&server.url(DAY)).await?;
    page.until(&is_shown("Four fields in the morning.")).await?;
    let last = image("Four fields in the evening.");
    ensure_eq!(page.text(&format!("{last}.loading")).await?, "lazy");
    let loading = page.text(&format!("{}.loading", image("Four fields in the morning."))).await?;
    ensure!(loading != "lazy", "the first one waits as well");
    ensure!(!page.is(&is_shown("Four fields in the evening.")).await?, "it came at once");
    page.run(&format!("{last}.scrollIntoView()")).await?;
    page.until(&is_shown("Four fields in the evening.")).await?;
    ensure_eq!(page.eval("document.documentElement.scrollWidth <= innerWidth").await?, true);
    Ok(())
}
