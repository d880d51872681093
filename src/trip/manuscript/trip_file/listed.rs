//! The files that a trip lists.

use crate::manuscript::{
    TRIP_FILE, fields::Placed, likeness::nearest, problem::Problems, source::Source,
};

/// Files of a folder, and which of them a trip lists.
pub(super) struct Listed<'a> {
    sources: &'a [Source],
    /// Those that are listed, or were to be.
    names: Vec<String>,
}

impl<'a> Listed<'a> {
    /// Looks for the files that are listed, and reports those that are not there.
    pub(super) fn of<'b>(
        sources: &'a [Source],
        listed: impl Iterator<Item = &'b Placed<&'b str>> + Clone,
        problems: &Problems,
    ) -> Self {
        let mut names: Vec<String> = listed.clone().map(|file| file.value.to_owned()).collect();
        for (place, file) in listed.clone().enumerate() {
            if names[..place].contains(&names[place]) {
                let wrong = format!("the file “{}” is already listed", file.value);
                problems.add(&file.position, wrong, "list each file once");
                continue;
            }
            if sources.iter().any(|source| source.name() == file.value) {
                continue;
            }
            let wrong = format!("there is no file “{}” beside this one", file.value);
            let others = sources.iter().map(Source::name);
            let others =
                others.filter(|other| *other != TRIP_FILE && !names.iter().any(|it| it == other));
            let others: Vec<&str> = others.collect();
            let with_ending = format!("{}.toml", file.value);
            let near = nearest(file.value, &others).or_else(|| nearest(&with_ending, &others));
            let near = near.map(str::to_owned);
            let instead = match &near {
                Some(near) => format!("write “{near}”?"),
                None => "write that file, or take it off the list".to_owned(),
            };
            problems.add(&file.position, wrong, instead);
            names.extend(near);
        }
        Self { sources, names }
    }

    /// Finds the files of days, each once.
    pub(super) fn find_all(&self, files: &[Placed<&str>]) -> impl Iterator<Item = &'a Source> {
        let is_first =
            |place: usize| files[..place].iter().all(|it| it.value != files[place].value);
        let first = files.iter().enumerate().filter(move |(place, _)| is_first(*place));
        first.filter_map(|(_, file)| self.find(file.value))
    }

    /// Finds a file.
    pub(super) fn find(&self, name: &str) -> Option<&'a Source> {
        self.sources.iter().find(|source| source.name() == name)
    }

    /// Reports files that are not listed.
    pub(super) fn report_strays(&self, trip_file: &str, problems: &Problems) {
        for stray in self.sources {
            let name = stray.name();
            if name != trip_file && !self.names.iter().any(|other| other == name) {
                let wrong = format!("{trip_file} does not list this file");
                let instead = format!("add it to `days` in {trip_file}, or delete it");
                problems.add(&stray.position(0), wrong, instead);
            }
        }
    }
}
