//! Recordings that were found, in words for the author.

use std::fmt::Write;

use recap_sources::{
    Found, NoPlaylist, Playlist, PlaylistKind, Proposal, Talk, Video, read_playlist,
};
use recap_trip::{Kind, LinkKind, Trip};
use thiserror::Error;

use crate::{
    fetching::{Unfetched, fetch, shown},
    importing::count,
};

/// Most videos that are listed as nobody's: channels have thousands.
const MOST_LEFT: usize = 50;

/// Why a list is of no use.
#[derive(Debug, Error)]
pub enum Unlisted {
    /// It cannot be had.
    #[error(transparent)]
    Unfetched(#[from] Unfetched),
    /// It cannot be read.
    #[error("{0}: {1}")]
    Unreadable(String, NoPlaylist),
}

/// Fetches and reads lists of videos.
///
/// # Errors
/// The first that is of no use.
pub fn playlists(names: &[String], kind: Option<PlaylistKind>) -> Result<Vec<Playlist>, Unlisted> {
    let one = |name: &String| {
        let bytes = fetch(name)?;
        let name = shown(name);
        read_playlist(&bytes, name, kind)
            .map_err(|error| Unlisted::Unreadable(name.to_owned(), error))
    };
    names.iter().map(one).collect()
}

/// The talks of a trip, and its sessions: whatever may have been recorded.
pub fn talks(trip: &Trip) -> Vec<Talk> {
    let entries = trip.entries().filter(|(entry, _)| entry.kind != Kind::Moment);
    let talk = |(entry, day): (&recap_trip::Entry, Option<&recap_trip::Day>)| {
        let event = entry.event.as_deref().and_then(|id| trip.event(id));
        let place = entry.place.as_deref().and_then(|id| trip.place(id));
        let events = event.into_iter().flat_map(|event| [&event.title, &event.short_title]);
        let companies = entry.speakers.iter().filter_map(|speaker| speaker.affiliation.as_ref());
        let around = events.chain(place.map(|place| &place.name)).chain(companies);
        let recording = entry.links.iter().find(|link| link.kind == LinkKind::Recording);
        Talk {
            id: entry.id.clone(),
            title: entry.title.clone(),
            speakers: entry.speakers.iter().map(|speaker| speaker.name.clone()).collect(),
            around: around.cloned().collect(),
            day: day.map(|day| day.date),
            minutes: entry.slot,
            recording: recording.map(|link| link.url.clone()),
        }
    };
    entries.map(talk).collect()
}

/// Says what was read, and what was left out of it: each cause once, with the first of its places.
pub fn lists_read(lists: &[Playlist]) -> String {
    let mut text = String::new();
    for list in lists {
        let videos = count(list.videos.len(), "video", "videos");
        line(&mut text, &format!("read {}: {videos}", list.name));
        let mut causes: Vec<(&str, &str, usize)> = Vec::new();
        for remark in &list.remarks {
            match causes.iter_mut().find(|(what, ..)| *what == remark.what) {
                Some((.., number)) => *number += 1,
                None => causes.push((&remark.what, &remark.at, 1)),
            }
        }
        for (what, at, number) in causes {
            let more =
                if number > 1 { format!(", and {} more", number - 1) } else { String::new() };
            line(&mut text, &format!("  {at}{more}: {what}"));
        }
    }
    text
}

/// Says what was found, what not, and which videos are nobody's.
pub fn found(found: &Found, talks: &[Talk], videos: &[Video], least: f64) -> String {
    let mut text = String::new();
    for proposal in &found.proposals {
        proposed(&mut text, proposal, talks, videos);
    }
    if !found.present.is_empty() {
        let number = count(found.present.len(), "talk has", "talks have");
        line(&mut text, &format!("{number} the recording already that is in the list"));
    }
    for Proposal { talk, video, .. } in &found.other {
        let Talk { id, recording, .. } = &talks[*talk];
        let (had, address) = (recording.as_deref().unwrap_or_default(), &videos[*video].address);
        line(&mut text, &format!("{id} has {had} already, which stays; the list has {address}"));
    }
    if !found.talks_left.is_empty() {
        let number = count(found.talks_left.len(), "talk", "talks");
        line(&mut text, &format!("without a recording: {number}"));
    }
    for (talk, nearest) in &found.talks_left {
        line(&mut text, &format!("  {}: “{}”", talks[*talk].id, talks[*talk].title));
        if let Some(Proposal { video, score, why, .. }) = nearest {
            let Video { title, address, .. } = &videos[*video];
            let score = shown_score(*score);
            line(&mut text, &format!("    nearest, with {score}: “{title}” {address}"));
            line(&mut text, &format!("    {}", why.join("; ")));
        }
    }
    if !found.videos_left.is_empty() {
        let number = count(found.videos_left.len(), "video", "videos");
        line(&mut text, &format!("no talk's: {number}"));
    }
    for video in found.videos_left.iter().take(MOST_LEFT) {
        let Video { title, address, .. } = &videos[*video];
        line(&mut text, &format!("  “{title}” {address}"));
    }
    if found.videos_left.len() > MOST_LEFT {
        line(&mut text, &format!("  and {} more", found.videos_left.len() - MOST_LEFT));
    }
    let number = count(found.proposals.len(), "recording", "recordings");
    line(&mut text, &format!("found {number} with a score of {least} or more"));
    text
}

fn proposed(text: &mut String, proposal: &Proposal, talks: &[Talk], videos: &[Video]) {
    let (talk, video) = (&talks[proposal.talk], &videos[proposal.video]);
    let length = video.length.map_or_else(String::new, |length| format!(", {length}"));
    line(text, &format!("{}  {}: “{}”", shown_score(proposal.score), talk.id, talk.title));
    line(text, &format!("      “{}”{length}", video.title));
    line(text, &format!("      {}", video.address));
    line(text, &format!("      {}", proposal.why.join("; ")));
}

/// Writes a score so that none that is too low looks high enough.
fn shown_score(score: f64) -> String {
    format!("{:.2}", (score * 100.0).floor() / 100.0)
}

fn line(text: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{line}");
}
