//! What the page of a trip tells search engines of itself, and what is told of talks and recordings there.

use recap_site::{exports::structured_data, route::Route};
use recap_trip::Trip;
use serde_json::Value;

use crate::{
    rendered::pages,
    structured_data::{data, objects},
    trips::BERGEN,
};

/// Half of what a search engine wants of a video is worse than nothing.
#[test]
fn no_video_is_claimed_whose_preview_and_date_nobody_knows() {
    for page in pages() {
        let Some(data) = data(&page) else { continue };
        for node in objects(&data).into_iter().filter(|node| node["@type"] == "VideoObject") {
            for property in ["name", "thumbnailUrl", "uploadDate"] {
                assert!(node[property].is_string(), "{property} in {}", page.name());
            }
        }
    }
}

#[test]
fn the_page_of_the_trip_is_an_article_about_it() {
    for page in pages().filter(|page| page.route == Route::Trip) {
        let (trip, data) = (page.site.trip, data(&page).expect("an article"));
        let article = &data["@graph"][0];
        assert_eq!(article["@type"], "BlogPosting", "{}", page.name());
        assert_eq!(article["headline"], trip.title);
        assert_eq!(article["author"]["name"], trip.traveller.name);
        let published = trip.source.as_ref().map(|source| source.date.to_string());
        assert_eq!(article["datePublished"].as_str(), published.as_deref());
        let pictures = page.all("meta[property='og:image']");
        let preview = pictures.first().and_then(|tag| tag.attr("content"));
        assert_eq!(article["image"].as_str(), preview, "{}", page.name());
        let event = &article["about"];
        assert_eq!(
            (&event["@type"], &event["name"]),
            (&"Event".into(), &trip.title.clone().into())
        );
        let places = event["location"].as_array().expect("where it went");
        assert!(places.iter().all(|place| place["@type"] == "Place"), "{places:?}");
    }
    // Nobody has said when it was published, nor where it went.
    let trip = BERGEN.clone();
    let undated = Trip { source: None, ..trip };
    let text = structured_data::write(&undated, "/", &Route::Trip, None).expect("an article");
    let data: Value = serde_json::from_str(&text).expect("JSON");
    let article = &data["@graph"][0];
    assert_eq!((&article["datePublished"], &article["dateModified"]), (&Value::Null, &Value::Null));
    assert_eq!(article["image"], Value::Null);
}

#[test]
fn talks_among_others_say_where_they_were() {
    let mut seen = 0;
    for page in pages() {
        let Some(data) = data(&page) else { continue };
        for node in objects(&data) {
            let address = node["url"].as_str().unwrap_or_default();
            let Some(id) = address.split("/talk/").nth(1) else { continue };
            let trip = page.site.trip;
            let (talk, _) = trip.talk(id.trim_end_matches('/')).expect("a talk");
            let place = trip.place_and_room(talk);
            assert_eq!(
                node["location"]["name"].as_str(),
                place.as_deref(),
                "{id} in {}",
                page.name()
            );
            seen += usize::from(place.is_some());
        }
    }
    assert!(seen > 50, "only {seen} places");
}
