//! Which video is the recording of which talk, and why none is.

use std::slice::from_ref;

use recap_sources::{Talk, Video, find_recordings, read_playlist, unite_videos};

pub(crate) fn talk(title: &str, speakers: &[&str]) -> Talk {
    let speakers = speakers.iter().map(|name| (*name).to_owned()).collect();
    Talk { id: title.to_owned(), title: title.to_owned(), speakers, ..Talk::default() }
}

/// Videos of titles, and of lengths where one stands behind a tab.
pub(crate) fn videos(titles: &[&str]) -> Vec<Video> {
    let line = |(number, line): (usize, &&str)| {
        let (title, length) = line.split_once('\t').unwrap_or((line, ""));
        format!("{title}\thttps://vimeo.com/{}\t{length}\n", number + 1)
    };
    let lines: String = titles.iter().enumerate().map(line).collect();
    unite_videos(vec![read_playlist(lines.as_bytes(), "list", None).expect("a list")])
}

/// The titles that were paired, in the order of the talks.
pub(crate) fn paired(talks: &[Talk], videos: &[Video]) -> Vec<(String, String)> {
    let found = find_recordings(talks, videos, 0.9);
    let titles = |it: &recap_sources::Proposal| {
        (talks[it.talk].title.clone(), videos[it.video].title.clone())
    };
    found.proposals.iter().map(titles).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(talk, video)| ((*talk).to_owned(), (*video).to_owned())).collect()
}

/// Finds the one video of one talk, if it is sure.
fn is_found(talk: &Talk, video: &str) -> bool {
    !paired(from_ref(talk), &videos(&[video])).is_empty()
}

#[test]
fn speakers_stand_first_last_and_in_any_form() {
    let talk = talk("Sleepers: what lies below the rails", &["Łucja Wróbel", "Alexander Vettel"]);
    for video in [
        "Lucja Wrobel & Alex Vettel - Sleepers: what lies below the rails",
        "Sleepers by A. Vettel and Ł. Wróbel",
        "SLEEPERS – What Lies Below The Rails (Vettel, Wróbel)",
        "What lies below the rails, with Alexander Vettel",
        "Wróbel Łucja: Sleepers, what lies below the rails",
    ] {
        assert!(is_found(&talk, video), "{video}");
    }
}

#[test]
fn speakers_that_nobody_knows_are_no_part_of_a_title() {
    assert!(is_found(&talk("Rust on rails", &[]), "Rust on rails by Noor Haddad"));
    assert!(!is_found(&talk("Keynote", &[]), "Keynote by Noor Haddad"));
    assert!(is_found(
        &talk("Rust on long rails", &["Noor Haddad"]),
        "Rust on long rails - Dr. Noor"
    ));
}

#[test]
fn other_speakers_other_editions_and_what_is_said_everywhere_are_no_recording() {
    let knots = talk("Knots 2: the return of the bowline", &["Ole Krog"]);
    for (talk, video) in [
        (&knots, "Knots by Ole Krog"),
        (&knots, "Knots 3: the bowline stays by Ole Krog"),
        (&knots, "Knots 2: the return of the bowline by Mara Iliescu"),
        (&knots, "Knots 2: the return of the bowline (Trailer)"),
        (&knots, "Ole Krog on stage"),
        (&talk("Welcome", &["Ole Krog"]), "Welcome"),
        (&talk("Keynote", &[]), "Opening Keynote"),
        (&talk("Bulbs", &["Karel Novák"]), "Bulbs"),
        (
            &talk("Running lighthouses on batteries", &["Ana Reis"]),
            "Running ferries on batteries by Ana Reis",
        ),
    ] {
        assert!(!is_found(talk, video), "{} ← {video}", talk.title);
    }
}

#[test]
fn speakers_tell_talks_of_one_title_apart() {
    let talks = [talk("Rust on rails", &["Sam Okafor"]), talk("Rust on rails", &["Noor Haddad"])];
    let named = videos(&["Rust on rails by Noor Haddad", "Rust on rails by Sam Okafor"]);
    assert_eq!(
        paired(&talks, &named),
        pairs(&[
            ("Rust on rails", "Rust on rails by Sam Okafor"),
            ("Rust on rails", "Rust on rails by Noor Haddad")
        ])
    );
    let unnamed = videos(&["Rust on rails in the year of the tram"]);
    assert_eq!(paired(&talks, &unnamed), []);
}

#[test]
fn a_talk_in_parts_has_its_first_and_parts_have_their_own() {
    let whole = talk("Casting a bell in a weekend", &["Tom Ashe"]);
    let parts = videos(&[
        "Casting a bell in a weekend (2/2) - Tom Ashe",
        "Casting a bell in a weekend (1/2) - Tom Ashe",
    ]);
    assert_eq!(
        paired(&[whole], &parts),
        pairs(&[("Casting a bell in a weekend", "Casting a bell in a weekend (1/2) - Tom Ashe")])
    );
    let talks =
        [talk("Handbells, Part II", &["Nell Archer"]), talk("Handbells, Part I", &["Nell Archer"])];
    let parts = videos(&["Handbells Part 1 - Nell Archer", "Handbells Part 2 - Nell Archer"]);
    assert_eq!(
        paired(&talks, &parts),
        pairs(&[
            ("Handbells, Part II", "Handbells Part 2 - Nell Archer"),
            ("Handbells, Part I", "Handbells Part 1 - Nell Archer")
        ])
    );
}
