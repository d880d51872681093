//! Dates, times and addresses as people write them elsewhere, and as a trip has them.

use url::Url;

use crate::{Date, Time, TripTime, dates::read_date};

/// What is said of a text that is no date.
pub(super) const DATE: &str = "write the date of a day that exists, as in \"2022-10-26\"";

/// What is said of a text that is no time of day.
const TIME: &str = "write hours and minutes, as in \"14:30\"";

/// What is said of a time of another day.
const LATER: &str = "write the morning after as in \"01:30+1\"; \
                     what is later than that belongs to the file of its own day";

/// What stands behind a time of the next day in timetables, without white space and brackets.
const NEXT_DAY: [&str; 7] = ["+1", "⁺¹", "+1d", "+1day", "nextday", "thenextday", "nextmorning"];

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The form that a key's value has.
pub(super) enum Form {
    Date,
    Time,
    Address,
    Text,
}

/// Returns the form of a key's value.
pub(super) fn form(key: &str) -> Form {
    match key {
        "date" | "first_day" | "last_day" | "recording_added" | "revised" => Form::Date,
        "start" | "end" | "inferred" => Form::Time,
        "url" | "recording" | "slides" | "schedule" | "site" => Form::Address,
        _ => Form::Text,
    }
}

/// Writes a key's value as it is right, if it is certain what is meant by it.
pub(super) fn of(key: &str, text: &str) -> Option<String> {
    match form(key) {
        Form::Date => date(text),
        Form::Time => time(text),
        Form::Address => address(text),
        Form::Text => None,
    }
}

/// Reads a date in any order and with any separator that leave no doubt.
pub(super) fn date(text: &str) -> Option<String> {
    let text = text.trim();
    if let (Some(day), Some(behind)) = (text.get(..10), text.get(10..))
        && read_date(day).is_ok()
        && (behind.is_empty() || behind.starts_with(['T', ' ']))
    {
        return Some(day.to_owned());
    }
    let parts: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty() && !is_weekday(part))
        .collect();
    let (year, month, day) = match parts[..] {
        [all] if all.len() == 8 && all.is_ascii() => {
            (&all[..4], number(&all[4..6])?, number(&all[6..])?)
        }
        [one, two, three] => in_order(text, [one, two, three])?,
        _ => return None,
    };
    let year = (year.len() == 4).then(|| number(year))??;
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some(date.to_string())
}

/// Finds out which of three parts are year, month and day.
fn in_order<'a>(text: &str, parts: [&'a str; 3]) -> Option<(&'a str, i16, i16)> {
    let [one, two, three] = parts;
    if let Some(month) = month(two) {
        return Some((three, month, day(one)?));
    }
    if let Some(month) = month(one) {
        return Some((three, month, day(two)?));
    }
    if one.len() == 4 {
        return Some((one, number(two)?, number(three)?));
    }
    let (first, second) = (number(one)?, number(two)?);
    // With points, the day comes first everywhere; with anything else, only a day that is no month tells.
    if text.contains('.') || first > 12 {
        Some((three, second, first))
    } else {
        (second > 12).then_some((three, first, second))
    }
}

fn month(word: &str) -> Option<i16> {
    let begin = word.get(..3)?.to_lowercase();
    let place = MONTHS.iter().position(|month| *month == begin)?;
    i16::try_from(place + 1).ok()
}

fn day(word: &str) -> Option<i16> {
    number(word.trim_end_matches(|c: char| c.is_ascii_alphabetic()))
}

fn is_weekday(word: &str) -> bool {
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let begin = word.get(..3).map(str::to_lowercase);
    begin.is_some_and(|begin| days.contains(&begin.as_str()))
}

/// Reads a time with one digit for the hour, with other separators or none, one of a 12-hour clock, and one of the
/// next day as timetables have it.
pub(super) fn time(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase().replace("a.m.", "am").replace("p.m.", "pm");
    if text.parse::<TripTime>().is_ok() {
        return Some(text);
    }
    let squeezed = squeezed(&text);
    let of_next_day = NEXT_DAY.iter().find_map(|mark| squeezed.strip_suffix(mark));
    let text = of_next_day.unwrap_or(&text);
    let (text, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(text), _) => (text, Some(0)),
        (_, Some(text)) => (text, Some(12)),
        _ => (text.strip_suffix("uhr").unwrap_or(text), None),
    };
    let parts: Vec<&str> = text.trim().split([':', '.', 'h']).collect();
    let (hours, minutes) = match parts[..] {
        [all] if (3..=4).contains(&all.len()) && all.is_ascii() => all.split_at(all.len() - 2),
        [hours] if half.is_some() => (hours, "00"),
        [hours, "" | "00"] => (hours, "00"),
        [hours, minutes] | [hours, minutes, "00"] => (hours, minutes),
        _ => return None,
    };
    let (mut hours, minutes) = (number(hours)?, number(minutes).filter(|_| minutes.len() == 2)?);
    if let Some(half) = half {
        hours = (1..=12).contains(&hours).then_some(hours % 12 + half)?;
    }
    // Some count on behind midnight.
    let counts_on = of_next_day.is_none() && hours >= 24;
    let hours = if counts_on { hours - 24 } else { hours };
    let time = Time::new(i8::try_from(hours).ok()?, i8::try_from(minutes).ok()?, 0, 0).ok()?;
    let time = TripTime { next_morning: counts_on || of_next_day.is_some(), time };
    (!time.next_morning || time.is_morning()).then(|| time.to_string())
}

/// Says how a time is written, where it is not certain which is meant.
pub(super) fn any_time(text: &str) -> &'static str {
    let squeezed = squeezed(text);
    let days = squeezed.rsplit_once('+').map(|(_, days)| days);
    let is_of_later_day = days.is_some_and(|days| days.bytes().all(|byte| byte.is_ascii_digit()));
    if is_of_later_day { LATER } else { TIME }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '(' | ')')).collect()
}

/// Reads an address that lacks its scheme.
fn address(text: &str) -> Option<String> {
    if text.contains("://") {
        return None;
    }
    let full = format!("https://{text}");
    let url = Url::parse(&full).ok()?;
    let is_host = url.host_str().is_some_and(|host| host.contains('.'));
    (is_host && !text.contains(char::is_whitespace)).then_some(full)
}

/// Reads a number of at most four digits, and nothing but digits.
fn number(text: &str) -> Option<i16> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}
