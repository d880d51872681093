//! `recap recordings`.

use std::{error::Error, path::PathBuf};

use clap::Args;
use jiff::{Timestamp, tz::TimeZone};
use recap_sources::{
    Addition, Found, NoPlaylistKind, PlaylistKind, Talk, Video, find_recordings, unite_videos,
    write_recordings,
};
use recap_trip::{Date, Trip};

use super::{folder::written, new::date, show};
use crate::{
    importing::{count, mistakes},
    mistakes::trip_of,
    recording::{found, lists_read, playlists, talks},
    writing::replace_files,
};

/// Find the recordings of a trip's talks in lists of videos
#[derive(Debug, Args)]
#[command(after_help = "Example: recap recordings list.json my-trip --write\n\
                  A list is made by: yt-dlp --flat-playlist -J ADDRESS > list.json\n\
                  Without --write it only says what it found. What an entry has already stays.")]
pub struct Recordings {
    /// Files, addresses, or -: JSON of yt-dlp, the Data API or media.ccc.de; feeds; lines of title, tab, address
    #[arg(required = true, value_name = "PLAYLIST")]
    lists: Vec<String>,
    /// The folder of the trip
    folder: PathBuf,
    /// Put what was found into the trip
    #[arg(long)]
    write: bool,
    /// How sure a recording has to be, from 0 to 1
    #[arg(long, value_name = "SCORE", default_value = "0.9", value_parser = score)]
    least: f64,
    /// The day that readers are told of as that of the recordings; otherwise today
    #[arg(long, value_name = "DATE", value_parser = date)]
    added: Option<Date>,
    /// What the lists are, where that is not found out
    #[arg(long = "as", value_name = "KIND", value_parser = kind)]
    kind: Option<PlaylistKind>,
}

impl Recordings {
    /// Reads the trip and the lists, says what was found, and writes it where that is asked for.
    ///
    /// # Errors
    /// Mistakes of the trip, lists that cannot be read, and those of the system. The folder is then as it was.
    pub fn run(self) -> Result<(), Box<dyn Error>> {
        let trip = trip_of(&self.folder)?;
        let talks = talks(&trip);
        let lists = playlists(&self.lists, self.kind)?;
        print!("{}", lists_read(&lists));
        let videos = unite_videos(lists);
        let recordings = find_recordings(&talks, &videos, self.least);
        print!("{}", found(&recordings, &talks, &videos, self.least));
        if self.write {
            let added = self.added.unwrap_or_else(|| today(&trip));
            return self.put(&additions(&recordings, &talks, &videos, added));
        }
        let shown = self.folder.display();
        println!("nothing was written to {shown}");
        if !recordings.proposals.is_empty() {
            println!("next: look through them, and say --write as well");
        }
        Ok(())
    }

    /// Puts recordings into the text of the folder.
    fn put(&self, additions: &[Addition<'_>]) -> Result<(), Box<dyn Error>> {
        let folder = &self.folder;
        let shown = folder.display();
        let before = written(folder)?;
        let recorded = write_recordings(&before, additions, &shown.to_string());
        for line in recorded.kept.iter().chain(&recorded.refused) {
            println!("{line}");
        }
        if recorded.files.is_empty() {
            println!("nothing was written to {shown}");
            return Ok(());
        }
        let mut after = before.clone();
        for (name, text) in &mut after {
            if let Some((_, new)) = recorded.files.iter().find(|(other, _)| other == name) {
                text.clone_from(new);
            }
        }
        let known = mistakes(folder, &before);
        let new = mistakes(folder, &after);
        show(&new.into_iter().filter(|it| !known.contains(it)).collect::<Vec<_>>());
        replace_files(folder, &recorded.files)
            .map_err(|error| format!("{shown} cannot be written ({error}); make it writable"))?;
        let entries = count(recorded.entries, "entry", "entries");
        println!("wrote {entries}, in {} of {shown}", count(recorded.files.len(), "file", "files"));
        Ok(())
    }
}

/// What is to be written: recordings that were found, and how long those run that are there.
fn additions<'a>(
    found: &Found,
    talks: &'a [Talk],
    videos: &'a [Video],
    added: Date,
) -> Vec<Addition<'a>> {
    let new = found.proposals.iter().map(|it| (it.talk, it.video, Some(added)));
    let present = found.present.iter().map(|(talk, video)| (*talk, *video, None));
    let addition = |(talk, video, added): (usize, usize, Option<Date>)| Addition {
        id: &talks[talk].id,
        video: &videos[video],
        added,
    };
    new.chain(present).map(addition).collect()
}

/// The date of today, where the trip was.
fn today(trip: &Trip) -> Date {
    let zone = TimeZone::get(&trip.zone.iana).unwrap_or(TimeZone::UTC);
    zone.to_datetime(Timestamp::now()).date()
}

/// Reads a score.
fn score(text: &str) -> Result<f64, &'static str> {
    let score: Option<f64> = text.parse().ok();
    score.filter(|score| (0.0..=1.0).contains(score)).ok_or("write a number from 0 to 1, as in 0.9")
}

/// Reads the word for a kind of list.
fn kind(word: &str) -> Result<PlaylistKind, String> {
    word.parse().map_err(|error: NoPlaylistKind| error.to_string())
}
