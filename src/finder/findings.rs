//! What is found.

use alloc::{string::String, vec::Vec};

use recap_marks::Marks;

use crate::{entry::Entry, letters::fold, view::View};

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
    pub(crate) fn new(entry: &Entry) -> Self {
        let topics = entry.topics.join("\n");
        let of = |texts: &[&str]| texts.join("\n").chars().map(fold).collect();
        Self {
            head: of(&[&entry.title, &entry.speakers, &topics]),
            rest: of(&[&entry.when, &entry.place, &entry.attended, &entry.text]),
        }
    }
}

impl Findings {
    /// Finds what a view asks for.
    pub fn new(view: &View, entries: &[Entry], marks: &Marks) -> Self {
        let folded: Vec<Folded> = entries.iter().map(Folded::new).collect();
        Self::among(&folded, view, entries, marks)
    }

    /// Finds what a view asks for in a list that was folded before.
    pub(crate) fn among(folded: &[Folded], view: &View, entries: &[Entry], marks: &Marks) -> Self {
        let words: Vec<String> = view.words.iter().map(|word| word.iter().collect()).collect();
        let (mut first, mut second, mut unfiltered) = (Vec::new(), Vec::new(), 0);
        for (place, (entry, folded)) in entries.iter().zip(folded).enumerate() {
            let note = entry.talk.as_ref().map_or("", |talk| marks.note(&talk.id));
            let note: String =
                if words.is_empty() { String::new() } else { note.chars().map(fold).collect() };
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

/// Tells whether a text has a word. Plainer than the standard search, and so much smaller.
fn has(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let Some((first, rest)) = word.split_first() else {
        return true;
    };
    let starts = text.iter().enumerate().filter(|(_, byte)| *byte == first);
    starts.into_iter().any(|(start, _)| text[start + 1..].starts_with(rest))
}
