//! Links are read after others have handled them.

use recap_marks::{Marks, Tick, Unreadable, link};

use crate::samples::KNOWN;

fn marks() -> Marks {
    let mut marks = Marks::default();
    for (talk, time) in KNOWN.iter().zip([1_666_699_200_000, 1_666_702_800_000, 1_666_800_000_000])
    {
        marks.set(talk, Tick::Watched, true, time);
    }
    marks.set_note("keda", "Noch mal! 🐝".to_owned(), 1_666_699_200_000);
    marks
}

/// Reads it as a browser does, which undoes percent-encoding.
fn read(part: &str) -> Result<Marks, Unreadable> {
    let found = link::find(part).expect("it is a link with marks").to_owned();
    let found = (0..3).fold(found, |found, _| decoded(&found).unwrap_or(found));
    link::decode_found(&found, &KNOWN)
}

fn decoded(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend(part[2..].bytes());
    }
    String::from_utf8(bytes).ok()
}

#[test]
fn whatever_stands_behind_it_is_left_out() {
    let text = link::encode(&marks(), &KNOWN);
    let behind = [
        "",
        ".",
        ")",
        ").",
        ">",
        "*",
        "**",
        "~",
        "_",
        "__",
        "-",
        "!",
        "\"",
        "'",
        "]",
        "…",
        "?",
        ",",
        "&fbclid=IwAR0abc_-",
        "&utm_source=chat",
        "%20",
        "%20(from%20me)",
        " and more",
        "%3E",
        "%29",
        "%0A",
        "%0D%0ASee%20you",
        "#top",
        "🐝",
        "%F0%9F%90%9D",
    ];
    for behind in behind {
        assert_eq!(read(&format!("#marks={text}{behind}")), Ok(marks()), "{behind}");
    }
}

#[test]
fn what_has_come_between_is_left_out() {
    let text = link::encode(&marks(), &KNOWN);
    let (start, end) = text.split_at(text.len() / 2);
    for between in
        [" ", "%20", "\n", "%0A", "%0D%0A", "%0D%0A%3E%20", "=%0A", "%E2%80%8B", "%C2%AD"]
    {
        assert_eq!(read(&format!("#marks={start}{between}{end}")), Ok(marks()), "{between}");
        assert_eq!(read(&format!("#marks={start}{between}{end}).")), Ok(marks()), "{between}");
    }
}

#[test]
fn it_is_read_percent_encoded() {
    let encode =
        |text: &str| text.bytes().fold(String::new(), |all, byte| all + &format!("%{byte:02x}"));
    let text = link::encode(&marks(), &KNOWN);
    let once = encode(&text);
    for text in [&once, &once.to_uppercase(), &once.replace('%', "%25"), &text] {
        for sign in
            ["#marks=", "#marks%3D", "#marks%3d", "/trips/detroit/%23marks=", "/%23marks%3D"]
        {
            assert_eq!(read(&format!("{sign}{text}")), Ok(marks()), "{sign}{text}");
        }
    }
}

#[test]
fn what_was_cut_off_is_still_noticed() {
    let text = link::encode(&marks(), &KNOWN);
    for cut in ["", "1", "%", "%2", "1%", &text[..text.len() - 1], &text[1..]] {
        assert_eq!(read(&format!("#marks={cut}")), Err(Unreadable::Damaged), "{cut}");
    }
    assert_eq!(read("#marks=2abc."), Err(Unreadable::Newer));
    assert_eq!(read(&format!("#marks={}", "1".repeat(link::LIMIT + 1))), Err(Unreadable::TooMuch));
}

#[test]
fn other_addresses_bring_no_marks() {
    for part in
        ["", "#", "#keda", "#marks", "#mark=1", "/talk/marks=1/", "/marks/", "#day_2022-10-26"]
    {
        assert_eq!(link::find(part), None, "{part}");
    }
}
