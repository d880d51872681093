//! Invented trips of any size, as the text files that an author would write: the same number of talks
//! gives the same files.

#[expect(dead_code, reason = "the fuzzing uses the rest")]
#[path = "../fuzz/chance.rs"]
mod chance;
mod entries;
mod prose;
mod words;

use std::fmt::Write;

use chance::Chance;
use entries::{moment, talk};
use prose::paragraph;

/// The dates of the trip's days, each with its share of the talks.
const DAYS: [(&str, usize); 5] =
    [("2024-05-13", 3), ("2024-05-14", 5), ("2024-05-15", 5), ("2024-05-16", 5), ("2024-05-17", 4)];

/// How many talks a room has in a day.
const SLOTS: usize = 12;

/// How many rooms there are at most: talks beyond what fits into them are shown online, at no time of
/// their own.
const ROOMS: usize = 20;

/// A text file of a trip.
#[derive(Debug, PartialEq, Eq)]
pub struct TextFile {
    /// Its name in the trip's folder.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// Writes a trip with that many talks.
pub fn trip(talks: usize) -> Vec<TextFile> {
    let mut chance = Chance::new(0x5EED_0000 + talks as u64);
    let shares: usize = DAYS.iter().map(|(_, share)| share).sum();
    let mut files = vec![TextFile { name: "trip.toml".to_owned(), text: overview(talks) }];
    let (mut passed, mut before) = (0, 0);
    for (date, share) in DAYS {
        passed += share;
        let until = talks * passed / shares;
        let text = day(&mut chance, date, before..until);
        files.push(TextFile { name: format!("{date}.toml"), text });
        before = until;
    }
    files
}

fn overview(talks: usize) -> String {
    let days: Vec<String> = DAYS.iter().map(|(date, _)| format!("\"{date}.toml\"")).collect();
    format!(
        r#"id = "synthetic-{talks}"
language = "en"
title = "Five days of {talks} talks"
summary = "Five invented days with {talks} invented talks, to measure pages by."
intro = "Nothing here has happened. The talks are as long as talks are, and as many as it says above."
days = [{days}]

[traveller]
name = "Robin Example"
short_name = "Example"

[zone]
iana = "Europe/Oslo"
label = "Central European Summer Time (UTC+2)"

[[place]]
id = "hall"
name = "The Hall at the Harbour"
address = "1 Quay Street"

[[event]]
id = "conference"
title = "The Invented Conference 2024"
short_title = "Invented"
first_day = "{first}"
last_day = "{last}"
place = "hall"
about = "Five days about all that computers do when nobody looks."
"#,
        days = days.join(", "),
        first = DAYS[0].0,
        last = DAYS[DAYS.len() - 1].0,
    )
}

/// Writes a day with the talks of those numbers, and a few moments between them.
fn day(chance: &mut Chance, date: &str, numbers: std::ops::Range<usize>) -> String {
    let count = numbers.len();
    let rooms = count.div_ceil(SLOTS).clamp(2, ROOMS);
    let mut text = format!("date = \"{date}\"\ntitle = \"{}\"\n", prose::title(chance));
    let _ = writeln!(text, "intro = \"{}\"\nplaces = [\"hall\"]", paragraph(chance, 3));
    for (place, number) in numbers.enumerate() {
        if place % count.div_ceil(3) == count / 6 {
            text.push_str(&moment(chance, number));
        }
        let slot = place / rooms;
        let slot = (slot < SLOTS).then_some((slot, place % rooms));
        text.push_str(&talk(chance, number, slot));
    }
    text
}
