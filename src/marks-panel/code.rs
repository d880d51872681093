//! A QR code (ISO/IEC 18004), as inline SVG.

use alloc::{string::String, vec};

use qrcodegen_no_heap::{QrCode, QrCodeEcc, Version};
use recap_marks::decimal;

/// Light modules around the code, as the standard asks for.
const MARGIN: i32 = 4;

/// Fewest CSS pixels to a module that cameras tell apart: two and a half, as a fraction.
const PIXELS: (i32, i32) = (5, 2);

/// Width of a code that could be smaller, in CSS pixels.
const WIDTH: i32 = 240;

/// Draws a code that holds a text, for a place of that many CSS pixels. `None` where the text is
/// too long for a code that a camera could read there.
pub(crate) fn svg(text: &str, room: i32) -> Option<String> {
    // A version has four modules more to a side than the one before.
    let modules = room * PIXELS.1 / PIXELS.0 - 2 * MARGIN;
    let largest = u8::try_from((modules - 17) / 4).ok()?.min(Version::MAX.value());
    if largest < Version::MIN.value() {
        return None;
    }
    let bytes = text.as_bytes();
    let mut data = vec![0; Version::MAX.buffer_len()];
    data.get_mut(..bytes.len())?.copy_from_slice(bytes);
    let mut buffer = vec![0; Version::MAX.buffer_len()];
    let code = QrCode::encode_binary(
        &mut data,
        bytes.len(),
        &mut buffer,
        QrCodeEcc::Low,
        Version::MIN,
        Version::new(largest),
        None,
        true,
    );
    let code = code.ok()?;
    let size = code.size();
    let modules = size + 2 * MARGIN;
    let pixels = number(((modules * PIXELS.0 + 1) / PIXELS.1).max(WIDTH.min(room)));
    let width = number(modules);
    let mut svg = [
        "<svg width=\"",
        &pixels,
        "\" viewBox=\"0 0 ",
        &width,
        " ",
        &width,
        "\" role=\"img\" aria-label=\"QR code of the link\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h",
        &width,
        "v",
        &width,
        "H0z\"/><path d=\"",
    ]
    .concat();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            let (x, y) = (number(x + MARGIN), number(y + MARGIN));
            svg.push_str(&["M", &x, " ", &y, "h1v1h-1z"].concat());
        }
    }
    svg.push_str("\"/></svg>");
    Some(svg)
}

fn number(number: i32) -> String {
    decimal(number.unsigned_abs().into())
}
