//! Which video is the recording of which talk.
//!
//! Every talk is compared with every video that has a word in common with it. What comes of that is a score from 0 to 1,
//! and pairs are taken from the highest downwards, each talk and each video once: so each is the other's best of what is
//! left. **A wrong pair is worse than none**, so doubt always lowers a score.
//!
//! - **Title.** Words are compared without accents, case and order, rare ones weigh more than common ones (0.5 to
//!   1.5), small ones hardly anything (0.15), those of kinds of sessions little (0.4). Slips, abbreviations (`dev.`)
//!   and words written as two are alike. With the share of each title that the other has, a title that is shorter has
//!   `video × (0.7 + 0.3 × talk)`, one that is longer `talk × (0.78 + 0.22 × video)`. A half of the talk's title, up
//!   to a colon, a dash or a full stop, counts as well, at 0.93, and so do its first words, if four of them say
//!   something. What is common to titles of the list, the event's name for one, is no part of a title, nor is what the
//!   trip says of the talk: event, place, companies, speakers; where it names none, nor is any name.
//! - **Numbers** that only one of them has: × 0.75, that both have: × 0.6. The second edition is another talk.
//! - **Speakers.** Where they are named, in any form, 0.65 of what the title lacks is made up, if the title has 0.45. So
//!   with its speaker a video needs a title of 0.72, and without 0.9. Where others are named instead: × 0.7.
//! - **How much is said.** Without speakers, a title of one word that says something has × 0.85, one of two × 0.95 where
//!   it is the whole and × 0.9 else, one of none × 0.75: “Welcome” and “Keynote” are everywhere.
//! - **Parts.** The second part of a talk is not its recording (× 0.7), but for a talk that is a second part itself.
//! - **Length.** Trailers, shorts, and what is less than a tenth or more than three times of the slot: × 0.7. Of less
//!   than three minutes, where no slot is known: × 0.85.
//! - **Dates.** Published before the talk, recorded on another day, or another year in the title: × 0.7. Published half a
//!   year apart from the other recordings of the list: × 0.88.
//! - **Order.** Between equals decide the neighbours in the list: published with them, among them, in their order.
//!   Where nothing does, a video is nobody's.

mod words;
mod parts;
mod segments;
mod names;
mod tags;
mod weights;
mod likeness;
mod prepared;
mod near;
mod evidence;
mod scoring;
mod company;
mod assigning;

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use crate::playlist::Video;
use assigning::{assigned, settled};
use company::Company;
use prepared::{Asked, prepared};
use scoring::{Candidate, candidates};

/// A talk that may have a recording.
#[derive(Clone, Debug, Default)]
pub struct Talk {
    /// The id of its entry.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The names of its speakers.
    pub speakers: Vec<String>,
    /// What titles of videos may say besides: its event, its place, companies.
    pub around: Vec<String>,
    /// Its day.
    pub day: Option<Date>,
    /// How many minutes it had.
    pub minutes: Option<u32>,
    /// The address of the recording that it has already.
    pub recording: Option<String>,
}

/// A talk and a video that may be its recording, as places in their lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The talk.
    pub talk: usize,
    /// The video.
    pub video: usize,
    /// How sure it is, from 0 to 1.
    pub score: f64,
    /// What speaks for it, and against it.
    pub why: Vec<String>,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Recordings of talks that have none, in the order of the talks.
    pub proposals: Vec<Proposal>,
    /// Talks that have this very recording, with its video.
    pub present: Vec<(usize, usize)>,
    /// Talks that have another recording than the one that was found.
    pub other: Vec<Proposal>,
    /// Talks without a recording for which none was found, each with the nearest of the videos that are left.
    pub talks_left: Vec<(usize, Option<Proposal>)>,
    /// Videos that are no talk's.
    pub videos_left: Vec<usize>,
}

/// Finds the recordings of talks among videos, where they are as sure as `least` asks for.
pub fn find_recordings(talks: &[Talk], videos: &[Video], least: f64) -> Found {
    let mut by_identity: HashMap<String, usize> = HashMap::new();
    for (place, video) in videos.iter().enumerate() {
        by_identity.insert(Video::identity(&video.address), place);
    }
    let own = |talk: &Talk| by_identity.get(&Video::identity(talk.recording.as_deref()?)).copied();
    let present: Vec<(usize, usize)> =
        talks.iter().enumerate().filter_map(|(place, talk)| Some((place, own(talk)?))).collect();
    let asked: Vec<Asked> = talks.iter().map(Asked::new).collect();
    let (seen, weights) = prepared(&asked, videos);
    let mut candidates = candidates(&asked, talks, &seen, videos, &weights);
    let (has_own, is_taken): (HashSet<usize>, HashSet<usize>) = present.iter().copied().unzip();
    candidates.retain(|it| !has_own.contains(&it.talk) && !is_taken.contains(&it.video));
    let known = present.iter().copied().chain(assigned(&candidates));
    Company::of(known, videos).judge(&mut candidates, videos);
    let settled = settled(&candidates, &asked, least);
    let mut found = Found { present, ..Found::default() };
    let mut used = is_taken;
    for proposal in settled {
        used.insert(proposal.video);
        let is_open = talks[proposal.talk].recording.is_none();
        if is_open { found.proposals.push(proposal) } else { found.other.push(proposal) }
    }
    found.proposals.sort_by_key(|proposal| proposal.talk);
    found.other.sort_by_key(|proposal| proposal.talk);
    let has_one: HashSet<usize> = found.proposals.iter().map(|proposal| proposal.talk).collect();
    let open =
        (0..talks.len()).filter(|it| talks[*it].recording.is_none() && !has_one.contains(it));
    let mut nearest: HashMap<usize, &Candidate> = HashMap::new();
    for candidate in candidates.iter().filter(|it| it.score >= 0.5 && !used.contains(&it.video)) {
        let best = nearest.entry(candidate.talk).or_insert(candidate);
        if candidate.score > best.score {
            *best = candidate;
        }
    }
    let nearest = |talk: usize| nearest.get(&talk).map(|it| it.proposal());
    found.talks_left = open.map(|talk| (talk, nearest(talk))).collect();
    found.videos_left = (0..videos.len()).filter(|video| !used.contains(video)).collect();
    found
}
