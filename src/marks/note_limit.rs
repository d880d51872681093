//! How long a note may be.

use alloc::string::String;

/// Most characters of a note, counted as text fields do: in UTF-16 code units.
pub const NOTE_LIMIT: usize = 2_000;

/// Counts the characters of a text as text fields do.
pub(crate) fn note_length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Leaves out what is beyond the limit.
pub fn within_limit(mut text: String) -> String {
    let mut length = 0;
    let end = text.char_indices().find_map(|(position, character)| {
        length += character.len_utf16();
        (length > NOTE_LIMIT).then_some(position)
    });
    if let Some(end) = end {
        text.truncate(end);
    }
    text
}
