//! The trips that the tests read: the one of this repository, and an invented one.

use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};

use proptest::prelude::ProptestConfig;
use recap::read_trip;
use recap_trip::{Entry, Trip};

/// The trip that the site is about.
pub(crate) static DETROIT: LazyLock<Trip> = LazyLock::new(|| read("trip"));

/// An invented trip, in another language and another zone, with titles that look like markup.
pub(crate) static KYOTO: LazyLock<Trip> = LazyLock::new(|| read("tests/trips/kyoto"));

/// Another invented trip, whose nights are longer than its days.
pub(crate) static NIGHT: LazyLock<Trip> = LazyLock::new(|| read("tests/trips/night"));

/// Another invented one, without days.
pub(crate) static BERGEN: LazyLock<Trip> = LazyLock::new(|| read("tests/trips/bergen"));

/// And one that has what the others lack: written from right to left, in the first person, without days.
pub(crate) static LIGHTS: LazyLock<Trip> = LazyLock::new(|| read("tests/trips/lights"));

/// The first two.
/// Another invented one, read from right to left.
pub(crate) static HAIFA: LazyLock<Trip> = LazyLock::new(|| read("tests/trips/haifa"));

/// Another invented one, to which recordings were added after it was out.
pub(crate) static ADDED: LazyLock<Trip> = LazyLock::new(|| read("tests/trips/added"));

/// Those that most pages are tried by.
pub(crate) fn all() -> [&'static Trip; 2] {
    [&DETROIT, &KYOTO]
}

/// Returns the place of a file or a folder of the repository.
pub(crate) fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Returns an entry of a trip.
pub(crate) fn entry<'a>(trip: &'a Trip, id: &str) -> &'a Entry {
    let mut entries = trip.entries().map(|(entry, _)| entry);
    entries.find(|entry| entry.id == id).unwrap_or_else(|| panic!("{} has no {id}", trip.id))
}

fn read(folder: &str) -> Trip {
    let checked = read_trip(&repository(folder)).unwrap_or_else(|problems| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{folder} has problems:\n{}", problems.join("\n"))
    });
    checked.read
}

/// Settings of the property tests: what failed is said, not kept in a file.
pub(crate) fn without_files() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}
