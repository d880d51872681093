//! `recap new`.

use std::{
    error::Error,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use clap::Args;
use recap_trip::{Date, zone_rules::ZoneRules};

use super::{asking, usage};
use crate::new_trip::{MOST_DAYS, NewTrip};

/// Begin a trip: a folder with what is known of it, and examples of the rest
#[derive(Debug, Args)]
#[command(
    after_help = "Example: recap new my-trip --title \"Two days in Oslo\" --zone Europe/Oslo \\\n    \
                  --first 2026-03-23 --last 2026-03-24 --traveller \"Kari Nordmann\"\n\
                  On a terminal, what is not said is asked."
)]
pub struct New {
    /// The folder to make
    folder: PathBuf,
    /// What the trip is called
    #[arg(long)]
    title: Option<String>,
    /// The first day, as in 2026-03-23
    #[arg(long, value_name = "DATE", value_parser = date)]
    first: Option<Date>,
    /// The last day
    #[arg(long, value_name = "DATE", value_parser = date)]
    last: Option<Date>,
    /// Tell it as a whole, without days: what was seen at a conference
    #[arg(long, conflicts_with_all = ["first", "last"])]
    no_days: bool,
    /// The time zone, as in Europe/Amsterdam
    #[arg(long, value_parser = zone)]
    zone: Option<String>,
    /// Whose trip it was
    #[arg(long, value_name = "NAME")]
    traveller: Option<String>,
}

impl New {
    /// Asks what was not said, and writes the folder.
    ///
    /// # Errors
    /// A folder that has something in it, days that make no trip, and those of the system.
    pub fn run(self) -> Result<(), Box<dyn Error>> {
        let folder = self.folder.clone();
        if fs::read_dir(&folder).is_ok_and(|mut entries| entries.next().is_some()) {
            let is = "holds something already; name a new folder";
            return Err(format!("{} {is}", folder.display()).into());
        }
        let trip = self.complete()?;
        if let Some((first, last)) = trip.days {
            if last < first {
                return Err(format!("{last} is before {first}; name a later last day").into());
            }
            let days = trip.days().count();
            if days > MOST_DAYS {
                let is = "too many for a trip; look at the years";
                return Err(format!("{first} to {last} are {days} days, {is}").into());
            }
        }
        write(&folder, &trip).map_err(|error| {
            format!("{} cannot be written ({error}); name another folder", folder.display())
        })?;
        let shown = folder.display();
        let (files, them) = match trip.days {
            Some(_) => ("trip.toml, and a file for each day", "them"),
            None => ("trip.toml", "it"),
        };
        println!("wrote {shown}: {files}");
        println!("next: edit {them}, and see the page with: recap serve {shown}");
        Ok(())
    }

    /// Asks on a terminal for what is missing. Elsewhere it is an error, which names the options.
    fn complete(self) -> Result<NewTrip, Box<dyn Error>> {
        let Self { folder: _, title, first, last, no_days, zone, traveller } = self;
        let known = [
            ("--title", title.is_some()),
            ("--traveller", traveller.is_some()),
            ("--first", no_days || first.is_some()),
            ("--last", no_days || last.is_some()),
            ("--zone", zone.is_some()),
        ];
        let missing: Vec<&str> =
            known.into_iter().filter(|(_, known)| !known).map(|(option, _)| option).collect();
        if !missing.is_empty() && !asking::can_ask() {
            let wrong = format!("{} must be given where nobody can be asked", missing.join(", "));
            usage("new", &wrong).exit();
        }
        let title = title.map_or_else(asking::title, Ok)?;
        let traveller = traveller.map_or_else(asking::traveller, Ok)?;
        let is_told_by_days = !no_days && (first.is_some() || last.is_some() || asking::by_days()?);
        let days = if is_told_by_days {
            let first = first.map_or_else(asking::first_day, Ok)?;
            Some((first, last.map_or_else(|| asking::last_day(first), Ok)?))
        } else {
            None
        };
        let zone = zone.map_or_else(asking::zone, Ok)?;
        Ok(NewTrip { title, traveller, days, zone })
    }
}

fn write(folder: &Path, trip: &NewTrip) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (name, text) in trip.files() {
        fs::File::create_new(folder.join(name))?.write_all(text.as_bytes())?;
    }
    Ok(())
}

/// Reads a date.
pub(super) fn date(text: &str) -> Result<Date, &'static str> {
    text.parse().map_err(|_| asking::DATE_FORM)
}

/// Reads the name of a time zone.
pub(super) fn zone(name: &str) -> Result<String, String> {
    if ZoneRules::named(name).is_some() {
        return Ok(name.to_owned());
    }
    let names = ZoneRules::names();
    let near = |other: &&String| other.to_lowercase().contains(&name.to_lowercase());
    Err(match names.iter().find(near) {
        Some(other) => format!("there is no such zone; write {other}?"),
        None => "there is no such zone; write its IANA name, as in Europe/Amsterdam".to_owned(),
    })
}
