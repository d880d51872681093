//! Names of people in lines of text: "A, Org & B, Org", "by A and B".

use crate::{plain_text::some_line, session::Speaker};

/// Words that no name has: of titles, of what people are, of companies.
const NO_NAMES: &str = "\
    a an the and or of in on at for with to from how why what your you our we it is are by \
    hosted session sessions event day workshop keynote panel edition update updates \
    introduction intro part guide story overview deep dive maintainer engineer manager lead \
    leader owner contributor director scientist developer architect founder ceo cto officer \
    president advocate evangelist consultant researcher professor student core senior \
    principal head inc gmbh ltd llc corporation foundation university kubernetes cloud \
    native security scaling serverless platform data software open source production \
    community lunch break coffee party registration closing opening";

/// Words of companies that have two.
const COMPANIES: &str = "hat labs systems technologies group networks bank inc";

/// Words inside of names that begin with a small letter.
const PARTICLES: [&str; 22] = [
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der",
    "den", "ter", "ten", "zu", "bin", "al", "el", "y",
];

/// Tells whether a word is one of a list.
fn has(list: &str, word: &str) -> bool {
    list.split(' ').any(|other| other == word)
}

/// Tells whether a text may be somebody's name: two to five words with great first letters, or in a script without any.
pub(crate) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=5).contains(&words.len())
        && words.iter().all(|word| is_word_of_name(word))
        && begins_great(words[0])
}

fn is_word_of_name(word: &str) -> bool {
    let plain = word.trim_matches(['.', '"', '“', '”', '(', ')', '\'']);
    let lower = plain.to_lowercase();
    if has(NO_NAMES, &lower) || plain.is_empty() {
        return false;
    }
    let letters = plain.chars().all(|c| c.is_alphabetic() || "'’-.`".contains(c) || is_mark(c));
    letters && (PARTICLES.contains(&lower.as_str()) || begins_great(word))
}

/// Tells whether a word begins with a capital letter, or is of a script that has none.
fn begins_great(word: &str) -> bool {
    word.chars().find(|c| c.is_alphabetic()).is_some_and(|first| !first.is_lowercase())
}

fn is_mark(c: char) -> bool {
    ('\u{300}'..'\u{370}').contains(&c) || matches!(c, '\u{900}'..='\u{DFF}')
}

/// Reads people of whom each may have a company behind a comma: "A, Org & B, Org". `None` where a part is no name.
/// What follows an "&" and is no name belongs to the company before it.
pub(crate) fn with_companies(text: &str) -> Option<Vec<Speaker>> {
    let mut people: Vec<Speaker> = Vec::new();
    for part in text.split([';', '&']).map(str::trim).filter(|part| !part.is_empty()) {
        let (name, company) =
            part.split_once(',').map_or((part, None), |(name, company)| (name, Some(company)));
        if is_name(name) || (company.is_some() && people.is_empty() && is_one_name(name)) {
            people.push(person(name, company)?);
        } else if let Some(both) = joined_by_and(part) {
            people.extend(both);
        } else if let Some(affiliation) =
            people.last_mut().and_then(|last| last.affiliation.as_mut())
        {
            affiliation.push_str(" & ");
            affiliation.push_str(part);
        } else {
            return None;
        }
    }
    Some(people).filter(|people| !people.is_empty())
}

/// Reads "A and B", "A, B and C".
fn joined_by_and(text: &str) -> Option<Vec<Speaker>> {
    let (before, last) = text.rsplit_once(" and ")?;
    let names: Vec<&str> = before
        .split(", ")
        .flat_map(|part| part.split(" and "))
        .chain([last])
        .map(str::trim)
        .collect();
    let (last, company) =
        last.split_once(',').map_or((last, None), |(name, company)| (name, Some(company)));
    let are_names = names[..names.len() - 1].iter().all(|name| is_name(name)) && is_name(last);
    let before = names[..names.len() - 1].iter().map(|name| person(name, None));
    if are_names { before.chain([person(last, company)]).collect() } else { None }
}

/// Reads the names of a line of speakers: "A and B", "A, B and C", "A, Org & B, Org", "A (Org)". Of what somebody wrote
/// behind "by", single names are names as well.
pub(crate) fn listed(text: &str) -> Vec<Speaker> {
    let text = text.trim().trim_end_matches(['.', ':', ',']);
    if let Some(people) = with_companies(text) {
        let names = text.matches(',').count();
        let is_company =
            |part: &str| part.split_whitespace().any(|word| has(COMPANIES, &word.to_lowercase()));
        // "A, B" has names only, unless the second is a company's.
        if !text.contains(['&', ';'])
            && text.split(',').all(|part| is_name(part) && !is_company(part))
        {
            return text.split(',').filter_map(|part| person(part, None)).collect();
        }
        // So has "A, B and C".
        if names == 0 || text.contains(['&', ';']) || people.len() > 1 {
            return people;
        }
    }
    let mut people: Vec<Speaker> = Vec::new();
    let parts = text
        .split([';', '&'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" with "));
    for part in parts {
        for (place, piece) in
            part.split(',').map(str::trim).filter(|piece| !piece.is_empty()).enumerate()
        {
            let last = people.last_mut();
            match last {
                // Behind a name, and none itself.
                Some(last)
                    if place > 0
                        && !(is_name(piece) && text.contains(" and "))
                        && last.affiliation.is_none() =>
                {
                    last.affiliation = some_line(piece, 200);
                }
                _ => people.extend(person(piece, None)),
            }
        }
    }
    people
}

/// Tells whether a text, all of it, is a list of names.
pub(crate) fn are_names(text: &str) -> bool {
    let text = text.trim().trim_end_matches('.');
    let mut pieces =
        text.split([',', '&', ';']).flat_map(|part| part.split(" and ")).map(str::trim).peekable();
    text.len() < 200 && pieces.peek().is_some_and(|first| is_name(without_brackets(first))) && {
        // Companies may have any name, but a sentence is none.
        text.split_whitespace().count() <= 30
            && !text.contains(['.', '!', '?', '"'])
            && text.split_whitespace().filter(|word| begins_great(word) || word.len() <= 3).count()
                * 4
                >= text.split_whitespace().count() * 3
    }
}

/// Tells whether all of several speakers have names of people.
pub(crate) fn are_people(speakers: &[Speaker]) -> bool {
    !speakers.is_empty() && speakers.iter().all(|speaker| is_name(&speaker.name))
}

fn without_brackets(text: &str) -> &str {
    text.split('(').next().unwrap_or(text).trim()
}

fn is_one_name(text: &str) -> bool {
    !text.contains(' ') && text.len() > 2 && is_word_of_name(text)
}

/// Makes somebody of a name, which may have a company in brackets behind it.
fn person(name: &str, company: Option<&str>) -> Option<Speaker> {
    let bracketed = name.trim().strip_suffix(')').and_then(|text| text.split_once('('));
    let (name, company) = bracketed.map_or((name, company), |(name, inside)| (name, Some(inside)));
    let affiliation = company.and_then(|company| some_line(company.trim_matches([' ', ',']), 200));
    some_line(name.trim_matches([' ', ',', ':', '*', '_']), 200)
        .map(|name| Speaker { name, affiliation })
}
