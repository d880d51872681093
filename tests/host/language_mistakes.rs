//! The language of a trip: a tag, and of a language that there is.

use crate::written::{assert_problems, problems_after};

#[test]
fn tags_of_languages_are_right() {
    for tag in [
        "en",
        "pt-BR",
        "de-CH-1996",
        "zh-Hant-TW",
        "zh-yue",
        "gsw",
        "tlh",
        "es-419",
        "sr-Latn",
        "EN",
        "en-x-me",
    ] {
        assert_eq!(problems_after("trip.toml", "\"en\"", &format!("\"{tag}\"")), [""; 0], "{tag}");
    }
}

#[test]
fn names_of_languages_get_their_tags() {
    for (written, tag) in [
        ("English", "en"),
        ("english", "en"),
        ("German", "de"),
        ("Deutsch", "de"),
        ("français", "fr"),
        ("Español", "es"),
        ("日本語", "ja"),
        ("Norwegian", "no"),
        ("Greek", "el"),
        ("Chinese", "zh"),
        ("Klingon", "tlh"),
        ("eng", "en"),
        ("deu-AT", "de-AT"),
        ("en_US", "en-US"),
        ("en_US.UTF-8", "en-US"),
        ("en-UK", "en-GB"),
        ("jp", "ja"),
        ("cz", "cs"),
        ("us", "en-US"),
    ] {
        let expected =
            format!("trip.toml:2:12: “{written}” is not a language tag; write \"{tag}\"");
        assert_problems("trip.toml", &[("\"en\"", &format!("\"{written}\""), &expected)]);
    }
    for written in
        ["xx", "qq-QQ", "x-private", "en-", "e", "Elvish of Gondolin", "en-toolongsubtag"]
    {
        let expected = format!(
            "trip.toml:2:12: “{written}” is not a language tag; write one as in \"en\" or \"pt-BR\""
        );
        assert_problems("trip.toml", &[("\"en\"", &format!("\"{written}\""), &expected)]);
    }
}
