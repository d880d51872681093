//! Which video is the recording of which talk, and why none is.

use std::slice::from_ref;

use recap_sources::{Found, Talk, Video, find_recordings, read_playlist, unite_videos};

fn talk(title: &str, speakers: &[&str]) -> Talk {
    let speakers = speakers.iter().map(|name| (*name).to_owned()).collect();
    Talk { id: title.to_owned(), title: title.to_owned(), speakers, ..Talk::default() }
}

/// Videos of titles, and of lengths where one stands behind a tab.
fn videos(titles: &[&str]) -> Vec<Video> {
    let line = |(number, line): (usize, &&str)| {
        let (title, length) = line.split_once('\t').unwrap_or((line, ""));
        format!("{title}\thttps://vimeo.com/{}\t{length}\n", number + 1)
    };
    let lines: String = titles.iter().enumerate().map(line).collect();
    unite_videos(vec![read_playlist(lines.as_bytes(), "list", None).expect("a list")])
}

/// The titles that were paired, in the order of the talks.
fn paired(talks: &[Talk], videos: &[Video]) -> Vec<(String, String)> {
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
