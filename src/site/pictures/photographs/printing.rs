//! From pixels to files that browsers show: several sizes, and two encodings of each.

use image::{
    DynamicImage, ImageError, ImageResult, RgbImage,
    codecs::jpeg::JpegEncoder,
    error::{EncodingError, ImageFormatHint},
    imageops::FilterType,
};
use ravif::{BitDepth, Encoder, Img, RGB8};
use rayon::prelude::*;

use super::Cached;

/// What encodes. Other versions may give other bytes.
pub const ENCODERS: &str = "image 0.25.10, ravif 0.13.0, rav1e 0.8.1, moxcms 0.8.1";

/// How wide prints are, in pixels: for telephones, for pages, and for pages on fine screens.
const WIDTHS: [u32; 3] = [480, 960, 1440];

/// The same for what is higher than wide, and shown narrower.
const WIDTHS_OF_TALL: [u32; 3] = [320, 640, 960];

/// The quality of AVIF, of 100.
const AVIF_QUALITY: f32 = 62.0;

/// How AVIF is encoded: from 1, slow and small, to 10. Of a noisy picture, 8 took twice the time for 5 % more bytes, and
/// 10 as much time for a third more.
const AVIF_SPEED: u8 = 9;

/// The quality of JPEG, of 100.
const JPEG_QUALITY: u8 = 80;

/// How much is made of a photograph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finish {
    /// Everything, to be published.
    Whole,
    /// JPEG alone, in an instant: while one writes.
    Proof,
}

/// Makes the prints of a photograph, on all cores. None is larger than it.
///
/// # Errors
/// None that has been seen: they are written into memory.
pub(super) fn print(picture: RgbImage, finish: Finish) -> ImageResult<Cached> {
    let is_tall = picture.height() > picture.width();
    let widths = widths(picture.width(), if is_tall { WIDTHS_OF_TALL } else { WIDTHS });
    let picture = DynamicImage::from(picture);
    let sizes: Vec<RgbImage> = widths.iter().map(|width| sized(&picture, *width)).collect();
    // The average of a picture is its smallest print's.
    let tone = sizes.first().map(average).unwrap_or_default();
    let prints = sizes.par_iter().with_max_len(1).map(|picture| {
        let (avif, jpeg) = rayon::join(
            || (finish == Finish::Whole).then(|| avif(picture)).transpose(),
            || jpeg(picture),
        );
        Ok((picture.width(), picture.height(), avif?, jpeg?))
    });
    Ok((tone, prints.collect::<ImageResult<_>>()?))
}

/// The widths of the prints of a picture: its own instead of the first that is larger or nearly as large.
fn widths(own: u32, widths: [u32; 3]) -> Vec<u32> {
    let largest = own.min(widths[2]);
    widths.into_iter().filter(|width| width * 5 / 4 < largest).chain([largest]).collect()
}

fn sized(picture: &DynamicImage, width: u32) -> RgbImage {
    if width == picture.width() {
        return picture.to_rgb8();
    }
    // Of the same shape, to the nearest pixel.
    let height = (picture.height() * width + picture.width() / 2) / picture.width();
    picture.resize_exact(width, height.max(1), FilterType::CatmullRom).into_rgb8()
}

#[expect(clippy::cast_possible_truncation, reason = "an average of bytes is one")]
fn average(picture: &RgbImage) -> [u8; 3] {
    let mut sums = [0_u64; 3];
    for pixel in picture.pixels() {
        for (sum, channel) in sums.iter_mut().zip(pixel.0) {
            *sum += u64::from(channel);
        }
    }
    let count = u64::from(picture.width()) * u64::from(picture.height());
    sums.map(|sum| (sum / count.max(1)) as u8)
}

fn avif(picture: &RgbImage) -> ImageResult<Vec<u8>> {
    let pixels: Vec<RGB8> = picture.pixels().map(|pixel| RGB8::from(pixel.0)).collect();
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    // One thread for each: there are as many pictures as cores.
    let encoder = Encoder::new().with_quality(AVIF_QUALITY).with_speed(AVIF_SPEED);
    let encoder = encoder.with_bit_depth(BitDepth::Eight).with_num_threads(Some(1));
    let made = encoder.encode_rgb(Img::new(&pixels, width, height));
    let failed = |error| ImageError::Encoding(EncodingError::new(ImageFormatHint::Unknown, error));
    Ok(made.map_err(failed)?.avif_file)
}

fn jpeg(picture: &RgbImage) -> ImageResult<Vec<u8>> {
    let mut file = Vec::new();
    JpegEncoder::new_with_quality(&mut file, JPEG_QUALITY).encode_image(picture)?;
    Ok(file)
}
