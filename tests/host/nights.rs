//! Nights: what stands in a day's file of the hours after midnight, as it is told everywhere.

use std::sync::LazyLock;

use recap_finder::{Findings, View};
use recap_marks::Marks;
use recap_site::{Site as Written, markup, pictures::preview::Preview, route::Route};
use serde_json::Value;

use crate::{
    rendered::{Page, Site, text},
    styles::STYLES,
    trips::{NIGHT, entry},
};

static SITE: LazyLock<Site> = LazyLock::new(|| Site::new(&NIGHT, "/"));

fn talk(id: &str) -> Route {
    Route::Talk(id.to_owned())
}

/// What a page says of when an entry was: its words, and the dates behind its times.
fn when(page: &Page, id: &str) -> (String, Vec<String>) {
    let dates = page.all(&format!("#{id} .entry-when time"));
    let dates = dates.into_iter().filter_map(|time| time.attr("datetime")).map(str::to_owned);
    (text(page.one(&format!("#{id} .entry-when"))), dates.collect())
}

#[test]
fn a_page_says_of_which_day_an_hour_is() {
    for (id, words, dates) in [
        ("last-trains", "23:30–00:30", vec!["2026-10-24T00:30"]),
        ("night-buses", "00:15–00:45", vec![]),
        ("dinner", "20:00–00:00", vec!["2026-10-25T00:00"]),
        ("owls", "23:30–00:30", vec!["2026-10-25T00:30"]),
        ("midnight", "00:00–00:45 next morning", vec!["2026-10-25T00:00", "2026-10-25T00:45"]),
        ("twice", "c. 02:30–03:30 next morning", vec!["2026-10-25T02:30", "2026-10-25T03:30"]),
        ("breakfast", "09:30 next morning", vec!["2026-10-25T09:30"]),
    ] {
        let day = NIGHT.days.iter().find(|day| day.entries.iter().any(|entry| entry.id == id));
        let page = SITE.page(Route::Day(day.expect("a day").date));
        let dates: Vec<String> = dates.into_iter().map(str::to_owned).collect();
        let expected = (words.to_owned(), dates);
        assert_eq!(when(&page, id), expected, "{id}");
        // The same on the page of the trip, and in the keepsake.
        assert_eq!(when(&SITE.page(Route::Trip), id), expected, "{id}");
        assert_eq!(when(&SITE.keepsake(), id), expected, "{id}");
    }
    let reason = text(SITE.page(talk("twice")).one("#twice .entry-facts"));
    assert!(reason.contains("Start 02:30 next morning: the clock in the hall"), "{reason}");
}

#[test]
fn an_event_may_close_in_the_night() {
    let page = SITE.page(Route::Day(NIGHT.days[1].date));
    let facts = text(page.one(".event-note__facts"));
    assert!(facts.contains("20:00–04:00"), "{facts}");
}

#[test]
fn a_night_is_found_with_its_day() {
    let listed = markup::find_list(Written { trip: &NIGHT, base: "/" });
    let whens: Vec<&str> = listed.iter().map(|entry| entry.when.as_str()).collect();
    let saturday = [
        "00:15–00:45",
        "20:00–00:00",
        "23:30–00:30",
        "00:00–00:45 next morning",
        "02:30–03:30 next morning",
        "09:30 next morning",
    ];
    let mut expected = vec!["Friday 23 October, 23:30–00:30".to_owned()];
    expected.extend(saturday.map(|times| format!("Saturday 24 October, {times}")));
    assert_eq!(whens, expected);
    let mut view = View::default();
    view.set("day", "2026-10-24");
    let found = Findings::new(&view, &listed, &Marks::default());
    assert_eq!(found.entries, [1, 2, 3, 4, 5, 6]);
}

#[test]
fn a_preview_says_it_too() {
    let says = |id: &str| {
        let preview = Preview::of(&NIGHT, &talk(id), &STYLES.colours);
        preview.expect("a talk has one").says
    };
    let midnight = says("midnight");
    assert!(midnight.contains("Saturday 24 October 2026 · 00:00–00:45 next morning"), "{midnight}");
    assert!(says("owls").contains("Saturday 24 October 2026 · 23:30–00:30"), "{}", says("owls"));
}

#[test]
fn talks_of_a_night_clash_over_midnight_and_from_file_to_file() {
    let clashes = |id: &str| entry(&NIGHT, id).clashes.clone();
    assert_eq!(clashes("owls"), ["midnight"]);
    assert_eq!(clashes("midnight"), ["owls"]);
    assert_eq!(clashes("last-trains"), ["night-buses"]);
    assert_eq!(clashes("night-buses"), ["last-trains"]);
    assert_eq!(clashes("twice"), [""; 0]);
}

#[test]
fn a_slot_takes_as_long_as_it_took() {
    let minutes = |id: &str| entry(&NIGHT, id).minutes().map(|minutes| minutes.to_string());
    assert_eq!(minutes("owls").as_deref(), Some("60 min slot"));
    assert_eq!(minutes("midnight").as_deref(), Some("45 min slot"));
    assert_eq!(minutes("twice").as_deref(), Some("120 min slot"), "clocks were put back");
}

#[test]
fn search_engines_are_told_the_date_of_the_night() {
    let data = |route: Route| -> Value {
        let page = SITE.page(route);
        let script: String = page.one("body > script[type='application/ld+json']").text().collect();
        let data: Value = serde_json::from_str(&script).expect("JSON");
        data["@graph"][0].clone()
    };
    let times = |value: &Value| {
        ["startDate", "endDate"].map(|key| value[key].as_str().unwrap_or_default().to_owned())
    };
    let owls = data(talk("owls"));
    assert_eq!(times(&owls), ["2026-10-24T23:30:00+02:00", "2026-10-25T00:30:00+02:00"]);
    assert_eq!(
        times(&owls["superEvent"]),
        ["2026-10-24T20:00:00+02:00", "2026-10-25T04:00:00+01:00"]
    );
    let midnight = data(talk("midnight"));
    assert_eq!(times(&midnight), ["2026-10-25T00:00:00+02:00", "2026-10-25T00:45:00+02:00"]);
    // Its start was inferred: of that, nothing but its date.
    assert_eq!(times(&data(talk("twice"))), ["2026-10-25", "2026-10-25T03:30:00+01:00"]);
    // What took place in the last night is no later than the trip.
    assert_eq!(times(&data(Route::Trip)), ["2026-10-23", "2026-10-25"]);
}

#[test]
fn other_programs_are_told_of_which_day_an_hour_is() {
    let trip: Value = serde_json::from_slice(&SITE.files["trip.json"]).expect("JSON");
    let entries = trip["days"][1]["entries"].as_array().expect("entries");
    let said = |id: &str| {
        let entry = entries.iter().find(|entry| entry["id"] == id).expect("an entry");
        ["start", "start_next_morning", "end", "end_next_morning"].map(|key| entry[key].clone())
    };
    let is = Value::Bool(true);
    let at = |time: &str| Value::from(time);
    assert_eq!(said("night-buses"), [at("00:15"), Value::Null, at("00:45"), Value::Null]);
    assert_eq!(said("owls"), [at("23:30"), Value::Null, at("00:30"), is.clone()]);
    assert_eq!(said("midnight"), [at("00:00"), is.clone(), at("00:45"), is.clone()]);
    assert_eq!(said("breakfast"), [at("09:30"), is.clone(), Value::Null, Value::Null]);
    let event = &trip["events"][0];
    assert_eq!((&event["end"], &event["end_next_morning"]), (&at("04:00"), &is));
    assert_eq!(event["start_next_morning"], Value::Null);
}
