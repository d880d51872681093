//! Whose words sentences about the traveller are, and what is said where the author says nothing.

use recap_site::route::Route;
use recap_trip::{Attendance, Trip};

use crate::{
    rendered::{Site, is_page, selector, text},
    written::{Written, problems_after},
};

fn site(trip: Trip) -> &'static Site {
    // Sites live as long as the program.
    Box::leak(Box::new(Site::new(Box::leak(Box::new(trip)), "/")))
}

fn talk(id: &str) -> Route {
    Route::Talk(id.to_owned())
}

fn spoken(voice: &str) -> &'static Site {
    let short_name = "short_name = \"Ann\"\n";
    let trip = Written::small()
        .changed("trip.toml", short_name, &[short_name, voice].concat())
        .changed("day.toml", "about = \"About it.\"", "opinion = \"A good one. Twice.\"")
        .trip();
    site(trip)
}

/// Counts the texts of a site in which something is said.
fn said(site: &Site, words: &str) -> usize {
    let texts = site.files.iter().filter(|(path, _)| {
        is_page(path) || ["html", "json", "txt"].iter().any(|end| path.ends_with(end))
    });
    texts.filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains(words)).count()
}

#[test]
fn the_first_person_is_used_wherever_the_third_would_be() {
    let third = spoken("");
    let first = spoken("voice = \"first\"\n");
    for (words, own) in [
        ("Ann saw it", "I saw it"),
        ("Ann wants to watch it", "I want to watch it"),
        ("Ann gave it", "I gave it"),
        ("What Ann made of it", "What I made of it"),
    ] {
        assert!(said(third, words) > 0, "{words}");
        assert_eq!(said(first, words), 0, "{words}");
        assert_eq!(said(first, own), said(third, words), "{own}");
        assert_eq!(said(third, own), 0, "{own}");
    }
}

#[test]
fn the_third_person_can_be_asked_for() {
    let asked = spoken("voice = \"third\"\n");
    assert_eq!(asked.files, spoken("").files);
}

#[test]
fn a_voice_is_one_of_two() {
    let short_name = "short_name = \"Ann\"\n";
    assert_eq!(
        problems_after("trip.toml", short_name, &[short_name, "voice = \"I\"\n"].concat()),
        ["trip.toml:11:9: “I” is none of the words for `voice`; write one of first, third"]
    );
}

#[test]
fn a_talk_that_was_missed_says_so() {
    let site = site(Written::small().changed("day.toml", "\"saw\"", "\"missed\"").trip());
    let page = site.page(talk("first"));
    let said: Vec<String> =
        page.html.select(&selector(".talk-card__attendance")).map(text).collect();
    assert_eq!(said, ["Ann missed it"]);
    let find = site.page(Route::Find);
    let choices: Vec<String> =
        find.html.select(&selector("[name=seen] option")).map(text).collect();
    assert!(choices.contains(&"Ann missed it".to_owned()), "{choices:?}");
}

#[test]
fn nothing_is_said_where_the_author_says_nothing() {
    let trip = Written::small()
        .changed("day.toml", "\"saw\"", "\"not-said\"")
        .changed("day.toml", "attendance = \"took-part\"\n", "")
        .trip();
    assert!(trip.days[0].entries.iter().all(|entry| entry.attendance.is_none()));
    let site = site(trip);
    let page = site.page(talk("first"));
    assert_eq!(page.html.select(&selector(".talk-card__attendance")).count(), 0);
    let find = site.page(Route::Find);
    let found = selector("[href=\"/talk/first/\"]");
    assert_eq!(find.html.select(&found).count(), 1);
    for part in find.html.select(&selector(".found p")) {
        assert!(!text(part).is_empty(), "{}", part.html());
    }
    let first = &site.trip.days[0].entries[0];
    assert_eq!((first.id.as_str(), &first.attendance), ("first", &None));
}

#[test]
fn every_word_for_attendance_is_read_as_it_is_written() {
    for word in ["saw", "gave", "wants", "missed", "took-part"] {
        let trip = Written::small().changed("day.toml", "\"saw\"", &format!("\"{word}\"")).trip();
        let read = trip.days[0].entries[0].attendance.as_ref().map(Attendance::word);
        assert_eq!(read, Some(word));
    }
}
