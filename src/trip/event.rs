//! What the trip went to, and where.

use super::{Date, Html, Link, TripTime};

/// A conference or another occasion that days and entries belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Short, stable slug.
    pub id: String,
    /// Official name.
    pub title: String,
    /// The name used where space is short.
    pub short_title: String,
    /// First day.
    pub first_day: Date,
    /// Last day, the same as the first for an event of one day.
    pub last_day: Date,
    /// When it opened, on its first day.
    pub start: Option<TripTime>,
    /// When it closed, on its last day.
    pub end: Option<TripTime>,
    /// Id of the place.
    pub place: Option<String>,
    /// What it is.
    pub about: Option<Html>,
    /// What the traveller made of it.
    pub opinion: Option<Html>,
    /// Where to read on.
    pub links: Vec<Link>,
}

/// A place that the trip went to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Short, stable slug.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Street and town.
    pub address: Option<String>,
    /// Home page.
    pub url: Option<String>,
    /// A word on it.
    pub note: Option<String>,
}

impl Event {
    /// Tells whether a date falls into the event.
    pub fn is_on(&self, date: Date) -> bool {
        (self.first_day..=self.last_day).contains(&date)
    }
}
