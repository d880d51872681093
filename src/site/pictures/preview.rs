//! Pictures that stand for a page where its address is shared ([Open Graph]), drawn in the page's
//! own design.
//!
//! [Open Graph]: https://ogp.me/

mod words;
mod fonts;
mod lettering;
mod lines;
mod picture;
mod scenery;
mod composition;

use recap_trip::Trip;

use crate::{
    pictures::raster::{self, DrawError},
    route::Route,
    styles::Colours,
};

pub use fonts::Face;
pub use lines::{Lines, Room};

use words::Words;

/// How wide a preview is, in pixels.
pub const WIDTH: u32 = 1200;

/// How high a preview is, in pixels.
pub const HEIGHT: u32 = 630;

/// What draws. Another one draws anew what an earlier one has drawn.
pub const RENDERER: &str = "resvg 0.49.0, tiny-skia 0.12.0, palette 1";

/// The preview of a page, not drawn yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// What is to be drawn.
    pub svg: String,
    /// What it says, for those who do not see it.
    pub says: String,
}

impl Preview {
    /// Composes the preview of a page, in the colours of the light page; the one for unknown addresses has
    /// none.
    pub fn of(trip: &Trip, route: &Route, colours: &Colours) -> Option<Self> {
        let words = Words::of(trip, route)?;
        let svg = match route {
            Route::Trip => composition::cover(&trip.traveller.name, &words, trip.picture.as_ref()),
            Route::Day(date) => {
                let day = trip.day(*date)?;
                let pictures = day.entries.iter().filter_map(|entry| entry.picture.as_ref());
                let picture = day.picture.as_ref().into_iter().chain(pictures).next();
                composition::page(&trip.title, &words, picture)
            }
            _ => composition::page(&trip.title, &words, None),
        };
        Some(Self { svg: colours.coloured(&svg), says: words.says() })
    }

    /// Draws it, as PNG. The same preview gives the same bytes.
    ///
    /// # Errors
    /// None that has been seen: the SVG is this program's own.
    pub fn draw(&self) -> Result<Vec<u8>, DrawError> {
        raster::png(&self.svg, WIDTH)
    }
}
