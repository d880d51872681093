//! Links between releases whose talks are not the same.

use recap_marks::{Marks, Tick, fingerprint, is_fingerprint_of, link};

use crate::{
    samples::KNOWN,
    talks::{Chance, ids},
};

const NOON: u64 = 1_666_699_200_000;

/// Two ids whose fingerprints begin with the same 24 bits, and so stand for neither.
fn alike() -> (String, String) {
    let first_bits = |id: &str| fingerprint(id) >> 40;
    let known = ids(20_000);
    let mut sorted: Vec<&String> = known.iter().collect();
    sorted.sort_by_key(|id| first_bits(id));
    let pair = sorted.windows(2).find(|pair| first_bits(pair[0]) == first_bits(pair[1]));
    let pair = pair.expect("there are 200 million pairs for 16 million fingerprints");
    (pair[0].clone(), pair[1].clone())
}

#[test]
fn a_talk_that_the_receiver_does_not_know_waits_for_a_later_release() {
    let mut marks = Marks::default();
    marks.set("keda", Tick::Watched, true, NOON);
    marks.set("bees", Tick::Saved, true, NOON);
    let text = link::encode(&marks, &KNOWN);
    let mut read = link::decode(&text, &["bees", "statue"]).expect("it is whole");
    assert_eq!(read.len(), 2);
    assert!(read.is("bees", Tick::Saved));
    let strange = read.talks().map(|(talk, _)| talk.to_owned()).find(|talk| talk != "bees");
    let strange = strange.expect("keda came under another id");
    assert!(strange.strip_prefix('~').is_some_and(|hex| u64::from_str_radix(hex, 16).is_ok()));
    for talk in KNOWN {
        assert_eq!(is_fingerprint_of(&strange, talk), talk == "keda", "{talk}");
    }
    // The release that has the talk.
    read.carry_over(&strange, "keda");
    assert_eq!(read.talk("keda"), marks.talk("keda"));
}

#[test]
fn a_fingerprint_keeps_the_zeros_in_front() {
    let talk = ids(5_000).into_iter().find(|id| fingerprint(id) >> 56 == 0);
    let talk = talk.expect("one of 256 fingerprints begins with two zeros");
    let mut marks = Marks::default();
    marks.set(&talk, Tick::Watched, true, NOON);
    let read = link::decode(&link::encode(&marks, &[&talk]), &KNOWN).expect("it is whole");
    let strange = read.talks().next().map(|(talk, _)| talk.to_owned()).expect("there is one");
    assert!(strange.starts_with("~00") && strange.len() == 7, "{strange}");
    assert!(is_fingerprint_of(&strange, &talk), "{strange}");
}

#[test]
fn a_talk_that_waits_is_passed_on() {
    let mut marks = Marks::default();
    marks.set("keda", Tick::Watched, true, NOON);
    let read = link::decode(&link::encode(&marks, &KNOWN), &["bees"]).expect("it is whole");
    let passed = link::decode(&link::encode(&read, &["bees"]), &["bees"]).expect("it is whole");
    assert_eq!(passed, read);
}

#[test]
fn only_fingerprints_are_taken_for_them() {
    let digits = format!("{:016x}", fingerprint("keda"));
    for length in [6, 7, 15, 16] {
        assert!(is_fingerprint_of(&format!("~{}", &digits[..length]), "keda"), "{length}");
    }
    for other in ["", "~", "keda", &digits, &format!("~{digits}0"), &format!("~~{digits}")] {
        assert!(!is_fingerprint_of(other, "keda"), "{other}");
    }
}

/// Later releases must find the same talks by them.
#[test]
fn fingerprints_never_change() {
    assert_eq!(fingerprint(""), 0x8570_e254_d5cb_36d5);
    assert_eq!(fingerprint("keda"), 0x30a2_b195_c120_570d);
}

#[test]
fn talks_whose_fingerprints_are_alike_arrive_under_their_ids() {
    let (one, other) = alike();
    let known = [one.as_str(), "keda", other.as_str()];
    let mut marks = Marks::default();
    marks.set(&one, Tick::Watched, true, NOON);
    marks.set("keda", Tick::Saved, true, NOON);
    marks.set(&other, Tick::Watched, false, NOON);
    assert_eq!(link::decode(&link::encode(&marks, &known), &known), Ok(marks));
}

#[test]
fn a_fingerprint_of_two_talks_stands_for_neither() {
    let (one, other) = alike();
    let mut marks = Marks::default();
    marks.set(&one, Tick::Watched, true, NOON);
    // The release that made the link has one of them, the one that reads it both.
    let text = link::encode(&marks, &[&one]);
    let read = link::decode(&text, &[&one, &other]).expect("it is whole");
    assert!(read.talks().all(|(talk, _)| talk.starts_with('~')), "{read:?}");
}

#[test]
fn a_talk_that_is_known_twice_is_one() {
    let mut marks = Marks::default();
    marks.set("keda", Tick::Watched, true, NOON);
    let (once, twice) = (["keda", "bees"], ["keda", "bees", "keda"]);
    let text = link::encode(&marks, &twice);
    assert_eq!(text, link::encode(&marks, &once));
    assert_eq!(link::decode(&text, &twice), Ok(marks));
}

#[test]
fn few_fingerprints_are_alike() {
    let mut chance = Chance::new(1);
    let mut first_bits: Vec<u64> = ids(5_000).iter().map(|id| fingerprint(id) >> 40).collect();
    let numbers: Vec<u64> =
        (0..5_000).map(|_| fingerprint(&chance.below(1 << 50).to_string()) >> 40).collect();
    for list in [&mut first_bits, &mut numbers.clone()] {
        list.sort_unstable();
        let alike = list.windows(2).filter(|pair| pair[0] == pair[1]).count();
        assert!(alike <= 4, "{alike} pairs of 5,000, where a fair hash has 0.7");
    }
}
