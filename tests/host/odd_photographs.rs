//! Files that say more than they hold, move, or are meant for a press.

use image::{ExtendedColorType, ImageFormat, codecs::webp::WebPEncoder};

use crate::photograph_files::{encoded, picture};

/// Says that it has a hundred thousand pixels each way, and has nothing of them.
pub(crate) fn bomb() -> Vec<u8> {
    let mut png = encoded(picture(8, 8), ImageFormat::Png);
    png[16..24].copy_from_slice(&[0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0]);
    let crc = crc32(&png[12..29]);
    png[29..33].copy_from_slice(&crc.to_be_bytes());
    png
}

/// WebP that says that it moves.
pub(crate) fn moving_webp() -> Vec<u8> {
    let chunk = |name: &[u8; 4], bytes: &[u8]| {
        let length = u32::try_from(bytes.len()).expect("short").to_le_bytes();
        let pad = vec![0; bytes.len() % 2];
        [&name[..], &length, bytes, &pad].concat()
    };
    let mut still = Vec::new();
    let pixels = picture(8, 8);
    WebPEncoder::new_lossless(&mut still)
        .encode(&pixels, 8, 8, ExtendedColorType::Rgb8)
        .expect("WebP");
    let frame = [&[0, 0, 0, 0, 0, 0, 7, 0, 0, 7, 0, 0, 100, 0, 0, 0], &still[12..]].concat();
    let chunks = [
        b"WEBP".to_vec(),
        chunk(b"VP8X", &[2, 0, 0, 0, 7, 0, 0, 7, 0, 0]),
        chunk(b"ANIM", &[0; 6]),
        chunk(b"ANMF", &frame),
        chunk(b"ANMF", &frame),
    ];
    chunk(b"RIFF", &chunks.concat())
}

/// Eight by eight pixels of one colour in four inks, as presses have it (and Adobe stores it: the less, the more).
pub(crate) fn cmyk(inks: [u8; 4]) -> Vec<u8> {
    let mut file = b"\xff\xd8\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\0".to_vec();
    // Each coefficient counts eight times, so that the first is what the pixels have beyond 128.
    file.extend(b"\xff\xdb\0\x43\0");
    file.extend([8; 64]);
    file.extend(b"\xff\xc0\0\x14\x08\0\x08\0\x08\x04");
    (1..=4).for_each(|ink| file.extend([ink, 0x11, 0]));
    // Numbers of up to eight bits, each after four that say how many; then one that says that nothing follows.
    file.extend(
        b"\xff\xc4\0\x1c\0\0\0\0\x09\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x02\x03\x04\x05\x06\x07\x08",
    );
    file.extend(b"\xff\xc4\0\x14\x10\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
    file.extend(b"\xff\xda\0\x0e\x04");
    (1..=4).for_each(|ink| file.extend([ink, 0]));
    file.extend([0, 63, 0]);
    let mut bits: Vec<u8> = Vec::new();
    for ink in inks {
        let value = i32::from(ink) - 128;
        let count = 32 - value.unsigned_abs().leading_zeros();
        // What is less than nothing is counted from below.
        let written = if value < 0 { value + (1 << count) - 1 } else { value };
        let written = u32::try_from(written).expect("a few bits");
        let digits = |number: u32, count: u32| {
            (0..count).rev().map(move |place| u8::from(number >> place & 1 == 1))
        };
        bits.extend(digits(count, 4).chain(digits(written, count)).chain([0]));
    }
    for byte in bits.chunks(8) {
        // Filled up with ones.
        let filled = byte.iter().copied().chain([1; 8]).take(8);
        let byte = filled.fold(0, |byte, bit| byte << 1 | bit);
        file.push(byte);
        if byte == 0xff {
            file.push(0);
        }
    }
    file.extend([0xff, 0xd9]);
    file
}

/// The checksum of PNG.
fn crc32(bytes: &[u8]) -> u32 {
    let crc = bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 }
        })
    });
    !crc
}
