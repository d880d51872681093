//! How much a word says.

use std::collections::{HashMap, HashSet};

use super::words::Word;

/// How much words of titles say: rare ones more than common ones.
#[derive(Debug, Default)]
pub(super) struct Weights {
    weights: HashMap<String, f64>,
}

impl Weights {
    /// Weighs the words of all titles.
    pub(super) fn of<'a>(titles: impl Iterator<Item = &'a [Word]>) -> Self {
        let mut counts: HashMap<&str, u32> = HashMap::new();
        let mut all: u32 = 1;
        for title in titles {
            all += 1;
            let words: HashSet<&str> = title.iter().map(|word| word.letters.as_str()).collect();
            for word in words {
                *counts.entry(word).or_default() += 1;
            }
        }
        let rarest = f64::from(all).ln().max(1.0);
        // From 0.5, for what is in every title, to 1.5.
        let weight = |count| 0.5 + (f64::from(all) / f64::from(count)).ln() / rarest;
        let weights = counts.into_iter().map(|(word, count)| (word.to_owned(), weight(count)));
        Self { weights: weights.collect() }
    }

    /// Returns the weight of a word.
    pub(super) fn weight(&self, word: &Word) -> f64 {
        if word.is_small() {
            0.15
        } else if word.is_kind() {
            0.4
        } else {
            self.weights.get(&word.letters).copied().unwrap_or(1.5)
        }
    }
}
