//! Photographs: what their author put into the folder, and what pages show of it.

use std::{fmt, io::Cursor, sync::Arc};

use image::{
    ImageDecoder, ImageResult, Limits,
    codecs::{jpeg::JpegDecoder, png::PngDecoder, webp::WebPDecoder},
};

use crate::Html;

/// A photograph of the trip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photograph {
    /// The author's file. Its head was read: it is what it says, and not too large.
    pub original: Arc<Original>,
    /// What it shows, for those who do not see it.
    pub describes: String,
    /// Whose it is.
    pub credit: Option<Html>,
    /// What pages show of it. There is nothing before the build machine has made it.
    pub developed: Option<Arc<Developed>>,
}

/// A photograph as its author stored it.
#[derive(Clone, PartialEq, Eq)]
pub struct Original {
    /// The file, as messages name it.
    pub file: String,
    /// How it is encoded, whatever its name says.
    pub encoding: Encoding,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// How a photograph is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// What cameras write.
    Jpeg,
    /// What screenshots are.
    Png,
    /// What the web has.
    WebP,
}

/// What pages show of a photograph: upright, without anything that its file said beside the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Developed {
    /// Its average colour: red, green, blue.
    pub tone: [u8; 3],
    /// The same picture in several sizes, the smallest first; each as JPEG at least.
    pub prints: Vec<Print>,
}

/// A photograph in one size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Print {
    /// How wide it is, in pixels.
    pub width: u32,
    /// How high it is, in pixels.
    pub height: u32,
    /// As AVIF, unless that would take too long.
    pub avif: Option<PrintFile>,
    /// As JPEG, which every browser knows.
    pub jpeg: PrintFile,
}

/// A file of the site.
#[derive(Clone, PartialEq, Eq)]
pub struct PrintFile {
    /// Its path below the site's folder.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Original {
    /// Opens it: nothing but its head is read.
    ///
    /// # Errors
    /// Where that is broken.
    pub fn decoder(&self) -> ImageResult<Box<dyn ImageDecoder + '_>> {
        let bytes = Cursor::new(self.bytes.as_slice());
        Ok(match self.encoding {
            Encoding::Jpeg => Box::new(JpegDecoder::new(bytes)?),
            // What is said beside the pixels is packed, and may be large.
            Encoding::Png => Box::new(PngDecoder::with_limits(bytes, Limits::default())?),
            Encoding::WebP => Box::new(WebPDecoder::new(bytes)?),
        })
    }
}

impl Developed {
    /// The largest print.
    pub fn largest(&self) -> Option<&Print> {
        self.prints.last()
    }

    /// The print in the middle: the one for where there is room for one only.
    pub fn middle(&self) -> Option<&Print> {
        self.prints.get(self.prints.len() / 2)
    }
}

impl fmt::Debug for Original {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, encoding, bytes } = self;
        write!(formatter, "{file} ({encoding:?}, {} bytes)", bytes.len())
    }
}

impl fmt::Debug for PrintFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({} bytes)", self.path, self.bytes.len())
    }
}
