//! The panel: what it consists of, and what is asked of it.

mod saying;
mod changing;
mod saving;
mod showing;

use core::cell::{Cell, OnceCell, RefCell};

use js_sys::Function;
use recap_marks::Marks;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    DragEvent, Element, Event, FileReader, HtmlDialogElement, HtmlElement, HtmlInputElement, Window,
};

use crate::{
    application, calendar,
    elements::{attribute, document},
    fetched::Fetched,
    files,
    incoming::Origin,
    keepsake,
    last_change::LastChange,
    picture, set_aside,
    trip::PanelTrip,
};

use saying::READ;

/// The panel.
pub(crate) struct Panel {
    window: Window,
    dialog: HtmlDialogElement,
    /// Says what was done. Stands below the page, and in the dialog while that is open.
    news: HtmlElement,
    trip: PanelTrip,
    reader: FileReader,
    /// The trip's calendar.
    calendar: Fetched,
    /// The trip's keepsake.
    keepsake: Fetched,
    /// What hears every event.
    hear: OnceCell<Function>,
    /// Goes off when what was said has been read.
    timer: Cell<i32>,
    incoming: RefCell<Option<Marks>>,
    last_change: RefCell<Option<LastChange>>,
}

impl Panel {
    /// Finds the panel's elements.
    pub(crate) fn find() -> Result<Self, JsValue> {
        let document = document().ok_or("there is no document")?;
        let wrong = "the markup is not the panel's";
        let dialog = document.get_element_by_id("marks_panel").ok_or(wrong)?;
        let dialog: HtmlDialogElement = dialog.dyn_into()?;
        let news = document.get_element_by_id("marks_news").ok_or(wrong)?;
        let trip = PanelTrip::read(&dialog);
        let window = web_sys::window().ok_or("there is no window")?;
        let keepsake = Fetched::new(keepsake::FILE, keepsake::PLACE)?;
        if let Some(text) = application::keepsake(&window) {
            keepsake.keep(text);
        }
        Ok(Self {
            window,
            last_change: RefCell::new(LastChange::load(&trip.key)),
            trip,
            dialog,
            news: news.dyn_into()?,
            reader: FileReader::new()?,
            calendar: Fetched::new(calendar::FILE, calendar::SIGN)?,
            keepsake,
            hear: OnceCell::new(),
            timer: Cell::default(),
            incoming: RefCell::default(),
        })
    }

    pub(crate) fn dialog(&self) -> &HtmlDialogElement {
        &self.dialog
    }

    /// Hears of files that were read or fetched, and of time that has passed.
    pub(crate) fn hear_files_with(&self, hear: &Function) -> Result<(), JsValue> {
        self.hear.set(hear.clone()).ok();
        self.calendar.hear_with(hear)?;
        self.keepsake.hear_with(hear)?;
        self.reader.add_event_listener_with_callback("loadend", hear)
    }

    /// Hears an event of any kind.
    pub(crate) fn hear(&self, event: &Event) {
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        match event.type_().as_str() {
            "click" => {
                let asked =
                    target.and_then(|target| target.closest("[data-marks], [data-do], a").ok()?);
                match asked {
                    // Else the link would save whatever it leads to so far.
                    Some(asked) if self.must_wait(&asked) => event.prevent_default(),
                    Some(asked) => self.answer(&asked),
                    None => {}
                }
            }
            "change" => {
                let field = target.and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
                match field.filter(|field| field.has_attribute("data-do")) {
                    Some(field) if field.type_() == "file" => {
                        if let Some(file) = field.files().and_then(|files| files.item(0)) {
                            self.open_file(&file);
                        }
                        // So that the same file can be opened again.
                        field.set_value("");
                    }
                    Some(_) => self.refresh(),
                    None => {}
                }
            }
            "drop" => {
                let data = event.dyn_ref().and_then(DragEvent::data_transfer);
                let file = data.and_then(|data| data.files()).and_then(|files| files.item(0));
                if let Some(file) = file {
                    self.open_file(&file);
                }
            }
            "hashchange" => self.open_address(),
            "close" => self.leave(),
            READ => self.clear_news(),
            "loadend" => match files::finished(event, &self.trip) {
                Some(marks) => self.open_with(Origin::File, marks),
                None => self.fetched(event),
            },
            _ => self.refresh(),
        }
    }

    /// Does what a button or a link stands for.
    pub(crate) fn answer(&self, asked: &Element) {
        match (attribute(asked, "data-marks").as_str(), attribute(asked, "data-do").as_str()) {
            ("open", _) => self.open(),
            ("day", _) => self.mark_all(asked),
            (_, "close") => self.dialog.close(),
            (_, "leave") => self.leave(),
            (_, "merge") => self.merge(),
            (_, "compare") => self.compare(),
            (_, "undo") => self.undo(),
            (_, "clear") => {
                self.replace(&Marks::default(), "All marks are cleared.");
            }
            (_, "remove") => {
                let mut marks = application::marks();
                marks.remove(&attribute(asked, "data-about"));
                self.replace(&marks, "Removed.");
            }
            (_, "save") => self.save(asked),
            (_, "save_text") => self.save_text(asked),
            (_, "share_picture") => self.share_picture(),
            (_, "save_picture") => {
                picture::save(&self.dialog, asked);
            }
            (_, "save_calendar") => self.save_calendar(asked),
            (_, "save_page") => self.save_page(asked),
            (_, "save_aside") => {
                files::save(asked, &set_aside::text(&attribute(asked, "data-about"))).ok();
            }
            // A link to a page of the recap, which would open behind the panel.
            (_, "") if self.dialog.contains(Some(asked)) => self.dialog.close(),
            // Any other link leads on.
            (_, "") => self.say("", false),
            _ => {}
        }
    }
}
