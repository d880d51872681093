//! Pictures that stand for a page where its address is shared ([Open Graph]), drawn in the page's
//! own design.
//!
//! [Open Graph]: https://ogp.me/

mod words;
mod fonts;
mod lettering;
mod lines;
mod setting;
mod picture;
mod scenery;
mod inset;
mod composition;

use recap_trip::{Photograph, Picture, Trip};

use crate::{
    pictures::raster::{self, DrawError},
    route::Route,
    styles::Colours,
};

pub use fonts::Face;
pub use inset::Inset;
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
    /// A photograph that stands in it.
    pub inset: Option<Inset>,
    /// What it says, for those who do not see it.
    pub says: String,
}

impl Preview {
    /// Composes the preview of a page, in the colours of the light page; the one for unknown addresses has
    /// none.
    pub fn of(trip: &Trip, route: &Route, colours: &Colours) -> Option<Self> {
        let words = Words::of(trip, route)?;
        let (svg, inset) = match route {
            Route::Trip => {
                let shown = shown(trip.picture.as_ref(), &trip.photographs);
                (composition::cover(&words, shown), inset::on_cover(shown))
            }
            Route::Day(date) => {
                let day = trip.day(*date)?;
                let entries = day.entries.iter().map(|it| (it.picture.as_ref(), &it.photographs));
                let mut all = [(day.picture.as_ref(), &day.photographs)].into_iter().chain(entries);
                let shown = all.find_map(|(drawing, photographs)| shown(drawing, photographs));
                (composition::page(&trip.title, &words, shown), inset::on_page(shown))
            }
            Route::Talk(id) => {
                let (talk, _) = trip.talk(id)?;
                // What was said of it goes before what is seen of it.
                let photograph = talk.photographs.first().filter(|_| words.verdict.is_none());
                let shown = photograph.map(Shown::Photograph);
                (composition::page(&trip.title, &words, shown), inset::on_page(shown))
            }
            _ => (composition::page(&trip.title, &words, None), None),
        };
        Some(Self { svg: colours.coloured(&svg), inset, says: words.says() })
    }

    /// Draws it: as PNG or, with a photograph in it, as JPEG. The same preview gives the same bytes.
    ///
    /// # Errors
    /// None that has been seen: the SVG is this program's own.
    pub fn draw(&self) -> Result<Vec<u8>, DrawError> {
        match &self.inset {
            None => raster::png(&self.svg, WIDTH),
            Some(inset) => inset.put_into(&raster::drawn(&self.svg, WIDTH)?),
        }
    }
}

/// What a preview shows beside its words.
#[derive(Clone, Copy)]
enum Shown<'a> {
    Drawing(&'a Picture),
    Photograph(&'a Photograph),
}

/// The drawing, else the first photograph.
fn shown<'a>(drawing: Option<&'a Picture>, photographs: &'a [Photograph]) -> Option<Shown<'a>> {
    drawing.map(Shown::Drawing).or_else(|| photographs.first().map(Shown::Photograph))
}
