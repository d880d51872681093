//! The entries of an invented trip: talks, and the moments between them.

use std::fmt::Write;

use super::{
    chance::Chance,
    prose::{name, one, paragraph, title},
    words::{COMPANIES, FIRST_NAMES, TOPICS, TRACKS},
};

/// When the first talks of a day begin, in minutes.
const MORNING: usize = 9 * 60;

/// How many minutes a talk takes.
const LENGTH: usize = 35;

/// How many minutes it is from the beginning of one to the next.
const PACE: usize = 45;

/// Writes a talk, which has a slot and a room or is online.
pub fn talk(chance: &mut Chance, number: usize, slot: Option<(usize, usize)>) -> String {
    let title = title(chance);
    let id = format!("{}-{number}", slug(&title));
    let attendance = ["saw", "saw", "wants", "wants", "wants"][chance.below(5)];
    let mut text = format!(
        "\n[[entry]]\nkind = \"talk\"\nid = \"{id}\"\ntitle = \"{title}\"\n\
         attendance = \"{attendance}\"\nevent = \"conference\"\nplace = \"hall\"\n",
    );
    if let Some((slot, room)) = slot {
        let start = MORNING + slot * PACE;
        let (start, end) = (time(start), time(start + LENGTH));
        let _ =
            writeln!(text, "start = \"{start}\"\nend = \"{end}\"\nroom = \"Room {}\"", room + 1);
    } else {
        text.push_str("room = \"Online\"\n");
    }
    let _ = writeln!(text, "track = \"{}\"", one(chance, TRACKS));
    // Neighbours in the list, so that none comes twice.
    let (first, count) = (chance.below(TOPICS.split('|').count()), 1 + chance.below(3));
    let topics = TOPICS.split('|').cycle().skip(first).take(count);
    let topics = topics.map(|topic| format!("\"{topic}\""));
    let _ = writeln!(text, "topics = [{}]", topics.collect::<Vec<_>>().join(", "));
    let speakers: Vec<String> = (0..=chance.below(3)).map(|_| speaker(chance)).collect();
    let _ = writeln!(text, "speakers = [{}]", speakers.join(", "));
    links(chance, number, &id, &mut text);
    let sentences = 3 + chance.below(4);
    let _ = writeln!(text, "about = \"\"\"\n{}\n\"\"\"", paragraph(chance, sentences));
    if attendance == "saw" || chance.below(4) == 0 {
        let sentences = 2 + chance.below(3);
        let _ = writeln!(text, "opinion = \"\"\"\n{}\n\"\"\"", paragraph(chance, sentences));
    }
    text
}

fn links(chance: &mut Chance, number: usize, id: &str, text: &mut String) {
    let _ = writeln!(text, "schedule = \"https://schedule.example/event/{id}\"");
    if chance.below(10) < 6 {
        let (minutes, seconds) = (20 + chance.below(25), chance.below(60));
        // As many digits as names of recordings have there.
        let video = format!("{:011x}", chance.next() >> 20);
        let _ = writeln!(text, "recording = \"https://www.youtube.com/watch?v={video}\"");
        let _ = writeln!(text, "length = \"{minutes}:{seconds:02}\"");
    }
    if chance.below(10) < 3 {
        let _ = writeln!(text, "slides = \"https://slides.example/{id}.pdf\"");
    }
    if chance.below(10) < 2 {
        let address = format!("https://code.example/projects/{number}");
        let _ = writeln!(text, "links = [{{ label = \"The project\", url = \"{address}\" }}]");
    }
}

fn speaker(chance: &mut Chance) -> String {
    let (first, last) = (one(chance, FIRST_NAMES), name(chance));
    format!("{{ name = \"{first} {last}\", affiliation = \"{}\" }}", one(chance, COMPANIES))
}

/// Writes a moment before the talk of that number.
pub fn moment(chance: &mut Chance, number: usize) -> String {
    format!(
        "\n[[entry]]\nkind = \"moment\"\nid = \"before-{number}\"\ntitle = \"{}\"\n\
         attendance = \"took-part\"\nplace = \"hall\"\nopinion = \"\"\"\n{}\n\"\"\"\n",
        title(chance),
        paragraph(chance, 3),
    )
}

fn time(minutes: usize) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The first words of a title, as an id has them.
fn slug(title: &str) -> String {
    let letters = |word: &str| -> String {
        word.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
    let words = title.split(' ').map(letters).filter(|word| !word.is_empty());
    words.take(3).collect::<Vec<_>>().join("-")
}
