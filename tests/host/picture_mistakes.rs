//! Pictures: what may stand in a file, what a page makes of it, and what is a mistake.

use recap_trip::Picture;

use crate::{
    trips::{DETROIT, entry},
    written::{DAY, Written},
};

const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 160 110\">\n  \
                       <path d=\"M0 0h9\"/>\n</svg>\n";

/// The small trip, with a picture of the lunch.
fn illustrated(svg: &str, key: &str) -> Written {
    let folder = Written::small().with_folder("pictures").with("pictures/lunch.svg", svg);
    folder.with("day.toml", format!("{DAY}picture = {key}\n"))
}

fn problems(svg: &str) -> Vec<String> {
    illustrated(svg, "{ file = \"pictures/lunch.svg\" }").problems()
}

fn picture(svg: &str, key: &str) -> Option<Picture> {
    entry(&illustrated(svg, key).trip(), "lunch").picture.clone()
}

#[test]
fn a_picture_is_its_shapes() {
    let svg =
        PICTURE.replace("<path", "<!-- Bread. --><g fill=\"none\"><text>A &lt; B</text></g><path");
    let plain = picture(&svg, "{ file = \"pictures/lunch.svg\" }").expect("a picture");
    assert_eq!(plain.view_box, "0 0 160 110");
    assert_eq!(plain.shapes, "<g fill=\"none\"><text>A &lt; B</text></g><path d=\"M0 0h9\"/>");
    assert_eq!(plain.describes, None);
    let told = picture(&svg, "{ file = \"pictures/lunch.svg\", describes = \"Bread.\" }");
    assert_eq!(told.and_then(|picture| picture.describes).as_deref(), Some("Bread."));
}

#[test]
fn what_the_whole_picture_has_its_shapes_have() {
    let svg = PICTURE.replace("<svg", "<svg fill=\"var(--river)\" stroke=\"none\"");
    let read = picture(&svg, "{ file = \"pictures/lunch.svg\" }").expect("a picture");
    let expected = "<g fill=\"var(--river)\" stroke=\"none\"><path d=\"M0 0h9\"/></g>";
    assert_eq!(read.shapes, expected);
}

#[test]
fn a_picture_is_in_the_folder_of_the_pictures() {
    let missing = illustrated(PICTURE, "{ file = \"pictures/lunsh.svg\" }").problems();
    let expected =
        "day.toml:23:20: there is no picture “pictures/lunsh.svg”; write “pictures/lunch.svg”?";
    assert_eq!(missing, [expected]);
    let nameless = illustrated(PICTURE, "{ describes = \"Bread.\" }").problems();
    assert_eq!(nameless, ["day.toml:23:11: `file` is missing; add `file = …`"]);
    let kind = illustrated(PICTURE, "\"pictures/lunch.svg\"").problems();
    let right =
        "day.toml:23:11: this is of the type string; write `{ file = \"pictures/lunch.svg\" }`";
    assert_eq!(kind, [right]);
}

#[test]
fn a_talk_has_no_drawing() {
    let folder = illustrated(PICTURE, "{ file = \"pictures/lunch.svg\" }");
    let problems = folder.changed("day.toml", "\"moment\"", "\"talk\"").problems();
    let expected = "day.toml:23:11: a talk has no drawing; give it to a moment, or leave it out";
    assert_eq!(problems, [expected]);
}

#[test]
fn a_picture_is_nothing_but_shapes() {
    let colour = "write none, currentColor, or a colour of the page, as in var(--river)";
    let cases = [
        (
            "<path d",
            "<script>alert(1)</script><path d",
            "2:3: <script> may not stand in a picture; write one of ",
        ),
        (
            "<path d",
            "<style>*{}</style><path d",
            "2:3: <style> may not stand in a picture; write one of ",
        ),
        ("<path d", "<foreignObject/><path d", "2:3: <foreignObject> may not stand in a picture; "),
        ("<path d", "<use href=\"x\"/><path d", "2:3: <use> may not stand in a picture; "),
        ("<path d", "<pth/><path d", "2:3: <pth> may not stand in a picture; write “path”?"),
        ("<path d", "Bread<path d", "1:63: there is text outside <text>; put it into one"),
        (
            "<path d",
            "<path onclick=\"alert(1)\" d",
            "2:9: the attribute `onclick` may not stand in a picture; ",
        ),
        (
            "<path d",
            "<path style=\"fill:red\" d",
            "2:9: the attribute `style` may not stand in a picture; ",
        ),
        ("<path d", "<path id=\"a\" d", "2:9: the attribute `id` may not stand in a picture; "),
        ("<path d", "<path fill=\"red\" d", &format!("2:9: `fill` is “red”; {colour}")),
        ("<path d", "<path fill=\"url(#a)\" d", &format!("2:9: `fill` is “url(#a)”; {colour}")),
        ("\"M0 0h9\"", "\"url(//x)\"", "2:9: `d` is “url(//x)”; write numbers and plain words"),
        ("\"M0 0h9\"", "\"M0&quot;0\"", "2:9: `d` is “M0\"0”; write numbers and plain words"),
    ];
    for (from, to, expected) in cases {
        let found = problems(&PICTURE.replace(from, to));
        let expected = format!("pictures/lunch.svg:{expected}");
        assert!(found.len() == 1 && found[0].starts_with(&expected), "{found:#?}, not {expected}");
    }
}

#[test]
fn a_picture_is_small_and_well_formed() {
    let begin = "1:1: this is no <svg> with a view box; begin with <svg xmlns=";
    let instead = "write well-formed XML, without a DOCTYPE";
    let long = format!("<path d=\"{}\"/><path", "0 ".repeat(3_000));
    let cases = [
        (" viewBox=\"0 0 160 110\"", "", begin),
        ("0 0 160 110", "0 0 160", begin),
        (" xmlns=\"http://www.w3.org/2000/svg\"", "", begin),
        ("</svg>", "", "1:1: this is not SVG ("),
        ("<svg", "<!DOCTYPE svg><svg", "1:1: this is not SVG ("),
        ("<path", &long, ": this picture has 6"),
    ];
    for (from, to, expected) in cases {
        let found = problems(&PICTURE.replacen(from, to, 1));
        assert!(found.len() == 1 && found[0].contains(expected), "{found:#?}, not {expected}");
        if expected.contains("not SVG") {
            assert!(found[0].ends_with(instead), "{found:?}");
        }
    }
}

#[test]
fn the_trip_to_detroit_is_illustrated() {
    let entries = DETROIT.entries().filter(|(entry, _)| entry.picture.is_some());
    let ids: Vec<&str> = entries.map(|(entry, _)| entry.id.as_str()).collect();
    let expected = [
        "getting-there",
        "venue",
        "eastern-market",
        "kcs-cappy",
        "statue",
        "banner",
        "food",
        "vibe",
        "farewell",
    ];
    assert_eq!(ids, expected);
    assert!(DETROIT.picture.as_ref().is_some_and(|picture| picture.describes.is_some()));
}
