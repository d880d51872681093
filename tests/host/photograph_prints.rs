//! What the build machine makes of photographs.

use image::{DynamicImage, ImageBuffer, ImageFormat, Luma, Rgb, RgbImage};
use recap_site::pictures::photographs::{Finish, developed};
use recap_trip::{Developed, Trip};

use crate::{
    odd_photographs::cmyk,
    photograph_files::{CORNERS, SECRET, encoded, exif, jpeg, picture, transparent_png, turned},
    written::{DAY, Written},
};

/// The small trip, with photographs of the lunch.
pub(crate) fn trip_with(files: &[Vec<u8>]) -> Trip {
    let mut written = Written::small().with_folder("pictures");
    let mut list = Vec::new();
    for (number, bytes) in files.iter().enumerate() {
        written = written.with(&format!("pictures/{number}.jpg"), bytes);
        list.push(format!("{{ file = \"pictures/{number}.jpg\", describes = \"No. {number}\" }}"));
    }
    let list = list.join(", ");
    written.with("day.toml", format!("{DAY}pictures = [{list}]\n")).trip()
}

fn develop(files: &[Vec<u8>], finish: Finish) -> Vec<Developed> {
    let trip = developed(&trip_with(files), finish, &()).expect("whole photographs");
    let all = trip.all_photographs().map(|it| it.developed.as_deref().expect("made").clone());
    all.collect()
}

fn proof(file: Vec<u8>) -> Developed {
    develop(&[file], Finish::Proof).remove(0)
}

fn widths(developed: &Developed) -> Vec<(u32, u32)> {
    developed.prints.iter().map(|print| (print.width, print.height)).collect()
}

/// The largest print as a browser shows it.
fn shown(developed: &Developed) -> RgbImage {
    let print = developed.largest().expect("a print");
    let shown = image::load_from_memory(&print.jpeg.bytes).expect("a JPEG").into_rgb8();
    assert_eq!(shown.dimensions(), (print.width, print.height));
    shown
}

/// The colours near the corners, from the upper left on as one reads.
fn corners(picture: &RgbImage) -> [[u8; 3]; 4] {
    let (right, bottom) = (picture.width() - 4, picture.height() - 4);
    [(3, 3), (right, 3), (3, bottom), (right, bottom)].map(|(x, y)| picture.get_pixel(x, y).0)
}

fn assert_near(found: [u8; 3], expected: [u8; 3], what: &str) {
    let is_near = found.iter().zip(expected).all(|(one, other)| one.abs_diff(other) < 12);
    assert!(is_near, "{what}: {found:?}, not {expected:?}");
}

#[test]
fn a_photograph_comes_in_sizes_and_is_never_enlarged() {
    let files = [(2000, 1000), (1500, 10), (700, 700), (500, 300), (1, 1), (1000, 2000)];
    let files = files.map(|(width, height)| encoded(picture(width, height), ImageFormat::Png));
    let made: Vec<_> = develop(&files, Finish::Proof).iter().map(widths).collect();
    assert_eq!(made[0], [(480, 240), (960, 480), (1440, 720)]);
    assert_eq!(made[1], [(480, 3), (960, 6), (1440, 10)]);
    assert_eq!(made[2], [(480, 480), (700, 700)]);
    assert_eq!(made[3], [(500, 300)]);
    assert_eq!(made[4], [(1, 1)]);
    assert_eq!(made[5], [(320, 640), (640, 1280), (960, 1920)]);
}

