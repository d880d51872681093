//! The company that a video is in: the recordings that stand around it in its list.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use super::scoring::Candidate;
use crate::playlist::Video;

/// From how many recordings on a list says something of one more.
const SEVERAL: usize = 4;

/// How many days apart from the others is too far.
const FAR: i32 = 180;

/// How many neighbours are asked, on either side.
const NEAR: usize = 3;

/// What is known of the recordings of each list.
pub(super) struct Company {
    /// Of each list, the talks of its videos, by their places.
    talks: HashMap<usize, BTreeMap<usize, usize>>,
    /// Of each list, when most of them were published.
    published: HashMap<usize, Date>,
}

impl Company {
    /// Collects pairs that are known, or nearly.
    pub(super) fn of(known: impl Iterator<Item = (usize, usize)>, videos: &[Video]) -> Self {
        let mut talks: HashMap<usize, BTreeMap<usize, usize>> = HashMap::new();
        let mut dates: HashMap<usize, Vec<Date>> = HashMap::new();
        for (talk, video) in known {
            let video = &videos[video];
            talks.entry(video.place.0).or_default().insert(video.place.1, talk);
            dates.entry(video.place.0).or_default().extend(video.published);
        }
        let median = |(list, mut dates): (usize, Vec<Date>)| {
            dates.sort_unstable();
            (dates.len() >= SEVERAL).then(|| (list, dates[dates.len() / 2]))
        };
        Self { talks, published: dates.into_iter().filter_map(median).collect() }
    }

    /// Lowers what was published at another time, and says what decides between equals.
    pub(super) fn judge(&self, candidates: &mut [Candidate], videos: &[Video]) {
        for candidate in candidates {
            let Video { place: (list, place), published, .. } = &videos[candidate.video];
            if let (Some(published), Some(others)) = (published, self.published.get(list)) {
                let days = (*published - *others).get_days().abs();
                if days > FAR {
                    candidate.score *= 0.88;
                    candidate.why.push(format!("published {days} days from the others"));
                }
                candidate.nudge += 0.01 / (1.0 + f64::from(days) / 7.0);
            }
            let Some(talks) = self.talks.get(list) else {
                continue;
            };
            let before = || talks.range(..place).next_back().map(|(_, talk)| *talk);
            let behind = || talks.range(place + 1..).next().map(|(_, talk)| *talk);
            if let (Some(before), Some(behind)) = (before(), behind()) {
                let is_between = |low, high| low < candidate.talk && candidate.talk < high;
                if is_between(before, behind) || is_between(behind, before) {
                    candidate.nudge += 0.004;
                }
            }
            let around = place.saturating_sub(NEAR)..=place + NEAR;
            let near = talks.range(around).filter(|(other, _)| *other != place).take(2 * NEAR);
            candidate.nudge += 0.001 * near.map(|_| 1.0).sum::<f64>();
        }
    }
}
