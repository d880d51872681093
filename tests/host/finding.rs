//! What is found, what of it is marked, and what a plan makes of it.

use proptest::prelude::*;
use recap_finder::{Findings, Listed, Plan, Reason, Talk, View, of_findings};
use recap_marks::{Marks, Tick};

use crate::trips::without_files;

fn entry(title: &str, text: &str) -> Listed {
    let id = title.to_lowercase().replace(' ', "-");
    let talk = Talk { id, recorded: true, minutes: Some(30), scheduled: false };
    Listed { title: title.to_owned(), text: text.to_owned(), talk: Some(talk), ..Listed::default() }
}

fn view(parts: &[(&str, &str)]) -> View {
    let mut view = View::default();
    for (name, value) in parts {
        view.set(name, value);
    }
    view
}

fn sample() -> Vec<Listed> {
    let mut entries = vec![
        entry("Scaling with KEDA", "Events drive it."),
        entry("Resize in place", "An eBPF program notices; scaling by José Peña."),
        entry("The statue", ""),
    ];
    "2022-10-26".clone_into(&mut entries[0].day);
    entries[0].topics = vec!["Scaling".to_owned()];
    "wants".clone_into(&mut entries[1].attendance);
    "Åsa Öberg".clone_into(&mut entries[1].speakers);
    entries[2].talk = None;
    entries
}

fn found(parts: &[(&str, &str)], marks: &Marks) -> Vec<usize> {
    Findings::new(&view(parts), &sample(), marks).entries
}

#[test]
fn words_are_found_anywhere_in_any_case_with_or_without_accents() {
    let marks = Marks::default();
    for (words, expected) in [
        ("", vec![0, 1, 2]),
        ("  ", vec![0, 1, 2]),
        ("keda", vec![0]),
        ("EBPF", vec![1]),
        ("pena jose", vec![1]),
        ("oberg", vec![1]),
        ("Öb", vec![1]),
        ("scaling", vec![0, 1]),
        ("scaling events", vec![0]),
        ("nothing", vec![]),
    ] {
        assert_eq!(found(&[("q", words)], &marks), expected, "{words}");
    }
}

#[test]
fn what_has_the_words_in_its_title_comes_first() {
    let entries = [entry("One", "needle"), entry("Needle", ""), entry("Two", "needle")];
    let findings = Findings::new(&view(&[("q", "needle")]), &entries, &Marks::default());
    assert_eq!(findings.entries, [1, 0, 2]);
}

#[test]
fn notes_are_found_and_shown() {
    let mut marks = Marks::default();
    marks.set_note("scaling-with-keda", "Ask Zoë about <b>queues</b>".to_owned(), 1);
    assert_eq!(found(&[("q", "zoe queues")], &marks), [0]);
    let view = view(&[("q", "queues")]);
    let findings = Findings::new(&view, &sample(), &marks);
    let (_, items) = of_findings(&findings, &view, &sample(), Some(&marks), "");
    assert!(
        items
            .contains("Your note: <bdi>Ask Zoë about &lt;b&gt;<mark>queues</mark>&lt;/b&gt;</bdi>"),
        "{items}"
    );
}

#[test]
fn filters_narrow_it_down() {
    let mut marks = Marks::default();
    marks.set("scaling-with-keda", Tick::Watched, true, 1);
    marks.set("resize-in-place", Tick::Saved, true, 1);
    for (name, value, expected) in [
        ("day", "2022-10-26", vec![0]),
        ("topic", "Scaling", vec![0]),
        ("seen", "wants", vec![1]),
        ("mine", "watched", vec![0]),
        ("mine", "unwatched", vec![1]),
        ("mine", "saved", vec![1]),
        ("mine", "note", vec![]),
        ("mine", "no such thing", vec![0, 1, 2]),
        ("recording", "1", vec![0, 1]),
        ("elsewhere", "1", vec![0, 1, 2]),
    ] {
        assert_eq!(found(&[(name, value)], &marks), expected, "{name}={value}");
    }
    let findings = Findings::new(&view(&[("q", "scaling"), ("mine", "note")]), &sample(), &marks);
    assert_eq!((findings.entries, findings.unfiltered), (vec![], 2));
}

