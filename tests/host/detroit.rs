//! The trip to Detroit: what it holds, and which of its talks overlap.

use std::collections::BTreeSet;

use recap_trip::{Attendance, Kind};

use crate::trips::{DETROIT, KYOTO, entry};

/// Every conference, talk, session and moment that there are facts about.
const IDS: [&str; 33] = [
    "banner",
    "bees",
    "better-than-crds",
    "beyond-kubebuilder",
    "cel",
    "cgroupv2",
    "commons",
    "commons-okd-lightning",
    "commons-okd-meetup",
    "community-act",
    "crds-fuzz",
    "dogfood-wasm",
    "eastern-market",
    "ebpf-policies",
    "farewell",
    "food",
    "getting-there",
    "kcp-million",
    "kcs",
    "kcs-cappy",
    "kcs-capi",
    "keda",
    "kubecon",
    "kubecon-keynotes",
    "meet-greet",
    "rejekts",
    "rejekts-freebsd",
    "rejekts-inception",
    "resize-ebpf",
    "saving-us",
    "statue",
    "venue",
    "vibe",
];

#[test]
fn nothing_is_missing_and_nothing_is_added() {
    let events = DETROIT.events.iter().map(|event| event.id.as_str());
    let ids: Vec<&str> =
        events.chain(DETROIT.entries().map(|(entry, _)| entry.id.as_str())).collect();
    assert_eq!(ids.len(), IDS.len());
    assert_eq!(BTreeSet::from_iter(ids), BTreeSet::from(IDS));
}

#[test]
fn there_are_sixteen_talks_on_six_days_and_off_them() {
    let dates: Vec<String> = DETROIT.days.iter().map(|day| day.date.to_string()).collect();
    let week = ["2022-10-23", "2022-10-24", "2022-10-25", "2022-10-26", "2022-10-27", "2022-10-28"];
    assert_eq!(dates, week);
    assert_eq!(DETROIT.talks().count(), 16);
    let undated: Vec<&str> = DETROIT.undated.iter().map(|talk| talk.id.as_str()).collect();
    assert_eq!(undated, ["community-act", "saving-us", "dogfood-wasm"]);
    assert_eq!(DETROIT.events.len(), 4);
}

#[test]
fn keda_and_the_bees_clash_and_nothing_else_does() {
    let clashing: Vec<(&str, Vec<&str>)> = DETROIT
        .entries()
        .filter(|(entry, _)| !entry.clashes.is_empty())
        .map(|(entry, _)| (entry.id.as_str(), entry.clashes.iter().map(String::as_str).collect()))
        .collect();
    assert_eq!(clashing, [("keda", vec!["bees"]), ("bees", vec!["keda"])]);
}

#[test]
fn every_talk_can_be_followed_up() {
    for (talk, _) in DETROIT.talks() {
        assert!(!talk.speakers.is_empty(), "{} has no speakers", talk.id);
        assert!(!talk.links.is_empty(), "{} has no links", talk.id);
    }
}

#[test]
fn the_second_trip_reads_in_its_own_words() {
    assert_eq!(KYOTO.zone.iana, "Asia/Tokyo");
    assert_eq!(KYOTO.days.len(), 2);
    assert_eq!(KYOTO.events[0].last_day, KYOTO.days[1].date);
    let kinds = |kind| KYOTO.entries().filter(|(entry, _)| entry.kind == kind).count();
    assert_eq!([kinds(Kind::Talk), kinds(Kind::Session), kinds(Kind::Moment)], [4, 1, 1]);
    let talk = entry(&KYOTO, "script-title");
    assert_eq!(talk.title, "<script>alert(\"見て\")</script> & \"quotes\" 🚀 مرحبا");
    assert_eq!(talk.speakers[0].name, "ليلى المثال");
    assert_eq!(talk.clashes, ["tea-clusters"]);
    assert_eq!(entry(&KYOTO, "tea-clusters").clashes, ["script-title"]);
    let garden = entry(&KYOTO, "stone-garden");
    assert_eq!(garden.attendance, Some(Attendance::SawPart("最初の十分".to_owned())));
    assert_eq!(garden.clashes, [""; 0]);
}

#[test]
fn a_talk_is_found_by_the_ids_that_it_once_had() {
    for id in ["stone-garden", "rock-garden", "ishiniwa"] {
        let (talk, day) = KYOTO.talk(id).expect("the talk with former ids");
        assert_eq!(talk.id, "stone-garden");
        assert_eq!(day.map(|day| day.date.to_string()).as_deref(), Some("2025-03-02"));
    }
    assert_eq!(KYOTO.talk("sand-garden"), None);
    // A moment is not a talk.
    assert_eq!(KYOTO.talk("tea"), None);
}
