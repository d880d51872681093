//! The fields in which a visitor marks a talk: each has `data-talk`, the talk's id, and `data-mark`.

use leptos::prelude::document;
use recap_marks::{MarkKind, Marks, Tick, within_limit};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTemplateElement, HtmlTextAreaElement};

use crate::elements::each_element;

/// What a field says.
pub(super) enum Mark {
    /// A tick, set or not.
    Tick(Tick, bool),
    /// A note.
    Note(String),
}

impl Mark {
    pub(super) fn kind(&self) -> MarkKind {
        match self {
            Self::Tick(tick, _) => MarkKind::Tick(*tick),
            Self::Note(_) => MarkKind::Note,
        }
    }
}

/// Which mark of which talk a field is for.
struct Place {
    talk: String,
    kind: MarkKind,
}

/// Reads a field: the talk's id, and the mark. `None` for any other element, and for a mark of a
/// kind that this release does not know.
pub(super) fn read_field(field: &Element) -> Option<(String, Mark)> {
    let Place { talk, kind } = place(field)?;
    let mark = match kind {
        MarkKind::Tick(tick) => Mark::Tick(tick, field.dyn_ref::<HtmlInputElement>()?.checked()),
        MarkKind::Note => {
            // The browser sees to the limit, but not where a program fills the field in.
            Mark::Note(within_limit(field.dyn_ref::<HtmlTextAreaElement>()?.value()))
        }
    };
    Some((talk, mark))
}

/// Shows marks in every field that is there, and makes those of notes that say something.
pub(super) fn show_in_fields(marks: &Marks) {
    for (talk, marks) in marks.talks() {
        if !marks.note().is_empty() {
            add_note_field(talk);
        }
    }
    each_element("[data-mark]", |field| {
        show_in_field(field, marks);
    });
}

fn show_in_field(field: &Element, marks: &Marks) -> Option<()> {
    let Place { talk, kind } = place(field)?;
    match kind {
        MarkKind::Tick(tick) => {
            field.dyn_ref::<HtmlInputElement>()?.set_checked(marks.is(&talk, tick));
        }
        MarkKind::Note => field.dyn_ref::<HtmlTextAreaElement>()?.set_value(marks.note(&talk)),
    }
    Some(())
}

/// Takes the field of a talk's note out of its template, as `keep-marks.js` does where a note is opened.
fn add_note_field(talk: &str) -> Option<()> {
    let card = document().get_element_by_id(talk)?;
    let template = card.query_selector(".talk-note template").ok()??;
    let content = template.dyn_ref::<HtmlTemplateElement>()?.content();
    template.replace_with_with_node_1(&content).ok()
}

fn place(field: &Element) -> Option<Place> {
    let kind = MarkKind::named(&field.get_attribute("data-mark")?)?;
    Some(Place { talk: field.get_attribute("data-talk")?, kind })
}