#[test]
fn results_are_text_with_their_words_marked() {
    let entries = [entry("<b>Ants & ants", "")];
    let view = view(&[("q", "ant")]);
    let findings = Findings::new(&view, &entries, &Marks::default());
    let (said, items) = of_findings(&findings, &view, &entries, None, "");
    assert_eq!(said, "1 talk");
    assert!(items.contains("&lt;b&gt;<mark>Ant</mark>s &amp; <mark>ant</mark>s"), "{items}");
    assert!(!items.contains("<b>"), "{items}");
}

/// Talks of a plan: minutes, wanted by the traveller, saved and watched by the visitor.
type Planned = (Option<u32>, bool, bool, bool);

fn planned(talks: &[Planned]) -> (Vec<Listed>, Marks) {
    let mut marks = Marks::default();
    let entries = talks.iter().enumerate().map(|(number, (minutes, wanted, saved, watched))| {
        let mut entry = entry(&number.to_string(), "");
        let attendance = if *wanted { "wants" } else { "saw" };
        attendance.clone_into(&mut entry.attendance);
        let talk = entry.talk.as_mut().expect("a talk");
        talk.minutes = *minutes;
        marks.set(&talk.id, Tick::Saved, *saved, 1);
        marks.set(&talk.id, Tick::Watched, *watched, 1);
        entry
    });
    (entries.collect(), marks)
}

#[test]
fn a_plan_takes_what_was_saved_then_what_he_wants_then_the_rest() {
    let talks = [
        (Some(20), false, false, false),
        (Some(20), true, false, false),
        (Some(20), false, true, false),
        (Some(20), false, true, true),
        (None, true, true, false),
    ];
    let (entries, marks) = planned(&talks);
    let plan = Plan::new(60, &[0, 1, 2, 3, 4], &entries, &marks);
    let expected = [(2, Reason::Saved), (1, Reason::Wanted), (0, Reason::Unwatched)];
    assert_eq!((plan.talks.as_slice(), plan.minutes, plan.unknown), (&expected[..], 60, 1));
    let plan = Plan::new(10, &[0, 1, 2], &entries, &marks);
    assert_eq!((plan.talks.len(), plan.shortest), (0, Some(20)));
}

proptest! {
    #![proptest_config(without_files())]

    #[test]
    fn a_plan_fits_and_nothing_left_out_would(
        minutes in 0..300_u32,
        talks in proptest::collection::vec(
            (proptest::option::of(1..90_u32), any::<bool>(), any::<bool>(), any::<bool>()), 0..12),
    ) {
        let (entries, marks) = planned(&talks);
        let all: Vec<usize> = (0..talks.len()).collect();
        let plan = Plan::new(minutes, &all, &entries, &marks);
        let lengths = plan.talks.iter().map(|(place, _)| talks[*place].0.expect("a known length"));
        prop_assert_eq!(lengths.sum::<u32>(), plan.minutes);
        prop_assert!(plan.minutes <= minutes);
        for (place, (length, _, _, watched)) in talks.iter().enumerate() {
            let taken = plan.talks.iter().any(|(taken, _)| *taken == place);
            prop_assert!(!(taken && *watched), "a watched talk is planned");
            let would_fit = length.is_some_and(|length| length <= minutes - plan.minutes);
            prop_assert!(taken || *watched || !would_fit, "{} would fit", place);
        }
        prop_assert_eq!(&Plan::new(minutes, &all, &entries, &marks), &plan);
    }

    #[test]
    fn marking_words_changes_no_text(title in "[<&\"a-c é]{0,12}", words in "[a-cé ]{0,6}") {
        let mut entries = [entry("x", "")];
        entries[0].title.clone_from(&title);
        let (marked, plain) = (view(&[("q", &words)]), View::default());
        let all = Findings { entries: vec![0], unfiltered: 1 };
        let (_, items) = of_findings(&all, &marked, &entries, None, "");
        let unmarked = items.replace("<mark>", "").replace("</mark>", "");
        prop_assert_eq!(unmarked, of_findings(&all, &plain, &entries, None, "").1);
    }
}
