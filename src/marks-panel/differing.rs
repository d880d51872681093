//! Notes that differ from those that a link or a file brings: both shown, with a choice for each.

use alloc::{string::String, vec::Vec};

use recap_marks::{DifferingNotes, NoteChoice};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlSelectElement};

use crate::{
    elements::{add, attribute, emptied, find_all},
    trip::PanelTrip,
};

/// Where two notes fit together, that is what becomes of them unless something else is chosen.
const CHOICES: &str = "<option value=both>both, yours first</option>\
    <option value=mine>yours</option><option value=theirs>theirs</option>";

/// Where they do not, there is nothing that loses neither: the visitor has to say.
const HARD_CHOICES: &str = "<option value=\"\">choose…</option>\
    <option value=mine>yours</option><option value=theirs>theirs</option>";

/// Lists the notes.
pub(crate) fn show_differing(dialog: &Element, trip: &PanelTrip, notes: &[DifferingNotes]) {
    let Some(list) = emptied(dialog, "differing") else {
        return;
    };
    for note in notes {
        add_row(&list, trip, note);
    }
}

fn add_row(list: &Element, trip: &PanelTrip, note: &DifferingNotes) -> Option<()> {
    let row = add(list, "li", "")?;
    let title = trip.talk(&note.talk).map_or(note.talk.as_str(), |talk| &talk.title);
    add(&row, "h4", title)?;
    for (whose, text) in [("Yours: ", &note.mine), ("Theirs: ", &note.theirs)] {
        let note = add(&row, "p", whose)?;
        add(&note, "q", text)?;
    }
    let fits = note.both().is_some();
    let words = if fits { "Keep " } else { "Together they have more than 2,000 characters. Keep " };
    let label = add(&row, "label", words)?;
    let choice = add(&label, "select", "")?;
    choice.set_inner_html(if fits { CHOICES } else { HARD_CHOICES });
    choice.set_attribute("data-note", &note.talk).ok()?;
    choice.set_attribute("aria-label", &[words, ": ", title].concat()).ok()
}

/// The choices that the visitor has made.
pub(crate) struct Choices(Vec<(String, NoteChoice)>);

impl Choices {
    /// Reads them.
    ///
    /// # Errors
    /// The element in which there is still something to choose.
    pub(crate) fn read(dialog: &Element) -> Result<Self, HtmlElement> {
        let fields = find_all(dialog, "[data-note]").into_iter();
        let fields = fields.filter_map(|field| field.dyn_into::<HtmlSelectElement>().ok());
        let choices = fields.map(|field| {
            let choice = match field.value().as_str() {
                "both" => NoteChoice::Both,
                "mine" => NoteChoice::Mine,
                "theirs" => NoteChoice::Theirs,
                _ => return Err(field.unchecked_into()),
            };
            Ok((attribute(&field, "data-note"), choice))
        });
        choices.collect::<Result<_, _>>().map(Self)
    }

    /// Returns what was chosen for the notes on a talk.
    pub(crate) fn of(&self, talk: &str) -> NoteChoice {
        let choice = self.0.iter().find(|(known, _)| known == talk);
        choice.map_or(NoteChoice::Both, |(_, choice)| *choice)
    }
}
