//! What a visitor knows of recordings that were added.

use proptest::{collection::vec, prelude::*};
use recap_marks::{
    KnownRecordings, has_come, line_of_recording, recordings_in_words, talk_of_recording,
};

use crate::samples::without_files;

/// Milliseconds of a day.
const DAY: u64 = 86_400_000;

/// What tabs may note.
fn lines() -> impl Strategy<Value = Vec<String>> {
    let ids = vec("[ab]-?[12]", 1..3);
    let line = (ids, 0..4_u32)
        .prop_map(|(ids, day)| line_of_recording(ids.iter().map(String::as_str), day));
    vec(line, 0..8)
}

fn known<'a>(lines: impl IntoIterator<Item = &'a String>) -> KnownRecordings {
    let mut known = KnownRecordings::default();
    for line in lines {
        known.note(line);
    }
    known
}

/// Asks for everything that may be known.
fn answers(known: &KnownRecordings) -> Vec<bool> {
    let talks = ["a1", "a2", "b1", "b2", "a-1", "a-2", "b-1", "b-2"];
    let words = talks.iter().flat_map(|talk| (0..5).map(move |day| format!("{talk}={day}")));
    words.map(|word| known.has(&word)).collect()
}

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn tabs_may_note_in_any_order_and_again(lines in lines()) {
        prop_assert_eq!(answers(&known(&lines)), answers(&known(lines.iter().rev())));
        prop_assert_eq!(known(&lines), known(lines.iter().chain(&lines)));
    }

    #[test]
    fn what_was_noted_is_never_news_again(lines in lines()) {
        let known = known(&lines);
        for line in &lines {
            prop_assert!(known.has(line));
            prop_assert!(line.split(' ').all(|word| known.has(word)));
        }
    }

    #[test]
    fn what_is_stored_is_read(lines in lines()) {
        let known = known(&lines);
        prop_assert_eq!(KnownRecordings::read(known.as_str().to_owned()), Some(known));
    }
}

#[test]
fn another_recording_of_a_known_talk_is_news_and_so_is_another_of_that_day() {
    let known = known(&["keda=20000".to_owned()]);
    assert!(known.has("keda=20000"));
    for news in ["keda=20001", "bees=20000", "kedas=20000", "keda=2000", "keda", ""] {
        assert!(news.is_empty() || !known.has(news), "{news}");
    }
}

/// Known by the id that the talk had then.
#[test]
fn a_talk_that_got_another_id_is_no_news() {
    let known = known(&["keda-talk=20000".to_owned()]);
    let line = line_of_recording(["keda", "keda-talk"].into_iter(), 20_000);
    assert_eq!(line, "keda=20000 keda-talk=20000");
    assert!(known.has(&line));
    assert_eq!(talk_of_recording(&line), "keda");
}

#[test]
fn nothing_known_is_not_the_same_as_nothing_stored() {
    let read = |text: &str| KnownRecordings::read(text.to_owned());
    assert_eq!(read(""), Some(KnownRecordings::default()));
    assert_eq!(read(" keda=20000"), Some(known(&["keda=20000".to_owned()])));
    for damaged in ["keda=20000", "{}", "\n"] {
        assert_eq!(read(damaged), None, "{damaged}");
    }
}

#[test]
fn a_day_comes_somewhere_on_earth_a_day_earlier() {
    let (line, midnight) = ("keda=20000 keda-talk=20000", 20_000 * DAY);
    assert!(has_come(line, midnight) && has_come(line, midnight - DAY));
    assert!(!has_come(line, midnight - DAY - 1) && has_come(line, u64::MAX));
    // Before 2020: such a clock is wrong.
    let least = 1_577_836_800_000;
    assert!(!has_come(line, least) && has_come(line, least - 1) && has_come(line, 0));
}

#[test]
fn one_is_said_apart() {
    assert_eq!(recordings_in_words(1), "1 recording since you were here");
    assert_eq!(recordings_in_words(2), "2 recordings since you were here");
}
