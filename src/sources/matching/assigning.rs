//! One video for one talk.

use std::collections::{HashMap, HashSet};

use super::{Proposal, names::Name, prepared::Asked, scoring::Candidate};

/// From which score on a pair counts as known, for those around it.
const NEARLY_KNOWN: f64 = 0.9;

/// How little apart two are that nothing decides between.
const EQUAL: f64 = 0.000_5;

/// Pairs of a talk and a video, from the highest score downwards, each once.
pub(super) fn assigned(candidates: &[Candidate]) -> Vec<(usize, usize)> {
    let taken = taken(candidates, NEARLY_KNOWN);
    taken.into_iter().map(|it| (candidates[it].talk, candidates[it].video)).collect()
}

/// The pairs that are proposed. Of two videos that are as much a talk's, it is the first of the list; where a video is
/// as much another talk's, it is nobody's.
pub(super) fn settled(candidates: &[Candidate], asked: &[Asked], least: f64) -> Vec<Proposal> {
    let taken = taken(candidates, least);
    let with_video: HashSet<usize> = taken.iter().map(|it| candidates[*it].talk).collect();
    let mut of_video: HashMap<usize, Vec<&Candidate>> = HashMap::new();
    for candidate in candidates {
        of_video.entry(candidate.video).or_default().push(candidate);
    }
    let is_clear = |it: &usize| {
        let candidate = &candidates[*it];
        let rivals = of_video.get(&candidate.video).into_iter().flatten().filter(|other| {
            other.talk != candidate.talk
                && !with_video.contains(&other.talk)
                && (rank(other) - rank(candidate)).abs() < EQUAL
        });
        let (words, names) = of(&asked[candidate.talk]);
        // One that was given twice has one recording.
        rivals.into_iter().all(|other| {
            let (other_words, other_names) = of(&asked[other.talk]);
            words == other_words && names == other_names
        })
    };
    taken.into_iter().filter(is_clear).map(|it| candidates[it].proposal()).collect()
}

fn of(asked: &Asked) -> (Vec<&str>, Vec<&str>) {
    let words = asked.words.iter().map(|word| word.letters.as_str());
    let names = asked.names.iter().flat_map(Name::letters);
    (words.collect(), names.collect())
}

fn rank(candidate: &Candidate) -> f64 {
    candidate.score + candidate.nudge
}

fn taken(candidates: &[Candidate], least: f64) -> Vec<usize> {
    let mut order: Vec<usize> =
        (0..candidates.len()).filter(|it| candidates[*it].score >= least).collect();
    // Stable, so that the first of the list is the first of equals.
    order.sort_by(|one, other| rank(&candidates[*other]).total_cmp(&rank(&candidates[*one])));
    let (mut talks, mut videos) = (HashSet::new(), HashSet::new());
    order.retain(|it| {
        let Candidate { talk, video, .. } = &candidates[*it];
        let is_free = !talks.contains(talk) && !videos.contains(video);
        if is_free {
            talks.insert(*talk);
            videos.insert(*video);
        }
        is_free
    });
    order
}
