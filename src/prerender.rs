//! The finished site: every page as a file, the trip's data, and what it all weighs.

mod compress;
mod for_programs;
mod program;
mod weight;

use leptos::prelude::Owner;
use serde::Serialize;
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::{
    context::Context,
    markup::{self, FinderAddresses, Site},
    outline::{Outline, Texts},
    page::{self, Addresses, Shell, lean_style},
    route::Route,
    trip::Trip,
};

pub use compress::{brotli, gzip, is_compressible, minify_script};
pub use program::{Program, Programs};
pub use weight::table;

/// Style sheets of the panel “Your marks”, which are part of its markup.
const PANEL_STYLE: &str = concat!(
    include_str!("../style/marks-panel.css"),
    include_str!("../style/marks-comparison.css"),
    include_str!("../style/marks-news.css"),
);

/// Style sheet of the keyboard's help sheet, which is part of its markup.
const KEYBOARD_STYLE: &str = include_str!("../style/keyboard-help.css");

/// Style sheet of the page “Find” alone.
const FINDER_STYLE: &str = include_str!("../style/find-form.css");

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path below the site's folder, with slashes.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A trip that cannot be written as data.
#[derive(Debug, Error)]
pub enum DataError {
    /// For the application.
    #[error("the trip's data for the application cannot be written: {0}")]
    Postcard(#[from] postcard::Error),
    /// For other programs.
    #[error("the trip's data cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// Renders every page of a trip below a base path, and its data.
///
/// # Errors
/// Never for a trip that was read from a manuscript.
pub fn render(
    trip: &Trip,
    base: &str,
    shell: &Shell,
    programs: &Programs,
) -> Result<Vec<File>, DataError> {
    let site = Site { trip, base };
    let href = |file: &File| format!("{base}{}", file.path);
    let finder = programs.finder.files();
    let find_list = named("finder", "txt", recap_finder::list::write(&markup::find_list(site)));
    let find_style = named("finder", "css", lean_style(FINDER_STYLE));
    let finder_addresses = FinderAddresses {
        program: href(&finder[0]),
        list: href(&find_list),
        style: href(&find_style),
    };
    let (mut outline, texts) = markup::write(site, &finder_addresses);
    let texts_file = data("texts", &texts)?;
    outline.texts.clone_from(&texts_file.path);
    let outline_file = data("trip", &outline)?;
    let panel = programs.panel.files();
    let panel_markup =
        named("marks-panel", "html", markup::marks_panel(site, &lean_style(PANEL_STYLE)));
    let keyboard = programs.keyboard.files();
    let keyboard_help =
        named("keyboard", "html", markup::keyboard_help(&lean_style(KEYBOARD_STYLE)));
    let addresses = Addresses {
        outline: href(&outline_file),
        panel: href(&panel[0]),
        panel_markup: href(&panel_markup),
        keyboard: href(&keyboard[0]),
        keyboard_help: href(&keyboard_help),
    };
    let pages = pages(trip, base, shell, outline, texts, &addresses);
    let data = [outline_file, texts_file, panel_markup, keyboard_help, find_list, find_style];
    let programs = panel.into_iter().chain(finder).chain(keyboard);
    let others = for_programs::files(trip, base)?;
    Ok(data.into_iter().chain(programs).chain(others).chain(pages).collect())
}

fn pages(
    trip: &Trip,
    base: &str,
    shell: &Shell,
    outline: Outline,
    texts: Texts,
    addresses: &Addresses,
) -> Vec<File> {
    // Components borrow for as long as the page lives, which here is until the program ends.
    let outline: &'static Outline = Box::leak(Box::new(outline));
    let base: &'static str = base.to_owned().leak();
    let owner = Owner::new();
    let Some(context) =
        outline.not_found().map(|page| owner.with(|| Context::new(outline, base, texts, page)))
    else {
        return Vec::new();
    };
    let routes = Route::all(trip).into_iter().zip(&outline.pages);
    let pages = routes.map(|(route, page)| {
        // What a page makes is dropped with the page.
        let document = owner
            .child()
            .with(|| page::document(shell, trip, &route, context.showing(page), addresses));
        File { path: route.file(), bytes: document.into_bytes() }
    });
    pages.collect()
}

/// Writes data in the form that the application reads, under a name that changes with it.
fn data(name: &str, data: &impl Serialize) -> Result<File, DataError> {
    let bytes = postcard::to_allocvec(data)?;
    Ok(File { path: format!("{name}-{}.postcard", digest(&[&bytes])), bytes })
}

/// Makes a file of a text, under a name that changes with it.
fn named(name: &str, ending: &str, text: String) -> File {
    let bytes = text.into_bytes();
    File { path: format!("{name}-{}.{ending}", digest(&[&bytes])), bytes }
}

/// Returns 16 digits that change with the contents.
fn digest(contents: &[&[u8]]) -> String {
    let digest = contents.iter().fold(Sha256::new(), Sha256::chain_update).finalize();
    let number = digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:016x}")
}
