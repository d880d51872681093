//! The pictures at the head of the README: a day, light and dark.

use std::fs;

use crate::{check::Outcome, page::Page, server::Server};

/// Where they go: they are part of the repository. A test holds what they weigh.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/pictures");

/// Takes them.
pub async fn take(page: &Page, server: &Server) -> Outcome {
    fs::create_dir_all(FOLDER)?;
    page.resize_sharp(1040, 720, 1.5).await?;
    for scheme in ["light", "dark"] {
        let features = [("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")];
        page.emulate("screen", &features).await?;
        page.open(&server.url("day/2022-10-26/")).await?;
        page.settle().await?;
        fs::write(format!("{FOLDER}/day-{scheme}.webp"), page.webp(75).await?)?;
    }
    println!("screenshots: README");
    Ok(())
}
