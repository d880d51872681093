//! Recordings written into the text of a trip.

use jiff::civil::Date;
use recap_import::edit::{CannotEdit, Change, Edit, Outcome};

use crate::playlist::Video;

/// A recording for an entry.
#[derive(Clone, Copy, Debug)]
pub struct Addition<'a> {
    /// The id of the entry.
    pub id: &'a str,
    /// Its recording.
    pub video: &'a Video,
    /// The day that it is added, unless the entry had it before.
    pub added: Option<Date>,
}

/// What comes of writing recordings.
#[derive(Clone, Debug, Default)]
pub struct Recorded {
    /// Files that have other text, each given by its name and what it is to hold.
    pub files: Vec<(String, String)>,
    /// How many entries were given something.
    pub entries: usize,
    /// What stays as it is, a line each: `trip/2026-05-12.toml: brakes has a length already`.
    pub kept: Vec<String>,
    /// What could not be done, and why.
    pub refused: Vec<String>,
}

/// Puts recordings into the files of a folder, each given by its name and its text. What an entry has already stays;
/// comments, order and form of everything else as well. `shown` is how the folder is named to the author.
pub fn write_recordings(
    folder: &[(String, String)],
    additions: &[Addition<'_>],
    shown: &str,
) -> Recorded {
    let mut result = Recorded::default();
    for (name, text) in folder {
        let mut refused = Vec::new();
        let edited = Edit::of(text).and_then(|mut edit| {
            for Addition { id, video, added } in additions {
                let changes = changes(video, *added);
                match edit.change(id, &changes) {
                    Err(CannotEdit::NoEntry(_)) => {}
                    Err(error) => refused.push(format!("{shown}/{name}: {error}")),
                    Ok(outcomes) => {
                        let had = changes.iter().zip(&outcomes);
                        let had = had.filter(|(_, outcome)| **outcome == Outcome::Kept);
                        let had: Vec<&str> = had.map(|(change, _)| change.key()).collect();
                        if !had.is_empty() && added.is_some() {
                            let had = had.join(" and ");
                            result.kept.push(format!("{shown}/{name}: {id} has {had} already"));
                        }
                        result.entries += usize::from(outcomes.contains(&Outcome::Added));
                    }
                }
            }
            edit.finish()
        });
        result.refused.append(&mut refused);
        match edited {
            Ok(new) if new != *text => result.files.push((name.clone(), new)),
            Ok(_) => {}
            Err(error) => result.refused.push(format!("{shown}/{name}: {error}")),
        }
    }
    result
}

fn changes(video: &Video, added: Option<Date>) -> Vec<Change> {
    let recording = added.map(|_| Change::add("recording", video.address.as_str()));
    let length = video.length.map(|length| Change::add("length", length.to_string()));
    let added = added.map(|date| Change::add("recording_added", date.to_string()));
    [recording, length, added].into_iter().flatten().collect()
}
