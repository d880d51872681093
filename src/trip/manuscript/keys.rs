//! The words of the form: every key and every table that some file may have.

/// Tables that come several times, each with two brackets.
pub(super) const LISTS: [&str; 5] = ["entry", "before", "after", "event", "place"];

/// Tables that come once.
pub(super) const TABLES: [&str; 3] = ["traveller", "source", "zone"];

/// Keys that a trip's file has above its first table.
pub(super) const OF_TRIP: [&str; 12] = [
    "id",
    "language",
    "site",
    "title",
    "short_title",
    "summary",
    "days",
    "undated",
    "picture",
    "pictures",
    "intro",
    "revised",
];

/// Keys that a day's file has above its first entry.
pub(super) const OF_DAY: [&str; 6] = ["date", "title", "picture", "pictures", "intro", "places"];

/// Keys of all tables, those of a trip and of a day aside.
const OF_TABLES: [&str; 41] = [
    "about",
    "address",
    "affiliation",
    "aliases",
    "attendance",
    "because",
    "credit",
    "day_inferred",
    "describes",
    "end",
    "event",
    "file",
    "first_day",
    "highlight",
    "iana",
    "inferred",
    "kind",
    "label",
    "last_day",
    "length",
    "links",
    "name",
    "note",
    "opinion",
    "part",
    "place",
    "pull",
    "recording",
    "recording_added",
    "room",
    "schedule",
    "short_name",
    "short_title",
    "since",
    "slides",
    "speakers",
    "start",
    "topics",
    "track",
    "url",
    "voice",
];

/// Keys that others call by another name: what is written, and the keys that may be meant by it, the likeliest
/// first.
const MEANT: [(&[&str], &[&str]); 32] = [
    (
        &["abstract", "description", "text", "content", "body", "details"],
        &["about", "intro", "summary"],
    ),
    (&["summary", "excerpt", "introduction", "opening"], &["intro", "summary", "about"]),
    (&["day"], &["date"]),
    (&["name", "heading", "headline", "subject", "session_title"], &["title", "name"]),
    (&["begin", "begins", "began", "from", "start_time", "starts_at", "time"], &["start"]),
    (&["until", "to", "finish", "end_time", "ends_at", "stop"], &["end"]),
    (&["speaker", "presenter", "presenters", "author", "authors", "by", "host"], &["speakers"]),
    (&["company", "employer", "organisation", "organization", "org"], &["affiliation"]),
    (&["video", "youtube", "recorded", "replay", "watch"], &["recording"]),
    (&["duration", "runtime", "minutes"], &["length"]),
    (&["tags", "tag", "categories", "category", "keywords", "subjects"], &["topics"]),
    (&["location", "venue", "where"], &["place", "places"]),
    (&["entries", "talk", "talks", "session", "sessions", "moment", "item"], &["entry"]),
    (&["type"], &["kind"]),
    (&["hall", "stage"], &["room"]),
    (&["lang", "locale"], &["language"]),
    (&["timezone", "tz", "time_zone"], &["iana", "zone"]),
    (&["traveler", "author", "person", "who"], &["traveller"]),
    (&["link", "href", "website", "homepage", "web", "uri"], &["url", "links"]),
    (&["image", "img", "photo", "photograph", "cover", "illustration"], &["picture"]),
    (&["images", "photos", "photographs", "gallery", "album"], &["pictures"]),
    (&["alt", "caption"], &["describes"]),
    (&["photographer", "copyright", "attribution"], &["credit"]),
    (&["src", "path"], &["file"]),
    (&["opinions", "thoughts", "comment", "comments", "notes", "review"], &["opinion", "note"]),
    (&["quote", "pull_quote", "verdict", "takeaway"], &["pull"]),
    (&["deck", "presentation", "pdf"], &["slides"]),
    (&["slug", "key", "anchor"], &["id"]),
    (&["reason", "why"], &["because"]),
    (&["update", "updates", "later"], &["since"]),
    (&["highlights", "featured", "favourite", "favorite", "recommended"], &["highlight"]),
    (
        &["updated", "modified", "last_modified", "changed", "edited", "corrected", "revision"],
        &["revised"],
    ),
];

/// Lists every key there is.
pub(super) fn all() -> Vec<&'static str> {
    let tables = LISTS.into_iter().chain(TABLES);
    OF_TRIP.into_iter().chain(OF_DAY).chain(OF_TABLES).chain(tables).collect()
}

/// Finds the key that is meant by another word for it, among those that a table may have.
pub(super) fn meant<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.to_lowercase().replace(['-', ' '], "_");
    let keys = MEANT.iter().filter(|(words, _)| words.contains(&word.as_str()));
    let mut keys = keys.flat_map(|(_, keys)| keys.iter());
    keys.find_map(|key| known.iter().find(|known| *known == key).copied())
}
