//! The addresses of the recap: one page each for the trip, its days and its talks, and
//! one for finding them.
//!
//! Every address below the base path is a folder with an `index.html`, so that any static host
//! can serve it. In the browser, addresses are looked up in the
//! [`Outline`](recap_app::outline::Outline), which lists them all.

use recap_trip::{Date, Day, Entry, Kind, Trip, dates};

use crate::languages::isolated_text;

/// What stands for the base path in a keepsake, where every page is a part of one document: see
/// [`Route::part`].
pub const KEEPSAKE: &str = "#";

/// A page of the recap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The whole trip, at the base path.
    Trip,
    /// One day, at `day/2022-10-26/`.
    Day(Date),
    /// One talk, by its id, at `talk/keda/`.
    Talk(String),
    /// Finding entries and planning what to watch, at `find/`. Its query says what is asked for.
    Find,
    /// Anything else; the file `404.html`.
    NotFound,
}

impl Route {
    /// Lists every page that the trip has, the page for unknown addresses last.
    pub fn all(trip: &Trip) -> Vec<Self> {
        let days = trip.days.iter().map(|day| Self::Day(day.date));
        let talks = trip.talks().map(|(talk, _)| Self::Talk(talk.id.clone()));
        let others = [Self::Find, Self::NotFound];
        [Self::Trip].into_iter().chain(days).chain(talks).chain(others).collect()
    }

    /// Returns where a link to an entry leads: the page, and the fragment with which it leads to the entry on
    /// that. A talk has a page of its own, and no fragment.
    pub fn of_entry(entry: &Entry, day: Option<&Day>) -> (Self, String) {
        if entry.kind == Kind::Talk {
            return (Self::Talk(entry.id.clone()), String::new());
        }
        (day.map_or(Self::Trip, |day| Self::Day(day.date)), format!("#{}", entry.id))
    }

    /// Returns the path below the base path, without a slash in front.
    pub fn path(&self) -> String {
        match self {
            Self::Trip => String::new(),
            Self::Day(date) => format!("day/{date}/"),
            Self::Talk(id) => format!("talk/{id}/"),
            Self::Find => "find/".to_owned(),
            Self::NotFound => "404.html".to_owned(),
        }
    }

    /// Returns the id of the part of the trip's page that shows what this page shows; empty where that is
    /// the whole, or nothing.
    pub fn part(&self) -> String {
        match self {
            Self::Day(date) => format!("day_{date}"),
            Self::Talk(id) => id.clone(),
            Self::Trip | Self::Find | Self::NotFound => String::new(),
        }
    }

    /// Returns the address to link to, on a site whose base path (`/` or `/trips/detroit/`) is given, or
    /// in a [`KEEPSAKE`].
    pub fn href(&self, base: &str) -> String {
        if base == KEEPSAKE {
            format!("{base}{}", self.part())
        } else {
            format!("{base}{}", self.path())
        }
    }

    /// Returns the address in full, for those who read it elsewhere; `None` where the trip does not
    /// say which host it will stand on.
    pub fn url(&self, trip: &Trip, base: &str) -> Option<String> {
        trip.site.as_ref().map(|site| format!("{site}{}", self.href(base)))
    }

    /// Returns the name of the file that holds the page, below the site's folder.
    pub fn file(&self) -> String {
        match self {
            Self::NotFound => self.path(),
            _ => format!("{}index.html", self.path()),
        }
    }

    /// Returns the title of the page's document.
    pub fn title(&self, trip: &Trip) -> String {
        match self.short_title(trip) {
            Some(own) => format!("{own} · {}", trip.title),
            None => trip.title.clone(),
        }
    }

    /// Returns what the title of the page's document begins with; `None` for the whole trip, which has no
    /// title but its own.
    pub fn short_title(&self, trip: &Trip) -> Option<String> {
        match self {
            Self::NotFound => Some("Not found".to_owned()),
            _ => self.own_title(trip),
        }
    }

    /// Returns what only this page is called; `None` for the whole trip, and where there is no page.
    pub fn own_title(&self, trip: &Trip) -> Option<String> {
        match self {
            Self::Trip | Self::NotFound => None,
            Self::Day(date) => trip
                .day(*date)
                .map(|day| format!("{}: {}", dates::long(day.date), isolated_text(&day.title))),
            Self::Talk(id) => trip.talk(id).map(|(talk, _)| isolated_text(&talk.title)),
            Self::Find => Some("Find a talk".to_owned()),
        }
    }
}
