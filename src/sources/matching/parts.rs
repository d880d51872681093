//! Parts that a talk, or its recording, comes in: "Part 2", "(1/2)".

use super::words::Word;

/// Words before the number of a part.
const PARTS: [&str; 8] = ["part", "pt", "teil", "partie", "parte", "deel", "del", "czesc"];

/// Takes the number of a part out of the words of a title.
pub(super) fn take(title: &str, words: &mut Vec<Word>) -> Option<u32> {
    let after_word = (1..words.len()).find_map(|place| {
        let number = number(&words[place].letters)?;
        PARTS.contains(&words[place - 1].letters.as_str()).then_some((place - 1, number))
    });
    let of_all = || {
        (1..words.len()).rev().find_map(|place| {
            let [one, all] = [&words[place - 1].letters, &words[place].letters];
            let (number, count): (u32, u32) = (one.parse().ok()?, all.parse().ok()?);
            let is_written = title.contains(&format!("{one}/{all}"));
            ((1..=count).contains(&number) && count < 10 && is_written)
                .then_some((place - 1, number))
        })
    };
    let (place, number) = after_word.or_else(of_all)?;
    words.drain(place..=place + 1);
    Some(number)
}

fn number(word: &str) -> Option<u32> {
    let spelled = [["i", "one"], ["ii", "two"], ["iii", "three"], ["iv", "four"]];
    let place = spelled.iter().position(|words| words.contains(&word));
    place
        .and_then(|place| u32::try_from(place + 1).ok())
        .or_else(|| word.parse().ok().filter(|number| (1..=20).contains(number)))
}
