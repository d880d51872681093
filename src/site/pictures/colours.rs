//! The colours of the style sheets, as values, for pictures that have no style sheet.

use std::{collections::BTreeMap, sync::LazyLock};

/// Values by their tokens: `#1f5b78` by `river`.
type Tokens = BTreeMap<String, String>;

static LIGHT: LazyLock<Tokens> = LazyLock::new(|| tokens(0));

/// The values that differ where the page is dark.
static DARK: LazyLock<Tokens> = LazyLock::new(|| tokens(1));

/// Reads the tokens before the first media query, that for dark pages, or in it.
fn tokens(part: usize) -> Tokens {
    let part =
        include_str!("../../../style/tokens.css").split("@media").nth(part).unwrap_or_default();
    let tokens = part.lines().filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": oklch(")?;
        Some((name.to_owned(), srgb(value.strip_suffix(");")?)?))
    });
    tokens.collect()
}

/// Returns the value of a token; that of `ink` where there is no such token.
pub(crate) fn colour(token: &str) -> &'static str {
    LIGHT.get(token).or_else(|| LIGHT.get("ink")).map_or("#000", String::as_str)
}

/// Returns its value on the dark page.
pub(crate) fn dark_colour(token: &str) -> &'static str {
    DARK.get(token).map_or_else(|| colour(token), String::as_str)
}

/// Replaces the tokens of a drawing by their values.
pub(crate) fn coloured(shapes: &str) -> String {
    let mut parts = shapes.split("var(--");
    let mut coloured = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (token, rest) = part.split_once(')').unwrap_or((part, ""));
        coloured.extend([colour(token), rest]);
    }
    coloured
}

/// Converts lightness, chroma and hue, with spaces between, as [Oklab] has it.
///
/// [Oklab]: https://bottosson.github.io/posts/oklab/
fn srgb(oklch: &str) -> Option<String> {
    let numbers: Vec<f64> = oklch.split(' ').map_while(|number| number.parse().ok()).collect();
    let &[lightness, chroma, hue] = numbers.as_slice() else {
        return None;
    };
    let (sin, cos) = hue.to_radians().sin_cos();
    let (a, b) = (chroma * cos, chroma * sin);
    let cone = |from_a: f64, from_b: f64| (lightness + from_a * a + from_b * b).powi(3);
    let long = cone(0.396_337_777_4, 0.215_803_757_3);
    let medium = cone(-0.105_561_345_8, -0.063_854_172_8);
    let short = cone(-0.089_484_177_5, -1.291_485_548);
    let mixed = |l: f64, m: f64, s: f64| byte(l * long + m * medium + s * short);
    let red = mixed(4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2);
    let green = mixed(-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5);
    let blue = mixed(-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701);
    Some(format!("#{red:02x}{green:02x}{blue:02x}"))
}

/// Encodes a linear part of a colour.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
fn byte(linear: f64) -> u8 {
    let curved =
        if linear <= 0.003_130_8 { 12.92 * linear } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
    (curved.clamp(0.0, 1.0) * 255.0).round() as u8
}
