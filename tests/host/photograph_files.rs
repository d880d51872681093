//! Photographs of our own making: a picture of four colours, as cameras, telephones and worse would store it.

use std::{env, fs, io::Cursor};

use image::{
    DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage,
    codecs::{
        jpeg::JpegEncoder,
        png::{CompressionType, FilterType, PngEncoder},
    },
};

use crate::trips::repository;

/// Stands in whatever else than pixels a file of a photograph holds, and nowhere in a site.
pub(crate) const SECRET: &str = "42.3314N 83.0458W";

/// Corners, from the upper left on as one reads.
pub(crate) const CORNERS: [[u8; 3]; 4] =
    [[200, 30, 30], [30, 160, 30], [40, 40, 200], [230, 230, 230]];

/// A picture with a colour in each corner.
pub(crate) fn picture(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let corner = usize::from(x * 2 >= width) + 2 * usize::from(y * 2 >= height);
        Rgb(CORNERS[corner])
    })
}

/// As a camera that was held upright stores it.
pub(crate) fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let encoded =
        JpegEncoder::new_with_quality(&mut file, 92).encode_image(&picture(width, height));
    encoded.expect("a JPEG");
    file
}

/// As a camera that was turned stores it, with its place in it (Exif 2.3).
pub(crate) fn turned(width: u32, height: u32, orientation: u8) -> Vec<u8> {
    let jpeg = jpeg(width, height);
    let segment = |marker: u8, bytes: &[u8]| {
        let length = u16::try_from(bytes.len() + 2).expect("a short segment").to_be_bytes();
        [&[0xff, marker], &length[..], bytes].concat()
    };
    let exif = segment(0xe1, &[b"Exif\0\0", exif(orientation).as_slice()].concat());
    let xmp = format!("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>{SECRET}</x:xmpmeta>");
    let xmp = segment(0xe1, xmp.as_bytes());
    let iptc = segment(0xed, format!("Photoshop 3.0\0{SECRET}").as_bytes());
    let comment = segment(0xfe, SECRET.as_bytes());
    [&jpeg[..2], &exif, &xmp, &iptc, &comment, &jpeg[2..]].concat()
}

/// A block of Exif: orientation, a description, and a place.
pub(crate) fn exif(orientation: u8) -> Vec<u8> {
    let text = SECRET.as_bytes();
    let length = u8::try_from(text.len() + 1).expect("a short text");
    let mut exif = b"II*\0\x08\0\0\0\x03\0".to_vec();
    // The text is behind the three entries, and the directory of the place behind that.
    let place = 50 + length;
    exif.extend([0x0e, 0x01, 2, 0, length, 0, 0, 0, 50, 0, 0, 0]);
    exif.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    exif.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, place, 0, 0, 0]);
    exif.extend([0; 4]);
    exif.extend(text);
    exif.push(0);
    // One entry: north.
    exif.extend([1, 0, 1, 0, 2, 0, 2, 0, 0, 0, b'N', 0, 0, 0, 0, 0, 0, 0]);
    exif
}

/// In another encoding that keeps every pixel.
pub(crate) fn encoded(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.into().write_to(&mut file, format).expect("an image");
    file.into_inner()
}

/// The left half of it shines through.
pub(crate) fn transparent_png(width: u32, height: u32) -> Vec<u8> {
    let picture = RgbaImage::from_fn(width, height, |x, _| {
        Rgba([0, 0, 0, if x * 2 < width { 0 } else { 255 }])
    });
    encoded(picture, ImageFormat::Png)
}

/// The pictures of the trip that browsers are shown: none like another.
fn of_browsers() -> [(&'static str, Vec<u8>); 5] {
    let png = |picture: RgbImage| {
        let mut file = Vec::new();
        let (best, filter) = (CompressionType::Best, FilterType::Up);
        let encoder = PngEncoder::new_with_quality(&mut file, best, filter);
        picture.write_with_encoder(encoder).expect("a PNG");
        file
    };
    let turned_picture = |mut picture: RgbImage| {
        image::imageops::rotate180_in_place(&mut picture);
        picture
    };
    [
        ("cover.png", png(picture(640, 320))),
        ("day.png", png(picture(720, 480))),
        ("turned.jpg", turned(240, 160, 6)),
        ("tall.png", png(picture(480, 720))),
        ("last.png", png(turned_picture(picture(640, 480)))),
    ]
}

#[test]
fn the_pictures_for_browsers_are_of_our_making() {
    let folder = repository("tests/trips/photographs/pictures");
    for (name, bytes) in of_browsers() {
        if env::var_os("UPDATE_FIXTURE").is_some() {
            fs::write(folder.join(name), &bytes).expect("the picture can be written");
        }
        let kept = fs::read(folder.join(name)).unwrap_or_default();
        assert!(bytes.len() < 15_000, "{name} has {} bytes", bytes.len());
        assert!(kept == bytes, "{name} is old; run `UPDATE_FIXTURE=1 cargo test --test host`");
    }
}
