//! Ids: short, of the words of a title, each once.

use std::collections::{BTreeMap, BTreeSet};

use recap_trip::manuscript::is_reserved;

/// Longest id that is made. The form allows for 60 letters, which nobody wants to read in an address.
const LENGTH: usize = 40;
/// How many words an id has at first, and how many at most.
const WORDS: usize = 4;
const MOST_WORDS: usize = 7;

/// Words that say nothing in an id.
const STOP_WORDS: [&str; 68] = [
    "a", "an", "the", "and", "or", "of", "in", "on", "at", "for", "with", "to", "from", "by", "as",
    "is", "are", "be", "do", "does", "how", "why", "what", "when", "your", "you", "our", "we",
    "it", "its", "this", "that", "can", "will", "into", "about", "my", "i", "s", "t", "re", "not",
    "der", "die", "das", "und", "oder", "von", "im", "zu", "ein", "eine", "le", "la", "les", "des",
    "du", "et", "un", "une", "el", "los", "las", "de", "y", "en", "e", "o",
];

/// The ids that are given already.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ids {
    given: BTreeSet<String>,
    /// What several titles begin with: a series, which tells none of them apart.
    series: BTreeSet<String>,
}

impl Ids {
    /// Begins with the titles that there will be ids for.
    pub(crate) fn of<'a>(titles: impl Iterator<Item = &'a str>) -> Self {
        let mut heads: BTreeMap<&str, usize> = BTreeMap::new();
        for title in titles {
            let head = head(title);
            if head.len() < title.len() {
                *heads.entry(head).or_default() += 1;
            }
        }
        let series = heads
            .into_iter()
            .filter(|(_, count)| *count > 1)
            .map(|(head, _)| head.to_owned())
            .collect();
        Self { given: BTreeSet::new(), series }
    }

    /// Notes an id that something has.
    pub(crate) fn take(&mut self, id: &str) {
        self.given.insert(id.to_owned());
    }

    /// Makes an id of a title: of its first words, of more where that is somebody else's, with a number where all are.
    pub(crate) fn give(&mut self, title: &str, instead: &str) -> String {
        let of_series = head(title);
        let behind =
            title[of_series.len()..].trim_start_matches([':', '-', '–', '—', '|', '?', ' ']);
        // One word alone says too little.
        let is_series = self.series.contains(of_series) && telling(behind).len() >= 2;
        let title = if is_series { behind } else { title };
        // Apostrophes part no words.
        let whole = without_groups(&title.replace(['\'', '’'], ""));
        let head = head(&whole);
        let (short, long) = (telling(head), telling(&whole));
        let longer = (WORDS.min(long.len())..=MOST_WORDS.min(long.len()))
            .map(|count| joined(&long[..count]));
        let first = joined(&short[..short.len().min(WORDS)]);
        let first = (short.len() >= 2).then_some(first);
        let candidates: Vec<String> =
            first.into_iter().chain(longer).filter(|id| !id.is_empty()).collect();
        let free = candidates.iter().find(|id| self.is_free(id)).cloned();
        let stem = candidates.first().map_or(instead, String::as_str).to_owned();
        // Some are hidden with any number: those of advertisements.
        let is_hopeless = is_reserved(&format!("{stem}-2"));
        let stem = if is_hopeless { format!("{instead}-{stem}") } else { stem };
        let numbered =
            || (2..u32::MAX).map(|number| format!("{stem}-{number}")).find(|id| self.is_free(id));
        let id = free
            .or_else(|| Some(stem.clone()).filter(|id| self.is_free(id)))
            .or_else(numbered)
            .unwrap_or_default();
        self.given.insert(id.clone());
        id
    }

    fn is_free(&self, id: &str) -> bool {
        !self.given.contains(id) && !is_reserved(id)
    }
}

/// Takes the commas out of numbers: `1,000,000`.
fn without_groups(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |place: Option<usize>| {
        place.and_then(|place| letters.get(place)).is_some_and(char::is_ascii_digit)
    };
    let is_group = |place: usize| {
        is_digit(place.checked_sub(1)) && is_digit(Some(place + 1)) && letters[place] == ','
    };
    (0..letters.len()).filter(|place| !is_group(*place)).map(|place| letters[place]).collect()
}

/// The words of a text that tell something, or all of them.
fn telling(text: &str) -> Vec<String> {
    let slug = slug::slugify(text);
    let words: Vec<&str> = slug.split('-').filter(|word| !word.is_empty()).collect();
    let telling: Vec<&str> =
        words.iter().filter(|word| !STOP_WORDS.contains(word)).copied().collect();
    let telling = if telling.is_empty() { words } else { telling };
    telling.into_iter().map(str::to_owned).collect()
}

/// Joins words, as many as are short enough; one that is too long by itself is cut.
fn joined(words: &[String]) -> String {
    let mut id = String::new();
    for word in words {
        if id.is_empty() {
            id.push_str(&word[..word.len().min(LENGTH)]);
        } else if id.len() + 1 + word.len() <= LENGTH {
            id.push('-');
            id.push_str(word);
        } else {
            break;
        }
    }
    id
}

/// What stands before a colon or a dash, as titles have it: the name of the thing.
fn head(title: &str) -> &str {
    let marks = [": ", " - ", " – ", " — ", "? ", " | "];
    let end = marks.iter().filter_map(|mark| title.find(mark)).min();
    end.map_or(title, |end| &title[..end])
}
