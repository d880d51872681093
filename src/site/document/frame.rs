//! The frame that all pages share: header, ways to days, notices. The application renders it, and knows no language.
//! What it renders anew within the main part, it could not mark either; so that is left alone.

use recap_trip::Trip;

use crate::languages::Own;

/// How elements begin that hold words of the page's own. No text holds a `<`.
const OF_WORDS: [&str; 6] = [
    "<a href=\"#main_content\"",
    "<a data-find=\"\"",
    "<button type=\"button\" data-marks=\"open\"",
    "<p class=\"notice\"",
    // How much was watched.
    "<span role=\"status\" data-progress=",
    "<span data-progress=",
];

/// The same of elements that are laid out in the trip's direction.
const LAID_OUT: [&str; 2] = ["<nav aria-label=\"Days\"", "<progress"];

/// Marks the words of the page's own in a frame that was rendered.
pub(super) fn marked(trip: &Trip, html: String) -> String {
    let own = Own::of(trip);
    if own.lang.is_none() {
        return html;
    }
    let mark = |html: String, start: &str, own: Own| {
        // In front of the other attributes.
        let name = start.find(' ').unwrap_or(start.len());
        let (element, rest) = start.split_at(name);
        html.replace(start, &format!("{element}{}{rest}", own.attributes()))
    };
    let only_language = Own { dir: None, ..own };
    let frame = |html: &str| {
        let html = OF_WORDS.iter().fold(html.to_owned(), |html, start| mark(html, start, own));
        LAID_OUT.iter().fold(html, |html, start| mark(html, start, only_language))
    };
    let (above, rest) = html.split_at(html.find("<main").unwrap_or(html.len()));
    let (main, below) = rest.split_at(rest.find("</main>").unwrap_or(0));
    [&frame(above), main, &frame(below)].concat()
}
