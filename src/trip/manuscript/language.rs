//! The language of a trip, as a tag (BCP 47).

use isolang::Language;
use oxilangtag::LanguageTag;

use super::{fields::Fields, likeness::plain, quoting::quoted};

/// What is written for a language or a country, and the tag that is meant.
const MEANT: [(&str, &str); 27] = [
    ("brazilian", "pt-BR"),
    ("castellano", "es"),
    ("chinese", "zh"),
    ("cn", "zh"),
    ("cz", "cs"),
    ("dk", "da"),
    ("eng", "en"),
    ("engl", "en"),
    ("en-uk", "en-GB"),
    ("farsi", "fa"),
    ("flemish", "nl-BE"),
    ("gb", "en-GB"),
    ("ger", "de"),
    ("gr", "el"),
    ("greek", "el"),
    ("iw", "he"),
    ("jp", "ja"),
    ("mandarin", "zh"),
    ("nepali", "ne"),
    ("norsk", "no"),
    ("persian", "fa"),
    ("portugues", "pt"),
    ("punjabi", "pa"),
    ("simplified chinese", "zh-Hans"),
    ("traditional chinese", "zh-Hant"),
    ("ua", "uk"),
    ("us", "en-US"),
];

/// Reads a language tag: well-formed, and of a language that there is (RFC 5646, sections 2.2.9 and 2.2.1).
pub(super) fn read(fields: &mut Fields<'_>, key: &'static str) -> Option<String> {
    let tag = fields.text(key)?;
    if is_right(&tag) {
        return Some(tag);
    }
    let wrong = format!("“{tag}” is not a language tag");
    let instead = meant(&tag).map(|tag| format!("write {}", quoted(&tag)));
    let general = || "write one as in \"en\" or \"pt-BR\"".to_owned();
    fields.wrong(key, wrong, instead.unwrap_or_else(general));
    None
}

fn is_right(tag: &str) -> bool {
    let Ok(parsed) = LanguageTag::parse(tag) else {
        return false;
    };
    let language = parsed.primary_language().to_lowercase();
    let is_meant = MEANT.iter().any(|(written, _)| tag.eq_ignore_ascii_case(written));
    let is_known = match language.len() {
        2 => Language::from_639_1(&language).is_some(),
        // The registry has the shortest code of each language only.
        3 => Language::from_639_3(&language).is_some_and(|it| it.to_639_1().is_none()),
        _ => false,
    };
    is_known && !is_meant
}

/// Finds the tag of what is the name of a language, its code of three letters, or a tag with underscores.
fn meant(written: &str) -> Option<String> {
    let tag = written.trim().replace('_', "-");
    let lower = tag.to_lowercase();
    if let Some((_, meant)) = MEANT.iter().find(|(other, _)| *other == lower) {
        return Some((*meant).to_owned());
    }
    // As in "en_US.UTF-8".
    let tag = tag.split('.').next().unwrap_or_default();
    if is_right(tag) {
        return Some(tag.to_owned());
    }
    let code = |language: Language| language.to_639_1().unwrap_or(language.to_639_3()).to_owned();
    if let Some((language, rest)) = lower.split_at_checked(3)
        && (rest.is_empty() || rest.starts_with('-'))
        && let Some(language) = Language::from_639_3(language)
    {
        return Some(format!("{}{}", code(language), &tag[3..])).filter(|tag| is_right(tag));
    }
    let name = plain(written);
    if name.len() < 3 {
        return None;
    }
    let is_name = |names: &str| names.split([',', ';', '(']).any(|other| plain(other) == name);
    let named = || isolang::languages().find(|language| is_name(language.to_name()));
    let own = || isolang::languages().find(|it| it.to_autonym().is_some_and(is_name));
    named().or_else(own).map(code)
}
