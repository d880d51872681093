//! Which day a heading speaks of.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use super::front_matter;

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

/// A day, as far as it can be worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Resolved {
    pub(super) date: Date,
    /// Why it is that one, where the text does not say the date itself.
    pub(super) guessed: Option<String>,
}

/// Reads what a heading says of a day. `None` where it says nothing.
pub(super) fn hint(text: &str) -> Option<Hint> {
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

/// Works out the days that the hints of a post are of, in their order. Weekdays are the last before the day after, and
/// the last of them before the post; numbers count from the first day that is known.
pub(super) fn resolve(hints: &[Hint], published: Option<Date>) -> Vec<Option<Resolved>> {
    // Where the post has no date, some of its days have a year.
    let year = hints.iter().find_map(|hint| {
        let (year, month, day) = hint.date?;
        Date::new(year?, month, day).ok()
    });
    let mut days: Vec<Option<Resolved>> =
        hints.iter().map(|hint| written(hint, published.or(year))).collect();
    let mut latest = published;
    for (place, hint) in hints.iter().enumerate().rev() {
        if let (None, Some(weekday), Some(limit)) = (&days[place], hint.weekday, latest) {
            let back = limit.weekday().since(weekday);
            let date = limit.checked_sub(i64::from(back).days()).ok();
            let post =
                published.map_or_else(String::new, |date| format!(" before the post of {date}"));
            let guessed = Some(format!(
                "the last {}{post}",
                date.map_or_else(String::new, |it| it.strftime("%A").to_string())
            ));
            days[place] = date.map(|date| Resolved { date, guessed });
        }
        if let Some(day) = &days[place] {
            latest = Some(day.date);
        }
    }
    let mut before: Option<Date> = None;
    for (hint, day) in hints.iter().zip(&mut days) {
        if let (None, Some(weekday), Some(known)) = (&*day, hint.weekday, before) {
            let ahead = i64::from(weekday.since(known.weekday()));
            let guessed = Some(format!("the first such weekday since {known}"));
            *day = known.checked_add(ahead.days()).ok().map(|date| Resolved { date, guessed });
        }
        before = day.as_ref().map(|day| day.date).or(before);
    }
    let known = hints
        .iter()
        .zip(&days)
        .find_map(|(hint, day)| day.as_ref().map(|day| (hint.number.unwrap_or(1), day.date)));
    for (hint, day) in hints.iter().zip(&mut days) {
        if let (None, Some(number), Some((first, date))) = (&*day, hint.number, known) {
            let date = date.checked_add((number - first).days()).ok();
            let guessed = Some(format!("counted from day {first}"));
            *day = date.map(|date| Resolved { date, guessed });
        }
    }
    days
}

/// Reads a date of a text that has its year.
pub(super) fn full_date(text: &str) -> Option<Date> {
    let (year, month, day) = hint(text)?.date?;
    Date::new(year?, month, day).ok()
}

/// The date that a hint says itself, in the year of the post, or in the one before.
fn written(hint: &Hint, published: Option<Date>) -> Option<Resolved> {
    let (year, month, day) = hint.date?;
    if let Some(year) = year {
        return Date::new(year, month, day).ok().map(|date| Resolved { date, guessed: None });
    }
    let published = published?;
    let date = Date::new(published.year(), month, day).ok()?;
    let is_ahead = date > published.saturating_add(60.days());
    let date = if is_ahead { Date::new(published.year() - 1, month, day).ok()? } else { date };
    Some(Resolved { date, guessed: None })
}
