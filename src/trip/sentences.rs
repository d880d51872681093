//! The beginning of a text, for places that have no room for all of it. Room is counted in columns: letters of East
//! Asia take two.

use unicode_segmentation::UnicodeSegmentation;

/// Most columns of a line.
const LINE: usize = 90;

/// Where a sentence may be left, better than between any two words.
const PAUSES: [char; 9] = [',', ';', ':', '–', '—', '،', '؛', '、', '，'];

/// What ends with a full stop without ending a sentence, initials aside.
const SHORT: [&str; 9] = ["Dr", "Mr", "Mrs", "Ms", "Nr", "Prof", "St", "cf", "vs"];

/// Returns the first sentence of a text, cut to a line.
pub fn first_line(text: &str) -> String {
    let end = ends(text).next().unwrap_or(text.len());
    cut(text[..end].trim_end(), LINE)
}

/// Returns as many sentences of a text as there is room for. Where they would fill less than a third of that, it is cut.
pub fn excerpt(text: &str, room: usize) -> String {
    let text = text.trim();
    let sentences = ends(text).map(|end| text[..end].trim_end());
    match sentences.take_while(|it| columns(it) <= room).last() {
        Some(whole) if whole.len() == text.len() || columns(whole) * 3 >= room => whole.to_owned(),
        _ => cut(text, room),
    }
}

/// Returns where the sentences of a text end, in bytes.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    let mut end = 0;
    text.split_sentence_bounds().filter_map(move |sentence| {
        end += sentence.len();
        (!goes_on(sentence)).then_some(end)
    })
}

/// Tells whether what looks like the end of a sentence is that of a word: “Dr.”, “J.”
fn goes_on(sentence: &str) -> bool {
    let last = sentence.split_whitespace().last().and_then(|word| word.strip_suffix('.'));
    let word = last.unwrap_or_default().trim_start_matches(|c: char| !c.is_alphanumeric());
    let is_initial =
        word.chars().count() == 1 && word != "I" && word.chars().all(char::is_uppercase);
    is_initial || SHORT.contains(&word)
}

/// Cuts a text to so many columns: at its last pause where that leaves half of them, else between two words.
fn cut(text: &str, room: usize) -> String {
    if columns(text) <= room {
        return text.to_owned();
    }
    // One for the sign that something is left out.
    let line = match fitting(text.split_word_bounds(), room) {
        0 => &text[..fitting(text.graphemes(true), room)],
        end => &text[..end],
    };
    let is_pause = |place: &usize| {
        let behind = text[*place..].chars().nth(1);
        behind.is_some_and(|letter| letter.is_whitespace() || is_wide(letter))
    };
    let pauses = line.char_indices().filter(|(_, letter)| PAUSES.contains(letter));
    let pause = pauses.map(|(place, _)| place).rfind(is_pause);
    let end = pause.filter(|end| columns(&line[..*end]) >= room / 2).unwrap_or(line.len());
    let is_open = |letter: char| {
        letter.is_whitespace() || PAUSES.contains(&letter) || "([“„«-".contains(letter)
    };
    [line[..end].trim_end_matches(is_open), "…"].concat()
}

/// Returns how many bytes of the pieces of a text fit into so many columns, with one to spare.
fn fitting<'a>(pieces: impl Iterator<Item = &'a str>, room: usize) -> usize {
    let (mut end, mut width) = (0, 0);
    for piece in pieces {
        width += columns(piece);
        if width >= room {
            break;
        }
        end += piece.len();
    }
    end
}

fn columns(text: &str) -> usize {
    let widths = text.graphemes(true).map(|cluster| 1 + usize::from(cluster.starts_with(is_wide)));
    widths.sum()
}

/// From here on Unicode has the scripts of East Asia.
fn is_wide(letter: char) -> bool {
    letter >= '\u{2e80}'
}
