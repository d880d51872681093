//! Pictures of every kind of page, at four widths, light and dark, and of the pages on paper, into
//! `screenshots/`; and the two at the head of the README. `make screenshots` builds the site first. Nothing
//! is compared: they are to be looked at.

#![expect(clippy::expect_used, reason = "what a picture cannot go on without, it fails for")]

#[expect(dead_code, unused_imports, unused_macros, reason = "the tests use the rest")]
#[path = "../browser/harness/check.rs"]
mod check;
#[expect(dead_code, reason = "the tests use the rest")]
#[path = "../browser/harness/engine.rs"]
mod engine;
#[expect(dead_code, reason = "the tests use the rest")]
#[path = "../browser/harness/hanging.rs"]
mod hanging;
#[expect(dead_code, reason = "the tests use the rest")]
#[path = "../browser/harness/page.rs"]
mod page;
#[path = "../browser/harness/protocol.rs"]
mod protocol;
#[path = "../browser/harness/answer.rs"]
mod answer;
#[expect(dead_code, reason = "the tests use the rest")]
#[path = "../browser/harness/server.rs"]
mod server;
mod pictures;
mod window;
mod readme;

use std::{env, fs, path::PathBuf, process::ExitCode};

use check::Outcome;
use engine::{Engine, Kind};
use fantoccini::wd::PrintConfiguration;
use page::Page;
use pictures::{PICTURES, Picture};
use server::{BLANK, Server, Settings};

/// Where the pictures go.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../screenshots");

/// Widths in CSS pixels: the narrowest that counts, a telephone, a tablet, a desk.
const WIDTHS: [u32; 4] = [320, 390, 768, 1280];

/// How tall a window is.
const HEIGHT: u32 = 900;

/// Marks of a visitor who was busy.
const MARKS: &str = r#"localStorage["recap:detroit-2022:marks"] = JSON.stringify({ version: 1, talks: {
    keda: { watched: [true, 5], note: ["Ask about scaling to zero.", 6] },
    bees: { saved: [true, 7] },
    cel: { watched: [true, 8] },
} })"#;

/// Where the built sites are.
fn sites() -> PathBuf {
    PathBuf::from(
        env::var("SITES")
            .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../target/sites").to_owned()),
    )
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match take_all().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("screenshots: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Takes every picture that can be taken, and says of the others why not.
async fn take_all() -> Outcome {
    fs::create_dir_all(FOLDER)?;
    let server = Server::start("root", "/", Settings::default()).await?;
    let engine = Engine::of(Kind::Chromium).start().await?;
    let page = engine.open().await?;
    page.hide_scroll_bars().await?;
    page.client().goto(&server.url(BLANK)).await?;
    page.run(MARKS).await?;
    let mut missing = 0;
    for picture in &PICTURES {
        // What cannot be made at one width cannot be made at the next.
        if let Err(error) = take(&page, &server, picture).await {
            eprintln!("screenshots: {} could not be made: {error}", picture.name);
            missing += 1;
        }
    }
    readme::take(&page, &server).await?;
    page.close().await?;
    engine.stop().await;
    match missing {
        0 => Ok(()),
        _ => Err(format!("{missing} of {} could not be made", PICTURES.len()).into()),
    }
}

/// Takes a picture at every width and in both colour schemes, in parts where the page is taller than
/// any window; once more as a file where it is print.
async fn take(page: &Page, server: &Server, picture: &Picture) -> Outcome {
    for scheme in ["light", "dark"] {
        let features = [("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")];
        page.emulate(picture.media, &features).await?;
        for width in WIDTHS {
            page.resize(width, HEIGHT).await?;
            // A page of its own, where the one before was the same with another fragment.
            page.client().goto(&server.url(BLANK)).await?;
            page.open(&server.url(picture.path)).await?;
            picture.prepare(page).await?;
            page.settle().await?;
            if picture.is_whole {
                page.fit(width).await?;
            }
            let file = format!("{FOLDER}/{}-{width}-{scheme}", picture.name);
            fs::write(format!("{file}.png"), page.client().screenshot().await?)?;
            let mut part = 2;
            while picture.is_whole && page.scroll_on().await? {
                fs::write(format!("{file}-{part}.png"), page.client().screenshot().await?)?;
                part += 1;
            }
        }
    }
    if picture.media == "print" {
        let paper = page.client().print(PrintConfiguration::default()).await?;
        fs::write(format!("{FOLDER}/{}.pdf", picture.name), paper)?;
    }
    println!("screenshots: {}", picture.name);
    Ok(())
}
