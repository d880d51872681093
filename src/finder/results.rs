//! What was found as markup: on the build machine for the page as it arrives, and in the browser for
//! every view.

use alloc::{borrow::ToOwned, string::String};

use recap_marks::{Marks, Tick};

use crate::{
    card_parts::{attended, tick_box},
    findings::Findings,
    highlight::{escaped, excerpt, highlighted},
    listed::Listed,
    plan::Plan,
    view::View,
    words,
};

/// How many items are listed where not all are asked for: about as many as are ever looked at, and few
/// enough to be there at the next keystroke.
pub const FIRST: usize = 50;

/// Writes what was found: a sentence, and the items of a list. Without marks there is nothing to tick. `own` is
/// what the page's own words are marked with, where they are not in the language of the trip: attributes, each
/// with a blank in front.
pub fn of_findings(
    findings: &Findings,
    view: &View,
    entries: &[Listed],
    marks: Option<&Marks>,
    own: &str,
) -> (String, String) {
    let mut items = String::new();
    let listed = if view.all { findings.entries.len() } else { FIRST };
    let found = findings.entries.iter().take(listed);
    for entry in found.filter_map(|place| entries.get(*place)) {
        items.push_str(&item(entry, &entry.attended, &view.words, marks, own));
    }
    (words::of_findings(findings, entries), items)
}

/// Writes a plan: a sentence, and the items of a list.
pub fn of_plan(
    plan: &Plan,
    minutes: u32,
    view: &View,
    entries: &[Listed],
    marks: &Marks,
    own: &str,
) -> (String, String) {
    let mut items = String::new();
    for (place, reason) in &plan.talks {
        if let Some(entry) = entries.get(*place) {
            let why = words::reason(*reason, entry);
            items.push_str(&item(entry, why, &view.words, Some(marks), own));
        }
    }
    (words::of_plan(plan, minutes), items)
}

/// Writes an item of the list. `why` says what makes the entry worth a look.
fn item(entry: &Listed, why: &str, words: &[String], marks: Option<&Marks>, own: &str) -> String {
    let talk = entry.talk.as_ref();
    let when = in_own_words(&highlighted(&entry.when, words), own);
    let place = highlighted(&entry.place, words);
    let mut facts = attended(&entry.attendance, why, words, own);
    if !facts.is_empty() {
        facts.push(' ');
    }
    let length = talk.map(words::length).unwrap_or_default();
    let recorded = if talk.is_some_and(|talk| talk.recorded) { "recording" } else { "" };
    let kept = in_own_words(&words::joined(&[&length, recorded]), own);
    facts.push_str(&words::joined(&[&kept, &highlighted(&entry.topics.join(", "), words)]));
    let note = talk.zip(marks).map_or("", |(talk, marks)| marks.note(&talk.id));
    let note = excerpt(note, words)
        .map(|note| [in_own_words("Your note: ", own).as_str(), "<bdi>", &note, "</bdi>"].concat());
    let speakers = match highlighted(&entry.speakers, words).as_str() {
        "" => String::new(),
        // Translators leave names alone then.
        names => ["<span translate=\"no\">", names, "</span>"].concat(),
    };
    let mut boxes = String::new();
    if let (Some(talk), Some(marks)) = (talk, marks) {
        boxes.push_str("<div class=\"talk-marks\">");
        for tick in Tick::ALL {
            boxes.push_str(&tick_box(&talk.id, &entry.title, tick, marks.is(&talk.id, tick), own));
        }
        boxes.push_str("</div>");
    }
    let parts = [
        "<li><article class=\"found ",
        if talk.is_some() { "talk-card\">" } else { "moment-card\">" },
        &paragraph("entry-when", &words::joined(&[&when, &place])),
        "<h2><a href=\"",
        &escaped(&entry.href),
        "\">",
        &highlighted(&entry.title, words),
        "</a></h2>",
        &paragraph("talk-card__speakers", &speakers),
        &paragraph("found__facts", &facts),
        &paragraph("found__excerpt", &excerpt(&entry.text, words).unwrap_or_default()),
        &paragraph("found__excerpt", &note.unwrap_or_default()),
        &boxes,
        "</article></li>",
    ];
    parts.concat()
}

/// Marks words of the page's own, where there is something to mark them with.
fn in_own_words(html: &str, own: &str) -> String {
    if html.is_empty() || own.is_empty() {
        return html.to_owned();
    }
    ["<span", own, ">", html, "</span>"].concat()
}

/// Writes a paragraph, unless there is nothing to write.
fn paragraph(class: &str, content: &str) -> String {
    match content {
        "" => String::new(),
        content => ["<p class=\"", class, "\">", content, "</p>"].concat(),
    }
}
