//! Previews: what is drawn, and that it stays inside.

use proptest::prelude::*;
use recap_site::{
    pictures::preview::{Face, Lines, Preview, Room},
    route::Route,
};
use recap_trip::Trip;
use resvg::usvg::{Group, Node, Options, Rect, Tree};

use crate::{
    styles::STYLES,
    trips::{DETROIT, KYOTO, without_files},
};

/// Kyoto's trip, one talk of which is called something else.
pub(crate) fn called(title: &str) -> Trip {
    let mut trip = KYOTO.clone();
    let mut entries = trip.days.iter_mut().flat_map(|day| &mut day.entries);
    let talk = entries.find(|entry| entry.id == "tea-clusters").expect("the talk");
    title.clone_into(&mut talk.title);
    trip
}

fn preview(trip: &Trip) -> Preview {
    Preview::of(trip, &Route::Talk("tea-clusters".to_owned()), &STYLES.colours)
        .expect("a talk has one")
}

/// Everything that text is drawn by, with the name of what it says.
fn texts(preview: &Preview) -> Vec<(String, Rect)> {
    fn collect(group: &Group, texts: &mut Vec<(String, Rect)>) {
        for node in group.children() {
            if let Node::Group(group) = node {
                if !group.id().is_empty() {
                    texts.push((group.id().to_owned(), group.abs_bounding_box()));
                }
                collect(group, texts);
            }
        }
    }
    let tree = Tree::from_str(&preview.svg, &Options::default()).expect("well-formed SVG");
    let mut texts = Vec::new();
    collect(tree.root(), &mut texts);
    texts
}

/// Asserts that no text leaves the preview, or stands in another's place.
fn assert_inside(preview: &Preview) {
    let texts = texts(preview);
    assert!(texts.len() >= 3, "{texts:?}");
    for (name, text) in &texts {
        let inside = text.left() >= 40.0 && text.right() <= 1160.0 && text.top() >= 8.0;
        assert!(inside && text.bottom() <= 596.0, "{name} at {text:?}");
    }
    for (place, (name, one)) in texts.iter().enumerate() {
        for (other_name, other) in &texts[place + 1..] {
            let apart = one.bottom() <= other.top()
                || other.bottom() <= one.top()
                || one.right() <= other.left()
                || other.right() <= one.left();
            assert!(apart, "{name} at {one:?} and {other_name} at {other:?}");
        }
    }
}

#[test]
fn long_titles_stay_inside() {
    let words = "Generating entire controllers ".repeat(7);
    let long = ["W".repeat(200), "見".repeat(200), words[..200].to_owned(), "مرحبا ".repeat(33)];
    for title in long {
        let mut trip = called(&title);
        assert_inside(&preview(&trip));
        trip.title = title.clone();
        trip.traveller.short_name = title.clone();
        trip.days[0].title = title;
        assert_inside(&preview(&trip));
        for route in Route::all(&trip) {
            if let Some(preview) = Preview::of(&trip, &route, &STYLES.colours) {
                assert_inside(&preview);
            }
        }
    }
}

#[test]
fn a_short_title_is_larger_than_a_long_one() {
    let height = |title: &str| {
        let texts = texts(&preview(&called(title)));
        let title = texts.iter().find(|(name, _)| name == "title").expect("a title");
        title.1.height()
    };
    let line = height("Hxg");
    assert!(line > 60.0 && line < 110.0, "{line}");
    assert!(height(&"Hxg ".repeat(50)) < 300.0);
}

#[test]
fn titles_from_right_to_left_begin_at_the_right() {
    let title = |title: &str| {
        let texts = texts(&preview(&called(title)));
        texts.iter().find(|(name, _)| name == "title").expect("a title").1
    };
    assert!(title("مرحبا Kubernetes").right() > 1120.0);
    assert!(title("Kubernetes مرحبا").left() < 190.0);
    // Joined letters are narrower than as many that stand alone.
    assert!(title("ببببب").width() < title("ب ب ب ب ب").width());
}

#[test]
fn what_no_font_has_is_left_out_and_never_a_box() {
    let svg = |title: &str| preview(&called(title)).svg;
    assert_eq!(svg("A 한국 B"), svg("A … B"));
    assert_eq!(svg("Ship it 👩🏽‍🚀"), svg("Ship it 🚀"));
    assert_eq!(svg("A\u{202e}B\u{0}"), svg("AB"));
    assert!(!texts(&preview(&called("한국"))).iter().any(|(name, _)| name == "title"));
    assert_ne!(svg("茶筅"), svg("茶…"));
}

#[test]
fn drawings_bring_their_colours_and_letters() {
    let friday = DETROIT.days[5].date;
    let banner =
        Preview::of(&DETROIT, &Route::Day(friday), &STYLES.colours).expect("a day has one").svg;
    assert!(banner.contains("viewBox=\"0 0 160 110\""), "the drawing of the banner is missing");
    assert!(!banner.contains("var(") && !banner.contains("<text"), "{banner}");
    // Four words stand on the banner.
    assert_eq!(banner.matches("scale(.1)").count(), 4);
}

#[test]
fn the_same_preview_gives_the_same_bytes() {
    let preview = preview(&KYOTO);
    assert_eq!(preview.draw().expect("a drawing"), preview.draw().expect("a drawing"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..without_files() })]

    #[test]
    fn any_text_fits(text in "\\PC{0,200}", width in 60.0_f32..1000.0, height in 30.0_f32..400.0) {
        let room = Room { width, height, sizes: (80.0, 24.0), leading: 1.2 };
        let lines = Lines::fit(&text, Face::Serif, room);
        prop_assert!(lines.height() <= height.max(lines.leading));
        prop_assert!(lines.lines.iter().all(|line| !line.is_empty()));
    }

    #[test]
    fn any_title_is_drawn_inside(title in "\\PC{1,200}") {
        assert_inside(&preview(&called(&title)));
    }
}
