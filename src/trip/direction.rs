//! Which way a language is read.

use icu_locale::{LanguageIdentifier, LocaleDirectionality};
use oxilangtag::LanguageTag;

use crate::Trip;

/// Tells whether a language, given by its tag (BCP 47), is read from right to left: in the script that the tag names,
/// or else in that in which the language is mostly written where it is spoken ([Unicode CLDR], likely subtags and
/// script metadata).
///
/// [Unicode CLDR]: https://cldr.unicode.org/
pub fn is_right_to_left(language: &str) -> bool {
    let Ok(tag) = LanguageTag::parse(language) else {
        return false;
    };
    let parts = [Some(tag.primary_language()), tag.script(), tag.region()];
    let parts = parts.into_iter().flatten().collect::<Vec<_>>().join("-");
    let directions = LocaleDirectionality::new_extended();
    parts.parse::<LanguageIdentifier>().is_ok_and(|language| directions.is_right_to_left(&language))
}

impl Trip {
    /// Tells whether the trip is read from right to left.
    pub fn is_right_to_left(&self) -> bool {
        is_right_to_left(&self.language)
    }

    /// Tells whether the trip is written in English, as the page's own words are.
    pub fn is_english(&self) -> bool {
        let primary = self.language.split('-').next().unwrap_or_default();
        primary.eq_ignore_ascii_case("en")
    }
}
