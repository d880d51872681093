//! Links that changed on their way are noticed.

use recap_marks::{Marks, Tick, Unreadable, link};

use crate::samples::KNOWN;

const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Two links: ticks alone, and a note beside a talk of another trip. Fixed, since of all changes to
/// all links one in 262,144 is not noticed.
fn links() -> [String; 2] {
    let mut ticks = Marks::default();
    for (talk, time) in KNOWN.iter().zip([1_666_699_200_000, 1_666_702_800_000, 1_666_800_000_000])
    {
        ticks.set(talk, Tick::Watched, true, time);
    }
    let mut note = Marks::default();
    note.set_note("keda", "Noch mal! 🐝".to_owned(), 1_666_699_200_000);
    note.set("elsewhere", Tick::Saved, false, 1_666_799_200_000);
    [ticks, note].map(|marks| link::encode(&marks, &KNOWN))
}

fn assert_damaged(link: &str) {
    assert_eq!(link::decode(link, &KNOWN), Err(Unreadable::Damaged), "{link}");
}

#[test]
fn a_changed_character_is_noticed() {
    for link in links() {
        for (position, old) in link.char_indices().skip(1) {
            for new in ALPHABET.chars().chain("=+/% é🐝".chars()).filter(|new| *new != old) {
                let mut changed = link.clone();
                changed.replace_range(position..=position, &new.to_string());
                assert_damaged(&changed);
            }
        }
    }
}

#[test]
fn a_cut_link_is_noticed() {
    for link in links() {
        for end in 0..link.len() {
            assert_damaged(&link[..end]);
        }
        for start in 1..link.len() {
            assert!(link::decode(&link[start..], &KNOWN).is_err(), "{}", &link[start..]);
        }
    }
}

#[test]
fn characters_too_many_or_too_few_are_noticed() {
    for link in links() {
        for position in 1..link.len() {
            let (start, end) = link.split_at(position);
            for more in ["A", "_", ".", " ", "\n", "=", "é"] {
                assert_damaged(&format!("{start}{more}{end}"));
            }
            let next: String = end.chars().skip(1).collect();
            assert_damaged(&format!("{start}{next}"));
        }
        for more in [".", ")", ",", "&", " ", "A", "AAA", &link] {
            assert_damaged(&format!("{link}{more}"));
        }
    }
}

#[test]
fn swapped_neighbours_are_noticed() {
    for link in links() {
        for position in 1..link.len() - 1 {
            let (one, other) = (&link[position..=position], &link[position + 1..position + 2]);
            if one != other {
                let mut swapped = link.clone();
                swapped.replace_range(position..position + 2, &format!("{other}{one}"));
                assert_damaged(&swapped);
            }
        }
    }
}

#[test]
fn what_is_no_link_is_noticed() {
    for other in ["", "1", "1A", "1AAA", "0", "hello", "-", "é", "1é", "1ééé", "１AAAA", "🐝🐝🐝"]
    {
        assert_damaged(other);
    }
}

#[test]
fn a_newer_form_is_told_apart() {
    for link in links() {
        for version in 2..=9 {
            let newer = format!("{version}{}", &link[1..]);
            assert_eq!(link::decode(&newer, &KNOWN), Err(Unreadable::Newer), "{newer}");
        }
        assert_damaged(&format!("0{}", &link[1..]));
    }
    assert_eq!(link::decode("2", &KNOWN), Err(Unreadable::Newer));
}
