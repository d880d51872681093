use maud::{Markup, PreEscaped, html};
use recap_finder::tick_box;
use recap_marks::{MarkKind, NOTE_LIMIT, Tick};
use recap_trip::Entry;

use crate::{
    Site,
    languages::{isolated_text, own, own_words},
};

/// What the visitor can mark on a talk. What the fields say is up to the browser, which knows each by its
/// talk and its mark: see `visitor/fields.rs`.
pub(super) fn talk_marks(site: Site<'_>, talk: &Entry) -> Markup {
    html! {
        div.talk-marks {
            @for tick in Tick::ALL { (PreEscaped(ticked(site, talk, tick))) }
            (note(site, talk))
        }
    }
}

/// A box to tick, its word marked as the page's own.
fn ticked(site: Site<'_>, talk: &Entry, tick: Tick) -> String {
    let title = isolated_text(&talk.title);
    let label = tick_box(&talk.id, &title, tick, false);
    // Its first span holds the word; the program of “Find” makes the same box, and knows no languages.
    match own_words(site.trip).attributes() {
        "" => label,
        attributes => label.replacen("<span", &format!("<span{attributes}"), 1),
    }
}

/// A note. Its field is there once it is opened, or there is something in it (`keep-marks.js`,
/// `visitor/fields.rs`): Chromium, where it may fill in forms, takes a time for each field that grows with
/// their number and with what `content-visibility` has left out, 14 s for a thousand. A placeholder tells
/// style sheets whether there is a note.
fn note(site: Site<'_>, talk: &Entry) -> Markup {
    html! {
        details.talk-note {
            summary {
                (own(site.trip, "Note")) span.visually-hidden { ": " (isolated_text(&talk.title)) }
            }
            template {
                textarea rows="3" dir="auto" maxlength=(NOTE_LIMIT)
                    placeholder="Only in this browser, until you share it"
                    aria-label={ "Your note on " (isolated_text(&talk.title)) } data-talk=(talk.id) data-mark=(MarkKind::Note.name()) {}
                // Says what is left of the room, near its end: `keep-marks.js`.
                p role="status" {}
            }
        }
    }
}
