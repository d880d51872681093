//! The marks as Markdown, to be pasted into a blog or a wiki.

use alloc::string::String;

use recap_marks::{Marks, Tick};

use crate::trip::{PanelTrip, Talk};

/// Writes all marked talks, in reading order. `origin` is where links without a recording lead.
pub(crate) fn write(trip: &PanelTrip, marks: &Marks, origin: &str) -> String {
    let mut text = String::from("# ");
    push_escaped(&mut text, &trip.title);
    text.push('\n');
    let is = |talk: &Talk, tick| marks.is(&talk.id, tick);
    section(&mut text, "Watched", trip, marks, origin, |talk| is(talk, Tick::Watched));
    section(&mut text, "Saved for later", trip, marks, origin, |talk| {
        is(talk, Tick::Saved) && !is(talk, Tick::Watched)
    });
    section(&mut text, "Notes on other talks", trip, marks, origin, |talk| {
        !is(talk, Tick::Saved) && !is(talk, Tick::Watched) && !marks.note(&talk.id).is_empty()
    });
    text
}

fn section(
    text: &mut String,
    heading: &str,
    trip: &PanelTrip,
    marks: &Marks,
    origin: &str,
    belongs: impl Fn(&Talk) -> bool,
) {
    let mut heading = Some(heading);
    for talk in trip.talks.iter().filter(|talk| belongs(talk)) {
        if let Some(heading) = heading.take() {
            text.push_str(&["\n## ", heading, "\n\n"].concat());
        }
        text.push_str("- ");
        push_talk(text, talk, origin);
        // A part of the item, as a quotation, line by line.
        for line in marks.note(&talk.id).split('\n').filter(|line| !line.is_empty()) {
            text.push_str("  > ");
            push_escaped(text, line);
            text.push('\n');
        }
    }
}

fn push_talk(text: &mut String, talk: &Talk, origin: &str) {
    text.push_str("**");
    push_escaped(text, &talk.title);
    text.push_str("**");
    if !talk.speakers.is_empty() {
        text.push_str(", ");
        push_escaped(text, &talk.speakers);
    }
    let page = talk.link.get_attribute("href").unwrap_or_default();
    let (words, origin, address) = match talk.recording.as_str() {
        "" => ("Talk", origin, page.as_str()),
        recording => ("Recording", "", recording),
    };
    // In a keepsake, that is a part of the document, which has no address for others.
    if address.starts_with('#') {
        text.push('\n');
    } else {
        text.push_str(&[" ([", words, "](<", origin, address, ">))\n"].concat());
    }
}

/// Writes a text in which nothing means anything to Markdown.
fn push_escaped(text: &mut String, plain: &str) {
    for character in plain.chars() {
        if matches!(
            character,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '&' | '|' | '~'
        ) {
            text.push('\\');
        }
        text.push(character);
    }
}
