//! What yt-dlp writes: one object with `entries`, which may hold lists themselves, or an object for each video.

use jiff::Timestamp;
use serde_json::Value;

use super::{
    Playlist,
    video::{Video, date, watch},
};
use crate::{
    json::{any_text, elements, text},
    remark::Remark,
};

/// What yt-dlp says of videos that not everybody can see.
const CLOSED: [&str; 4] = ["private", "premium_only", "subscriber_only", "needs_auth"];

/// How deeply lists may be nested: channels have lists of videos, of streams, of shorts.
const DEPTH: usize = 5;

/// Reads a list.
pub(super) fn read(values: &[Value]) -> Playlist {
    let mut list = Playlist::default();
    let mut rest: Vec<(&Value, usize)> = values.iter().rev().map(|value| (value, 0)).collect();
    let mut number = 0;
    while let Some((value, depth)) = rest.pop() {
        if let Some(entries) = value.get("entries") {
            if depth < DEPTH {
                rest.extend(elements(entries).into_iter().rev().map(|entry| (entry, depth + 1)));
            }
            continue;
        }
        number += 1;
        match video(value) {
            Ok(video) => list.videos.push(video),
            Err(wrong) => list.remarks.push(Remark::new(format!("video {number}"), wrong)),
        }
    }
    list
}

fn video(entry: &Value) -> Result<Video, &'static str> {
    if text(entry, "availability").is_some_and(|word| CLOSED.contains(&word.as_str())) {
        return Err("left out: it is private or deleted");
    }
    if text(entry, "live_status").is_some_and(|word| word == "is_upcoming") {
        return Err("left out: it is still to come");
    }
    let title = any_text(entry, &["title"]).unwrap_or_default();
    let address = any_text(entry, &["webpage_url", "url"]).filter(|it| it.starts_with("http"));
    // Older ones have nothing but the id.
    let is_youtube = || text(entry, "ie_key").is_none_or(|key| key == "Youtube");
    let by_id = || text(entry, "id").filter(|_| is_youtube()).map(|id| watch(&id));
    let mut video = Video::new(&title, &address.or_else(by_id).unwrap_or_default())?;
    video.runs(entry.get("duration").and_then(seconds));
    let moment =
        ["release_timestamp", "timestamp"].iter().find_map(|key| entry.get(*key)?.as_i64());
    let moment = moment.and_then(|moment| Timestamp::from_second(moment).ok());
    video.published = any_text(entry, &["release_date", "upload_date"])
        .and_then(|text| date(&text))
        .or_else(|| date(&moment?.to_string()));
    Ok(video)
}

/// Seconds, whole ones or not.
pub(super) fn seconds(value: &Value) -> Option<u32> {
    let whole = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => return None,
    };
    whole.split('.').next()?.parse().ok()
}
