//! The JSON of a conference of media.ccc.de: `events`, each with a page of its own.

use serde_json::Value;

use super::{
    Playlist,
    video::{Video, date},
    ytdlp::seconds,
};
use crate::{
    json::{any_text, as_text, list, text},
    remark::Remark,
};

/// Reads one conference, or several.
pub(super) fn read(values: &[Value]) -> Playlist {
    let mut playlist = Playlist::default();
    for event in values.iter().flat_map(|value| list(value, "events")) {
        let number = playlist.videos.len() + playlist.remarks.len() + 1;
        match video(event) {
            Ok(video) => playlist.videos.push(video),
            Err(wrong) => playlist.remarks.push(Remark::new(format!("event {number}"), wrong)),
        }
    }
    playlist
}

fn video(event: &Value) -> Result<Video, &'static str> {
    let page = || text(event, "slug").map(|slug| format!("https://media.ccc.de/v/{slug}"));
    let address = text(event, "frontend_link").or_else(page).unwrap_or_default();
    let mut video = Video::new(&text(event, "title").unwrap_or_default(), &address)?;
    video.runs(["length", "duration"].iter().find_map(|key| event.get(*key)).and_then(seconds));
    video.names(list(event, "persons").into_iter().filter_map(as_text));
    video.held = text(event, "date").and_then(|text| date(&text));
    video.published = any_text(event, &["release_date"]).and_then(|text| date(&text));
    Ok(video)
}
