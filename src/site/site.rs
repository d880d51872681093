//! What is written: the site of a trip, or its keepsake.

use recap_trip::Trip;

use crate::route::{KEEPSAKE, Route};

/// The site of a trip.
#[derive(Clone, Copy, Debug)]
pub struct Site<'a> {
    /// The trip.
    pub trip: &'a Trip,
    /// The path that all addresses begin with, with a slash at either end: `/`, `/trips/detroit/`. Or
    /// [`KEEPSAKE`].
    pub base: &'a str,
}

impl Site<'_> {
    /// Tells whether all of it is one document, which has no other files beside it.
    pub(crate) fn is_keepsake(self) -> bool {
        self.base == KEEPSAKE
    }

    /// Returns the address of a file, in full where the trip says which host it will stand on.
    pub(crate) fn file(self, path: &str) -> String {
        let host = self.trip.site.as_deref().unwrap_or_default();
        format!("{host}{}{path}", self.base)
    }

    /// Returns the address of a page, in full where the trip says which host it will stand on.
    pub(crate) fn address(self, route: &Route) -> String {
        route.url(self.trip, self.base).unwrap_or_else(|| route.href(self.base))
    }
}
