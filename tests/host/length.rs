//! How long a recording runs.

use proptest::prelude::*;
use recap_trip::Length;

use crate::trips::without_files;

#[test]
fn lengths_are_understood() {
    let known = [
        ("45:44", 45 * 60 + 44, false),
        ("0:07", 7, false),
        ("1:02:03", 3_723, false),
        ("36 min", 36 * 60, true),
    ];
    for (text, seconds, rounded) in known {
        assert_eq!(text.parse(), Ok(Length { seconds, rounded }), "{text}");
        assert_eq!(Length { seconds, rounded }.to_string(), text);
    }
    // Minutes beyond an hour are written with the hour.
    assert_eq!(
        "75:30".parse::<Length>().map(|length| length.to_string()),
        Ok("1:15:30".to_owned())
    );
}

#[test]
fn other_texts_are_refused() {
    let texts = [
        "",
        "45",
        ":",
        "45:",
        ":44",
        "45:4",
        "45:444",
        "45:60",
        "1:60:00",
        "1:2:03",
        "1:02:3",
        "1:02:03:04",
        "min",
        " min",
        "36min",
        "36 minutes",
        "-1 min",
        "3.5 min",
        "45:-1",
        "４5:44",
        "45:4é",
        "99999 min",
        "45:44 min",
    ];
    for text in texts {
        assert!(text.parse::<Length>().is_err(), "{text:?}");
    }
}

#[test]
fn numbers_with_a_sign_are_refused() {
    for text in ["+5 min", "+5:00", "45:+4", "1:+2:03"] {
        assert!(text.parse::<Length>().is_err(), "{text:?}");
    }
}

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn lengths_are_read_as_they_are_written(seconds in 0..200_000_u32, rounded in any::<bool>()) {
        // To the minute means whole minutes.
        let seconds = if rounded { seconds / 60 * 60 } else { seconds };
        let length = Length { seconds, rounded };
        prop_assert_eq!(length.to_string().parse(), Ok(length));
    }

    #[test]
    fn no_text_is_too_much(text in "\\PC*|[0-9:+ min-]*") {
        if let Ok(length) = text.parse::<Length>() {
            prop_assert_eq!(length.to_string().parse(), Ok(length));
        }
    }
}
