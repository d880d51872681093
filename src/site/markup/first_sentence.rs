use recap_trip::Html;

/// Longest that is shown of a sentence, in characters.
const LIMIT: usize = 160;

/// Marks that end a sentence where a blank comes behind them.
const STOPS: [char; 4] = ['.', '!', '?', '…'];

/// Marks that end one whatever comes.
const WIDE_STOPS: [char; 3] = ['。', '！', '？'];

/// What may close behind such a mark, and belongs to the sentence.
const CLOSING: [char; 6] = ['”', '’', '"', ')', '」', '»'];

/// What prose begins with, as plain text: its first sentence, as many words of it as there is room for.
pub(super) fn first_sentence(prose: &Html) -> String {
    let text = prose.text();
    let ends = text.char_indices().filter_map(|(place, letter)| {
        let rest = &text[place + letter.len_utf8()..];
        let behind = rest.trim_start_matches(CLOSING);
        let is_end = match letter {
            wide if WIDE_STOPS.contains(&wide) => true,
            stop if STOPS.contains(&stop) => {
                // “e.g. this”, “J. Pipes”: another sentence begins with no small letter, and a word is longer.
                let next = behind.strip_prefix(' ').map(|next| next.chars().next());
                let word = text[..place].rsplit([' ', '.']).next().unwrap_or_default();
                let goes_on = next.flatten().is_some_and(char::is_lowercase);
                next.is_some() && !goes_on && word.chars().count() > 1
            }
            _ => false,
        };
        is_end.then_some(text.len() - behind.len())
    });
    let sentence = ends.into_iter().next().map_or(text, |end| &text[..end]);
    let Some((cut, _)) = sentence.char_indices().nth(LIMIT) else {
        return sentence.to_owned();
    };
    let words = &sentence[..cut];
    let words = words.rsplit_once(' ').map_or(words, |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', ';', ':', '–', ' ']))
}
