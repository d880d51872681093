//! Words are found without regard to case, accents, width and composition, and whole letters are marked.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use proptest::prelude::*;
use recap_finder::{Findings, Listed, View, of_findings};
use recap_marks::Marks;

use crate::trips::without_files;

fn view(words: &str) -> View {
    let mut view = View::default();
    view.set("q", words);
    view
}

fn titled(title: &str) -> [Listed; 1] {
    [Listed { title: title.to_owned(), ..Listed::default() }]
}

fn finds(words: &str, title: &str) -> bool {
    !Findings::new(&view(words), &titled(title), &Marks::default()).entries.is_empty()
}

/// The title as it is shown, with its marks.
fn shown(words: &str, title: &str) -> String {
    let all = Findings { entries: vec![0], unfiltered: 1 };
    let (_, items) = of_findings(&all, &view(words), &titled(title), None, "");
    let (_, rest) = items.split_once("<a href=\"\">").expect("a title");
    rest.split_once("</a>").expect("its end").0.to_owned()
}

#[test]
fn what_is_typed_plainly_is_found() {
    for (words, title) in [
        ("stefan tepes", "Ștefan Țepeș"),
        ("ŞTEFAN", "Stefan"),
        ("muller", "Müller"),
        ("muller", "Mu\u{308}ller"),
        ("mu\u{308}ller", "Müller"),
        ("müller", "Mu\u{308}ller"),
        ("MÜLLER", "muller"),
        ("nguyen viet", "Nguyễn Việt"),
        ("istanbul", "İSTANBUL"),
        ("diyarbakir", "Diyarbakır"),
        ("IŞIK", "ışık"),
        ("οδυσσευσ", "Ὀδυσσεύς"),
        ("ΟΔΥΣΣΕΥΣ", "Οδυσσεύς"),
        ("елка", "Ёлка"),
        ("kubernetes", "Ｋｕｂｅｒｎｅｔｅｓ"),
        ("ｋｕｂｅ", "Kubernetes"),
        ("office", "oﬃce"),
        ("x2", "x²"),
        ("strasse", "Straße"),
        ("STRASSE", "STRAẞE"),
        ("soren lodz", "Søren, Łódź"),
        ("aether thor", "Æther, Þór"),
        ("한국", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}"),
        ("하", "한국"),
        ("ㅎ", "한국"),
        ("ガ", "ｶﾞｲﾄﾞ"),
        ("が", "か\u{3099}"),
        ("محمد", "مُحَمَّد"),
        ("احمد", "أحمد"),
        ("שלום", "שָׁלוֹם"),
        ("ज़मीन", "ज\u{93c}मीन"),
        ("जमीन", "ज़मीन"),
        ("in-place", "in\u{2011}place"),
        ("don't", "Don’t"),
        ("wordbreak", "word\u{ad}break"),
    ] {
        assert!(finds(words, title), "{words} does not find {title}");
    }
}

#[test]
fn other_letters_stay_others() {
    for (words, title) in [
        // Voiced and plain, as browsers' own search has it.
        ("か", "が"),
        ("は", "ぱ"),
        // Vowels of their own, though Unicode calls them marks.
        ("कि", "कु"),
        ("กิ", "กุ"),
        ("muller", "Miller"),
        ("oo", "ö"),
    ] {
        assert!(!finds(words, title), "{words} finds {title}");
    }
}

#[test]
fn whole_letters_are_marked() {
    for (words, title, expected) in [
        ("u", "Mu\u{308}ller", "M<mark>u\u{308}</mark>ller"),
        ("muller", "Mu\u{308}ller!", "<mark>Mu\u{308}ller</mark>!"),
        ("i", "oﬃce", "o<mark>ﬃ</mark>ce"),
        ("s", "Straße", "<mark>S</mark>tra<mark>ß</mark>e"),
        ("하", "한국", "<mark>한</mark>국"),
        ("하", "\u{1112}\u{1161}\u{11ab}국", "<mark>\u{1112}\u{1161}\u{11ab}</mark>국"),
        ("क", "कि", "<mark>कि</mark>"),
        ("👩", "a 👩‍👩‍👧 b", "a <mark>👩‍👩‍👧</mark> b"),
        ("👍", "👍🏽!", "<mark>👍🏽</mark>!"),
        ("❤", "❤\u{fe0f}", "<mark>❤\u{fe0f}</mark>"),
        ("wordbreak", "a word\u{ad}break", "a <mark>word\u{ad}break</mark>"),
        ("tepes", "Vlad Țepeș, 3", "Vlad <mark>Țepeș</mark>, 3"),
        ("محمد", "مُحَمَّد.", "<mark>مُحَمَّد</mark>."),
        ("\u{308}", "u\u{308}", "u\u{308}"),
    ] {
        assert_eq!(shown(words, title), expected, "{words} in {title}");
    }
}

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn a_text_is_found_by_itself_however_it_is_composed(title in "\\PC{1,12}") {
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&title).into_owned();
        let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(&title).into_owned();
        let compatible = DecomposingNormalizerBorrowed::new_nfkd().normalize(&title).into_owned();
        for text in [&title, &composed, &decomposed, &compatible] {
            for words in [&title, &composed, &decomposed, &compatible] {
                prop_assert!(finds(words, text), "{:?} does not find {:?}", words, text);
            }
        }
    }

    #[test]
    fn marking_any_words_changes_no_text(title in "\\PC{0,12}", words in "\\PC{0,3}") {
        let unmarked = shown(&words, &title).replace("<mark>", "").replace("</mark>", "");
        prop_assert_eq!(unmarked, shown("", &title));
    }
}
