//! A small trip in a folder of its own, to be changed and read again.

use std::fs;

use recap::read_trip;
use recap_trip::{
    Trip,
    manuscript::{Checked, Problem},
};
use tempfile::TempDir;

/// The trip file: nothing in it but what must be, and one of each list.
pub(crate) const TRIP: &str = r#"id = "small"
language = "en"
title = "A small trip"
summary = "A day and a half."
days = ["day.toml"]
undated = "undated.toml"

[traveller]
name = "Ann Example"
short_name = "Ann"

[source]
title = "Her notes"
url = "https://example.org/notes"
date = "2025-03-05"

[zone]
iana = "Etc/UTC"
label = "UTC"

[[place]]
id = "hall"
name = "The hall"

[[event]]
id = "conf"
title = "The Conference"
short_title = "Conf"
first_day = "2025-03-01"
place = "hall"
"#;

/// The file of the day.
pub(crate) const DAY: &str = r#"date = "2025-03-01"
title = "The day"
intro = "It began."
places = ["hall"]

[[entry]]
kind = "talk"
id = "first"
title = "The first talk"
event = "conf"
attendance = "saw"
start = "10:00"
end = "10:30"
place = "hall"
about = "About it."

[[entry]]
kind = "moment"
id = "lunch"
title = "Lunch"
attendance = "took-part"
start = "12:00"
"#;

/// The file of the entries without a day.
pub(crate) const UNDATED: &str = r#"[[entry]]
kind = "talk"
id = "some-day"
title = "Some day"
attendance = "wants"
"#;

/// A folder that is gone when the test is over.
pub(crate) struct Written {
    folder: TempDir,
}

impl Written {
    /// Makes an empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder for temporary files") }
    }

    /// Writes the small trip.
    pub(crate) fn small() -> Self {
        let files = [("trip.toml", TRIP), ("day.toml", DAY), ("undated.toml", UNDATED)];
        files.iter().fold(Self::empty(), |written, (name, text)| written.with(name, text))
    }

    /// Adds a file, or replaces it.
    pub(crate) fn with(self, name: &str, bytes: impl AsRef<[u8]>) -> Self {
        fs::write(self.folder.path().join(name), bytes).expect("a temporary file");
        self
    }

    /// Adds a folder.
    pub(crate) fn with_folder(self, name: &str) -> Self {
        fs::create_dir_all(self.folder.path().join(name)).expect("a temporary folder");
        self
    }

    /// Replaces a piece of a file, which must be in it once.
    pub(crate) fn changed(self, name: &str, from: &str, to: &str) -> Self {
        let text =
            fs::read_to_string(self.folder.path().join(name)).expect("a file of the small trip");
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {name}");
        self.with(name, text.replace(from, to))
    }

    /// Takes a file away.
    pub(crate) fn without(self, name: &str) -> Self {
        fs::remove_file(self.folder.path().join(name)).expect("a file of the small trip");
        self
    }

    /// Reads the trip.
    pub(crate) fn read(&self) -> Result<Checked<Trip>, Vec<Problem>> {
        read_trip(self.folder.path())
    }

    /// Reads the trip, in which nothing may be wrong.
    pub(crate) fn trip(&self) -> Trip {
        self.read().unwrap_or_else(|problems| panic!("{:?}", self.lines(&problems))).read
    }

    /// Reads the trip, and returns what is wrong with it, with the names of files alone.
    pub(crate) fn problems(&self) -> Vec<String> {
        self.lines(&self.read().err().unwrap_or_default())
    }

    /// Reads the trip, in which nothing may be wrong, and returns what its author is warned of.
    pub(crate) fn warnings(&self) -> Vec<String> {
        let checked = self.read().expect("a trip without mistakes");
        self.lines(&checked.warnings)
    }

    fn lines(&self, problems: &[Problem]) -> Vec<String> {
        let folder = format!("{}/", self.folder.path().display());
        problems.iter().map(|problem| problem.to_string().replace(&folder, "")).collect()
    }
}

/// Changes one file of the small trip in one place, and returns what is wrong with it then.
pub(crate) fn problems_after(name: &str, from: &str, to: &str) -> Vec<String> {
    Written::small().changed(name, from, to).problems()
}

/// Asserts for each change (of a file: from what, to what) that this problem arises and no other.
pub(crate) fn assert_problems(name: &str, cases: &[(&str, &str, &str)]) {
    for (from, to, problem) in cases {
        assert_eq!(problems_after(name, from, to), [*problem], "{from:?} to {to:?}");
    }
}
