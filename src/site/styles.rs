//! The style sheets of the site: which there are, and where each goes.
//!
//! The files are in `style/`, one for each component. A list here is in cascade order.

mod colours;

use std::{collections::BTreeSet, iter};

use lightningcss::{
    error::Error as Located,
    rules::CssRuleList,
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet},
};
use recap_app::outline::LONG;
use recap_trip::Trip;
use thiserror::Error;

use crate::tones;

pub use colours::Colours;

/// Names the colours, which pictures have as well. It stands before all others.
const TOKENS: &str = "tokens";

/// In every page, and first of all there: the first paint waits for nothing else.
const PAGE: &[&str] = &[
    "reset",
    "base",
    "layout",
    "trip-header",
    "day-nav",
    "notice",
    "trip-page",
    "day-section",
    "day-steps",
    "share-day",
    "event-note",
    "entry-list",
    "talk-card",
    "talk-glance",
    "moment-card",
    "entry-when",
    "picture",
    "entry-facts",
    "talk-marks",
    "watch-progress",
    "watched-minutes",
    "link-list",
    "watch-bar",
    "prose",
    "talk-page",
    "next-unwatched",
    "keyboard",
    "keyboard-help",
    "trip-footer",
    "new-version",
    "motion",
    "utilities",
    "print",
    "print-marks",
];

/// In every page of a trip that has photographs, behind the others.
const PHOTOGRAPHS: &[&str] = &["photograph"];

/// In every page of a trip of many entries, behind the others.
const LARGE_TRIP: &[&str] = &["title-list", "long-list"];

/// In the markup of the panel “Your marks”.
const PANEL: &[&str] = &["marks-panel", "marks-comparison", "marks-news"];

/// A file of its own, which the page “Find” links to.
const FIND: &[&str] = &["find-form"];

/// Behind those of every page, in trips that are read from right to left.
const RIGHT_TO_LEFT: &[&str] = &["right-to-left"];

/// The style sheets, joined where they go together, without what only their readers need.
#[derive(Clone, Debug)]
pub struct Styles {
    /// The colours that they name.
    pub colours: Colours,
    pub(crate) page: String,
    photographs: String,
    large_trip: String,
    pub(crate) panel: String,
    pub(crate) find: String,
    right_to_left: String,
}

/// A style sheet that is no CSS.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{path}:{line}:{column}: {what}")]
pub struct StyleError {
    path: String,
    line: u32,
    column: u32,
    what: String,
}

impl Styles {
    /// Reads the style sheets, by a function that reads a file of the repository.
    ///
    /// # Errors
    /// Those of the function, and a [`StyleError`] for the first mistake.
    pub fn read<E: From<StyleError>>(read: impl Fn(&str) -> Result<String, E>) -> Result<Self, E> {
        let sheet = |name: &str| {
            let path = format!("style/{name}.css");
            let text = read(&path)?;
            Ok::<_, E>((path, text))
        };
        let sheets =
            |names: &[&str]| names.iter().map(|name| sheet(name)).collect::<Result<Vec<_>, E>>();
        let tokens = sheet(TOKENS)?;
        let colours = Colours::of(&tokens.0, &tokens.1)?;
        let page: Vec<_> = iter::once(tokens).chain(sheets(PAGE)?).collect();
        let (page, panel) = (minified(&page)?, minified(&sheets(PANEL)?)?);
        let (photographs, find) = (minified(&sheets(PHOTOGRAPHS)?)?, minified(&sheets(FIND)?)?);
        let large_trip = minified(&sheets(LARGE_TRIP)?)?;
        let right_to_left = minified(&sheets(RIGHT_TO_LEFT)?)?;
        Ok(Self { colours, page, photographs, large_trip, panel, find, right_to_left })
    }

    /// Returns those of a trip: all its pages are given what its photographs need, if it has any, what long lists need, if
    /// it can have one, and what turns them around, if it is read from right to left.
    pub(crate) fn of(&self, trip: &Trip) -> Self {
        let mut page = self.page.clone();
        let tones: BTreeSet<[u8; 3]> = trip
            .all_photographs()
            .filter_map(|photograph| Some(photograph.developed.as_ref()?.tone))
            .collect();
        if !tones.is_empty() {
            page += &self.photographs;
            page += &tones::rules(tones);
        }
        if trip.entries().count() > LONG {
            page += &self.large_trip;
        }
        if trip.is_right_to_left() {
            page += &self.right_to_left;
        }
        Self { page, ..self.clone() }
    }

    /// Lists those that stand in a page, from the start or once what they belong to is asked for.
    pub(crate) fn inline(&self) -> [&str; 2] {
        [&self.page, &self.panel]
    }
}

/// Makes one style sheet of some, each given by its path and its text, and leaves out what only their
/// readers need. Nothing is rewritten for older browsers, and no prefix is added or left out: no browsers are
/// named as targets.
///
/// # Errors
/// [`StyleError`] for the first mistake.
pub fn minified<T: AsRef<str>>(sheets: &[(T, T)]) -> Result<String, StyleError> {
    let mut paths = Vec::new();
    let mut rules = Vec::new();
    for (source_index, (path, text)) in (0..).zip(sheets) {
        let filename = path.as_ref().to_owned();
        let options = ParserOptions { filename, source_index, ..ParserOptions::default() };
        rules.extend(StyleSheet::parse(text.as_ref(), options).map_err(mistake)?.rules.0);
        paths.push(path.as_ref().to_owned());
    }
    let mut whole = StyleSheet::new(paths, CssRuleList(rules), ParserOptions::default());
    whole.minify(MinifyOptions::default()).map_err(mistake)?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    Ok(whole.to_css(options).map_err(mistake)?.code)
}

fn mistake<T: ToString>(Located { kind, loc }: Located<T>) -> StyleError {
    let (path, line, column) =
        loc.map(|place| (place.filename, place.line + 1, place.column)).unwrap_or_default();
    StyleError { path, line, column, what: kind.to_string() }
}
