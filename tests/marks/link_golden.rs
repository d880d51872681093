//! A link that was made once and must be read by every later release.

use recap_marks::{Marks, Register, TalkMarks, link};

/// Made by the first release that made links. Never to be changed.
const LINK: &str = "1GPRAAAAAxrJk4kp7JPFAADX5ACyM6vT0dEDUwlhAxNLo6MpCQeE_ITphRWKBOIfqmKpajAAABoJt7MWsLc3ujQyuRa5MrYysLmykfmig409";

/// The talks of the trip at that time.
const KNOWN: [&str; 3] = ["keda", "bees", "crds-fuzz"];

fn marks() -> Marks {
    let tick = |value, set_at| Some(Register { set_at, value });
    let mut marks = Marks::default();
    let note =
        Some(Register { set_at: 1_666_970_000_000, value: "Fuzz: ja, bitte! 🐝".to_owned() });
    *marks.talk_mut("keda") = TalkMarks {
        watched: tick(true, 1_666_800_000_000),
        saved: None,
        note: None,
        ..TalkMarks::default()
    };
    *marks.talk_mut("bees") = TalkMarks {
        watched: tick(true, 1_666_886_400_000),
        saved: tick(false, 1_666_886_399_000),
        note: None,
        ..TalkMarks::default()
    };
    *marks.talk_mut("crds-fuzz") = TalkMarks {
        watched: None,
        saved: tick(true, 1_666_790_000_000),
        note,
        ..TalkMarks::default()
    };
    *marks.talk_mut("of-another-release") = TalkMarks {
        watched: tick(false, 1_667_000_000_000),
        saved: None,
        note: None,
        ..TalkMarks::default()
    };
    marks
}

#[test]
fn the_first_link_is_read() {
    assert_eq!(link::decode(LINK, &KNOWN), Ok(marks()));
}

#[test]
fn the_first_link_is_written() {
    assert_eq!(link::encode(&marks(), &KNOWN), LINK);
}

/// Longer lists have coarser times: a link of each unit, as it was written once.
#[test]
fn links_of_every_unit_are_read() {
    let links = [
        ("GAAAAAAAxrKz-IworGg", 1),
        ("WAAAAAA0_HRoworGg", 60),
        ("mAAAAA4hMoworGg", 3_600),
        ("2AAAAJa4jCisa", 86_400),
    ];
    for (link, seconds) in links {
        println!("{link}");
        let read = link::decode_unchecked(link, &KNOWN).expect("it was read once");
        let times = read.talk("keda").and_then(|talk| talk.watched.as_ref());
        let expected = 1_666_800_123_456 / (1_000 * seconds) * 1_000 * seconds;
        assert_eq!(times, Some(&Register { set_at: expected, value: true }), "{seconds} s");
    }
}
