//! A QR code (ISO/IEC 18004), as inline SVG.

use alloc::{string::String, vec};

use qrcodegen_no_heap::{QrCode, QrCodeEcc, Version};
use recap_marks::decimal;

/// Light modules around the code, as the standard asks for.
const MARGIN: i32 = 4;

/// Most bytes of a code: version 40 at the lowest level of error correction.
const LIMIT: usize = 2_953;

/// Draws a code that holds a text. `None` where the text is too long for one.
pub(crate) fn svg(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut data = vec![0; Version::MAX.buffer_len()];
    data.get_mut(..bytes.len()).filter(|_| bytes.len() <= LIMIT)?.copy_from_slice(bytes);
    let mut buffer = vec![0; Version::MAX.buffer_len()];
    let code = QrCode::encode_binary(
        &mut data,
        bytes.len(),
        &mut buffer,
        QrCodeEcc::Low,
        Version::MIN,
        Version::MAX,
        None,
        true,
    );
    let code = code.ok()?;
    let size = code.size();
    let width = number(size + 2 * MARGIN);
    let mut svg = [
        "<svg viewBox=\"0 0 ",
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
