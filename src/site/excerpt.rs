//! The beginning of a text, for places that have no room for all of it.

/// What ends a sentence, before a space; and in scripts that have none.
const ENDS: [char; 3] = ['.', '!', '?'];
const WIDE_ENDS: [char; 3] = ['。', '！', '？'];

/// Returns as many sentences of a text as there is room for, in letters. Where they would fill less than a third of that,
/// words, and three dots.
pub(crate) fn excerpt(text: &str, room: usize) -> String {
    let text = text.trim();
    let Some((end, _)) = text.char_indices().nth(room) else {
        return text.to_owned();
    };
    let start = &text[..end];
    let sentences = sentences(text, end);
    if start[..sentences].chars().count() * 3 >= room {
        return start[..sentences].to_owned();
    }
    let words = start.rfind(char::is_whitespace).map_or(start, |space| &start[..space]);
    let words = words.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    format!("{words}…")
}

/// Returns where the last sentence ends that ends before a place.
fn sentences(text: &str, place: usize) -> usize {
    let letters = text.char_indices().take_while(|(at, letter)| at + letter.len_utf8() <= place);
    let ends = letters.filter_map(|(at, letter)| {
        let end = at + letter.len_utf8();
        let is_followed = text[end..].starts_with(char::is_whitespace);
        let is_end = WIDE_ENDS.contains(&letter) || ENDS.contains(&letter) && is_followed;
        is_end.then_some(end)
    });
    ends.last().unwrap_or_default()
}
