//! A trip of one size: its text, its limit pages, its built site, and which of its pages are measured.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use recap::{compress::brotli, read_trip};
use recap_trip::{Day, Trip};

use crate::{check::Outcome, limit::limit_page, subject::Subject, synthetic};

/// Where everything is, below the folder of the package.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/bench");

/// A size.
pub struct Size {
    talks: usize,
}

impl Size {
    /// The sizes that `SIZES` asks for, as in `SIZES="22 1000"`.
    pub fn asked() -> Outcome<Vec<Self>> {
        let asked = env::var("SIZES").map_err(|_| "SIZES is not set; run `make bench`")?;
        let sizes: Outcome<Vec<Self>> =
            asked.split_whitespace().map(|talks| Ok(Self { talks: talks.parse()? })).collect();
        sizes.map_err(|error| format!("SIZES is “{asked}”: {error}").into())
    }

    /// How many talks.
    pub fn talks(&self) -> usize {
        self.talks
    }

    /// Where its text is.
    pub fn folder(&self) -> PathBuf {
        Path::new(FOLDER).join("trips").join(self.talks.to_string())
    }

    /// Whether it is so large that what works for others may not.
    pub fn is_large(&self) -> bool {
        self.talks >= 10_000
    }

    /// Writes the trip's text, from which the site is built, and both limit pages.
    pub fn write(&self) -> Outcome {
        let folder = self.folder();
        // What an earlier release wrote under another name would be a mistake.
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        for file in synthetic::trip(self.talks) {
            fs::write(folder.join(file.name), file.text)?;
        }
        let trip = self.trip()?;
        self.write_limit("", &limit_page(&trip, &trip.days))?;
        let day = self.longest_day(&trip)?.clone();
        self.write_limit("-day", &limit_page(&trip, &[day]))
    }

    fn write_limit(&self, which: &str, page: &str) -> Outcome {
        let folder = site(&format!("limit-{}{which}", self.talks));
        fs::create_dir_all(&folder)?;
        let file = folder.join("index.html");
        if fs::read(&file).is_ok_and(|kept| kept == page.as_bytes()) {
            return Ok(());
        }
        fs::write(folder.join("index.html.br"), brotli(page.as_bytes())?)?;
        fs::write(file, page)?;
        Ok(())
    }

    /// What is measured: the page of the whole trip and the longest day's, each behind its limit page.
    pub fn subjects(&self) -> Outcome<Vec<Subject>> {
        let trip = self.trip()?;
        let day = self.longest_day(&trip)?.date;
        let talks = self.talks;
        let recap = site(&format!("recap-{talks}"));
        Ok(vec![
            Subject::limit(talks, "all", site(&format!("limit-{talks}"))),
            Subject::recap(talks, "all", recap.clone(), String::new()),
            Subject::limit(talks, "day", site(&format!("limit-{talks}-day"))),
            Subject::recap(talks, "day", recap, format!("day/{day}/")),
        ])
    }

    /// Where the built site is, and the path of its longest day.
    pub fn site_and_day(&self) -> Outcome<(PathBuf, String)> {
        let date = self.longest_day(&self.trip()?)?.date;
        Ok((site(&format!("recap-{}", self.talks)), format!("day/{date}/")))
    }

    fn trip(&self) -> Outcome<Trip> {
        let checked = read_trip(&self.folder()).map_err(|problems| {
            let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
            problems.join("\n")
        })?;
        Ok(checked.read)
    }

    /// The first of the days with the most talks.
    fn longest_day<'a>(&self, trip: &'a Trip) -> Outcome<&'a Day> {
        let longest = trip.days.iter().rev().max_by_key(|day| day.talks().count());
        longest.ok_or_else(|| format!("the trip of {} talks has no day", self.talks).into())
    }
}

fn site(name: &str) -> PathBuf {
    Path::new(FOLDER).join("sites").join(name)
}
