//! From shapes to a file: SVG drawn, its colours put into a palette, packed as PNG.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
};

use image::{Rgb, RgbImage};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};
use thiserror::Error;

/// Red, green and blue.
type Colour = [u8; 3];

/// A picture that cannot be drawn.
#[derive(Debug, Error)]
pub enum DrawError {
    /// Its SVG is none.
    #[error("a picture cannot be drawn: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// A photograph cannot be put into it.
    #[error("a photograph cannot be put into a picture: {0}")]
    Photograph(#[from] image::ImageError),
    /// It cannot be packed.
    #[error("a picture cannot be written as PNG: {0}")]
    Png(#[from] png::EncodingError),
}

/// Draws SVG that covers all of its plane, so many pixels wide, as a PNG with a palette: a third of the
/// bytes, and nothing that an eye would miss. The same SVG gives the same bytes.
///
/// # Errors
/// [`DrawError`] where the SVG is none.
pub fn png(svg: &str, width: u32) -> Result<Vec<u8>, DrawError> {
    let Some(pixels) = pixels(svg, width)? else {
        return Ok(Vec::new());
    };
    let height = pixels.height();
    let runs = runs(pixels.data());
    let palette = palette(&runs);
    let mut nearest = HashMap::new();
    let mut places = Vec::new();
    for (colour, length) in runs {
        let place = *nearest.entry(colour).or_insert_with(|| place(&palette, colour));
        places.resize(places.len() + length, place);
    }
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::High);
    // Neighbours in a palette have nothing to do with each other.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&places)?;
    writer.finish()?;
    Ok(file)
}

/// Draws SVG that covers all of its plane, so many pixels wide.
///
/// # Errors
/// [`DrawError`] where the SVG is none.
pub(crate) fn drawn(svg: &str, width: u32) -> Result<RgbImage, DrawError> {
    let pixels = pixels(svg, width)?;
    Ok(pixels.map_or_else(RgbImage::default, |pixels| {
        RgbImage::from_fn(pixels.width(), pixels.height(), |x, y| {
            let pixel = pixels.pixel(x, y);
            Rgb(pixel.map_or([0; 3], |pixel| [pixel.red(), pixel.green(), pixel.blue()]))
        })
    }))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "pixels of a picture"
)]
fn pixels(svg: &str, width: u32) -> Result<Option<Pixmap>, DrawError> {
    let tree = Tree::from_str(svg, &Options::default())?;
    let scale = width as f32 / tree.size().width();
    let height = (tree.size().height() * scale).round() as u32;
    let Some(mut pixels) = Pixmap::new(width, height) else {
        return Ok(None);
    };
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Ok(Some(pixels))
}

/// Counts neighbours of one colour. Nothing shines through: the shore covers it all.
fn runs(pixels: &[u8]) -> Vec<(Colour, usize)> {
    let (pixels, _) = pixels.as_chunks::<4>();
    let runs = pixels.chunk_by(|one, other| one == other);
    runs.map(|run| ([run[0][0], run[0][1], run[0][2]], run.len())).collect()
}

/// The colours that are there most often. The rest are those of soft edges, of which there is
/// always one close by.
fn palette(runs: &[(Colour, usize)]) -> Vec<Colour> {
    let mut counts: BTreeMap<Colour, usize> = BTreeMap::new();
    for (colour, length) in runs {
        *counts.entry(*colour).or_default() += length;
    }
    let mut counts: Vec<(Colour, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    counts.into_iter().take(256).map(|(colour, _)| colour).collect()
}

/// The place of the nearest colour.
fn place(palette: &[Colour], [red, green, blue]: Colour) -> u8 {
    let square = |one: u8, other: u8| u32::from(one.abs_diff(other)).pow(2);
    let distance = |r, g, b| square(r, red) + square(g, green) + square(b, blue);
    let (mut nearest, mut least) = (0, u32::MAX);
    // A loop, since builds that are not optimised spend most of their drawing here.
    for (&[r, g, b], place) in palette.iter().zip(0..=u8::MAX) {
        let distance = distance(r, g, b);
        if distance < least {
            (nearest, least) = (place, distance);
        }
    }
    nearest
}
