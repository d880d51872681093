//! How far a visitor has come, in words.

use recap_app::outline::Progress;

#[test]
fn minutes_are_added_up_and_said() {
    let words = |talks: &[Option<u32>], watched| {
        let progress = Progress::of(talks.iter().copied(), None, String::new());
        assert_eq!(progress.total, talks.len());
        progress.minutes_in_words(watched)
    };
    assert_eq!(words(&[Some(35), Some(24)], 35), "35 min of 59 min");
    assert_eq!(words(&[Some(35), Some(90), None], 60), "1 h of 2 h 5 min, 1 of unknown length");
    assert_eq!(words(&[None, None], 0), "");
    assert_eq!(words(&[], 0), "");
}
