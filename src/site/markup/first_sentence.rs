use recap_trip::Html;

/// Longest that is shown of a sentence, in characters.
const LIMIT: usize = 160;

/// With fewer characters a sentence says little by itself.
const SHORT: usize = 40;

/// Marks that end a sentence where a blank comes behind them.
const STOPS: [char; 4] = ['.', '!', '?', '…'];

/// Marks that end one whatever comes.
const WIDE_STOPS: [char; 3] = ['。', '！', '？'];

/// What may close behind such a mark, and belongs to the sentence.
const CLOSING: [char; 6] = ['”', '’', '"', ')', '」', '»'];

/// What prose begins with, as plain text: its first sentence, and the next where that is a short one; as many words of
/// it as there is room for.
pub(super) fn first_sentence(prose: &Html) -> String {
    let text = prose.text();
    let mut ends = ends(text).into_iter();
    let end = ends.find(|end| text[..*end].chars().count() >= SHORT);
    let sentence = end.map_or(text, |end| &text[..end]);
    let Some((cut, _)) = sentence.char_indices().nth(LIMIT) else {
        return sentence.to_owned();
    };
    let words = &sentence[..cut];
    let words = words.rsplit_once(' ').map_or(words, |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', ';', ':', '–', ' ']))
}

/// Finds where sentences end, the last one aside.
fn ends(text: &str) -> Vec<usize> {
    let ends = text.char_indices().filter_map(|(place, letter)| {
        let behind = text[place + letter.len_utf8()..].trim_start_matches(CLOSING);
        let is_end = if STOPS.contains(&letter) {
            // “e.g. this”, “J. Pipes”: another sentence begins with no small letter, and a word is longer.
            let next = behind.strip_prefix(' ').and_then(|next| next.chars().next());
            let word = text[..place].rsplit([' ', '.']).next().unwrap_or_default();
            next.is_some_and(|next| !next.is_lowercase()) && word.chars().count() > 1
        } else {
            WIDE_STOPS.contains(&letter) && !behind.is_empty()
        };
        is_end.then_some(text.len() - behind.len())
    });
    ends.collect()
}
