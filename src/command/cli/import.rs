//! `recap import`.

mod asked;

use std::{
    collections::BTreeMap,
    error::Error,
    path::{Path, PathBuf},
};

use clap::Args;
use recap_sources::{Again, Choice, Program, SourceKind, TripFacts, again, draft, place, unite};

use super::{
    asking::{self, can_ask},
    folder::{written, zone_of},
    new::zone,
    show,
};
use crate::{
    importing::{changes, count, mistakes, sources, summary, summary_of_again},
    writing::{Written, make_folder, replace_files},
};
use asked::{pick, wanted};

/// What `--update` takes.
const UPDATED: [&str; 9] =
    ["start", "end", "room", "track", "title", "speakers", "schedule", "recording", "slides"];

/// Make a trip of a conference's schedule, of a post, or of both
#[derive(Debug, Args)]
#[command(
    after_help = "Example: recap import post.md https://pretalx.com/democon/schedule/export/schedule.json \\\n    \
                  --into my-trip --zone Europe/Oslo\n\
                  A post says which talks. Of a schedule alone, say --all or --only; on a terminal they are picked."
)]
pub struct Import {
    /// Files, addresses, or - for standard input: schedules (JSON, XML, iCalendar) and posts (Markdown, HTML)
    #[arg(required = true, value_name = "SOURCE")]
    sources: Vec<String>,
    /// The folder of the trip
    #[arg(long, value_name = "FOLDER")]
    into: PathBuf,
    /// What the sources are, where that is not found out
    #[arg(long = "as", value_name = "KIND", value_parser = kind)]
    kind: Option<SourceKind>,
    /// The time zone of the trip, as in Europe/Amsterdam
    #[arg(long, value_parser = zone)]
    zone: Option<String>,
    /// A talk to take: its title, address or id, or a file with one on each line; may be said several times
    #[arg(long, value_name = "TALK")]
    only: Vec<String>,
    /// Take everything that the schedules have
    #[arg(long)]
    all: bool,
    /// Keys of entries to take over where the schedule now says otherwise: start,end,room,title,speakers and so on
    #[arg(long, value_name = "KEYS", value_delimiter = ',', value_parser = UPDATED)]
    update: Vec<String>,
    /// Show what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// What the trip is called
    #[arg(long)]
    title: Option<String>,
    /// Whose trip it was
    #[arg(long, value_name = "NAME")]
    traveller: Option<String>,
}

impl Import {
    /// Reads the sources, and writes the folder.
    ///
    /// # Errors
    /// Sources that cannot be read, what is not said and cannot be asked, and those of the system. The folder is then as
    /// it was.
    pub fn run(self) -> Result<(), Box<dyn Error>> {
        let Self { sources: names, into, kind, zone, only, all, update, dry_run, title, traveller } =
            self;
        let written = written(&into)?;
        let zone = zone.or_else(|| zone_of(&written));
        let read = sources(&names, kind)?;
        let counts: Vec<(String, usize)> =
            read.iter().map(|it| (it.name.clone(), it.sessions.len())).collect();
        let has_post = read.iter().any(|source| source.is_post);
        let has_author = read.iter().any(|source| source.author.is_some());
        let united = unite(read);
        let program = match place(united.clone(), zone.as_deref()) {
            Err(_) if can_ask() => place(united, Some(&asking::zone()?))?,
            placed => placed?,
        };
        let choice = Choice { all, only: wanted(only)? };
        let mut taken = choice.of(&program)?;
        if !written.is_empty() {
            let update = update.into_iter().collect();
            let shown = into.display().to_string();
            let again = again(&program, &taken, &written, &shown, &update)?;
            return complete(&into, &written, &again, &program, dry_run);
        }
        if !has_post && !choice.all && choice.only.is_empty() {
            pick(&program, &mut taken)?;
        }
        let traveller = match traveller {
            None if !has_author && can_ask() => Some(asking::traveller()?),
            traveller => traveller,
        };
        let draft = draft(&program, &taken, &TripFacts { title, traveller });
        show(&mistakes(&into, &draft.files));
        print!("{}", summary(&counts, &program, &draft));
        let shown = into.display();
        if dry_run {
            for (name, text) in &draft.files {
                println!("\n--- {}\n{text}", Path::new(&into).join(name).display());
            }
            println!("nothing was written to {shown}");
            return Ok(());
        }
        make_folder(&into, &draft.files)
            .map_err(|error| format!("{shown} cannot be written ({error}); name another folder"))?;
        println!("wrote {shown}: {}", count(draft.files.len(), "file", "files"));
        println!("next: look for “# check:” in them, and see the page with: recap serve {shown}");
        Ok(())
    }
}

/// Adds to a trip that is written, and says what differs.
fn complete(
    into: &Path,
    written: &[Written],
    again: &Again,
    program: &Program,
    dry_run: bool,
) -> Result<(), Box<dyn Error>> {
    let mut files: BTreeMap<&str, &str> =
        written.iter().map(|(name, text)| (&**name, &**text)).collect();
    files.extend(again.files.iter().map(|(name, text)| (&**name, &**text)));
    let whole: Vec<Written> =
        files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    print!("{}", summary_of_again(again, program));
    let shown = into.display();
    if dry_run {
        print!("{}", changes(into, written, again));
        println!("nothing was written to {shown}");
        return Ok(());
    }
    if again.files.is_empty() {
        println!("{shown} has all of it; nothing was written");
        return Ok(());
    }
    let before = mistakes(into, written);
    let new: Vec<_> =
        mistakes(into, &whole).into_iter().filter(|it| !before.contains(it)).collect();
    show(&new);
    replace_files(into, &again.files)
        .map_err(|error| format!("{shown} cannot be written ({error}); make it writable"))?;
    println!("wrote {} in {shown}", count(again.files.len(), "file", "files"));
    Ok(())
}

/// Reads the word for a kind of source.
fn kind(word: &str) -> Result<SourceKind, String> {
    word.parse().map_err(|error: recap_sources::NoKind| error.to_string())
}
