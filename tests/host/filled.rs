//! A trip in which every key has a value, and every text a word of its own.
//!
//! In the templates, `§` stands for a word and `¤` for a time; each becomes another one.

use recap_trip::Trip;

use crate::{photograph_files::jpeg, written::Written};

/// What stands above the first table of a trip with days.
const DAYS: &str = "days = [\"one.toml\", \"two.toml\"]\nundated = \"undated.toml\"\n";

const TRIP: &str = r#"
intro = "§ *§* [§](https://§.example \"§\") `§`\n\n- §\n\n> §"
picture = { file = "pictures/drawing.svg", describes = "§" }
pictures = [{ file = "pictures/photograph.jpg", describes = "§", credit = "§ *§*" }]
revised = "2025-03-10"
[traveller]
name = "§"
short_name = "§"
url = "https://§.example/"
voice = "third"
[source]
title = "§"
url = "https://§.example/"
date = "2025-03-09"
credit = "§"
[zone]
iana = "Etc/UTC"
label = "§"
"#;

const PLACE: &str = r#"
[[place]]
id = "ID"
name = "§"
address = "§"
url = "https://§.example/"
note = "§"
"#;

const EVENT: &str = r#"
[[event]]
id = "ID"
title = "§"
short_title = "§"
start = "¤"
end = "¤"
place = "ID"
about = "§"
opinion = "§"
recording = "https://§.example/"
schedule = "https://§.example/"
links = [{ label = "§", url = "https://§.example/" }]
"#;

const DAY: &str = r#"
title = "§"
picture = { file = "pictures/drawing.svg", describes = "§" }
pictures = [{ file = "pictures/photograph.jpg", describes = "§", credit = "§ *§*" }]
intro = "§"
"#;

const ENTRY: &str = r#"
id = "ID"
title = "§"
attendance = "saw-part"
part = "§"
aliases = ["ID-once"]
event = "EVENT"
start = { inferred = "¤", because = "§" }
end = { inferred = "¤", because = "§" }
place = "ID"
room = "§"
track = "§"
topics = ["§", "§"]
speakers = [{ name = "§", affiliation = "§", note = "§" }]
recording = "https://§.example/"
slides = "https://§.example/"
schedule = "https://§.example/"
length = "45:44"
recording_added = "2025-03-10"
pictures = [{ file = "pictures/photograph.jpg", describes = "§", credit = "§ *§*" }]
links = [{ label = "§", url = "https://§.example/" }]
about = "§"
opinion = "§"
since = "§"
"#;

const DRAWING: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>drawn</text></svg>"#;

/// Conferences, and the days that each was on: on a day of the trip, from before it on, on none.
const EVENTS: [(&str, &str); 5] = [
    ("on", "first_day = 2025-03-01\n"),
    ("over", "first_day = 2025-02-20\nlast_day = 2025-03-20\n"),
    ("early", "first_day = 2024-02-20\n"),
    ("late", "first_day = 2025-03-05\nlast_day = 2025-03-07\n"),
    ("between", "first_day = 2025-03-02\n"),
];

/// A trip of which nothing may be missing on its pages.
pub(crate) struct Filled {
    files: Vec<(String, String)>,
    /// The words and the times that an author wrote.
    pub(crate) words: Vec<String>,
    /// All files, one behind another.
    pub(crate) text: String,
}

impl Filled {
    /// Writes such a trip, with days or without.
    pub(crate) fn new(has_days: bool) -> Self {
        let mut filled = Self { files: Vec::new(), words: Vec::new(), text: String::new() };
        let mut trip = "id = \"filled\"\nlanguage = \"en\"\nsite = \"https://§.example\"\n\
                        title = \"§\"\nsummary = \"§\"\n"
            .to_owned();
        trip += if has_days { DAYS } else { "" };
        trip += TRIP;
        for (id, days) in EVENTS {
            trip += &EVENT.replace("ID", id);
            trip += days;
        }
        let around = [("before", "session"), ("before", "moment"), ("after", "moment")];
        for (number, (list, kind)) in around.into_iter().enumerate() {
            trip += &entry(list, kind, &format!("{list}-{kind}-{number}"), "on");
        }
        // Each list has a talk, a session and a moment; each entry is at a place that only it names.
        let lists: &[(&str, &str)] = if has_days {
            &[("one", "date = 2025-03-01"), ("two", "date = 2025-03-03"), ("undated", "")]
        } else {
            &[("listed", "")]
        };
        let mut places: Vec<String> = EVENTS.map(|(id, _)| id.to_owned()).to_vec();
        places.extend(["of-day".to_owned(), "of-nothing".to_owned()]);
        for (name, date) in lists {
            let kinds = ["talk", "session", "moment"];
            let ids = kinds.map(|kind| format!("{name}-{kind}"));
            let mut text = String::new();
            for (kind, id) in kinds.into_iter().zip(&ids) {
                text += &entry("entry", kind, id, "over");
                if !date.is_empty() {
                    text += "day_inferred = \"§\"\n";
                }
            }
            places.extend(ids);
            if !has_days {
                trip += &text;
                continue;
            }
            if !date.is_empty() {
                text = format!("{date}{DAY}places = [\"of-day\"]\n{text}");
            }
            filled.add(&format!("{name}.toml"), &text);
        }
        places.extend(
            around
                .iter()
                .enumerate()
                .map(|(number, (list, kind))| format!("{list}-{kind}-{number}")),
        );
        trip.extend(places.iter().map(|id| PLACE.replace("ID", id)));
        filled.add("trip.toml", &trip);
        filled.words.push("drawn".to_owned());
        filled
    }

    /// Reads the trip.
    pub(crate) fn trip(&self) -> Trip {
        let written = Written::empty()
            .with_folder("pictures")
            .with("pictures/drawing.svg", DRAWING)
            .with("pictures/photograph.jpg", jpeg(64, 48));
        self.files.iter().fold(written, |written, (name, text)| written.with(name, text)).trip()
    }

    fn add(&mut self, name: &str, template: &str) {
        let mut text = String::new();
        for c in template.chars() {
            let number = self.words.len();
            match c {
                '§' => self.words.push(format!("word{number:04}")),
                '¤' => self.words.push(format!("{}:{:02}", 10 + number / 60, number % 60)),
                _ => {
                    text.push(c);
                    continue;
                }
            }
            text += &self.words[number];
        }
        self.text += &text;
        self.files.push((name.to_owned(), text));
    }
}

fn entry(list: &str, kind: &str, id: &str, event: &str) -> String {
    let picture = "picture = { file = \"pictures/drawing.svg\", describes = \"§\" }\n";
    let picture = if kind == "talk" { "pull = \"§\"\n" } else { picture };
    let rest = ENTRY.replace("ID", id).replace("EVENT", event);
    format!("\n[[{list}]]\nkind = \"{kind}\"{rest}{picture}")
}