#[test]
fn every_photograph_is_upright() {
    // Where the corners of what is stored are shown, by what Exif says.
    let order = [
        [0, 1, 2, 3],
        [1, 0, 3, 2],
        [3, 2, 1, 0],
        [2, 3, 0, 1],
        [0, 2, 1, 3],
        [2, 0, 3, 1],
        [3, 1, 2, 0],
        [1, 3, 0, 2],
    ];
    for (orientation, order) in (1..).zip(order) {
        let shown = shown(&proof(turned(96, 64, orientation)));
        let size = if orientation < 5 { (96, 64) } else { (64, 96) };
        assert_eq!(shown.dimensions(), size, "{orientation}");
        for (found, corner) in corners(&shown).into_iter().zip(order) {
            assert_near(found, CORNERS[corner], &format!("orientation {orientation}"));
        }
    }
    // What no camera writes turns nothing.
    assert_eq!(shown(&proof(turned(96, 64, 9))).dimensions(), (96, 64));
}

#[test]
fn prints_say_nothing_but_the_picture() {
    let mut png = encoded(picture(64, 48), ImageFormat::Png);
    // Behind the head: a text, and Exif.
    let chunk = |name: &[u8], bytes: &[u8]| {
        let length = u32::try_from(bytes.len()).expect("short").to_be_bytes();
        [&length[..], name, bytes, &[0; 4]].concat()
    };
    let text = [b"Comment\0", SECRET.as_bytes()].concat();
    png.splice(33..33, chunk(b"teXt", &text).into_iter().chain(chunk(b"eXif", &exif(1))));
    for file in [turned(64, 48, 6), png] {
        assert!(file.windows(SECRET.len()).any(|part| part == SECRET.as_bytes()));
        let made = develop(&[file], Finish::Whole).remove(0);
        for print in &made.prints {
            let avif = &print.avif.as_ref().expect("AVIF").bytes;
            for (bytes, words) in [
                (&print.jpeg.bytes, vec![SECRET, "Exif", "http", "Photoshop", "ICC"]),
                (avif, vec![SECRET, "Exif", "xmp", "prof", "rICC", "mime"]),
            ] {
                for word in words {
                    assert!(
                        !bytes.windows(word.len()).any(|part| part == word.as_bytes()),
                        "{word}"
                    );
                }
            }
            assert_eq!(avif[4..12], *b"ftypavif");
            assert!(
                !print
                    .jpeg
                    .bytes
                    .windows(2)
                    .any(|pair| pair[0] == 0xff && (0xe1..=0xef).contains(&pair[1]))
            );
        }
    }
}

#[test]
fn other_kinds_of_pixels_are_shown() {
    let grey = ImageBuffer::<Luma<u8>, _>::from_pixel(32, 32, Luma([90]));
    assert_near(shown(&proof(encoded(grey, ImageFormat::Png))).get_pixel(9, 9).0, [90; 3], "grey");
    let deep = ImageBuffer::<Rgb<u16>, _>::from_pixel(32, 32, Rgb([0xffff, 0x8000, 0]));
    let deep = shown(&proof(encoded(DynamicImage::from(deep), ImageFormat::Png)));
    assert_near(deep.get_pixel(9, 9).0, [255, 128, 0], "16 bits");
    // What is transparent is white, in the dark as well.
    let transparent = shown(&proof(transparent_png(64, 32)));
    assert_near(transparent.get_pixel(9, 9).0, [255; 3], "transparent");
    assert_near(transparent.get_pixel(54, 9).0, [0; 3], "opaque");
    let webp = shown(&proof(encoded(picture(64, 48), ImageFormat::WebP)));
    assert_near(corners(&webp)[0], CORNERS[0], "WebP");
    // No ink, and all of one: cyan takes red away.
    assert_near(shown(&proof(cmyk([255, 255, 255, 255]))).get_pixel(4, 4).0, [255; 3], "no ink");
    assert_near(shown(&proof(cmyk([0, 255, 255, 255]))).get_pixel(4, 4).0, [0, 255, 255], "cyan");
}

#[test]
fn the_tone_is_the_average() {
    let average = [0, 1, 2].map(|channel| {
        let sum: u32 = CORNERS.iter().map(|corner| u32::from(corner[channel])).sum();
        u8::try_from(sum / 4).expect("a byte")
    });
    assert_near(proof(jpeg(64, 64)).tone, average, "tone");
}
