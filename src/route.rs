//! The addresses of the recap: one page each for the trip, its days and its talks.
//!
//! Every address below the base path is a folder with an `index.html`, so that any static host
//! can serve it. Reading an address undoes writing it: `parse(path(route)) == route`.

use crate::trip::{Date, Trip};

/// A page of the recap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The whole trip, at the base path.
    Trip,
    /// One day, at `day/2022-10-26/`.
    Day(Date),
    /// One talk, by its id, at `talk/keda/`.
    Talk(String),
    /// Anything else; the file `404.html`.
    NotFound,
}

impl Route {
    /// Lists every page that the trip has, the page for unknown addresses last.
    pub fn all(trip: &Trip) -> Vec<Self> {
        let days = trip.days.iter().map(|day| Self::Day(day.date));
        let talks = trip.talks().map(|(talk, _)| Self::Talk(talk.id.clone()));
        [Self::Trip]
            .into_iter()
            .chain(days)
            .chain(talks)
            .chain([Self::NotFound])
            .collect()
    }

    /// Reads a path below the base path, in any of its spellings: with or without a slash at
    /// either end, with or without `index.html`.
    pub fn parse(path: &str) -> Self {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let mut parts = path.trim_matches('/').split('/');
        match (parts.next(), parts.next(), parts.next()) {
            (Some(""), None, None) => Self::Trip,
            (Some("day"), Some(date), None) => date.parse().map_or(Self::NotFound, Self::Day),
            (Some("talk"), Some(id), None) if !id.is_empty() => Self::Talk(id.to_owned()),
            _ => Self::NotFound,
        }
    }

    /// Reads the path of an address, base path and all. `None` where it lies outside the base.
    pub fn within(base: &str, pathname: &str) -> Option<Self> {
        let inside = pathname.strip_prefix(base.trim_end_matches('/'))?;
        (inside.is_empty() || inside.starts_with('/')).then(|| Self::parse(inside))
    }

    /// Returns the path below the base path, without a slash in front.
    pub fn path(&self) -> String {
        match self {
            Self::Trip => String::new(),
            Self::Day(date) => format!("day/{date}/"),
            Self::Talk(id) => format!("talk/{id}/"),
            Self::NotFound => "404.html".to_owned(),
        }
    }

    /// Returns the address to link to, on a site whose base path (`/` or `/trips/detroit/`) is given.
    pub fn href(&self, base: &str) -> String {
        format!("{base}{}", self.path())
    }

    /// Returns the name of the file that holds the page, below the site's folder.
    pub fn file(&self) -> String {
        match self {
            Self::NotFound => self.path(),
            _ => format!("{}index.html", self.path()),
        }
    }

    /// Tells whether the trip has this page.
    pub fn exists(&self, trip: &Trip) -> bool {
        match self {
            Self::Trip => true,
            Self::Day(date) => trip.day(*date).is_some(),
            Self::Talk(id) => trip.talk(id).is_some(),
            Self::NotFound => false,
        }
    }

    /// Returns the title of the page's document.
    pub fn title(&self, trip: &Trip) -> String {
        let own = match self {
            Self::Trip => return trip.title.clone(),
            Self::Day(date) => trip
                .day(*date)
                .map(|day| format!("{}: {}", day.date.long(), day.title)),
            Self::Talk(id) => trip.talk(id).map(|(talk, _)| talk.title.clone()),
            Self::NotFound => None,
        };
        let own = own.unwrap_or_else(|| "Not found".to_owned());
        format!("{own} · {}", trip.title)
    }
}
