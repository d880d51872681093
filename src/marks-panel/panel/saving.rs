//! Saving the marks as files.

use recap_marks::json;
use web_sys::{Element, HtmlElement};

use super::Panel;
use crate::{
    application, calendar,
    elements::{attribute, find},
    files, markdown,
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
        files::save(link, &calendar::of_saved(&self.calendar.borrow(), &marks)).ok();
    }

    /// Asks for the trip's calendar if a link needs it, which then has nothing to save yet.
    pub(super) fn must_wait(&self, link: &Element) -> bool {
        let waits =
            attribute(link, "data-do") == "save_calendar" && self.calendar.borrow().is_empty();
        if waits && self.request.send(&self.trip).is_err() {
            self.say_no_calendar();
        }
        waits
    }

    /// Keeps the trip's calendar, and clicks the link that waits for it.
    pub(super) fn calendar_arrived(&self) {
        let link = find::<HtmlElement>(&self.dialog, "[data-do=save_calendar]");
        match (self.request.answer(), link) {
            (Some(text), Some(link)) => {
                self.calendar.replace(text);
                link.click();
            }
            _ => self.say_no_calendar(),
        }
    }

    fn say_no_calendar(&self) {
        self.say("The calendar could not be loaded. Try again.", false);
    }
}
