//! The JSON Feed, version 1.1.

use recap_trip::Trip;
use serde_json::{Value, json};

use super::{Feed, Item, JSON_FILE};

/// Writes the feed. `None` where [`are_written`](super::are_written) says no.
pub fn write(trip: &Trip, base: &str) -> Option<Value> {
    let feed = Feed::of(trip, base)?;
    let mut author = json!({ "name": trip.traveller.name });
    if let Some(url) = &trip.traveller.url {
        author["url"] = json!(url);
    }
    Some(json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.trip.title,
        "home_page_url": feed.home,
        "feed_url": format!("{}{JSON_FILE}", feed.home),
        "description": feed.trip.summary,
        "language": feed.trip.language,
        "authors": [author],
        "items": feed.items.iter().map(item).collect::<Vec<_>>(),
    }))
}

fn item(item: &Item<'_>) -> Value {
    json!({
        "id": item.id,
        "url": item.url,
        "title": item.talk.title,
        "content_html": item.content,
        "date_published": item.published,
        "date_modified": item.updated,
        "tags": item.talk.topics,
    })
}
