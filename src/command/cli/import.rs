//! `recap import`.

use std::{
    error::Error,
    fs,
    io::{self, IsTerminal},
    path::{Path, PathBuf},
};

use clap::{Args, CommandFactory, error::ErrorKind};
use recap_sources::{Choice, Program, SourceKind, TripFacts, draft, place, unite};

use super::{Cli, asking, new::zone, picking, show};
use crate::{
    importing::{mistakes, sources, summary},
    writing::make_folder,
};

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
        let Self { sources: names, into, kind, zone, only, all, dry_run, title, traveller } = self;
        if fs::read_dir(&into).is_ok_and(|mut entries| entries.next().is_some()) {
            return Err(
                format!("{} holds something already; name a new folder", into.display()).into()
            );
        }
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
        println!("wrote {shown}: {} files", draft.files.len());
        println!("next: look for “# check:” in them, and see the page with: recap serve {shown}");
        Ok(())
    }
}

/// Has the sessions picked. Where nobody can be asked, it is an error, which names the options.
fn pick(program: &Program, taken: &mut [bool]) -> Result<(), Box<dyn Error>> {
    if !can_ask() {
        let wrong = "--all or --only must be given where nobody can be asked which talks to take";
        let mut cli = Cli::command();
        cli.build();
        let kind = ErrorKind::MissingRequiredArgument;
        match cli.find_subcommand_mut("import") {
            Some(import) => import.error(kind, wrong).exit(),
            None => cli.error(kind, wrong).exit(),
        }
    }
    for place in picking::pick(program)? {
        taken[place] = true;
    }
    if taken.iter().any(|taken| *taken) {
        Ok(())
    } else {
        Err("no talk was picked; nothing was written".into())
    }
}

fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Reads what is asked for: a name of a file stands for its lines.
fn wanted(only: Vec<String>) -> Result<Vec<String>, Box<dyn Error>> {
    let mut wanted = Vec::new();
    for one in only {
        if Path::new(&one).is_file() {
            let text = fs::read_to_string(&one)
                .map_err(|error| format!("{one} cannot be read ({error})"))?;
            let lines = text
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty() && !line.starts_with('#'));
            wanted.extend(lines.map(str::to_owned));
        } else {
            wanted.push(one);
        }
    }
    Ok(wanted)
}

/// Reads the word for a kind of source.
fn kind(word: &str) -> Result<SourceKind, String> {
    word.parse().map_err(|error: recap_sources::NoKind| error.to_string())
}
