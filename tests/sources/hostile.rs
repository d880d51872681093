//! Sources that mean no good: an error or plain text comes of them.

use recap_sources::{SourceKind, Unreadable, read};

use crate::written_trip::{checked, files, program, text};

fn refused(text: &str, kind: SourceKind) -> Unreadable {
    match read(text.as_bytes(), "x", None, Some(kind)) {
        Err(error) => error,
        Ok(source) => panic!("{source:?}"),
    }
}

#[test]
fn entities_are_not_declared() {
    let bomb = "<!DOCTYPE schedule [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\
                <schedule><day date=\"2026-05-12\"><event><title>&b;</title></event></day></schedule>";
    let outside = "<!DOCTYPE schedule [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\
                   <schedule><day date=\"2026-05-12\"><event><title>&a;</title></event></day></schedule>";
    for text in [bomb, outside] {
        assert!(matches!(refused(text, SourceKind::Frab), Unreadable::Xml(_)), "{text}");
    }
}

#[test]
fn what_is_nested_deeply_ends_somewhere() {
    let json = format!("{{\"schedule\":{}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(refused(&json, SourceKind::Pretalx), Unreadable::Json(_)));
    let calendar = format!("BEGIN:VCALENDAR\n{}", "BEGIN:VEVENT\n".repeat(100_000));
    assert!(matches!(refused(&calendar, SourceKind::Calendar), Unreadable::Empty));
    let page = format!("<html><body>{}<p>words</p>", "<div><ul><li>".repeat(20_000));
    assert!(matches!(refused(&page, SourceKind::Html), Unreadable::Empty));
    let post = format!("{}[x](https://sched.co/1a)", "> ".repeat(10_000));
    drop(read(post.as_bytes(), "x.md", None, None));
}

#[test]
fn scripts_and_giants_become_plain_text() {
    let long = "x".repeat(10_000);
    let schedule = format!(
        "{{\"schedule\":{{\"conference\":{{\"title\":\"{long}\",\"time_zone_name\":\"Europe/Lisbon\",\"days\":[{{\
         \"date\":\"0000-00-00\",\"rooms\":{{\"{long}\":[\
         {{\"title\":\"<script>alert(1)</script> \\\"\\\"\\\" \\\\u202e]]\",\"date\":\"2026-05-12T10:00:00+01:00\",\
         \"duration\":\"99999:99\",\"guid\":\"{long}\",\"url\":\"javascript:alert(1)\",\"track\":\"a\\nb\\u0007\",\
         \"persons\":[{{\"public_name\":\"<b>\\u202eA</b>\"}}],\"abstract\":\"# '''\\n\\\"\\\"\\\"\\u0000\"}},\
         {{\"title\":\"{long}\",\"date\":\"0000-01-01T10:00:00+00:00\",\"duration\":-5}},\
         {{\"title\":\"con\",\"date\":\"99999-01-01\",\"start\":\"25:61\"}}]}}}}]}}}}}}"
    );
    let program = program(&[("x.json", &schedule)], None);
    let written = files(&program);
    let trip = checked(&written);
    assert_eq!(trip.days.len(), 1);
    let day = text(&written, "2026-05-12.toml");
    assert!(day.contains("title = \"<script>alert(1)</script> \\\"\\\"\\\""), "{day}");
    assert!(!day.contains("javascript:") && !day.contains(&long), "{day}");
    assert!(!text(&written, "undated.toml").contains("id = \"con\""));
    let remarks: Vec<String> = program.remarks.iter().map(ToString::to_string).collect();
    assert_eq!(
        remarks.iter().filter(|it| it.contains("no date that can be read")).count(),
        2,
        "{remarks:?}"
    );
}

#[test]
fn what_is_no_text_or_nothing_is_said() {
    for (bytes, word) in [
        (&b"\x89PNG\0\0"[..], "no text"),
        (b"", "no schedule and no post"),
        (b"{\"a\": 1}", "no schedule and no post"),
        (b"{\"a\": ", "no JSON"),
        (b"## Only words\n\nNothing else.", "nothing"),
    ] {
        match read(bytes, "x", None, None) {
            Err(error) => assert!(error.to_string().contains(word), "{error}"),
            // A heading is something that happened.
            Ok(source) => assert_eq!((word, source.sessions.len()), ("nothing", 1)),
        }
    }
}

#[test]
fn letters_that_are_no_utf_8_cost_no_others() {
    let folded = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260512T100000Z\r\nSUMMARY:d\xe2\r\n \x80\x99exploitation \xc3\xa9\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let source = read(folded, "x.ics", None, None).expect("a calendar");
    assert_eq!(source.sessions[0].title, "d’exploitation é");
    let latin = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:caf\xe9\nEND:VEVENT\nEND:VCALENDAR\n";
    let source = read(latin, "x.ics", None, None).expect("a calendar");
    assert_eq!(source.sessions[0].title, "café");
}
