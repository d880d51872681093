//! What is found.

use alloc::{string::String, vec::Vec};

use recap_marks::Marks;

use crate::{
    letters::{fold, places},
    listed::Listed,
    view::View,
};

/// What was found, by the entries' places in the list: in the order of the trip, those with all
/// words in title, speakers or topics first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// The entries.
    pub entries: Vec<usize>,
    /// How many entries have the words, where filters keep some of them out.
    pub unfiltered: usize,
}

/// A list that is ready to be searched: of each entry its head (title, speakers, topics) and the rest,
/// folded once.
pub(crate) struct Folded {
    head: String,
    rest: String,
}

impl Folded {
    pub(crate) fn new(entry: &Listed) -> Self {
        let topics = entry.topics.join("\n");
        let of = |texts: &[&str]| fold(&texts.join("\n"));
        Self {
            head: of(&[&entry.title, &entry.speakers, &topics]),
            rest: of(&[&entry.when, &entry.place, &entry.attended, &entry.text]),
        }
    }
}

impl Findings {
    /// Finds what a view asks for.
    pub fn new(view: &View, entries: &[Listed], marks: &Marks) -> Self {
        let folded: Vec<Folded> = entries.iter().map(Folded::new).collect();
        Self::among(&folded, view, entries, marks)
    }

    /// Finds what a view asks for in a list that was folded before.
    pub(crate) fn among(folded: &[Folded], view: &View, entries: &[Listed], marks: &Marks) -> Self {
        let words = &view.words;
        let (mut first, mut second, mut unfiltered) = (Vec::new(), Vec::new(), 0);
        for (place, (entry, folded)) in entries.iter().zip(folded).enumerate() {
            let note = entry.talk.as_ref().map_or("", |talk| marks.note(&talk.id));
            let note = if words.is_empty() { String::new() } else { fold(note) };
            let in_head = |word: &String| has(&folded.head, word);
            let anywhere =
                |word: &String| in_head(word) || has(&folded.rest, word) || has(&note, word);
            if !words.iter().all(anywhere) {
                continue;
            }
            unfiltered += 1;
            if view.admits(entry, marks) {
                if words.iter().all(in_head) { &mut first } else { &mut second }.push(place);
            }
        }
        first.append(&mut second);
        Self { entries: first, unfiltered }
    }
}

/// Tells whether a folded text has a word.
fn has(text: &str, word: &str) -> bool {
    places(text, word).next().is_some()
}
