//! Pairs of talks and videos, each with a score.

use jiff::civil::Date;

use super::{
    Proposal, Talk,
    evidence::against,
    likeness::{Likeness, likeness},
    names::Name,
    near::near,
    prepared::{Asked, Seen},
    weights::Weights,
    words::Word,
};
use crate::playlist::Video;

/// The lowest score that is remembered.
const LOWEST: f64 = 0.3;

/// A half of a title, beside the whole.
const HALF: f64 = 0.93;

/// How many words that say something the beginning of a title has to have, where nothing parts it from the rest.
const LONG: usize = 4;

/// What a title has to have for its speakers to count.
const ENOUGH: f64 = 0.45;

/// How much of what a title lacks is made up by the speakers.
const SPEAKERS: f64 = 0.65;

/// A video that may be a talk's.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) talk: usize,
    pub(super) video: usize,
    pub(super) score: f64,
    /// What decides between equals.
    pub(super) nudge: f64,
    pub(super) why: Vec<String>,
}

impl Candidate {
    pub(super) fn proposal(&self) -> Proposal {
        let Self { talk, video, score, why, .. } = self.clone();
        Proposal { talk, video, score, why }
    }
}

/// Scores all pairs that have something in common.
pub(super) fn candidates(
    asked: &[Asked],
    talks: &[Talk],
    seen: &[Seen],
    videos: &[Video],
    weights: &Weights,
) -> Vec<Candidate> {
    let candidate = |(talk, video): (usize, usize)| {
        let (of_talk, of_video) = ((&talks[talk], &asked[talk]), (&videos[video], &seen[video]));
        let (score, why) = score(of_talk.0, of_talk.1, of_video.0, of_video.1, weights);
        Candidate { talk, video, score, nudge: 0.0, why }
    };
    let candidates = near(asked, seen, weights).into_iter().map(candidate);
    candidates.filter(|candidate| candidate.score > LOWEST).collect()
}

fn score(
    talk: &Talk,
    asked: &Asked,
    video: &Video,
    seen: &Seen,
    weights: &Weights,
) -> (f64, Vec<String>) {
    let mut of_names = vec![false; seen.words.len()];
    let mut beside = vec![false; seen.people.len()];
    let sure: Vec<f64> = asked
        .names
        .iter()
        .map(|name| {
            let in_title = name.find(&seen.words, &asked.words, &mut of_names);
            in_title.max(name.find(&seen.people, &[], &mut beside))
        })
        .collect();
    let surest = sure.iter().copied().fold(0.0, f64::max);
    // "By" and "and" belong to names.
    for place in 1..of_names.len() {
        of_names[place - 1] |= of_names[place] && seen.words[place - 1].is_small();
    }
    let rest: Vec<&Word> = (0..seen.words.len())
        .filter(|it| !of_names[*it] && !seen.tags[*it])
        .map(|it| &seen.words[it])
        .collect();
    let year = talk.day.map(Date::year);
    // Names are no part of a title: those of the speakers, and any where nobody knows who spoke.
    let is_name = |word: &Word| {
        asked.names.iter().flat_map(Name::letters).any(|name| name == word.letters)
            || asked.names.is_empty() && seen.named.iter().flatten().any(|it| it == word)
    };
    // A year is judged for itself.
    let is_excused = |word: &Word| {
        let is_year = word.year().is_some_and(|it| year.is_none_or(|year| it == year));
        asked.around.contains(&word.letters) || is_year || is_name(word)
    };
    let whole = likeness(&asked.words, &rest, weights, is_excused);
    let halves = asked.halves.iter().map(|half| likeness(half, &rest, weights, is_excused));
    // Titles are also cut off anywhere.
    let start = asked.words.get(..rest.len()).unwrap_or_default();
    let start = Some(likeness(start, &rest, weights, is_excused));
    let start = start.filter(|start| start.is_whole && start.common >= LONG);
    let half = halves
        .chain(start)
        .max_by(|one, other| one.score.total_cmp(&other.score))
        .unwrap_or_default();
    let (title, is_half) =
        if half.score * HALF > whole.score { (half, true) } else { (whole, false) };
    let alike = if is_half { title.score * HALF } else { title.score };
    let mut why = vec![
        match (title.is_whole, is_half) {
            (true, false) => "the title",
            (true, true) => "a half of the title",
            _ if alike >= 0.8 => "most of the title",
            _ => "some of the title",
        }
        .to_owned(),
    ];
    let mut score = alike;
    if surest > 0.0 {
        let found = sure.iter().zip(&talk.speakers).filter(|(sure, _)| **sure > 0.0);
        let names: Vec<&str> = found.map(|(_, name)| name.as_str()).collect();
        if alike >= ENOUGH {
            score = 1.0 - (1.0 - alike) * (1.0 - SPEAKERS * surest);
        }
        why.push(names.join(", "));
    } else {
        score *= said(&title);
        if let Some(others) = strangers(asked, video, seen) {
            score *= 0.7;
            why.push(format!("by {others}"));
        }
    }
    for (factor, words) in against(talk, asked, video, seen) {
        score *= factor;
        why.push(words);
    }
    (score, why)
}

/// By what a title is multiplied that stands alone.
fn said(title: &Likeness) -> f64 {
    match title.common {
        0 => 0.75,
        1 => 0.85,
        2 if title.is_whole => 0.95,
        2 => 0.9,
        _ => 1.0,
    }
}

/// Names those of whom a video is, where none of the talk's speakers is among them.
fn strangers(asked: &Asked, video: &Video, seen: &Seen) -> Option<String> {
    if asked.names.is_empty() {
        return None;
    }
    if !video.people.is_empty() {
        return Some(video.people.join(", "));
    }
    // Somebody may be called by the first name alone.
    let title = asked.words.iter().map(|word| word.letters.as_str());
    let own: Vec<&str> = title.chain(asked.names.iter().flat_map(Name::letters)).collect();
    let is_known =
        |word: &Word| asked.around.contains(&word.letters) || own.contains(&word.letters.as_str());
    let is_tag = |word: &Word| {
        let places = seen.words.iter().zip(&seen.tags);
        places.into_iter().any(|(other, is_tag)| *is_tag && other == word)
    };
    let stranger =
        seen.named.iter().find(|piece| !piece.iter().any(is_known) && !piece.iter().all(is_tag));
    stranger.map(|_| "others".to_owned())
}
