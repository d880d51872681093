//! What else speaks for a recording, or against it, and what is said of the rest.

use std::slice::from_ref;

use recap_sources::{Found, Talk, Video, find_recordings};

use crate::matching::{paired, talk, videos};

#[test]
fn lengths_and_dates_speak_against_a_video() {
    let mut brakes = talk("Brakes that think", &["Ana Reis"]);
    brakes.minutes = Some(35);
    let is_of = |talk: &Talk, change: &dyn Fn(&mut Video)| {
        let mut videos = videos(&["Brakes that think by Ana Reis\t32:10"]);
        change(&mut videos[0]);
        !paired(from_ref(talk), &videos).is_empty()
    };
    assert!(is_of(&brakes, &|_| {}));
    let runs = |minutes: u32| {
        move |video: &mut Video| {
            video.length = format!("{minutes}:00").parse().ok();
        }
    };
    assert!(!is_of(&brakes, &runs(2)) && !is_of(&brakes, &runs(200)) && is_of(&brakes, &runs(60)));
    brakes.day = "2026-05-12".parse().ok();
    let published =
        |date: &'static str| move |video: &mut Video| video.published = date.parse().ok();
    assert!(is_of(&brakes, &published("2026-05-12")) && is_of(&brakes, &published("2027-01-01")));
    assert!(!is_of(&brakes, &published("2025-06-01")));
    let held = |date: &'static str| move |video: &mut Video| video.held = date.parse().ok();
    assert!(is_of(&brakes, &held("2026-05-13")) && !is_of(&brakes, &held("2026-05-15")));
    let says = |year: &'static str| move |video: &mut Video| video.title += year;
    assert!(
        is_of(&brakes, &says(" | TramConf 2026")) && !is_of(&brakes, &says(" | TramConf 2024"))
    );
    assert!(!is_of(&brakes, &|video: &mut Video| video.is_short = true));
}

#[test]
fn of_two_recordings_that_with_the_others_counts() {
    let talks = [
        "Brakes that think",
        "Quiet bells in town",
        "Signals and noise makers",
        "Wheels and the square",
        "Doors that never listen",
    ]
    .map(|title| talk(title, &[]));
    let titles: Vec<&str> = ["Doors that never listen"]
        .into_iter()
        .chain(talks.iter().map(|talk| &*talk.title))
        .collect();
    let mut videos = videos(&titles);
    for video in &mut videos {
        video.published = "2026-06-01".parse().ok();
    }
    videos[0].published = "2026-02-20".parse().ok();
    let found = find_recordings(&talks, &videos, 0.9);
    assert_eq!(found.proposals.len(), 5);
    assert_eq!(found.proposals[4].video, 5);
    assert_eq!(found.videos_left, [0]);
}

#[test]
fn what_a_talk_has_already_is_nobody_elses() {
    let mut own = talk("Rust on rails", &["Sam Okafor"]);
    own.recording = Some("https://vimeo.com/1".to_owned());
    let mut other = talk("Brakes that think", &["Ana Reis"]);
    other.recording = Some("https://video.example/brakes".to_owned());
    let open = talk("Rust on rails", &[]);
    let videos =
        videos(&["Rust on rails", "Brakes that think by Ana Reis", "Aftermovie of the year"]);
    let Found { proposals, present, other, talks_left, videos_left } =
        find_recordings(&[own, other, open], &videos, 0.9);
    assert_eq!((proposals.len(), present), (0, vec![(0, 0)]));
    assert_eq!(other.iter().map(|it| (it.talk, it.video)).collect::<Vec<_>>(), [(1, 1)]);
    assert_eq!((talks_left.len(), talks_left[0].0, videos_left), (1, 2, vec![2]));
}

#[test]
fn what_is_left_has_the_nearest_beside_it() {
    let talks =
        [talk("Knots 2: the return of the bowline", &["Ole Krog"]), talk("Tides", &["Iris Falk"])];
    let videos = videos(&["Knots by Ole Krog", "Something else by Dag Solberg"]);
    let found = find_recordings(&talks, &videos, 0.9);
    let nearest: Vec<_> =
        found.talks_left.iter().map(|(_, it)| it.as_ref().map(|it| it.video)).collect();
    assert_eq!(nearest, [Some(0), None]);
    assert_eq!(find_recordings(&talks, &videos, 0.5).proposals.len(), 1);
}
