//! Pages of `YouTube`'s Data API: `playlistItems.list`, `videos.list`, `search.list`.

use serde_json::Value;

use super::{
    Playlist,
    video::{Video, date, iso_seconds, watch},
};
use crate::{
    json::{any_text, list, text},
    remark::Remark,
};

/// Reads pages, or their items alone.
pub(super) fn read(values: &[Value]) -> Playlist {
    let mut playlist = Playlist::default();
    for (page, value) in values.iter().enumerate() {
        let items = if value.get("items").is_some() { list(value, "items") } else { vec![value] };
        for (place, item) in items.into_iter().enumerate() {
            match video(item) {
                Ok(video) => playlist.videos.push(video),
                Err(wrong) => {
                    let at = format!("page {}, item {}", page + 1, place + 1);
                    playlist.remarks.push(Remark::new(at, wrong));
                }
            }
        }
    }
    playlist
}

fn video(item: &Value) -> Result<Video, &'static str> {
    let part = |key| item.get(key).unwrap_or(&Value::Null);
    let (snippet, details) = (part("snippet"), part("contentDetails"));
    if text(part("status"), "privacyStatus").is_some_and(|word| word.starts_with("private")) {
        return Err("left out: it is private or deleted");
    }
    if text(snippet, "liveBroadcastContent").is_some_and(|word| word == "upcoming") {
        return Err("left out: it is still to come");
    }
    let of_resource = snippet.get("resourceId").and_then(|it| text(it, "videoId"));
    let own = || item.get("id").and_then(|id| text(id, "videoId"));
    // That of an item of a playlist is the item's.
    let is_video = || text(item, "kind").is_none_or(|kind| kind == "youtube#video");
    let plain = || item.get("id").and_then(Value::as_str).filter(|_| is_video()).map(str::to_owned);
    let id = text(details, "videoId").or(of_resource).or_else(own).or_else(plain);
    let title = text(snippet, "title").unwrap_or_default();
    let mut video = Video::new(&title, &id.map(|id| watch(&id)).unwrap_or_default())?;
    video.runs(text(details, "duration").and_then(|text| iso_seconds(&text)));
    // The other is when it was put into the list.
    let published =
        text(details, "videoPublishedAt").or_else(|| any_text(snippet, &["publishedAt"]));
    video.published = published.and_then(|text| date(&text));
    Ok(video)
}
