//! Saving the marks as files.

use recap_marks::json;
use web_sys::{Element, Event, HtmlElement};

use super::Panel;
use crate::{
    application, calendar,
    elements::{attribute, find},
    fetched::Fetched,
    files, keepsake, markdown,
};

impl Panel {
    pub(super) fn save(&self, link: &Element) {
        let title = |id: &str| self.trip.talk(id).map(|talk| talk.title.as_str());
        files::save(link, &json::write_file(&self.trip.id, &application::marks(), title)).ok();
    }

    pub(super) fn save_text(&self, link: &Element) {
        let origin = self.window.location().origin().unwrap_or_default();
        let marks = self.trip.once(application::marks());
        files::save(link, &markdown::write(&self.trip, &marks, &origin)).ok();
    }

    pub(super) fn save_calendar(&self, link: &Element) {
        let marks = self.trip.once(application::marks());
        let text = self.calendar.with_text(|calendar| calendar::of_saved(calendar, &marks));
        files::save(link, &text).ok();
    }

    /// Saves the whole recap with the marks inside.
    pub(super) fn save_page(&self, link: &Element) {
        let marks = application::marks();
        let text = self.keepsake.with_text(|keepsake| keepsake::with_marks(keepsake, &marks));
        files::save(link, &text).ok();
    }

    /// Asks for the file that a link makes another of, if it is not there: the link has nothing to save
    /// yet.
    pub(super) fn must_wait(&self, link: &Element) -> bool {
        let Some(file) = self.file_of(&attribute(link, "data-do")) else {
            return false;
        };
        let waits = file.with_text(str::is_empty);
        if waits && file.send(&self.trip).is_err() {
            self.say_not_loaded(file);
        }
        waits
    }

    /// Clicks the link that waits for a file, when an event says that it is there.
    pub(super) fn fetched(&self, event: &Event) {
        for action in ["save_calendar", "save_page"] {
            let Some(file) = self.file_of(action).filter(|file| file.is_meant(event)) else {
                continue;
            };
            let link = find::<HtmlElement>(&self.dialog, &["[data-do=", action, "]"].concat());
            match link {
                Some(link) if file.finish() => link.click(),
                _ => self.say_not_loaded(file),
            }
        }
    }

    fn file_of(&self, action: &str) -> Option<&Fetched> {
        match action {
            "save_calendar" => Some(&self.calendar),
            "save_page" => Some(&self.keepsake),
            _ => None,
        }
    }

    fn say_not_loaded(&self, file: &Fetched) {
        let why = if file.has_answer() {
            "The file could not be loaded. Try again."
        } else {
            "The file needs the network. Try again when it is there."
        };
        self.say(why, false);
    }
}
