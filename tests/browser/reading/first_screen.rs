//! How soon a day comes to its talks.

use crate::harness::{
    check::{Outcome, ensure},
    page::Page,
    server::{BLANK, Server, Settings},
};

/// The screens: how wide and high, and within which height the first talk begins: of one screen, of one and a half.
const SCREENS: [(u32, u32, i64); 2] = [(1280, 900, 900), (390, 844, 1266)];

/// The first talk of a day with keynotes before it and a conference that begins: its title is on the first screen of
/// a desk, and begins on the second of a telephone.
pub async fn a_day_comes_to_its_talks(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for (width, height, within) in SCREENS {
        // A frame, since no window becomes as narrow.
        page.client().goto(&server.url(BLANK)).await?;
        page.run(&format!(
            "document.body.innerHTML = '<iframe style=\"border: 0; width: {width}px; height: {height}px\"></iframe>';
             document.querySelector('iframe').src = '{}';",
            server.url("day/2022-10-26/")
        ))
        .await?;
        page.client().enter_frame(0).await?;
        page.arrived().await?;
        let top =
            "Math.round(document.querySelector('main .talk-card h2').getBoundingClientRect().top)";
        let top = page.eval(top).await?.as_i64().ok_or("there is no talk")?;
        ensure!(
            top < within,
            "the first talk is at {top} of {width} × {height}, not before {within}"
        );
    }
    Ok(())
}
