//! What a page says of itself where its address is shared: [Open Graph], which Twitter's cards read
//! as well.
//!
//! [Open Graph]: https://ogp.me/

use maud::html;
use recap_trip::Trip;

use super::description::description;
use crate::{
    pictures::{
        Image,
        preview::{HEIGHT, WIDTH},
    },
    route::Route,
};

/// The tags of a page; those that need an address in full only where there is one. The page for
/// unknown addresses is none to be shared.
pub(super) fn preview_tags(
    trip: &Trip,
    route: &Route,
    base: &str,
    image: Option<&Image>,
) -> String {
    if *route == Route::NotFound {
        return String::new();
    }
    let card = if image.is_some() { "summary_large_image" } else { "summary" };
    let tags = html! {
        @for (property, content) in tags(trip, route, base, image) {
            meta property=(property) content=(content);
        }
        meta name="twitter:card" content=(card);
    };
    tags.into_string()
}

fn tags(
    trip: &Trip,
    route: &Route,
    base: &str,
    image: Option<&Image>,
) -> Vec<(&'static str, String)> {
    let kind = if *route == Route::Trip { "website" } else { "article" };
    let mut tags = vec![
        ("og:type", kind.to_owned()),
        ("og:site_name", trip.title.clone()),
        ("og:title", route.own_title(trip).unwrap_or_else(|| trip.title.clone())),
        ("og:description", description(trip, route)),
    ];
    // A locale has a territory; most languages of trips do not say theirs.
    if let Some((language, territory)) = trip.language.split_once('-').filter(is_territory) {
        tags.push(("og:locale", format!("{language}_{territory}")));
    }
    tags.extend(route.url(trip, base).map(|url| ("og:url", url)));
    if let Some(Image { url, kind, says }) = image {
        tags.extend([
            ("og:image", url.clone()),
            ("og:image:type", (*kind).to_owned()),
            ("og:image:width", WIDTH.to_string()),
            ("og:image:height", HEIGHT.to_string()),
            ("og:image:alt", says.clone()),
        ]);
    }
    tags
}

fn is_territory((_, territory): &(&str, &str)) -> bool {
    territory.len() == 2 && territory.bytes().all(|byte| byte.is_ascii_uppercase())
}
