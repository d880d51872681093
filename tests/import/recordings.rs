//! Recordings that are written into the text of a trip.

use recap_sources::{Addition, Recorded, Video, write_recordings};

const DAY: &str = include_str!("../sources/samples/trams/2026-05-12.toml");

fn video(number: u32, length: &str) -> Video {
    let address = format!("https://www.youtube.com/watch?v=video{number:06}");
    Video { address, length: length.parse().ok(), ..Video::default() }
}

fn written(text: &str, additions: &[(&str, &Video, Option<&str>)]) -> Recorded {
    let additions: Vec<Addition<'_>> = additions
        .iter()
        .map(|(id, video, added)| Addition {
            id,
            video,
            added: added.and_then(|date| date.parse().ok()),
        })
        .collect();
    let folder = [("2026-05-12.toml", text), ("trip.toml", "title = \"Trams\"\n")];
    write_recordings(
        &folder.map(|(name, text)| (name.to_owned(), text.to_owned())),
        &additions,
        "trip",
    )
}

const ADDED: Option<&str> = Some("2026-11-27");

#[test]
fn a_recording_is_three_lines_and_not_a_byte_beside_them() {
    let (brakes, bells) = (video(1, "32:10"), video(2, ""));
    for text in [DAY.to_owned(), format!("\u{FEFF}{}", DAY.replace('\n', "\r\n"))] {
        let end = if text.contains('\r') { "\r\n" } else { "\n" };
        let recorded =
            written(&text, &[("bells", &bells, ADDED), ("thinking-brakes", &brakes, ADDED)]);
        let below = [
            format!("}},{end}]{end}"),
            format!("speakers = [{{ name = \"Kari Nordmann\" }}]{end}"),
        ];
        let lines = |lines: &[&str]| format!("{}{end}", lines.join(end));
        let recording =
            |number| format!("recording = \"https://www.youtube.com/watch?v=video{number:06}\"");
        let added = "recording_added = \"2026-11-27\"";
        let expected = text
            .replacen(
                &below[0],
                &format!("{}{}", below[0], lines(&[&recording(1), "length = \"32:10\"", added])),
                1,
            )
            .replacen(&below[1], &format!("{}{}", below[1], lines(&[&recording(2), added])), 1);
        assert_eq!(recorded.files, [("2026-05-12.toml".to_owned(), expected)]);
        assert_eq!((recorded.entries, recorded.kept.len(), recorded.refused.len()), (2, 0, 0));
    }
}

#[test]
fn twice_is_once() {
    let brakes = video(1, "32:10");
    let first = written(DAY, &[("thinking-brakes", &brakes, ADDED)]);
    let again = written(&first.files[0].1, &[("thinking-brakes", &brakes, Some("2026-12-24"))]);
    assert_eq!((again.files.len(), again.entries), (0, 0));
    assert_eq!(
        again.kept,
        [
            "trip/2026-05-12.toml: thinking-brakes has recording and length and recording_added already"
        ]
    );
}

#[test]
fn what_an_entry_has_already_stays() {
    let other = video(3, "20:00");
    let recorded = written(DAY, &[("wheels", &other, None)]);
    let address = "recording = \"https://www.youtube.com/watch?v=wheelsaaaaa\"\n";
    let expected = DAY.replace(address, &format!("{address}length = \"20:00\"\n"));
    assert_eq!(recorded.files, [("2026-05-12.toml".to_owned(), expected)]);
    let long = DAY
        .replace(address, &format!("{address}length = \"19 min\"\nrecording_added = 2026-06-01\n"));
    assert!(written(&long, &[("wheels", &other, None)]).files.is_empty());
}

#[test]
fn what_cannot_be_edited_is_said_and_left() {
    let text = "entry = [{ id = \"bells\", kind = \"talk\" }]\n";
    let recorded = written(text, &[("bells", &video(1, ""), ADDED)]);
    assert!(recorded.files.is_empty());
    let [refused] = &recorded.refused[..] else { panic!("{recorded:?}") };
    assert!(
        refused.starts_with(
            "trip/2026-05-12.toml: line 1: the entry “bells” is written between braces"
        ),
        "{refused}"
    );
}
