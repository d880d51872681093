//! Files of photographs: known by what they hold, whatever they are called, and read no further than to their size.

use std::{
    cell::{Cell, OnceCell},
    io,
    sync::Arc,
};

use image::codecs::{png::PngDecoder, webp::WebPDecoder};
use image::{ImageDecoder, ImageResult};

use super::problem::{Position, Problems};
use crate::{Encoding, Original};

/// Most bytes of a file. Cameras write a fifth of it.
pub const MOST_BYTES: usize = 50_000_000;

/// Most pixels. To develop a photograph takes three to eight bytes of memory for each.
const MOST_PIXELS: u64 = 100_000_000;

/// What can be read.
const READ: &str = "save it as JPEG, PNG or WebP";

/// What other files begin with, what they are called, and what to do with them.
const OTHERS: [(&[u8], &str, &str); 10] = [
    (b"GIF8", "a GIF", "save it as PNG; of one that moves save a picture, and link to the rest"),
    (b"II*\0", "a TIFF or a raw photograph", "save it as JPEG"),
    (b"MM\0*", "a TIFF or a raw photograph", "save it as JPEG"),
    (b"BM", "a BMP", "save it as PNG"),
    (b"\xff\x0a", "JPEG XL", "save it as JPEG"),
    (b"\0\0\0\x0cJXL ", "JPEG XL", "save it as JPEG"),
    (b"\0\0\0\x0cjP  ", "JPEG 2000", "save it as JPEG"),
    (b"%PDF", "a PDF", "save the picture in it as JPEG"),
    (b"<svg", "a drawing in SVG", "give its name the ending .svg"),
    (b"<?xml", "a drawing in SVG, or other XML", "give a drawing's name the ending .svg"),
];

/// Files of the form that HEIC and AVIF share (ISO/IEC 14496-12), by their brands.
const BRANDS: [(&[u8], &str, &str); 4] = [
    (b"avif", "AVIF, which pages show and which cannot be read here", READ),
    (b"avis", "AVIF that moves", "save a picture of it as JPEG"),
    (b"qt  ", "a film", "save a picture of it as JPEG, and link to the film"),
    (b"mp4", "a film", "save a picture of it as JPEG, and link to the film"),
];

/// What HEIC is, and what to do with it.
const HEIC: (&str, &str) = (
    "HEIC, as telephones store photographs, which browsers do not show",
    "save it as JPEG: export it as that, or send it to yourself by mail in the size that it has",
);

/// A file below the folder of pictures that is no drawing.
pub(super) struct PhotographFile {
    name: String,
    shown: String,
    /// What it holds, until it is read.
    bytes: Cell<Option<io::Result<Vec<u8>>>>,
    original: OnceCell<Option<Arc<Original>>>,
}

/// Tells how a photograph is encoded, by its first bytes.
pub(super) fn encoding(bytes: &[u8]) -> Option<Encoding> {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Some(Encoding::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(Encoding::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Encoding::WebP),
        _ => None,
    }
}

impl PhotographFile {
    /// Takes over a file, as far as it could be read.
    pub(super) fn new(name: &str, shown: &str, bytes: io::Result<Vec<u8>>) -> Self {
        let (name, shown) = (name.to_owned(), shown.to_owned());
        Self { name, shown, bytes: Cell::new(Some(bytes)), original: OnceCell::new() }
    }

    /// Returns its name within the trip's folder.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Returns the photograph, or reports what is wrong with it, once.
    pub(super) fn read(&self, problems: &Problems) -> Option<Arc<Original>> {
        let read = || match self.look() {
            Ok(original) => Some(Arc::new(original)),
            Err((wrong, instead)) => {
                problems.add(&Position::start_of(&self.shown), wrong, instead);
                None
            }
        };
        self.original.get_or_init(read).clone()
    }

