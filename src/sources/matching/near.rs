//! Which pairs are looked at closely: those with enough words in common, as they are written.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{
    names::Name,
    prepared::{Asked, Seen},
    weights::Weights,
    words::Word,
};

/// What the shorter of two titles has to have of the other, word by word, to be looked at more closely.
const NEAR: f64 = 0.2;

/// Finds them: talk and video, of which most have a word or two in common and nothing else.
pub(super) fn near(asked: &[Asked], seen: &[Seen], weights: &Weights) -> Vec<(usize, usize)> {
    let mut with_word: HashMap<&str, Vec<usize>> = HashMap::new();
    for (place, video) in seen.iter().enumerate() {
        for word in video.words.iter().filter(|word| !word.is_small()) {
            with_word.entry(&word.letters).or_default().push(place);
        }
    }
    let names: HashSet<&str> =
        asked.iter().flat_map(|talk| &talk.names).flat_map(Name::letters).collect();
    let total = |video: &Seen| {
        let words = video.words.iter().zip(&video.tags);
        let own = words.filter(|(word, is_tag)| !**is_tag && !names.contains(&*word.letters));
        own.map(|(word, _)| weights.weight(word)).sum::<f64>()
    };
    let totals: Vec<f64> = seen.iter().map(total).collect();
    let mut near = Vec::new();
    for (talk, asked) in asked.iter().enumerate() {
        let mut common: BTreeMap<usize, f64> = BTreeMap::new();
        let words: BTreeMap<&str, &Word> =
            asked.words.iter().map(|word| (word.letters.as_str(), word)).collect();
        for (letters, word) in words {
            for video in with_word.get(letters).into_iter().flatten() {
                *common.entry(*video).or_default() += weights.weight(word);
            }
        }
        let whole: f64 = asked.words.iter().map(|word| weights.weight(word)).sum();
        let is_near = |(video, common): (usize, f64)| {
            (common >= NEAR * whole.min(totals[video])).then_some((talk, video))
        };
        near.extend(common.into_iter().filter_map(is_near));
    }
    near
}
