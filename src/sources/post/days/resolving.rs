//! The dates of the days that a post tells of.

use jiff::{ToSpan, civil::Date};

use super::Hint;

/// A day, as far as it can be worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::post) struct Resolved {
    pub(in crate::post) date: Date,
    /// Why it is that one, where the text does not say the date itself.
    pub(in crate::post) guessed: Option<String>,
}

/// Works out the days that the hints of a post are of, in their order. Weekdays are the last before the day after, and
/// the last of them before the post; numbers count from the first day that is known.
pub(in crate::post) fn resolve(hints: &[Hint], published: Option<Date>) -> Vec<Option<Resolved>> {
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
