//! Photographs: how they are written, and what is a mistake.

use image::ImageFormat;
use recap_trip::Encoding;

use crate::{
    photograph_files::{encoded, jpeg, picture},
    trips::entry,
    written::{DAY, Written},
};

/// The small trip, with a file below `pictures/`, and something written of the lunch.
pub(crate) fn illustrated(name: &str, bytes: &[u8], written: &str) -> Written {
    let folder = Written::small().with_folder("pictures").with(&format!("pictures/{name}"), bytes);
    folder.with("day.toml", format!("{DAY}{written}\n"))
}

/// Writes that picture.
pub(crate) fn one(name: &str) -> String {
    format!("picture = {{ file = \"pictures/{name}\", describes = \"Soup.\" }}")
}

#[test]
fn a_photograph_is_what_it_holds() {
    let png = encoded(picture(8, 6), ImageFormat::Png);
    let webp = encoded(picture(8, 6), ImageFormat::WebP);
    let cases = [
        ("soup.jpg", jpeg(8, 6), Encoding::Jpeg),
        ("SOUP 1.JPEG", jpeg(8, 6), Encoding::Jpeg),
        ("suppe-ü.png", png.clone(), Encoding::Png),
        ("soup.webp", webp, Encoding::WebP),
        // By content, not by name.
        ("soup.jpg", png.clone(), Encoding::Png),
        ("soup.svg", png, Encoding::Png),
        ("soup", jpeg(8, 6), Encoding::Jpeg),
    ];
    for (name, bytes, encoding) in cases {
        let trip = illustrated(name, &bytes, &one(name)).trip();
        let [photograph] = entry(&trip, "lunch").photographs.as_slice() else { panic!("{name}") };
        assert_eq!(photograph.original.encoding, encoding, "{name}");
        assert_eq!(photograph.original.bytes, bytes);
        assert_eq!(photograph.describes, "Soup.");
        assert_eq!((&photograph.credit, &photograph.developed), (&None, &None));
    }
}

#[test]
fn there_may_be_several_with_a_drawing_beside_them() {
    let svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>";
    let written = "picture = { file = \"pictures/lunch.svg\" }\npictures = [\n\
                   { file = \"pictures/a.jpg\", describes = \"A.\", credit = \"By *Bo*\" },\n\
                   { file = \"pictures/a.jpg\", describes = \"B.\" },\n]";
    let folder = illustrated("a.jpg", &jpeg(8, 6), written).with("pictures/lunch.svg", svg);
    let trip = folder.trip();
    let lunch = entry(&trip, "lunch");
    assert!(lunch.picture.is_some());
    let told: Vec<_> = lunch.photographs.iter().map(|it| it.describes.as_str()).collect();
    assert_eq!(told, ["A.", "B."]);
    let credit = lunch.photographs[0].credit.as_ref().map(recap_trip::Html::as_str);
    assert_eq!(credit, Some("<p>By <em>Bo</em></p>"));
    assert_eq!(trip.all_photographs().count(), 2);
}

#[test]
fn trips_days_sessions_and_talks_have_them() {
    let written = Written::small().with_folder("pictures").with("pictures/a.jpg", jpeg(8, 6));
    let line = "picture = { file = \"pictures/a.jpg\", describes = \"A.\" }\n";
    let trip = written
        .changed("trip.toml", "days =", &format!("{line}days ="))
        .changed("day.toml", "places =", &format!("{line}places ="))
        .changed("day.toml", "about =", &format!("{line}about ="))
        .changed("day.toml", "\"moment\"", "\"session\"")
        .with("undated.toml", format!("{}{line}", crate::written::UNDATED))
        .trip();
    assert_eq!((trip.photographs.len(), trip.days[0].photographs.len()), (1, 1));
    assert_eq!(entry(&trip, "first").photographs.len(), 1);
    assert_eq!(trip.all_photographs().count(), 4);
}

#[test]
fn what_is_written_wrongly_is_said_in_its_place() {
    let file = "pictures/a.jpg";
    let cases = [
        (
            format!("picture = {{ file = \"{file}\" }}"),
            "day.toml:23:20: this photograph has no words for those who do not see it; \
             add `describes = \"…\"`, which says what it shows",
        ),
        (
            format!("picture = [{{ file = \"{file}\", describes = \"A.\" }}]"),
            "day.toml:23:11: this is of the type array; write `pictures = [{ … }, { … }]` for several",
        ),
        (
            format!("pictures = {{ file = \"{file}\", describes = \"A.\" }}"),
            "day.toml:23:12: this is of the type table; write brackets around it: `[{ … }]`",
        ),
        (
            format!("pictures = [\"{file}\"]"),
            "day.toml:23:13: this is of the type string; \
             write `{ file = \"pictures/a.jpg\", describes = \"…\" }`",
        ),
        (
            format!("photos = [{{ file = \"{file}\", describes = \"A.\" }}]"),
            "day.toml:23:1: the key `photos` is unknown here; write “pictures”?",
        ),
        (
            format!("picture = {{ file = \"{file}\", alt = \"A.\", describes = \"A.\" }}"),
            "day.toml:23:38: the key `alt` is unknown here; write “describes”?",
        ),
        (
            "picture = { file = \"pictures/a.jpeg\", describes = \"A.\" }".to_owned(),
            "day.toml:23:20: there is no picture “pictures/a.jpeg”; write “pictures/a.jpg”?",
        ),
        (
            "picture = { file = \"https://example.org/a.jpg\", describes = \"A.\" }".to_owned(),
            "day.toml:23:20: there is no picture “https://example.org/a.jpg”; \
             save it into the folder pictures/: a page asks no other site",
        ),
        (
            "pictures = [{ file = \"pictures/b.svg\" }]".to_owned(),
            "day.toml:23:22: this is a drawing, of which there is one only; \
             write it as `picture`, beside `pictures`",
        ),
        (
            "picture = { file = \"pictures/b.svg\", credit = \"By Bo\" }".to_owned(),
            "day.toml:23:47: only a photograph has a credit; \
             name in the text who drew it, or leave `credit` out",
        ),
    ];
    let svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>";
    for (written, expected) in cases {
        let folder = illustrated("a.jpg", &jpeg(8, 6), &written).with("pictures/b.svg", svg);
        assert_eq!(folder.problems(), [expected], "{written}");
    }
}
