//! Talks and videos, made ready to be compared.

use std::collections::HashSet;

use super::{
    Talk,
    names::Name,
    parts,
    segments::{are_people, halves, pieces},
    tags::Tags,
    weights::Weights,
    words::{Word, words},
};
use crate::playlist::Video;

/// A talk.
pub(super) struct Asked {
    pub(super) words: Vec<Word>,
    /// Beginnings and ends of its title.
    pub(super) halves: Vec<Vec<Word>>,
    pub(super) part: Option<u32>,
    pub(super) names: Vec<Name>,
    /// Words that others say of it.
    pub(super) around: HashSet<String>,
}

impl Asked {
    pub(super) fn new(talk: &Talk) -> Self {
        let mut words = words(&talk.title);
        let part = parts::take(&talk.title, &mut words);
        let halves = halves(&talk.title).into_iter().map(self::words).filter(|half| half.len() > 1);
        let around = talk.around.iter().flat_map(|text| self::words(text)).map(|word| word.letters);
        let names = talk.speakers.iter().take(20).map(|name| Name::new(name));
        Self {
            halves: halves.collect(),
            part,
            names: names.collect(),
            around: around.collect(),
            words,
        }
    }
}

/// A video.
pub(super) struct Seen {
    pub(super) words: Vec<Word>,
    /// Which of them are common to titles of the list.
    pub(super) tags: Vec<bool>,
    pub(super) part: Option<u32>,
    /// Those who are named beside the title.
    pub(super) people: Vec<Word>,
    /// Pieces of the title that are somebody's name.
    pub(super) named: Vec<Vec<Word>>,
}

/// Makes videos ready, list by list, and weighs the words of all titles.
pub(super) fn prepared(talks: &[Asked], videos: &[Video]) -> (Vec<Seen>, Weights) {
    let of_talks: Vec<&[Word]> = talks.iter().map(|talk| &*talk.words).collect();
    let names: HashSet<&str> =
        talks.iter().flat_map(|talk| &talk.names).flat_map(Name::letters).collect();
    let mut seen: Vec<Seen> = videos.iter().map(of_video).collect();
    let lists: HashSet<usize> = videos.iter().map(|video| video.place.0).collect();
    for list in lists {
        let places: Vec<usize> =
            (0..videos.len()).filter(|it| videos[*it].place.0 == list).collect();
        let of_list: Vec<&[Word]> = places.iter().map(|place| &*seen[*place].words).collect();
        let tags = Tags::of(&of_list, &of_talks, &names);
        for place in places {
            seen[place].tags = tags.mark(&seen[place].words);
        }
    }
    let weights = Weights::of(of_talks.into_iter().chain(seen.iter().map(|video| &*video.words)));
    (seen, weights)
}

fn of_video(video: &Video) -> Seen {
    let mut words = words(&video.title);
    let part = parts::take(&video.title, &mut words);
    let named = pieces(&video.title).into_iter().filter(|piece| are_people(piece)).map(self::words);
    Seen {
        tags: vec![false; words.len()],
        part,
        people: video.people.iter().flat_map(|name| self::words(name)).collect(),
        named: named.filter(|piece| !piece.iter().any(Word::is_kind)).collect(),
        words,
    }
}
