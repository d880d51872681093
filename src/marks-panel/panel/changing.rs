//! Changing the marks, and taking that back.

use alloc::string::String;

use recap_marks::{Marks, Tick, now, settle_notes};
use web_sys::Element;

use super::Panel;
use crate::{
    application,
    differing::Choices,
    elements::{attribute, document, find_all},
    last_change::{self, LastChange},
    words,
};

impl Panel {
    pub(super) fn merge(&self) {
        let choices = match Choices::read(&self.dialog) {
            Ok(choices) => choices,
            Err(field) => {
                self.say("Choose which of the two notes to keep.", false);
                field.focus().ok();
                return;
            }
        };
        if let Some(mut marks) = self.incoming.take() {
            let before = application::marks();
            let mine = self.trip.once(before.clone());
            settle_notes(&mine, &mut marks, |talk| choices.of(talk), now());
            application::merge(&marks);
            self.leave();
            self.note_done(before, "Merged.");
            self.news.focus().ok();
        }
    }

    /// Marks all talks of the section that a button stands in as watched.
    pub(super) fn mark_all(&self, button: &Element) {
        let before = application::marks();
        let mut after = before.clone();
        let mut count = 0;
        let section = button.closest("section").ok().flatten();
        for field in section.iter().flat_map(|section| find_all(section, "[data-mark=watched]")) {
            let talk = attribute(&field, "data-talk");
            if !after.is(&talk, Tick::Watched) {
                after.set(&talk, Tick::Watched, true, now());
                count += 1;
            }
        }
        application::merge(&after);
        let news = match count {
            0 => String::from("All of them are marked as watched already."),
            1 => String::from("Marked 1 talk as watched."),
            count => ["Marked ", &words::number(count), " talks as watched."].concat(),
        };
        self.note_done(before, &news);
    }

    pub(super) fn replace(&self, marks: &Marks, news: &str) {
        let before = application::marks();
        application::replace(marks);
        self.note_done(before, news);
    }

    fn note_done(&self, before: Marks, news: &str) {
        let after = application::marks();
        let has_changed = before != after;
        self.say(news, has_changed);
        if has_changed {
            let change = LastChange::new(&self.trip.key, before, after, news);
            self.last_change.replace(Some(change));
        }
        self.refresh();
        self.find_lost_focus();
    }

    /// Takes back what was done last; what was marked since then stays.
    pub(super) fn undo(&self) {
        if let Some(change) = self.last_change.take() {
            last_change::forget(&self.trip.key);
            if let Some(marks) = change.taken_back(&application::marks()) {
                application::replace(&marks);
            }
            self.say("Undone.", false);
            self.refresh();
            self.find_lost_focus();
        }
    }

    /// Gives the focus to what was said, where the element that had it is gone or hidden.
    fn find_lost_focus(&self) {
        let focused = document().and_then(|document| document.active_element());
        let is_lost =
            focused.is_none_or(|focused| focused.matches("body, [hidden], [hidden] *") == Ok(true));
        if is_lost {
            self.news.focus().ok();
        }
    }
}
