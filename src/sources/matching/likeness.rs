//! How alike the titles of a talk and of a video are.

use super::{
    weights::Weights,
    words::{Word, are_alike},
};

/// How alike two titles are.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Likeness {
    /// From 0 to 1.
    pub(super) score: f64,
    /// How many words they have in common that say something.
    pub(super) common: usize,
    /// Whether nothing of either is left but small words.
    pub(super) is_whole: bool,
}

/// Compares the words of a talk's title, or of a half of it, with those of a video's. Words that others say of the talk,
/// its event for one, count for nothing where they are the video's alone.
pub(super) fn likeness(
    talk: &[Word],
    video: &[&Word],
    weights: &Weights,
    is_excused: impl Fn(&Word) -> bool,
) -> Likeness {
    let talk: Vec<&Word> = talk.iter().collect();
    let (of_talk, of_video) = common(&talk, video);
    let sum = |words: &[&Word], is: &dyn Fn(usize) -> bool| -> f64 {
        let kept = words.iter().enumerate().filter(|(place, _)| is(*place));
        kept.map(|(_, word)| weights.weight(word)).sum()
    };
    let share = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 0.0 };
    let talk_share = share(sum(&talk, &|it| of_talk[it]), sum(&talk, &|_| true));
    let counts = |place: usize| of_video[place] || !is_excused(video[place]);
    let video_share = share(sum(video, &|it| of_video[it]), sum(video, &counts));
    // What a video's title leaves out speaks more against it than what it adds: who, where, in which series.
    let shorter = video_share * (0.7 + 0.3 * talk_share);
    let longer = talk_share * (0.78 + 0.22 * video_share);
    let lone = |words: &[&Word], is: &dyn Fn(usize) -> bool| {
        words.iter().enumerate().any(|(place, word)| !is(place) && word.is_number())
    };
    // The second edition is another talk.
    let numbers =
        match (lone(&talk, &|it| of_talk[it]), lone(video, &|it| !counts(it) || of_video[it])) {
            (true, true) => 0.6,
            (true, false) | (false, true) => 0.75,
            (false, false) => 1.0,
        };
    let says = |word: &Word| !word.is_small() && !word.is_kind();
    Likeness {
        score: shorter.max(longer) * numbers,
        common: talk.iter().zip(&of_talk).filter(|(word, is)| **is && says(word)).count(),
        is_whole: of_talk.iter().all(|is| *is)
            && (0..video.len()).all(|it| of_video[it] || !counts(it) || video[it].is_small()),
    }
}

/// Pairs words: the same ones, then those that are alike, then one that is two of the other's.
fn common(one: &[&Word], other: &[&Word]) -> (Vec<bool>, Vec<bool>) {
    let (mut of_one, mut of_other) = (vec![false; one.len()], vec![false; other.len()]);
    let mut pair = |is_same: &dyn Fn(&Word, &Word) -> bool| {
        for (place, word) in
            one.iter().enumerate().filter(|(place, _)| !of_one[*place]).collect::<Vec<_>>()
        {
            let found = (0..other.len()).find(|it| !of_other[*it] && is_same(word, other[*it]));
            if let Some(found) = found {
                (of_one[place], of_other[found]) = (true, true);
            }
        }
    };
    pair(&|one, other| one.letters == other.letters);
    pair(&are_alike);
    let joined = |two: &[&Word], single: &Word| {
        let rest = single.letters.strip_prefix(two[0].letters.as_str());
        rest == Some(two[1].letters.as_str())
    };
    for place in 1..one.len() {
        if of_one[place - 1] || of_one[place] {
            continue;
        }
        let single = (0..other.len())
            .find(|it| !of_other[*it] && joined(&one[place - 1..=place], other[*it]));
        if let Some(single) = single {
            (of_one[place - 1], of_one[place], of_other[single]) = (true, true, true);
        }
    }
    for place in 1..other.len() {
        if of_other[place - 1] || of_other[place] {
            continue;
        }
        let single =
            (0..one.len()).find(|it| !of_one[*it] && joined(&other[place - 1..=place], one[*it]));
        if let Some(single) = single {
            (of_other[place - 1], of_other[place], of_one[single]) = (true, true, true);
        }
    }
    (of_one, of_other)
}
