//! The fields in which a visitor marks a talk: each has `data-talk`, the talk's id, and `data-mark`.

use leptos::prelude::document;
use recap_marks::{Marks, Tick};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTemplateElement, HtmlTextAreaElement};

/// What a field says.
pub(super) enum Mark {
    /// A tick, set or not.
    Tick(Tick, bool),
    /// A note.
    Note(String),
}

/// Which mark of its talk a field is for; a note, where it is for no tick.
struct Place {
    talk: String,
    tick: Option<Tick>,
}

/// Reads a field: the talk's id, and the mark. `None` for any other element.
pub(super) fn read_field(field: &Element) -> Option<(String, Mark)> {
    let Place { talk, tick } = place(field)?;
    let mark = match tick {
        Some(tick) => Mark::Tick(tick, field.unchecked_ref::<HtmlInputElement>().checked()),
        None => Mark::Note(field.unchecked_ref::<HtmlTextAreaElement>().value()),
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
    each_field("[data-mark]", |field| {
        if let Some(Place { talk, tick }) = place(field) {
            match tick {
                Some(tick) => {
                    field.unchecked_ref::<HtmlInputElement>().set_checked(marks.is(&talk, tick));
                }
                None => field.unchecked_ref::<HtmlTextAreaElement>().set_value(marks.note(&talk)),
            }
        }
    });
}

/// Takes the field of a talk's note out of its template, as `early-marks.js` does where a note is opened.
fn add_note_field(talk: &str) -> Option<()> {
    let card = document().get_element_by_id(talk)?;
    let template = card.query_selector(".talk-note template").ok()??;
    let content = template.unchecked_ref::<HtmlTemplateElement>().content();
    template.replace_with_with_node_1(&content).ok()
}

/// Calls a function with every field that a selector finds.
pub(super) fn each_field(selector: &str, mut see: impl FnMut(&Element)) {
    let Ok(fields) = document().query_selector_all(selector) else {
        return;
    };
    for field in (0..fields.length()).filter_map(|index| fields.get(index)) {
        see(field.unchecked_ref());
    }
}

fn place(field: &Element) -> Option<Place> {
    let mark = field.get_attribute("data-mark")?;
    let tick = Tick::ALL.into_iter().find(|tick| tick.name() == mark);
    Some(Place { talk: field.get_attribute("data-talk")?, tick })
}
