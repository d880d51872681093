//! Talks in the outline.

use maud::html;
use recap_app::outline::card_texts;
use recap_site::route::Route;
use recap_trip::Kind;

use crate::{outline::written, trips::all};

#[test]
fn talks_are_known_with_their_day_and_their_former_ids() {
    for trip in all() {
        let (outline, texts) = written(trip);
        assert_eq!(outline.entries.len(), trip.entries().count());
        for (number, (entry, (found, day))) in
            outline.entries.iter().zip(trip.entries()).enumerate()
        {
            assert_eq!(entry.id, found.id);
            let [_, heading, _] = card_texts(number);
            assert_eq!(texts[heading], html! { (found.title) }.into_string(), "{}", found.id);
            assert_eq!(entry.talk.is_some(), found.kind == Kind::Talk);
            let Some(talk) = &entry.talk else {
                assert_eq!(outline.talk(&entry.id), None);
                continue;
            };
            assert_eq!(outline.talk(&entry.id), Some(number));
            let page = outline.page(&Route::Talk(found.id.clone()).path()).expect("its page");
            assert_eq!(page.title.map(|title| &texts[title]), Some(&found.title));
            assert_eq!(page.talk.as_ref().map(|page| page.day), Some(talk.day));
            assert_eq!(talk.former_ids, found.aliases);
            assert_eq!(talk.day.map(|day| trip.days[day].date), day.map(|day| day.date));
            assert_eq!(talk.minutes, found.minutes().map(|minutes| minutes.count));
            let path = day.map(|day| Route::Day(day.date).path());
            assert_eq!(talk.day.map(|day| outline.days[day].path.clone()), path);
        }
        assert!(outline.undated);
    }
}

#[test]
fn the_next_talk_is_looked_for_all_the_way_round() {
    for trip in all() {
        let (outline, _) = written(trip);
        let talks: Vec<usize> =
            trip.talks().filter_map(|(talk, _)| outline.talk(&talk.id)).collect();
        let (first, second, last) = (talks[0], talks[1], talks[talks.len() - 1]);
        assert_eq!(outline.next_talk(first, |_| true), Some(second));
        assert_eq!(outline.next_talk(last, |_| true), Some(first));
        assert_eq!(outline.next_talk(second, |talk| talk <= second), Some(first));
        assert_eq!(outline.next_talk(first, |_| false), None);
    }
}
