//! Titles and sentences, put together at random of the words there are.

use super::{
    chance::Chance,
    words::{
        ADJECTIVES, ADVERBS, CLAUSES, ENDINGS, NOUNS, OPENINGS, PREPOSITIONS, SUBJECTS, SYLLABLES,
        VERBS,
    },
};

/// Picks one of a list of words with bars between.
pub fn one<'a>(chance: &mut Chance, list: &'a str) -> &'a str {
    let place = chance.below(list.split('|').count());
    list.split('|').nth(place).unwrap_or_default()
}

/// A name that nobody has, of a person or of a project.
pub fn name(chance: &mut Chance) -> String {
    let syllables: String = (0..=1 + chance.below(2)).map(|_| one(chance, SYLLABLES)).collect();
    capital(&syllables)
}

/// A title of five to twelve words.
pub fn title(chance: &mut Chance) -> String {
    let (adjective, noun) = (capital(one(chance, ADJECTIVES)), capital(one(chance, NOUNS)));
    let (thing, other) = (name(chance), name(chance));
    match chance.below(4) {
        0 => format!("{adjective} {noun}: {} in {thing}", capital(one(chance, ENDINGS))),
        1 => format!("{thing} & {other}: a Story of {adjective} {noun}"),
        2 => format!("What {thing} Taught Us About {adjective} {noun}"),
        _ => format!(
            "From {thing} to {other}: {adjective} {noun} and {}",
            capital(one(chance, ENDINGS))
        ),
    }
}

/// A paragraph of so many sentences.
pub fn paragraph(chance: &mut Chance, sentences: usize) -> String {
    let sentences: Vec<String> = (0..sentences).map(|_| sentence(chance)).collect();
    sentences.join(" ")
}

/// A sentence of ten to thirty words.
fn sentence(chance: &mut Chance) -> String {
    let mut words = format!(
        "{} {} {} {} {} {} the {} {}",
        one(chance, SUBJECTS),
        one(chance, ADVERBS),
        one(chance, VERBS),
        one(chance, ADJECTIVES),
        one(chance, NOUNS),
        one(chance, PREPOSITIONS),
        one(chance, ADJECTIVES),
        one(chance, NOUNS),
    );
    if chance.below(3) == 0 {
        words = format!("{} {words}", one(chance, OPENINGS));
    }
    if chance.below(2) == 0 {
        let (noun, thing) = (one(chance, NOUNS), name(chance));
        words = format!("{words}, {} {noun} of *{thing}*", one(chance, CLAUSES));
    }
    if chance.below(3) == 0 {
        words = format!("{words}, {} {}", one(chance, CLAUSES), one(chance, NOUNS));
    }
    if chance.below(3) == 0 {
        words = format!("{words} ({} of {})", chance.below(90) + 10, chance.below(900) + 100);
    }
    capital(&words) + "."
}

/// A text with a capital letter at its beginning.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
