//! Lines of a calendar: folded and escaped, and read back.

use proptest::prelude::*;
use recap_site::exports::calendar::{escape, fold};

use crate::{rendered::sites, trips::without_files};

/// Undoes folding, as RFC 5545, section 3.1 says.
fn unfold(text: &str) -> String {
    text.replace("\r\n ", "")
}

/// Undoes escaping, as RFC 5545, section 3.3.11 says. `None` for what is no text.
fn unescape(text: &str) -> Option<String> {
    let mut plain = String::new();
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => match characters.next()? {
                c @ ('\\' | ';' | ',') => plain.push(c),
                'n' | 'N' => plain.push('\n'),
                _ => return None,
            },
            ';' | ',' => return None,
            c => plain.push(c),
        }
    }
    Some(plain)
}

#[test]
fn what_means_something_is_escaped() {
    assert_eq!(escape("a, b; c\\d\ne"), "a\\, b\\; c\\\\d\\ne");
    assert_eq!(escape("\r\u{0}\u{7f}\t:\"é"), "\t:\"é");
}

#[test]
fn a_line_is_broken_after_75_octets_and_never_within_a_character() {
    assert_eq!(fold(&"a".repeat(75)), "a".repeat(75));
    assert_eq!(fold(&"a".repeat(76)), format!("{}\r\n a", "a".repeat(75)));
    let second = format!("{}\r\n {}\r\n a", "a".repeat(75), "a".repeat(74));
    assert_eq!(fold(&"a".repeat(150)), second);
    // 25 characters of three octets fit, and 24 behind a space.
    let folded = fold(&"題".repeat(50));
    let lines: Vec<usize> = folded.split("\r\n").map(str::len).collect();
    assert_eq!(lines, [75, 73, 4]);
    // One of four octets would end at the 76th.
    assert_eq!(fold(&format!("{}🚀", "a".repeat(72))), format!("{}\r\n 🚀", "a".repeat(72)));
}

#[test]
fn every_line_is_one_of_the_standard() {
    for site in sites() {
        let text = String::from_utf8(site.files["trip.ics"].clone()).expect("UTF-8");
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
        assert!(text.ends_with("\r\nEND:VCALENDAR\r\n"));
        let whole = text.replace("\r\n", "");
        assert!(!whole.contains(['\r', '\n']), "lines end with both");
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
    }
}

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn folding_can_be_undone(line in "[^\r\n]{0,400}") {
        let folded = fold(&line);
        prop_assert_eq!(unfold(&folded), line);
        for line in folded.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets in {:?}", line.len(), line);
        }
    }

    #[test]
    fn escaping_can_be_undone(text in "(\\PC|[\n\t\\\\;,]){0,200}") {
        let escaped = escape(&text);
        prop_assert!(!escaped.contains('\n'));
        let text: String = text.chars().filter(|c| !c.is_ascii_control() || "\n\t".contains(*c)).collect();
        prop_assert_eq!(unescape(&escaped), Some(text));
    }
}
