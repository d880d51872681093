//! The readers of schedules and posts: whatever comes in, what is written has nothing to mend.

use std::io;

use recap_sources::{Choice, SourceKind, TripFacts, draft, place, read, unite};
use recap_trip::manuscript::{self, File, Folder};

use crate::{chance::Chance, change, run::Reader};

/// The readers of each kind.
pub(crate) const READERS: [Reader; 5] = [
    Reader { name: "schedule-json", cost: 20, change, run: |input| run(input, None) },
    Reader {
        name: "schedule-xml",
        cost: 20,
        change,
        run: |input| run(input, Some(SourceKind::Frab)),
    },
    Reader {
        name: "calendar",
        cost: 20,
        change,
        run: |input| run(input, Some(SourceKind::Calendar)),
    },
    Reader { name: "post", cost: 100, change, run: |input| run(input, Some(SourceKind::Markdown)) },
    Reader { name: "page", cost: 100, change, run: |input| run(input, Some(SourceKind::Html)) },
];

/// What sources are made of, and what stands in the way of TOML, Markdown and HTML.
const TOKENS: [&str; 48] = [
    "\"\"\"",
    "'''",
    "\\",
    "\n",
    "\r\n",
    "[",
    "]",
    "](",
    "[[",
    "{{",
    "}}",
    "{%",
    "<",
    ">",
    "</",
    "<!--",
    "&amp;",
    "&#0;",
    "<br>",
    "<p>",
    "<script>",
    "<iframe src=\"https://youtu.be/abcdefghijk\">",
    "# ",
    "## Monday\n",
    "- ",
    "1. ",
    "> ",
    "```",
    "`",
    "**",
    "*",
    "_",
    "~~",
    "[^1]",
    "https://sched.co/1a",
    "[a](https://sched.co/1a)",
    "by Ana Reis",
    "2026-05-12T10:00:00+01:00",
    "T240000Z",
    "0000",
    "+01:00",
    "null",
    "\u{202e}",
    "\u{200b}",
    "🐝",
    "é",
    "con",
    "ads",
];

fn change(input: &mut Vec<u8>, others: &[Vec<u8>], chance: &mut Chance) {
    change::change(input, &TOKENS, others, chance);
}

fn run(input: &[u8], kind: Option<SourceKind>) -> u64 {
    let Ok(source) = read(input, "2026-05-20-source", None, kind) else {
        return 0;
    };
    let (sessions, remarks) = (source.sessions.len(), source.remarks.len());
    let program = place(unite(vec![source]), Some("Europe/Lisbon")).expect("the zone is said");
    let taken = Choice { all: true, only: Vec::new() }.of(&program).expect("everything");
    let draft = draft(&program, &taken, &TripFacts::default());
    assert_eq!(draft.counts.iter().sum::<usize>(), sessions, "an entry is missing");
    let file = |(name, text): &(String, String)| File {
        name: name.clone(),
        bytes: io::Result::Ok(text.clone().into_bytes()),
    };
    let mut files: Vec<File> = draft.files.iter().map(file).collect();
    files.sort_by(|one, other| one.name.cmp(&other.name));
    let read = manuscript::read(Folder { path: "trip".into(), files: Ok(files) });
    assert!(read.is_ok(), "{read:#?}\n{:#?}", draft.files);
    let count = |number: usize| u64::try_from(number).unwrap_or_default().min(9);
    count(sessions)
        + 10 * count(remarks)
        + 100 * count(draft.files.len())
        + 1_000 * count(draft.checks.len())
}
