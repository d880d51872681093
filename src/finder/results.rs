//! What was found as markup: on the build machine for the page as it arrives, and in the browser for
//! every view.

use alloc::string::String;

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

/// Writes what was found: a sentence, and the items of a list. Without marks there is nothing to tick.
pub fn of_findings(
    findings: &Findings,
    view: &View,
    entries: &[Listed],
    marks: Option<&Marks>,
) -> (String, String) {
    let mut items = String::new();
    let listed = if view.all { findings.entries.len() } else { FIRST };
    let found = findings.entries.iter().take(listed);
    for entry in found.filter_map(|place| entries.get(*place)) {
        write_item(entry, &entry.attended, &view.words, marks, &mut items);
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
) -> (String, String) {
    let mut items = String::new();
    for (place, reason) in &plan.talks {
        if let Some(entry) = entries.get(*place) {
            let why = words::reason(*reason, entry);
            write_item(entry, why, &view.words, Some(marks), &mut items);
        }
    }
    (words::of_plan(plan, minutes), items)
}

/// `why` says what makes the entry worth a look.
fn write_item(
    entry: &Listed,
    why: &str,
    words: &[String],
    marks: Option<&Marks>,
    html: &mut String,
) {
    let talk = entry.talk.as_ref();
    let mut attended = attended(&entry.attendance, why, words);
    if !attended.is_empty() {
        attended.push(' ');
    }
    let length = talk.map(words::length).unwrap_or_default();
    let recorded = if talk.is_some_and(|talk| talk.recorded) { "recording" } else { "" };
    let facts = words::joined(&[&length, recorded, &entry.topics.join(", ")]);
    let note = talk.zip(marks).map_or("", |(talk, marks)| marks.note(&talk.id));
    let note = excerpt(note, words).map(|note| ["Your note: ", &note].concat());
    let speakers = match highlighted(&entry.speakers, words).as_str() {
        "" => String::new(),
        // Translators leave names alone then.
        names => ["<span translate=\"no\">", names, "</span>"].concat(),
    };
    let parts = [
        "<li><article class=\"found ",
        if talk.is_some() { "talk-card\">" } else { "moment-card\">" },
        &paragraph("entry-when", &highlighted(&words::joined(&[&entry.when, &entry.place]), words)),
        "<h2><a href=\"",
        &escaped(&entry.href),
        "\">",
        &highlighted(&entry.title, words),
        "</a></h2>",
        &paragraph("talk-card__speakers", &speakers),
        &paragraph("found__facts", &[attended.as_str(), &highlighted(&facts, words)].concat()),
        &paragraph("found__excerpt", &excerpt(&entry.text, words).unwrap_or_default()),
        &paragraph("found__excerpt", &note.unwrap_or_default()),
    ];
    html.push_str(&parts.concat());
    if let (Some(talk), Some(marks)) = (talk, marks) {
        html.push_str("<div class=\"talk-marks\">");
        for tick in Tick::ALL {
            html.push_str(&tick_box(&talk.id, &entry.title, tick, marks.is(&talk.id, tick)));
        }
        html.push_str("</div>");
    }
    html.push_str("</article></li>");
}

/// Writes a paragraph, unless there is nothing to write.
fn paragraph(class: &str, content: &str) -> String {
    match content {
        "" => String::new(),
        content => ["<p class=\"", class, "\">", content, "</p>"].concat(),
    }
}
