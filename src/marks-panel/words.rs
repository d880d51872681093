//! Numbers in words.

use alloc::{string::String, vec::Vec};

use recap_marks::{Changes, Marks, Tick, Unreadable, decimal};

/// Writes a number.
pub(crate) fn number(number: usize) -> String {
    decimal(number as u64)
}

/// Counts what is marked: `7 watched, 2 saved for later and 1 note`. Empty where nothing is.
pub(crate) fn counted(watched: usize, saved: usize, notes: usize) -> String {
    let notes_word = if notes == 1 { " note" } else { " notes" };
    let counts = [(watched, " watched"), (saved, " saved for later"), (notes, notes_word)];
    let parts = counts.into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> =
        parts.map(|(count, word)| [number(count).as_str(), word].concat()).collect();
    match parts.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => [others.join(", ").as_str(), " and ", last].concat(),
        None => String::new(),
    }
}

/// Says what is marked.
pub(crate) fn summary(marks: &Marks) -> String {
    let count = |tick| marks.talks().filter(|(_, marks)| marks.is(tick)).count();
    let notes = marks.talks().filter(|(_, marks)| !marks.note().is_empty()).count();
    let counted = counted(count(Tick::Watched), count(Tick::Saved), notes);
    match counted.as_str() {
        "" => String::from("Nothing yet. Tick a talk, save it for later, or write a note."),
        counted => ["You have ", counted, "."].concat(),
    }
}

/// Says what merging would do, and how many notes differ.
pub(crate) fn preview(changes: &Changes, differing: usize) -> String {
    let added = counted(changes.watched.added, changes.saved.added, changes.notes.added);
    let removed = counted(changes.watched.removed, changes.saved.removed, changes.notes.removed);
    let mut sentence = match (added.as_str(), removed.as_str()) {
        ("", "") if differing > 0 => String::new(),
        ("", "") => String::from("You have all of it already."),
        (added, "") => ["Merging adds ", added, "."].concat(),
        ("", removed) => ["Merging takes away ", removed, "."].concat(),
        (added, removed) => ["Merging adds ", added, " and takes away ", removed, "."].concat(),
    };
    if changes.others > 0 {
        sentence = match (added.as_str(), removed.as_str()) {
            ("", "") => {
                String::from("Merging adds marks that only a newer version of this page shows.")
            }
            _ => [&sentence, " It also adds marks that only a newer version of this page shows."]
                .concat(),
        };
    }
    match changes.staying {
        0 => {}
        1 => sentence.push_str(" 1 talk that only you have marked stays as it is."),
        staying => {
            let staying = number(staying);
            sentence.push_str(
                &[" ", &staying, " talks that only you have marked stay as they are."].concat(),
            );
        }
    }
    let differing = match differing {
        0 => return sentence,
        1 => String::from("1 note differs from yours:"),
        differing => [&number(differing), " notes differ from yours:"].concat(),
    };
    String::from([&sentence, " ", &differing].concat().trim_start())
}

/// Says how many saved talks a calendar leaves out.
pub(crate) fn undated(count: usize) -> String {
    match count {
        0 => String::new(),
        1 => String::from("1 saved talk is not in the calendar: nobody knows its day."),
        count => {
            let count = number(count);
            [&count, " saved talks are not in the calendar: nobody knows their day."].concat()
        }
    }
}

/// Says why marks from outside cannot be read, and what to do.
pub(crate) fn unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::Damaged => "It was cut off or changed on its way. Ask for it once more.",
        Unreadable::Newer => {
            "It was made by a newer version of this page. Reload the page, then open it again."
        }
        Unreadable::OtherTrip => "It holds no marks of this trip.",
        Unreadable::TooMuch => "It is larger than any list of marks, and was not read.",
    }
}
