//! Speakers, as they are named in titles of videos.

use super::words::{Word, words};

/// Small words of names, which are not looked for.
const PARTICLES: [&str; 14] =
    ["de", "da", "do", "dos", "van", "von", "der", "den", "el", "al", "la", "le", "di", "dr"];

/// How much it says that nothing but somebody's family name was found.
const FAMILY_ALONE: f64 = 0.6;

/// Somebody's name, as words.
#[derive(Clone, Debug)]
pub(super) struct Name {
    words: Vec<Word>,
}

impl Name {
    pub(super) fn new(name: &str) -> Self {
        let mut words = words(name);
        words.retain(|word| !PARTICLES.contains(&word.letters.as_str()));
        words.truncate(6);
        Self { words }
    }

    /// The words of the name.
    pub(super) fn letters(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.letters.as_str())
    }

    /// Looks for the name in a title, and notes which words are of it. Two words of a name that stand together are the
    /// name, in any order; the first may be an initial. Says how sure that is, from 0 to 1.
    pub(super) fn find(&self, title: &[Word], of_talk: &[Word], found: &mut [bool]) -> f64 {
        let width = self.words.len() + 2;
        let mut best: (u32, Vec<usize>) = (0, Vec::new());
        for start in 0..title.len() {
            let end = title.len().min(start + width);
            let (mut whole, mut initials, mut places) = (0, 0, Vec::new());
            for word in &self.words {
                let free = (start..end).filter(|place| !places.contains(place));
                let scored = free.map(|place| (likeness(word, &title[place]), place));
                match scored.max_by_key(|(likeness, place)| (*likeness, usize::MAX - place)) {
                    Some((2, place)) => {
                        whole += 1;
                        places.push(place);
                    }
                    Some((1, place)) => {
                        initials += 1;
                        places.push(place);
                    }
                    _ => {}
                }
            }
            let rank = if whole == 0 { 0 } else { 2 * whole + initials };
            if rank > best.0 {
                best = (rank, places);
            }
        }
        let (rank, places) = best;
        let is_found = rank >= if self.words.len() == 1 { 2 } else { 3 };
        if is_found {
            for place in places {
                found[place] = true;
            }
            return if self.words.len() == 1 { FAMILY_ALONE } else { 1.0 };
        }
        // A family name says something, unless it is a word of the talk's title.
        let family = self.words.last().filter(|family| {
            family.letters.len() >= 4 && !of_talk.iter().any(|word| word.letters == family.letters)
        });
        let alone =
            title.iter().position(|word| Some(&word.letters) == family.map(|it| &it.letters));
        alone.map_or(0.0, |place| {
            found[place] = true;
            FAMILY_ALONE
        })
    }
}

/// How alike a word of a name and one of a title are: 2 for the same word but for a slip, 1 for an initial or a short form.
fn likeness(name: &Word, title: &Word) -> u8 {
    let (name, other) = (name.letters.as_str(), title.letters.as_str());
    let is_initial =
        |short: &str, long: &str| short.len() == 1 && long.len() > 1 && long.starts_with(short);
    // Alex, for Alexander.
    let is_short_form = |short: &str, long: &str| short.len() >= 3 && long.starts_with(short);
    if name.len() > 1
        && (name == other
            || name.len() >= 4 && other.len() >= 4 && strsim::jaro_winkler(name, other) >= 0.9)
    {
        2
    } else {
        let is_part = |short, long| is_initial(short, long) || is_short_form(short, long);
        u8::from(is_part(other, name) || is_part(name, other))
    }
}
