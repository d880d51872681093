//! Files that are no text, or not the text that they seem to be.

use crate::written::{DAY, TRIP, Written, assert_problems, problems_after};

fn utf_16(text: &str, mark: bool, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let mark = mark.then_some(0xFEFF);
    mark.into_iter().chain(text.encode_utf16()).flat_map(bytes).collect()
}

#[test]
fn other_encodings_are_one_mistake() {
    for file in [
        utf_16(DAY, true, u16::to_le_bytes),
        utf_16(DAY, true, u16::to_be_bytes),
        utf_16(DAY, false, u16::to_le_bytes),
        utf_16(DAY, false, u16::to_be_bytes),
    ] {
        let problems = Written::small().with("day.toml", file).problems();
        assert_eq!(problems, ["day.toml:1:1: this is UTF-16 text; save the file as UTF-8"]);
    }
    let trip = utf_16(TRIP, true, u16::to_le_bytes);
    let problems = Written::small().with("trip.toml", trip).problems();
    assert_eq!(problems, ["trip.toml:1:1: this is UTF-16 text; save the file as UTF-8"]);
    // ISO 8859-1.
    let mut bytes = DAY.replace("The day", "D!a").into_bytes();
    bytes.iter_mut().filter(|byte| **byte == b'!').for_each(|byte| *byte = 0xED);
    let problems = Written::small().with("day.toml", bytes).problems();
    assert_eq!(problems, ["day.toml:2:11: this is not UTF-8 text; save the file as UTF-8"]);
}

#[test]
fn marks_and_line_ends_of_windows_do_no_harm() {
    let marked = format!("\u{FEFF}{}", DAY.replace("\"The day\"", "The day"));
    let problems = Written::small().with("day.toml", marked).problems();
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with("day.toml:2:9: "), "{problems:?}");
    let first = format!("\u{FEFF}{}", DAY.replace("date = ", "dat = "));
    let problems = Written::small().with("day.toml", first).problems();
    assert_eq!(problems, ["day.toml:1:1: the key `dat` is unknown here; write “date”?"]);
    let windows = format!("\u{FEFF}{DAY}").replace('\n', "\r\n");
    let trip = Written::small().with("day.toml", windows).trip();
    assert_eq!(trip.days[0].title, "The day");
    let tabs = DAY.replace(" = ", "\t=\t");
    assert_eq!(Written::small().with("day.toml", tabs).problems(), [""; 0]);
    let old = Written::small().with("day.toml", DAY.replace('\n', "\r")).problems();
    let expected = "day.toml:1:21: a line ends with a carriage return alone; \
                    save the file with the line ends LF or CRLF";
    assert_eq!(old, [expected]);
}

#[test]
fn files_that_hold_nothing_are_one_mistake() {
    for empty in ["", "\n\n", "# To be written.\n"] {
        for name in ["trip.toml", "day.toml"] {
            let problems = Written::small().with(name, empty).problems();
            let expected = format!(
                "{name}:1:1: there is nothing in this file; write it, as `recap new` begins one"
            );
            assert_eq!(problems, [expected]);
        }
    }
    for name in ["trip.toml", "day.toml"] {
        let problems = Written::small().without(name).with_folder(name).problems();
        let expected = format!(
            "{name}:1:1: this is a folder, where a file belongs; rename the folder, and write the file"
        );
        assert_eq!(problems, [expected]);
    }
}

#[test]
fn a_file_of_nearly_that_name_is_meant() {
    for (written, right) in
        [("Day.toml", "day.toml"), ("day", "day.toml"), ("dya.toml", "day.toml")]
    {
        let expected = format!(
            "trip.toml:5:9: there is no file “{written}” beside this one; write “{right}”?"
        );
        assert_problems("trip.toml", &[("\"day.toml\"", &format!("\"{written}\""), &expected)]);
    }
}

#[test]
fn characters_that_nobody_sees_are_reported_in_their_place() {
    let turns = "which turns the direction of what follows; delete it";
    for (hidden, what) in [
        ('\u{202E}', format!("U+202E, {turns}")),
        ('\u{202A}', format!("U+202A, {turns}")),
        ('\u{2066}', format!("U+2066, {turns}")),
        ('\u{2069}', format!("U+2069, {turns}")),
        ('\u{200B}', "U+200B, which has no width; delete it".to_owned()),
        ('\u{2060}', "U+2060, which has no width; delete it".to_owned()),
        ('\u{FEFF}', "U+FEFF, which has no width; delete it".to_owned()),
    ] {
        let expected = format!("day.toml:2:13: this text has an invisible character, {what}");
        assert_problems("day.toml", &[("\"The day\"", &format!("\"The{hidden} day\""), &expected)]);
        let expected = format!("day.toml:4:4: this text has an invisible character, {what}");
        let prose = format!("\"\"\"\nIt {hidden}began.\n\"\"\"");
        assert_problems("day.toml", &[("\"It began.\"", &prose, &expected)]);
    }
    let escaped = problems_after("day.toml", "\"The day\"", "\"The \\u202E day\"");
    assert!(escaped.len() == 1 && escaped[0].starts_with("day.toml:2:14: "), "{escaped:?}");
    let url = problems_after("trip.toml", "/notes", "/no\u{202E}tes");
    assert!(url.len() == 1 && url[0].contains("U+202E"), "{url:?}");
    let separator = problems_after("day.toml", "\"The day\"", "\"The\u{2028}day\"");
    assert!(separator.len() == 1 && separator[0].contains("a line break"), "{separator:?}");
    // Scripts and emoji need these.
    for needed in
        ["می\u{200C}خواهم", "👩\u{200D}💻", "\u{200F}שלום\u{200E}", "क्\u{200D}ष", "ភាសា\u{200B}ខ្មែរ"]
    {
        assert_eq!(problems_after("day.toml", "\"The day\"", &format!("\"{needed}\"")), [""; 0]);
    }
}
