//! What is beyond the longest note is left out, and never half a character.

use recap_marks::{NOTE_LIMIT, within_limit};

#[test]
fn notes_end_where_text_fields_end_them() {
    for (character, counts_as) in [("a", 1), ("é", 1), ("蜂", 1), ("🐝", 2)] {
        let longest = character.repeat(NOTE_LIMIT / counts_as);
        assert_eq!(within_limit(longest.clone()), longest);
        for more in ["a", "🐝", &longest] {
            assert_eq!(within_limit([&longest, more].concat()), longest);
        }
    }
    let odd = ["a", &"🐝".repeat(NOTE_LIMIT / 2)].concat();
    assert_eq!(within_limit(odd), ["a", &"🐝".repeat(NOTE_LIMIT / 2 - 1)].concat());
    assert_eq!(within_limit(String::new()), "");
}
