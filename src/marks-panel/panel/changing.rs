//! Changing the marks, and taking that back.

use alloc::string::String;

use recap_marks::{Marks, Tick, now, settle_notes};
use web_sys::Element;

use super::Panel;
use crate::{
    application,
    differing::Choices,
    elements::{attribute, find_all},
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
        self.say(news, before != after);
        self.done.replace(Some((before, after)));
        self.refresh();
    }

    /// Takes back what was done last; what was marked since then stays.
    pub(super) fn undo(&self) {
        if let Some((before, after)) = self.done.take() {
            let mut marks = application::marks();
            marks.take_back(&before, &after);
            application::replace(&marks);
            self.say("Undone.", false);
            // The button that had the focus is gone.
            self.news.focus().ok();
            self.refresh();
        }
    }
}
