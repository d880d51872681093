//! Which recordings were added since the visitor was here: told once, on the first page or in the panel “Your marks”.
//!
//! A recording is news where this browser does not know of it, and a first visit knows of all. What was told is known
//! at once, in every tab; the tab that has told it does so again, after a reload and on coming back to the first page,
//! until that is closed or half a day is over. The clock is asked for two things: when that is, and whether the day of
//! a recording has come, before which it is neither told nor known.

mod message;

use leptos::prelude::document;
use recap_marks::{Sitting, has_come, now, talk_of_recording};

use crate::{
    context::Context,
    storage::{keep_known_recordings, keep_told_recordings, known_recordings, told_recordings},
    window_events::{self, SHOWN},
};

/// Tells it on the first page, for as long as the document lives.
pub fn listen(context: Context) {
    look(context);
    window_events::listen(&[SHOWN, "visibilitychange", "click", "keydown"], move |event| {
        // The script of the page, which closes what is said, has heard of a click or a key before.
        if message::find().is_some() || !matches!(event.type_().as_str(), "click" | "keydown") {
            look(context);
        }
    });
}

/// Lists the talks whose recordings are news, by their ids, less those that the visitor has watched.
pub fn tell(context: Context) -> Vec<&'static str> {
    told(context, true).map(|told| talks(context, &told)).unwrap_or_default()
}

fn talks(context: Context, told: &Sitting) -> Vec<&'static str> {
    let mut talks = Vec::new();
    for id in told.talks() {
        if let Some(talk) = context.outline.talk(id)
            && !context.visitor.has_watched(talk)
        {
            talks.push(context.outline.entries[talk].id.as_str());
        }
    }
    talks
}

/// Brings the first page in line with what there is to tell.
fn look(context: Context) {
    if document().hidden() {
        return;
    }
    let is_here = context.navigation.page().path.is_empty();
    if let Some(message) = message::find() {
        let is_closed = message::is_empty(&message);
        if is_closed || !is_here {
            message.remove();
        }
        // The panel has it all the same.
        if is_closed && let Some(mut told) = told(context, false) {
            told.close();
            keep_told_recordings(&context.outline.id, &told);
        }
        return;
    }
    if let Some(told) = told(context, is_here)
        && is_here
        && !told.is_closed()
    {
        message::show(context, &talks(context, &told));
    }
}

/// Returns what is told in this sitting, with what is new, if that is seen. From then on it is known.
fn told(context: Context, is_seen: bool) -> Option<Sitting> {
    let (trip, now) = (&context.outline.id, now());
    let added = context.outline.added.as_ref()?;
    let known = known_recordings(trip).ok()?;
    let told = told_recordings(trip).filter(|told| !told.is_over(now));
    let mut told = told.unwrap_or_else(|| Sitting::new(now));
    let is_first = known.is_none();
    if is_first || is_seen {
        let mut known = known.unwrap_or_default();
        let mut is_new = is_first;
        for line in added.split('\n') {
            if has_come(line, now) && !known.has(line) {
                known.note(line);
                is_new = true;
                if !is_first {
                    told.tell(talk_of_recording(line));
                }
            }
        }
        if is_new {
            keep_known_recordings(trip, &known);
            keep_told_recordings(trip, &told);
        }
    }
    Some(told)
}
