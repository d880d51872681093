//! The fonts that previews are set in, the same on every machine: none of the system's is used.

use std::sync::LazyLock;

use skrifa::{FontRef, MetadataProvider, instance::Size, prelude::LocationRef};

/// The fonts, in the order in which a letter is looked for in them. `fonts/README.md` says what each has.
static FONTS: LazyLock<Vec<FontRef<'static>>> = LazyLock::new(|| {
    let files: [&[u8]; 6] = [
        include_bytes!("fonts/Literata-SemiBold.ttf.br"),
        include_bytes!("fonts/FiraSans-SemiBold.ttf.br"),
        include_bytes!("fonts/MPLUS1p-Bold.ttf.br"),
        include_bytes!("fonts/NotoNaskhArabic-Bold.ttf.br"),
        include_bytes!("fonts/NotoSerifHebrew-SemiBold.ttf.br"),
        include_bytes!("fonts/NotoEmoji-Bold.ttf.br"),
    ];
    let fonts = files.into_iter().filter_map(|mut file| {
        let mut font = Vec::new();
        brotli::BrotliDecompress(&mut file, &mut font).ok()?;
        // Borrowed for as long as anything is drawn, which is until the program ends.
        FontRef::new(font.leak()).ok()
    });
    fonts.collect()
});

/// A typeface of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// For titles.
    Serif,
    /// For everything else.
    Sans,
}

impl Face {
    /// Returns the font that has a letter: the face's own, else the first.
    pub(super) fn font(self, letter: char) -> Option<&'static FontRef<'static>> {
        let own = FONTS.get(usize::from(self == Self::Sans));
        let mut fonts = own.into_iter().chain(FONTS.iter());
        fonts.find(|font| font.charmap().map(letter).is_some())
    }

    /// Returns how wide a text is, in parts of the font's size, letter by letter. As it is drawn it
    /// is hardly ever wider: letters move closer, or join.
    pub(super) fn width(self, text: &str) -> f32 {
        let advance = |letter| {
            let font = self.font(letter)?;
            let glyph = font.charmap().map(letter)?;
            font.glyph_metrics(Size::new(1.0), LocationRef::default()).advance_width(glyph)
        };
        text.chars().filter_map(advance).sum()
    }
}

/// Returns what of a text can be drawn: three dots stand for letters that no font has, other
/// characters that none has are left out. `None` where no letter is left.
pub(super) fn legible(text: &str) -> Option<String> {
    let mut legible = String::new();
    for letter in text.chars() {
        if letter.is_whitespace() {
            legible.push(' ');
        } else if is_drawn(letter) {
            legible.push(letter);
        } else if letter.is_alphanumeric() && !legible.ends_with('…') {
            legible.push('…');
        }
    }
    let words: Vec<&str> = legible.split(' ').filter(|word| !word.is_empty()).collect();
    let legible = words.join(" ");
    legible.chars().any(char::is_alphanumeric).then_some(legible)
}

/// Tells whether a font has the letter. What only steers others (joiners, directions, controls)
/// counts as not there: it could turn around what stands beside it.
fn is_drawn(letter: char) -> bool {
    let steers = matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ad}');
    !steers && !letter.is_control() && Face::Serif.font(letter).is_some()
}
