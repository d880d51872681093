//! Titles that hold more than the title: "Title - Name, Company & Name, Company", "Title by Name". And how alike two
//! are.

use crate::{
    people::{self, is_name},
    session::{Session, SessionKind, Speaker},
};

/// Marks between a title and its speakers.
const DASHES: [&str; 5] = [" - ", " – ", " — ", "- ", "– "];

/// Words of sessions in which nobody stands on a stage.
const BETWEEN: [&str; 24] = [
    "lunch",
    "break",
    "coffee",
    "registration",
    "badge",
    "cloakroom",
    "breakfast",
    "dinner",
    "reception",
    "party",
    "doors",
    "pause",
    "buffet",
    "repas",
    "déjeuner",
    "mittagessen",
    "kaffeepause",
    "accueil",
    "check-in",
    "networking",
    "social",
    "tea",
    "opening hours",
    "coat",
];

/// A title without its speakers.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Split {
    /// The title itself.
    pub(crate) title: String,
    /// Who stood behind it.
    pub(crate) speakers: Vec<Speaker>,
    /// Whether companies stand beside the names, as Sched writes them: then there is no doubt.
    pub(crate) is_sure: bool,
}

/// Takes the speakers from the end of a title, where what stands there is names and nothing else. Titles hold dashes
/// themselves, so the last one counts.
pub(crate) fn split(text: &str) -> Option<Split> {
    let dashes = DASHES.iter().flat_map(|dash| text.match_indices(dash));
    let mut places: Vec<(usize, usize)> =
        dashes.map(|(start, dash)| (start, start + dash.len())).collect();
    places.extend(text.match_indices(" by ").map(|(start, by)| (start, start + by.len())));
    places.sort_unstable();
    let found = places.iter().rev().find_map(|(start, end)| {
        let rest = text[*end..].trim();
        let speakers = people::with_companies(rest)?;
        let title = text[..*start].trim_end_matches([' ', '-', '–', '—']).to_owned();
        // Behind "by" there is no doubt either.
        let is_sure = rest.contains(',') || text[*start..*end].trim() == "by";
        (!title.is_empty() && !rest.contains('|')).then_some(Split { title, speakers, is_sure })
    });
    found.filter(|split| {
        split.speakers.iter().all(|speaker| speaker.affiliation.is_some() || is_name(&speaker.name))
    })
}

/// Says what sort of thing a session is that its source does not say it of.
pub(crate) fn kind(session: &Session) -> SessionKind {
    let lower = session.title.to_lowercase();
    let is_short = lower.split_whitespace().count() <= 5;
    let words = || lower.split(|c: char| !c.is_alphanumeric() && c != '-');
    if !session.speakers.is_empty() || session.recording.is_some() {
        SessionKind::Talk
    } else if is_short && words().any(|word| BETWEEN.contains(&word)) {
        SessionKind::Moment
    } else {
        SessionKind::Session
    }
}

/// Makes a title comparable: its letters and digits, without accents and case.
pub(crate) fn plain(title: &str) -> String {
    slug::slugify(title)
}

/// Says how alike two titles are, from 0 to 1. One that is the beginning of the other is nearly the same.
pub(crate) fn likeness(one: &str, other: &str) -> f64 {
    let (one, other) = (plain(one), plain(other));
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    let begins = long
        .strip_prefix(short.as_str())
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    if begins && short.matches('-').count() >= 2 {
        return if short == long { 1.0 } else { 0.95 };
    }
    strsim::normalized_damerau_levenshtein(&one, &other)
}
