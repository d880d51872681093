//! Which day a heading speaks of.

mod resolving;

use jiff::civil::{Date, Weekday};

use super::front_matter;

pub(super) use resolving::resolve;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

/// What a text says of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Hint {
    /// Year, where it is said, month and day.
    date: Option<(Option<i16>, i8, i8)>,
    weekday: Option<Weekday>,
    /// As in "Day 2".
    pub(super) number: Option<i64>,
}

/// Reads what a heading says of a day. `None` where it says nothing, or when the post was changed.
pub(super) fn hint(text: &str) -> Option<Hint> {
    const OF_THE_POST: [&str; 6] = ["update", "updated", "edit", "edited", "posted", "published"];
    let first = text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty())?;
    if OF_THE_POST.contains(&first.to_lowercase().as_str()) { None } else { said(text) }
}

/// Reads what a text says of a day.
fn said(text: &str) -> Option<Hint> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty())
        .collect();
    let mut hint = Hint { weekday: weekday(&words), ..Hint::default() };
    if let Some(date) = words.iter().find_map(|word| front_matter::date(word)) {
        hint.date = Some((Some(date.year()), date.month(), date.day()));
    }
    for (place, word) in words.iter().enumerate() {
        let next = words.get(place + 1);
        if hint.date.is_none()
            && let Some(month) = month(word)
        {
            let before = place.checked_sub(1).and_then(|before| words.get(before));
            // As in "Day 1: May 12".
            let is_counted = place >= 2 && words[place - 2] == "day";
            let before = before.filter(|_| !is_counted);
            let of = place
                .checked_sub(2)
                .and_then(|before| words.get(before))
                .filter(|_| before == Some(&"of"));
            let after = next.and_then(|next| day(next));
            let day = before.and_then(|before| day(before)).or(of.and_then(|it| day(it))).or(after);
            let year = words[place..].iter().skip(1).take(3).find_map(|word| year(word));
            hint.date = day.map(|day| (year, month, day));
        }
        if *word == "day"
            && let Some(number) = next.and_then(|next| number(next))
        {
            hint.number = Some(number);
        }
    }
    (hint != Hint::default()).then_some(hint)
}

/// Reads the weekday that the beginning of a paragraph names, or the date.
pub(super) fn hint_of_prose(text: &str) -> Option<Hint> {
    let end = text.find(['.', '!', '?']).unwrap_or(text.len());
    let found = hint(&text[..end])?;
    (found.weekday.is_some() || found.date.is_some()).then_some(Hint { number: None, ..found })
}

fn weekday(words: &[&str]) -> Option<Weekday> {
    words
        .iter()
        .find_map(|word| WEEKDAYS.iter().find(|(name, _)| name == word).map(|(_, day)| *day))
}

fn month(word: &str) -> Option<i8> {
    let is_it = |name: &&str| {
        *name == word
            || (word.len() >= 3 && word.len() <= 4 && name.starts_with(word) && word != "mar"
                || word == "mar" && *name == "march")
    };
    let place = MONTHS.iter().position(is_it)?;
    i8::try_from(place + 1).ok()
}

fn day(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ending = &word[digits.len()..];
    let is_ordinal = ["", "st", "nd", "rd", "th"].contains(&ending);
    digits.parse().ok().filter(|day| is_ordinal && (1..=31).contains(day))
}

fn year(word: &str) -> Option<i16> {
    (word.len() == 4).then(|| word.parse().ok())?.filter(|year| (1900..2200).contains(year))
}

fn number(word: &str) -> Option<i64> {
    const WORDS: [&str; 8] = ["zero", "one", "two", "three", "four", "five", "six", "seven"];
    let spelled = WORDS
        .iter()
        .position(|spelled| *spelled == word)
        .and_then(|place| i64::try_from(place).ok());
    word.parse().ok().or(spelled).filter(|number| (0..=14).contains(number))
}

/// Reads a date of a text that has its year.
pub(super) fn full_date(text: &str) -> Option<Date> {
    let (year, month, day) = said(text)?.date?;
    Date::new(year?, month, day).ok()
}
