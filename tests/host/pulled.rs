//! What the traveller made of a talk, in a line on its closed card.

use recap_site::route::Route;
use recap_trip::{Pulled, Trip};

use crate::{
    rendered::{Page, Site, selector, text},
    written::Written,
};

fn with(keys: &str) -> Trip {
    Written::small().changed("day.toml", "about = \"About it.\"", keys).trip()
}

fn pulled(keys: &str) -> Option<Pulled> {
    with(keys).days[0].entries[0].pulled()
}

/// The line that is made of an opinion.
fn line(opinion: &str) -> String {
    pulled(&format!("opinion = \"\"\"{opinion}\"\"\"")).map(|it| it.line).unwrap_or_default()
}

#[test]
fn the_first_sentence_is_pulled() {
    for (opinion, expected) in [
        ("One. Two.", "One."),
        ("Only one", "Only one"),
        ("A *loud* [one](https://example.org)! Two.", "A loud one!"),
        ("Without a stop\n\nA second paragraph.", "Without a stop"),
        ("- an item\n- another", "an item"),
        ("Is it 1.27 or 1.33? Who knows.", "Is it 1.27 or 1.33?"),
        ("Dr. Roe spoke with J. Doe. Good.", "Dr. Roe spoke with J. Doe."),
        ("“Quite.” Then more.", "“Quite.”"),
        ("長い。とても。", "長い。"),
        ("מצוין! הייתי חוזרת.", "מצוין!"),
        ("بحث ممتاز؟ نعم.", "بحث ممتاز؟"),
    ] {
        assert_eq!(line(opinion), expected, "{opinion}");
    }
}

#[test]
fn a_long_one_is_cut_at_a_pause_or_a_word() {
    let words = "word ".repeat(30);
    assert_eq!(line(&words), format!("{}…", "word ".repeat(18).trim_end()));
    let pause = format!("{}and so on: it {words}", "long ".repeat(10));
    assert_eq!(line(&pause), format!("{}and so on…", "long ".repeat(10)));
    // Too early a pause would leave next to nothing, and that of a number is none.
    let early = format!("Yes, {words}");
    assert_eq!(line(&early), format!("Yes, {}…", "word ".repeat(17).trim_end()));
    let number = format!("{}1,000 {words}", "long ".repeat(12));
    assert!(line(&number).starts_with(&format!("{}1,000 word", "long ".repeat(12))));
}

#[test]
fn letters_that_no_spaces_part_are_cut_between_two() {
    assert_eq!(line(&"字".repeat(80)), format!("{}…", "字".repeat(44)));
    let thai = line(&"ที่".repeat(120));
    assert!(thai.ends_with("ที่…"), "{thai}");
    let flags = line(&"👩‍🚀".repeat(80));
    assert!(flags.ends_with("👩‍🚀…"), "{flags}");
    let one = line(&"a".repeat(200));
    assert_eq!(one, format!("{}…", "a".repeat(89)));
}

#[test]
fn the_authors_own_line_comes_first_and_whole() {
    let long = "long ".repeat(40);
    let own = pulled(&format!("pull = \"{long}\"\nopinion = \"One. Two.\"")).expect("a line");
    assert_eq!(own, Pulled { line: long.trim().to_owned(), is_all: false });
    assert_eq!(pulled("about = \"x\""), None);
    let alone = pulled("pull = \"Go.\"").expect("a line");
    assert_eq!(alone, Pulled { line: "Go.".to_owned(), is_all: true });
}

/// The page of the talk's day, and what its card says.
fn card(keys: &str) -> (Page, String) {
    // Sites live as long as the program.
    let trip = Box::leak(Box::new(with(keys)));
    let site: &'static Site = Box::leak(Box::new(Site::new(trip, "/")));
    let page = site.page(Route::Day(site.trip.days[0].date));
    let said = text(page.id("first"));
    (page, said)
}

#[test]
fn a_closed_card_says_it_and_an_open_one_says_all() {
    let (page, said) = card("opinion = \"One. Two.\"");
    assert_eq!(text(page.one("#first summary > .talk-card__pull")), "One.");
    assert_eq!(text(page.one("#first .talk-card__body .prose")), "One. Two.");
    assert_eq!(page.all("#first [data-whole]").len(), 0, "it yields to the whole");
    assert!(said.contains("What Ann made of it"));
}

#[test]
fn what_is_all_of_it_is_not_said_again() {
    for keys in ["opinion = \"One.\"", "pull = \"One.\"", "pull = \"One.\"\nopinion = \"One.\""] {
        let (page, said) = card(keys);
        assert_eq!(text(page.one("#first [data-whole]")), "One.", "{keys}");
        assert_eq!(said.matches("One.").count(), 1, "{keys}: {said}");
        assert!(!said.contains("What Ann made of it"), "{keys}: {said}");
    }
    // A link would be lost.
    let (page, _) = card("opinion = \"[One](https://example.org/).\"");
    assert_eq!(page.all("#first .talk-card__body .prose a").len(), 1);
    let (page, _) = card("about = \"x\"");
    assert_eq!(page.all(".talk-card__pull").len(), 0, "nothing is made up");
}

#[test]
fn it_is_read_in_its_own_direction() {
    let (page, _) = card("opinion = \"מצוין. הייתי חוזרת.\"");
    assert_eq!(page.one("#first .talk-card__pull").attr("dir"), Some("rtl"));
}

#[test]
fn headings_in_a_card_stand_below_its_title() {
    let (page, _) = card("opinion = \"One. Two.\"");
    assert_eq!(text(page.one("#first h2 ~ * h3, #first details h3")), "What Ann made of it");
    let home = page.site.page(Route::Trip);
    assert_eq!(home.one("#first details h4").attr("class"), Some("talk-card__label"));
    let own = page.site.page(Route::Talk("first".to_owned()));
    let said = own.all("h2").into_iter().map(text).collect::<Vec<_>>();
    assert!(said.contains(&"What Ann made of it".to_owned()), "{said:?}");
    for page in page.site.pages().chain([page.site.keepsake()]) {
        assert_eq!(
            page.html.select(&selector(".talk-card__label, .talk-page__verdict")).count() > 0,
            page.text.contains("One. Two.")
        );
        assert!(!page.text.contains('\u{1}'), "{}", page.name());
    }
}
