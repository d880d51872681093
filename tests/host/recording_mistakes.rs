//! What can be said of a recording, and only of one that is there.

use crate::written::assert_problems;

#[test]
fn only_a_recording_has_a_length_and_is_added() {
    assert_problems(
        "day.toml",
        &[
            (
                "about = \"About it.\"",
                "length = \"10:00\"",
                "day.toml:15:10: there is a length but no recording; add `recording`, or leave `length` out",
            ),
            (
                "about = \"About it.\"",
                "recording = \"https://example.org/watch\"\nlength = \"long\"",
                "day.toml:16:10: `length` is not a length of the form 45:44, 1:02:03 or 36 min; \
                 write minutes and seconds, as in \"45:44\", or \"36 min\"",
            ),
            (
                "about = \"About it.\"",
                "recording_added = \"2025-04-01\"",
                "day.toml:15:19: there is a recording_added but no recording; \
                 add `recording`, or leave `recording_added` out",
            ),
            (
                "about = \"About it.\"",
                "recording = \"https://example.org/watch\"\nrecording_added = \"2025-02-29\"",
                "day.toml:16:19: `recording_added` is not a date of the form 2022-10-26; \
                 write the date of a day that exists, as in \"2022-10-26\"",
            ),
        ],
    );
}
