//! Where the recap stands: its trip, and the path that all its addresses share.

use crate::trip::Trip;

/// The trip and the base path, as a context of the components.
///
/// Both live as long as the page, or as the building of the site.
#[derive(Clone, Copy, Debug)]
pub struct Site {
    /// The trip.
    pub trip: &'static Trip,
    /// The base path, with a slash at either end: `/`, `/trips/detroit/`.
    pub base: &'static str,
}

impl Site {
    /// Makes a site out of its parts, which are never freed.
    pub fn leak(trip: Trip, base: String) -> Self {
        Self {
            trip: Box::leak(Box::new(trip)),
            base: base.leak(),
        }
    }
}
