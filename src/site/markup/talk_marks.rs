use maud::{Markup, html};
use recap_marks::{NOTE_LIMIT, Tick};
use recap_trip::Entry;

/// What the visitor can mark on a talk. What the fields say is up to the browser, which knows each by its
/// talk and its mark: see `visitor/fields.rs`.
pub(super) fn talk_marks(talk: &Entry) -> Markup {
    html! {
        div.talk-marks {
            @for tick in Tick::ALL { (toggle(talk, tick)) }
            (note(talk))
        }
    }
}

/// A tick: watched or not, saved for later or not.
fn toggle(talk: &Entry, tick: Tick) -> Markup {
    let label = match tick {
        Tick::Watched => "Watched",
        Tick::Saved => "Saved for later",
    };
    html! {
        label.mark-toggle {
            input type="checkbox" data-talk=(talk.id) data-mark=(tick.name());
            span { (label) }
            span.visually-hidden { ": " (talk.title) }
        }
    }
}

/// A note. Its field is there once it is opened, or there is something in it (`early-marks.js`,
/// `visitor/fields.rs`): Chromium, where it may fill in forms, takes a time for each field that grows with
/// their number and with what `content-visibility` has left out, 14 s for a thousand. A placeholder tells
/// style sheets whether there is a note.
fn note(talk: &Entry) -> Markup {
    html! {
        details.talk-note {
            summary { "Note" }
            template {
                textarea rows="3" maxlength=(NOTE_LIMIT)
                    placeholder="Only in this browser, until you share it"
                    aria-label={ "Your note on " (talk.title) } data-talk=(talk.id) data-mark="note" {}
            }
        }
    }
}
