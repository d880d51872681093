//! Opening the panel, and bringing what it shows in line with the marks.

use alloc::string::String;

use recap_marks::{Marks, Tick, Unreadable, latest_credible, now};
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlElement, HtmlInputElement};

use super::Panel;
use crate::{
    application, calendar,
    elements::{document, find, reveal, show, uncover_focus},
    files,
    incoming::{Origin, show_incoming},
    link, lists,
    picture::{self, Watched},
    words,
};

impl Panel {
    /// Shows what the address brings, if it brings marks.
    pub(crate) fn open_address(&self) {
        if let Some(marks) = link::of_address(&self.window, &self.trip) {
            self.open_with(Origin::Link, marks);
        }
    }

    /// Reads a file, and shows what it brings.
    pub(crate) fn open_file(&self, file: &File) {
        if let Err(why) = files::begin(&self.reader, file) {
            self.open_with(Origin::File, Err(why));
        }
    }

    pub(super) fn open_with(&self, origin: Origin, marks: Result<Marks, Unreadable>) {
        self.open();
        // As merging will find them: under the ids that the talks have now.
        let mine = self.trip.once(application::marks());
        let marks = marks.map(|marks| {
            let mut marks = self.trip.once(marks);
            marks.bound(&mine, latest_credible(now()));
            marks
        });
        show_incoming(&self.dialog, origin, &self.trip, &mine, &marks);
        self.incoming.replace(marks.ok());
    }

    pub(super) fn open(&self) {
        if !self.dialog.open() {
            self.say("", false);
            // Notes go into a link only where that was asked for it.
            if let Some(field) = self.notes_field() {
                field.set_checked(false);
            }
            self.dialog.append_child(&self.news).ok();
            self.dialog.show_modal().ok();
            self.focus_title();
        }
        self.refresh();
    }

    fn focus_title(&self) {
        if let Some(title) = find::<HtmlElement>(&self.dialog, "#marks_panel_title") {
            title.focus().ok();
        }
    }

    /// Brings what is shown in line with the marks.
    pub(super) fn refresh(&self) {
        if !self.dialog.open() {
            return;
        }
        let all = application::marks();
        let marks = self.trip.once(all.clone());
        show(&self.dialog, "summary", &words::summary(&marks));
        reveal(&self.dialog, "list", marks.talks().any(|(_, marks)| marks.is(Tick::Watched)));
        let with_notes = self.notes_field().is_some_and(|field| field.checked());
        link::offer(&self.dialog, &self.window, &self.trip, &marks, with_notes);
        picture::offer(&self.dialog, &self.window, &self.watched(&marks));
        for part in ["save", "save_text", "save_page", "clearing"] {
            reveal(&self.dialog, part, !marks.is_empty());
        }
        let (dated, undated) = calendar::count(&self.trip, &marks);
        reveal(&self.dialog, "save_calendar", dated > 0);
        let undated = if dated > 0 { words::undated(undated) } else { String::new() };
        show(&self.dialog, "undated", &undated);
        lists::show_added(&self.dialog, &self.trip);
        lists::show_gone(&self.dialog, &self.trip, &marks);
        lists::show_set_aside(&self.dialog, &self.trip);
        let change = self.last_change.borrow();
        let change = change.as_ref().filter(|change| change.taken_back(&all).is_some());
        reveal(&self.dialog, "last_change", change.is_some());
        show(&self.dialog, "last_change", change.map_or("", |change| &change.words));
    }

    /// What the picture shows. The address is the recap's own, which holds no marks.
    fn watched(&self, marks: &Marks) -> Watched<'_> {
        let origin = self.window.location().origin().unwrap_or_default();
        // In a keepsake, home is a part of the document.
        let is_there = self.trip.home.starts_with('/');
        Watched {
            title: &self.trip.title,
            talks: self.trip.talks.iter().map(|it| marks.is(&it.id, Tick::Watched)).collect(),
            address: if is_there { [&origin, &*self.trip.home].concat() } else { String::new() },
        }
    }

    pub(super) fn share_picture(&self) {
        let marks = self.trip.once(application::marks());
        picture::share(&self.dialog, &self.window, &self.watched(&marks).sentence());
    }

    /// Returns the box that lets notes into the link.
    fn notes_field(&self) -> Option<HtmlInputElement> {
        find(&self.dialog, "[data-do=notes]")
    }

    pub(super) fn compare(&self) {
        // Not borrowed: who hears of the focus may have the panel forget it.
        let theirs = self.incoming.borrow().clone();
        if let Some(theirs) = theirs {
            let mine = self.trip.once(application::marks());
            lists::show_comparison(&self.dialog, &self.trip, &mine, &theirs);
            reveal(&self.dialog, "comparison", true);
            if let Some(title) = find::<HtmlElement>(&self.dialog, "#marks_comparison_title") {
                title.focus().ok();
            }
        }
    }

    /// Forgets what the address or a file brought.
    pub(super) fn leave(&self) {
        self.incoming.take();
        reveal(&self.dialog, "incoming", false);
        reveal(&self.dialog, "comparison", false);
        link::leave_address(&self.window).ok();
        if self.dialog.open() {
            self.focus_title();
        } else {
            // Where it can be seen, and undone, without the panel.
            if let Some(body) = document().and_then(|document| document.body()) {
                body.append_child(&self.news).ok();
                uncover_focus();
            }
            // An address that brought marks has opened the panel: there is nothing to go back to.
            let focused = document().and_then(|document| document.active_element());
            if focused.is_none_or(|focused| focused.matches("body, dialog *") == Ok(true)) {
                let opener =
                    document().and_then(|it| it.query_selector("[data-marks=open]").ok()?);
                if let Some(opener) =
                    opener.and_then(|opener| opener.dyn_into::<HtmlElement>().ok())
                {
                    opener.focus().ok();
                }
            }
        }
    }
}
