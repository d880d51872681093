//! Photographs that an earlier build has made, and those of which none can be made.

use image::ImageFormat;
use recap_site::{
    cache::Cache,
    pictures::photographs::{ENCODERS, Finish, developed},
};

use crate::{
    drawn::InMemory,
    odd_photographs::cmyk,
    photograph_files::{encoded, jpeg, picture, turned},
    photograph_prints::trip_with,
    trips::repository,
    written::{DAY, Written},
};

#[test]
fn what_is_made_once_is_not_made_again() {
    let trip = trip_with(&[jpeg(64, 48), turned(64, 48, 6), jpeg(64, 48)]);
    let cache = InMemory::default();
    let once = developed(&trip, Finish::Whole, &cache).expect("whole photographs");
    // Two of the three are the same.
    assert_eq!(cache.count(), 2);
    let again = developed(&trip, Finish::Whole, &cache).expect("whole photographs");
    assert_eq!(cache.count(), 2);
    assert!(once == again);
    // Nor what a trip has already.
    developed(&once, Finish::Whole, &cache).expect("whole photographs");
    assert_eq!(cache.count(), 2);
    // Proofs are others, and so are what another file holds.
    developed(&trip, Finish::Proof, &cache).expect("whole photographs");
    assert_eq!(cache.count(), 4);
    let damaged = cache.all().keys().next().expect("four").clone();
    cache.put(&damaged, b"damaged");
    developed(&trip, Finish::Proof, &cache)
        .and(developed(&trip, Finish::Whole, &cache))
        .expect("made anew");
    assert_eq!(cache.count(), 6);
}

#[test]
fn each_broken_photograph_is_a_problem_with_its_name() {
    let mut png = encoded(picture(300, 300), ImageFormat::Png);
    png.truncate(png.len() / 2);
    let trip = trip_with(&[jpeg(8, 8), png.clone(), png]);
    let problems = developed(&trip, Finish::Whole, &()).expect_err("no photographs");
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    // The two are one file twice.
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(
        lines[0].contains("pictures/") && lines[0].contains("this photograph is broken ("),
        "{lines:?}"
    );
    assert!(lines[0].ends_with("open and save it in another program"), "{lines:?}");
}

#[test]
fn no_damage_is_a_panic() {
    let whole = [
        turned(48, 32, 6),
        encoded(picture(48, 32), ImageFormat::Png),
        encoded(picture(48, 32), ImageFormat::WebP),
        cmyk([1, 2, 3, 4]),
    ];
    let mut state = 7_u32;
    let mut random = |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % below
    };
    let mut readable = 0;
    for round in 0..400 {
        let mut bytes = whole[round % whole.len()].clone();
        for _ in 0..=random(4) {
            let place = random(bytes.len());
            bytes[place] = u8::try_from(random(256)).expect("a byte");
        }
        bytes.truncate(bytes.len() - random(3) * random(bytes.len()) / 8);
        let written = Written::small().with_folder("pictures").with("pictures/0.jpg", bytes);
        let picture = "picture = { file = \"pictures/0.jpg\", describes = \"A.\" }";
        let written = written.with("day.toml", format!("{DAY}{picture}\n"));
        if let Ok(checked) = written.read() {
            readable += usize::from(developed(&checked.read, Finish::Proof, &()).is_ok());
        }
    }
    assert!(readable > 20, "{readable}");
}

#[test]
fn prints_are_named_after_what_makes_them() {
    let lock = std::fs::read_to_string(repository("Cargo.lock")).expect("the lock file");
    for name in ["image", "ravif", "rav1e", "moxcms"] {
        let package = format!("name = \"{name}\"\nversion = \"");
        let version = lock.split(&package).nth(1).and_then(|rest| rest.split('"').next());
        let version = version.unwrap_or_else(|| panic!("there is no {name}"));
        assert!(ENCODERS.contains(&format!("{name} {version}")), "{ENCODERS}: {name} is {version}");
    }
}
