//! What the traveller made of an entry, in a line.

use unicode_segmentation::UnicodeSegmentation;

use super::{Entry, Html};

/// Most columns of a line that the author did not write as one; letters of East Asia take two.
const LINE: usize = 90;

/// Where a sentence may be left, better than between any two words.
const PAUSES: [char; 9] = [',', ';', ':', '–', '—', '،', '؛', '、', '，'];

/// What ends with a full stop without ending a sentence, initials aside.
const SHORT: [&str; 9] = ["Dr", "Mr", "Mrs", "Ms", "Nr", "Prof", "St", "cf", "vs"];

/// A line of plain text that says what the traveller made of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pulled {
    /// The line.
    pub line: String,
    /// Whether the opinion says no more than that.
    pub is_all: bool,
}

impl Entry {
    /// Returns the line that its author wrote for it, else the first sentence of the opinion, cut where it is long.
    pub fn pulled(&self) -> Option<Pulled> {
        let opinion = self.opinion.as_ref();
        let from_opinion = || Some(shortened(first_sentence(opinion?.opening())));
        let line = self.pull.clone().or_else(from_opinion).filter(|line| !line.is_empty())?;
        // One paragraph without a link or an emphasis.
        let says_no_more =
            |opinion: &Html| opinion.text() == line && opinion.as_str().matches('<').count() == 2;
        Some(Pulled { is_all: opinion.is_none_or(says_no_more), line })
    }
}

fn first_sentence(text: &str) -> &str {
    let mut end = 0;
    for sentence in text.split_sentence_bounds() {
        end += sentence.len();
        if !goes_on(sentence) {
            break;
        }
    }
    text[..end].trim_end()
}

/// Tells whether what looks like the end of a sentence is that of a word: “Dr.”, “J.”
fn goes_on(sentence: &str) -> bool {
    let last = sentence.split_whitespace().last().and_then(|word| word.strip_suffix('.'));
    let word = last.unwrap_or_default().trim_start_matches(|c: char| !c.is_alphanumeric());
    let is_initial =
        word.chars().count() == 1 && word != "I" && word.chars().all(char::is_uppercase);
    is_initial || SHORT.contains(&word)
}

/// Cuts a sentence to a line: at its last pause where that leaves half a line, else between two words.
fn shortened(sentence: &str) -> String {
    if columns(sentence) <= LINE {
        return sentence.to_owned();
    }
    // One for the sign that something is left out.
    let line = match fitting(sentence.split_word_bounds()) {
        0 => &sentence[..fitting(sentence.graphemes(true))],
        end => &sentence[..end],
    };
    let is_pause = |place: &usize| {
        let behind = sentence[*place..].chars().nth(1);
        behind.is_some_and(|letter| letter.is_whitespace() || is_wide(letter))
    };
    let pauses = line.char_indices().filter(|(_, letter)| PAUSES.contains(letter));
    let pause = pauses.map(|(place, _)| place).rfind(is_pause);
    let end = pause.filter(|end| columns(&line[..*end]) >= LINE / 2).unwrap_or(line.len());
    let is_open = |letter: char| {
        letter.is_whitespace() || PAUSES.contains(&letter) || "([“„«-".contains(letter)
    };
    [line[..end].trim_end_matches(is_open), "…"].concat()
}

/// Returns how many bytes of the pieces of a text fit into a line with one column to spare.
fn fitting<'a>(pieces: impl Iterator<Item = &'a str>) -> usize {
    let (mut end, mut width) = (0, 0);
    for piece in pieces {
        width += columns(piece);
        if width >= LINE {
            break;
        }
        end += piece.len();
    }
    end
}

fn columns(text: &str) -> usize {
    let widths = text.graphemes(true).map(|cluster| 1 + usize::from(cluster.starts_with(is_wide)));
    widths.sum()
}

/// From here on Unicode has the scripts of East Asia.
fn is_wide(letter: char) -> bool {
    letter >= '\u{2e80}'
}