    fn look(&self) -> Result<Original, (String, String)> {
        let mistake = |wrong: &str, instead: &str| (wrong.to_owned(), instead.to_owned());
        let bytes = self.bytes.take().unwrap_or_else(|| Ok(Vec::new()));
        let bytes = bytes.map_err(|error| match error.kind() {
            io::ErrorKind::IsADirectory => {
                mistake("this is a folder, where a file belongs", "put the photograph there")
            }
            _ => (format!("the file cannot be read ({error})"), "make it readable".to_owned()),
        })?;
        if bytes.is_empty() {
            let instead = "put the photograph there once more: it did not arrive";
            return Err(mistake("there is nothing in this file", instead));
        }
        let Some(encoding) = encoding(&bytes) else {
            let (what, instead) = other(&bytes);
            return Err((format!("this is {what}"), instead.to_owned()));
        };
        if bytes.len() > MOST_BYTES {
            let wrong = format!("this photograph has more than {} MB", MOST_BYTES / 1_000_000);
            return Err((wrong, "save it smaller".to_owned()));
        }
        let original = Original { file: self.shown.clone(), encoding, bytes };
        let size = original.decoder().map(|decoder| decoder.dimensions());
        let (width, height) = size.map_err(|error| broken(&error.to_string()))?;
        if u64::from(width) * u64::from(height) > MOST_PIXELS {
            let most = MOST_PIXELS / 1_000_000;
            let wrong = format!("this photograph says that it has {width} × {height} pixels");
            return Err((wrong, format!("save it smaller: at most {most} million pixels in all")));
        }
        if moves(&original).map_err(|error| broken(&error.to_string()))? {
            let instead = "save a picture of it as JPEG, and link to the rest";
            return Err(mistake("this picture moves", instead));
        }
        if encoding == Encoding::Jpeg && !is_whole(&original.bytes) {
            return Err(broken("it ends before its picture does"));
        }
        Ok(original)
    }
}

/// Says what is wrong with a photograph that cannot be read.
fn broken(error: &str) -> (String, String) {
    let instead =
        "copy it once more from where it came from, or open and save it in another program";
    (format!("this photograph is broken ({error})"), instead.to_owned())
}

/// Tells what a file is that is no photograph, and what to do with it.
fn other(bytes: &[u8]) -> (&'static str, &'static str) {
    if let Some(brand) = bytes.get(8..12).filter(|_| bytes[4..].starts_with(b"ftyp")) {
        let known = BRANDS.iter().find(|(start, ..)| brand.starts_with(start));
        return known.map_or(HEIC, |(_, what, instead)| (what, instead));
    }
    let known = OTHERS.iter().find(|(start, ..)| bytes.trim_ascii_start().starts_with(start));
    known.map_or(("no photograph, whatever its name says", READ), |(_, what, instead)| {
        (what, instead)
    })
}

fn moves(original: &Original) -> ImageResult<bool> {
    let bytes = io::Cursor::new(original.bytes.as_slice());
    match original.encoding {
        Encoding::Jpeg => Ok(false),
        Encoding::Png => PngDecoder::new(bytes)?.is_apng(),
        Encoding::WebP => Ok(WebPDecoder::new(bytes)?.has_animation()),
    }
}

/// Tells whether a JPEG has its end. What is behind the cut would be grey, and decoders do not mind.
fn is_whole(bytes: &[u8]) -> bool {
    let mut place = 2;
    loop {
        // Up to the next marker: through what a scan holds, where 255 is followed by 0 or a number of restarts.
        let Some(found) = bytes.get(place..).and_then(|rest| {
            rest.windows(2)
                .position(|pair| pair[0] == 0xff && !matches!(pair[1], 0 | 0xff | 0xd0..=0xd7))
        }) else {
            return false;
        };
        place += found + 2;
        if bytes[place - 1] == 0xd9 {
            return true;
        }
        // A segment says how long it is. A small picture may be inside, with an end of its own.
        let Some(length) = bytes.get(place..place + 2) else {
            return false;
        };
        place += usize::from(length[0]) << 8 | usize::from(length[1]);
    }
}
