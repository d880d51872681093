//! Average colours of photographs, which stand in their places until they come.
//!
//! No page may have a style of its own (see `document/policy.rs`), so a tone is a class, and rounded: photographs of one
//! trip share a few of them.

use std::{collections::BTreeSet, fmt::Write};

/// Colours of a channel: every third of a hexadecimal digit.
const STEPS: u8 = 51;

/// Returns the class of a photograph with that average colour.
pub(crate) fn tone_class(tone: [u8; 3]) -> String {
    format!("tone-{}", hexadecimal(tone))
}

/// Writes the rules of tones. Words stand on them where a photograph never comes, in black or in white.
pub(crate) fn rules(tones: BTreeSet<[u8; 3]>) -> String {
    let tones: BTreeSet<(String, &str)> =
        tones.into_iter().map(|tone| (hexadecimal(tone), ink(tone.map(rounded)))).collect();
    let mut rules = "@layer components{".to_owned();
    for (tone, ink) in tones {
        // Writing to a string cannot fail.
        let _ = write!(rules, ".tone-{tone}{{background:#{tone};color:{ink}}}");
    }
    rules + "}"
}

fn hexadecimal(tone: [u8; 3]) -> String {
    tone.map(|channel| format!("{:x}", rounded(channel) / 17)).concat()
}

fn rounded(channel: u8) -> u8 {
    channel.saturating_add(STEPS / 2) / STEPS * STEPS
}

/// The one of black and white that can be read on a colour, with a contrast of 4.5 at least: from which [relative
/// luminance](https://www.w3.org/TR/WCAG22/#dfn-relative-luminance) on it is black.
fn ink(tone: [u8; 3]) -> &'static str {
    let linear = tone.map(|channel| (f32::from(channel) / 255.0).powf(2.2));
    let luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    if luminance > 0.18 { "#000" } else { "#fff" }
}
