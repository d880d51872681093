use std::cmp::Reverse;

use maud::{Markup, html};
use recap_trip::{Entry, Trip};

use crate::{
    Site,
    languages::{isolated, own},
    route::Route,
};

/// How many are named at most.
const MOST: usize = 3;

/// The talks that share the most topics with one; nothing where none does.
pub(super) fn related_talks(site: Site<'_>, talk: &Entry) -> Markup {
    let related = related(site.trip, talk);
    html! {
        @if !related.is_empty() {
            nav.related-talks aria-labelledby="related_title" {
                h2 #related_title { (own(site.trip, "On the same topics")) }
                ul {
                    @for other in related {
                        li {
                            a href=(Route::Talk(other.id.clone()).href(site.base)) { (isolated(site.trip, &other.title)) }
                            " " small {
                                @for (number, topic) in shared(talk, other).enumerate() {
                                    @if number > 0 { ", " }
                                    (isolated(site.trip, topic))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn related<'a>(trip: &'a Trip, talk: &Entry) -> Vec<&'a Entry> {
    let others = trip.talks().map(|(other, _)| other).filter(|other| other.id != talk.id);
    let mut related: Vec<&Entry> =
        others.filter(|other| shared(talk, other).next().is_some()).collect();
    // Keeps the trip's order among those that share as many.
    related.sort_by_key(|other| Reverse(shared(talk, other).count()));
    related.truncate(MOST);
    related
}

fn shared<'a>(talk: &'a Entry, other: &'a Entry) -> impl Iterator<Item = &'a String> {
    talk.topics.iter().filter(|topic| other.topics.contains(topic))
}
