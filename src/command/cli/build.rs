//! `recap build`.

use std::{error::Error, path::PathBuf};

use clap::Args;
use recap_site::{document::Offline, left_out, pictures::photographs::Finish};

use super::address::{base, host};
use crate::{
    cache_folder::CacheFolders,
    inside,
    mistakes::{trip_of, with_photographs},
    progress::with_progress,
    release::Release,
    site_folder,
};

/// Build the finished site of a trip, for any host of files
#[derive(Debug, Args)]
#[command(after_help = "Example: recap build my-trip --out public --site https://recap.example")]
pub struct Build {
    /// The folder of the trip, with trip.toml in it
    #[arg(default_value = ".")]
    folder: PathBuf,
    /// Where the site goes; a recap that is there is replaced
    #[arg(long, default_value = "dist", value_name = "FOLDER")]
    out: PathBuf,
    /// The path that it will stand under on its host
    #[arg(long, default_value = "/", value_parser = base, value_name = "/path/")]
    base: String,
    /// The host that it will stand on, for previews and feeds
    #[arg(long, value_parser = host, value_name = "https://…")]
    site: Option<String>,
    /// Leave out what keeps the site in browsers, to be read without a network
    #[arg(long)]
    no_offline: bool,
}

impl Build {
    /// Reads, builds, writes, and says what pages weigh.
    ///
    /// # Errors
    /// The trip's mistakes, and whatever keeps the site from being written. What was there stays then.
    pub fn run(self) -> Result<(), Box<dyn Error>> {
        let Self { folder, out, base, site, no_offline } = self;
        let mut trip = trip_of(&folder)?;
        trip.site = site.or(trip.site);
        let parts = inside::parts()?;
        if let Some(left_out) = left_out(&trip, "--site ") {
            eprintln!("{left_out}");
        }
        let offline = if no_offline { Offline::Forgotten } else { Offline::Kept };
        let cache_folders = CacheFolders::of_user();
        let release = with_progress(cache_folders.caches(), |caches| {
            let trip = with_photographs(&folder, &trip, Finish::Whole, caches.photographs)?;
            Release::of(&trip, &base, &parts, offline, caches)
        })?;
        site_folder::replace(&out, &release.files)?;
        print!("{}", release.weights);
        println!("built {} from {}, to stand under {base}", out.display(), folder.display());
        Ok(())
    }
}
