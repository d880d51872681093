//! A photograph in a preview: put over what was drawn.

use std::{io::Cursor, sync::Arc};

use image::{
    DynamicImage, RgbImage,
    codecs::jpeg::{JpegDecoder, JpegEncoder},
    imageops::{FilterType, replace},
};
use recap_trip::Developed;

use super::Shown;
use crate::pictures::raster::DrawError;

/// The quality of a preview as JPEG, of 100.
const QUALITY: u8 = 82;

/// Below the title of a cover; beside that of a page, above its glance: left, top, width, height.
const ON_COVER: [u32; 4] = [0, 322, 1200, 308];
const ON_PAGE: [u32; 4] = [750, 206, 410, 314];

/// A photograph in a preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inset {
    /// The photograph.
    pub developed: Arc<Developed>,
    /// The room that it fills: left, top, width, height.
    pub room: [u32; 4],
}

pub(super) fn on_cover(shown: Option<Shown<'_>>) -> Option<Inset> {
    inset(shown, ON_COVER)
}

pub(super) fn on_page(shown: Option<Shown<'_>>) -> Option<Inset> {
    inset(shown, ON_PAGE)
}

fn inset(shown: Option<Shown<'_>>, room: [u32; 4]) -> Option<Inset> {
    match shown? {
        Shown::Drawing(_) => None,
        Shown::Photograph(photograph) => {
            Some(Inset { developed: photograph.developed.clone()?, room })
        }
    }
}

impl Inset {
    /// The path of the photograph, which changes with it.
    pub(crate) fn path(&self) -> &str {
        self.developed.largest().map_or("", |print| &print.jpeg.path)
    }

    /// Puts it over a drawing, cut to its room, and writes both as JPEG.
    pub(super) fn put_into(&self, drawing: &RgbImage) -> Result<Vec<u8>, DrawError> {
        let [left, top, width, height] = self.room;
        let mut whole = drawing.clone();
        if let Some(print) = self.developed.largest() {
            let decoder = JpegDecoder::new(Cursor::new(print.jpeg.bytes.as_slice()))?;
            let photograph = DynamicImage::from_decoder(decoder)?;
            let filling = photograph.resize_to_fill(width, height, FilterType::CatmullRom);
            replace(&mut whole, &filling.into_rgb8(), left.into(), top.into());
        }
        let mut file = Vec::new();
        JpegEncoder::new_with_quality(&mut file, QUALITY).encode_image(&whole)?;
        Ok(file)
    }
}
