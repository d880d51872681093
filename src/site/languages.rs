//! Words of two languages, and of two directions, in one line: the page's own, which are English, and the trip's.
//!
//! In a trip in English that is read from left to right throughout, nothing of this writes a byte.

use maud::{Markup, Render, html};
use recap_app::outline::OwnWords;
use recap_trip::Trip;
use unicode_bidi::{BidiClass, bidi_class};

/// Begins and ends a piece of plain text whose direction is that of its first letter, and which changes nothing
/// around it ([UAX 9](https://www.unicode.org/reports/tr9/), FSI and PDI).
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// What an element of the page's own words says of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Own {
    pub(crate) lang: Option<&'static str>,
    pub(crate) dir: Option<&'static str>,
}

impl Own {
    /// What it says in a trip: nothing where that is in English.
    pub(crate) fn of(trip: &Trip) -> Self {
        let own = own_words(trip);
        Self { lang: own.lang(), dir: own.dir() }
    }
}

/// How the page's own words differ from those of a trip.
pub(crate) fn own_words(trip: &Trip) -> OwnWords {
    OwnWords { are_foreign: !trip.is_english(), turn: trip.is_right_to_left() }
}

/// Marks words of the page's own.
pub(crate) fn own(trip: &Trip, words: impl Render) -> Markup {
    let Own { lang, dir } = Own::of(trip);
    html! {
        @if lang.is_some() { span lang=[lang] dir=[dir] { (words) } } @else { (words) }
    }
}

/// A text of the trip's among words of the page's own.
pub(crate) fn theirs(trip: &Trip, text: &str) -> Markup {
    let lang = (!trip.is_english()).then_some(&trip.language);
    html! {
        @if lang.is_some() || turns(trip, text) { bdi lang=[lang] { (text) } } @else { (text) }
    }
}

/// A text of the trip's in a line with others.
pub(crate) fn isolated(trip: &Trip, text: &str) -> Markup {
    html! { @if turns(trip, text) { bdi { (text) } } @else { (text) } }
}

/// A text of the trip's that stands alone, as a heading does. Where it begins in the other direction, its last mark
/// would else stand on the wrong side.
pub(crate) fn alone(trip: &Trip, text: &str) -> Markup {
    let turns = begins_from_right_to_left(text).is_some_and(|it| it != trip.is_right_to_left());
    html! { @if turns { bdi { (text) } } @else { (text) } }
}

/// The same in a line without markup. Only what begins from right to left is put between characters that nobody
/// sees: plain text is copied, compared and searched.
pub(crate) fn isolated_text(text: &str) -> String {
    isolated_where(begins_from_right_to_left(text) == Some(true), text)
}

/// The same in a line of the trip's own, which is read as the trip is.
pub(crate) fn isolated_in_trip(trip: &Trip, text: &str) -> String {
    let begins = begins_from_right_to_left(text);
    isolated_where(begins.is_some_and(|it| it != trip.is_right_to_left()), text)
}

fn isolated_where(turns: bool, text: &str) -> String {
    let [start, end] = ISOLATE;
    if turns { format!("{start}{text}{end}") } else { text.to_owned() }
}

/// The direction of prose that is mostly read the other way than the trip.
pub(crate) fn prose_direction(trip: &Trip, text: &str) -> Option<&'static str> {
    let (mut right_to_left, mut left_to_right) = (0, 0);
    for letter in text.chars() {
        match bidi_class(letter) {
            BidiClass::R | BidiClass::AL => right_to_left += 1,
            BidiClass::L => left_to_right += 1,
            _ => {}
        }
    }
    match trip.is_right_to_left() {
        true if left_to_right > right_to_left => Some("ltr"),
        false if right_to_left > left_to_right => Some("rtl"),
        _ => None,
    }
}

/// Tells whether a text could change the order of what stands in a line with it: all could in a trip that is read
/// from right to left, in which the page's own words are not.
fn turns(trip: &Trip, text: &str) -> bool {
    let is_right_to_left = |letter| matches!(bidi_class(letter), BidiClass::R | BidiClass::AL);
    (!text.is_ascii() && text.chars().any(is_right_to_left)) || trip.is_right_to_left()
}

/// Tells the direction of the first letter that has one.
fn begins_from_right_to_left(text: &str) -> Option<bool> {
    text.chars().find_map(|letter| match bidi_class(letter) {
        BidiClass::L => Some(false),
        BidiClass::R | BidiClass::AL => Some(true),
        _ => None,
    })
}
