//! Changes in an author's own text: keys of one entry, in their place, and not a byte beside them.
//!
//! The text is parsed for the places of its values only. What is changed is put into the text as it stands, so
//! comments, order, forms of values, line endings and a mark at the start stay as they are.
//!
//! ```
//! use recap_import::edit::{Change, Edit, Outcome};
//!
//! let text = "[[entry]] # mine\nid = \"keda\"\nattendance = \"saw\"\n";
//! let mut edit = Edit::of(text)?;
//! let done = edit.change("keda", &[Change::add("room", "Room 1"), Change::add("id", "other")])?;
//! assert_eq!(done, [Outcome::Added, Outcome::Kept]);
//! assert_eq!(
//!     edit.finish()?,
//!     "[[entry]] # mine\nid = \"keda\"\nattendance = \"saw\"\nroom = \"Room 1\"\n"
//! );
//! # Ok::<(), recap_import::edit::CannotEdit>(())
//! ```

mod cannot_edit;
mod change;
mod key_order;
mod lines;
mod entries;

use std::ops::Range;

use toml_edit::{Document, Item, Table};

pub use cannot_edit::CannotEdit;
pub use change::{Change, Outcome};
pub use toml_edit::Value;

use entries::find;
use lines::{Line, line_number, says_the_same};

/// The mark that some editors put before a text.
const BOM: char = '\u{FEFF}';

/// A piece of text to be put in the place of another.
struct Splice {
    /// Bytes of the text without its mark.
    place: Range<usize>,
    /// Among those of one place, the lower comes first.
    rank: usize,
    put: String,
}

/// Changes to one file, collected.
pub struct Edit<'a> {
    text: &'a str,
    /// Without the mark at its start.
    document: Document<&'a str>,
    splices: Vec<Splice>,
    /// Entry and change, for what is new or other.
    changed: Vec<(String, Change)>,
}

impl<'a> Edit<'a> {
    /// Begins with the text of a file, as it was read.
    ///
    /// # Errors
    /// Where it is no TOML.
    pub fn of(text: &'a str) -> Result<Self, CannotEdit> {
        let document = Document::parse(without_mark(text))?;
        Ok(Self { text, document, splices: Vec::new(), changed: Vec::new() })
    }

    /// Changes the entry of an id: one of `[[entry]]`, `[[before]]` or `[[after]]`. Returns what became of each
    /// change, in their order.
    ///
    /// # Errors
    /// Where there is no such entry, or it is written in a way that cannot be changed without touching more than
    /// the keys themselves. Nothing of these changes is made then.
    pub fn change(&mut self, id: &str, changes: &[Change]) -> Result<Vec<Outcome>, CannotEdit> {
        let entry = find(&self.document, id)?;
        let (mut splices, mut asked) = (Vec::new(), Vec::new());
        let mut outcomes = Vec::new();
        for change in changes {
            let is_asked_already = self
                .changed
                .iter()
                .chain(&asked)
                .any(|(other, earlier)| other == id && earlier.key == change.key);
            let splice = match entry.get(change.key) {
                _ if is_asked_already => None,
                Some(item) => self.replacing(id, item, change)?,
                None => Some(self.adding(entry, change)),
            };
            outcomes.push(match &splice {
                None => Outcome::Kept,
                Some(splice) if splice.place.is_empty() => Outcome::Added,
                Some(_) => Outcome::Replaced,
            });
            if let Some(splice) = splice {
                splices.push(splice);
                asked.push((id.to_owned(), change.clone()));
            }
        }
        self.splices.append(&mut splices);
        self.changed.append(&mut asked);
        Ok(outcomes)
    }

    /// Returns the text with all that was changed.
    ///
    /// # Errors
    /// [`CannotEdit::Otherwise`], should the new text not say what was asked for.
    pub fn finish(mut self) -> Result<String, CannotEdit> {
        self.splices.sort_by_key(|splice| (splice.place.start, splice.rank));
        let bare = self.document.raw();
        let mut new = self.text[..self.text.len() - bare.len()].to_owned();
        let mut done = 0;
        for Splice { place, put, .. } in &self.splices {
            new += &bare[done..place.start];
            new += put;
            done = place.end;
        }
        new += &bare[done..];
        self.check(&new)?;
        Ok(new)
    }

    /// Puts a value in the place of another, unless that is to be kept, or is the same.
    fn replacing(
        &self,
        id: &str,
        item: &Item,
        change: &Change,
    ) -> Result<Option<Splice>, CannotEdit> {
        let is_same = item.as_value().is_some_and(|value| says_the_same(value, &change.value));
        if !change.replaces || is_same {
            return Ok(None);
        }
        match item.as_value().and_then(Value::span) {
            Some(place) => {
                let line = Line::of(self.document.raw(), place.end);
                Ok(Some(Splice { put: line.written(&change.value), place, rank: 0 }))
            }
            None => Err(CannotEdit::KeyIsTable {
                id: id.to_owned(),
                key: change.key,
                line: item.span().map_or(1, |span| line_number(self.document.raw(), span.start)),
            }),
        }
    }

    /// Writes a key on a line of its own, below the one that it follows in a trip.
    fn adding(&self, entry: &Table, change: &Change) -> Splice {
        let written = entry.iter().filter_map(|(key, item)| Some((key, item.as_value()?.span()?)));
        let before = key_order::preceding(change.key, written.map(|(key, span)| (key, span.end)));
        let line = Line::of(self.document.raw(), before.unwrap_or_default());
        let put = line.below(change.key, &change.value);
        Splice { place: line.end..line.end, rank: key_order::rank(change.key), put }
    }

    fn check(&self, new: &str) -> Result<(), CannotEdit> {
        let document = Document::parse(without_mark(new))?;
        for (id, change) in &self.changed {
            let value = find(&document, id)?.get(change.key).and_then(Item::as_value);
            if !value.is_some_and(|value| says_the_same(value, &change.value)) {
                return Err(CannotEdit::Otherwise { id: id.clone(), key: change.key });
            }
        }
        Ok(())
    }
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix(BOM).unwrap_or(text)
}
