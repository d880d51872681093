//! From the author's file to pixels: upright, opaque, in the colours of the web (sRGB).

use image::{
    DynamicImage, ImageDecoder, ImageResult, Limits, Rgb, RgbImage, imageops::FilterType,
    metadata::Orientation,
};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};
use recap_trip::Original;

/// Longest side of what is kept of a photograph. Nothing larger is printed.
const LONGEST: u32 = 1920;

/// Most bytes that decoding may take: 100 million pixels of 16 bits, in four channels.
const MOST_MEMORY: u64 = 1 << 30;

/// Reads a photograph, made smaller to what prints are made of.
///
/// # Errors
/// Where it is broken.
pub(super) fn develop(original: &Original) -> ImageResult<RgbImage> {
    let mut decoder = original.decoder()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    decoder.set_limits(limits)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().unwrap_or_default();
    let picture = opaque(DynamicImage::from_decoder(decoder)?);
    let mut picture = fitted(picture);
    picture.apply_orientation(orientation);
    let picture = picture.into_rgb8();
    Ok(profile.and_then(|profile| in_srgb(&picture, &profile)).unwrap_or(picture))
}

/// Makes what is transparent white in every print: all browsers show the same then, and dark pages too.
fn opaque(picture: DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return picture;
    }
    let picture = picture.into_rgba8();
    let on_white = |channel: u8, alpha: u8| {
        let (channel, alpha) = (u16::from(channel), u16::from(alpha));
        u8::try_from((channel * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
    };
    let opaque = RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0;
        Rgb([red, green, blue].map(|channel| on_white(channel, alpha)))
    });
    opaque.into()
}

/// Makes it smaller where it is too large.
fn fitted(picture: DynamicImage) -> DynamicImage {
    if picture.width().max(picture.height()) <= LONGEST {
        return picture;
    }
    picture.resize(LONGEST, LONGEST, FilterType::CatmullRom)
}

/// Brings the colours of cameras and screens, which may be more than the web's, to those: prints carry no profile.
/// A profile that cannot be followed counts for nothing.
fn in_srgb(picture: &RgbImage, profile: &[u8]) -> Option<RgbImage> {
    let profile = ColorProfile::new_from_slice(profile).ok()?;
    if profile.color_space != DataColorSpace::Rgb {
        return None;
    }
    let srgb = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    let transform = profile.create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, options).ok()?;
    let mut pixels = vec![0; picture.as_raw().len()];
    transform.transform(picture.as_raw(), &mut pixels).ok()?;
    RgbImage::from_raw(picture.width(), picture.height(), pixels)
}
