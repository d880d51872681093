//! `recap keepsake`.

use std::{error::Error, fs, path::PathBuf};

use clap::Args;
use recap_site::{keepsake::keepsake, pictures::photographs::Finish};

use crate::{
    cache_folder::CacheFolders,
    inside,
    mistakes::{trip_of, with_photographs},
    progress::with_progress,
};

/// Write the whole recap as one file, which opens from a disk
#[derive(Debug, Args)]
#[command(after_help = "Example: recap keepsake my-trip --out oslo.html")]
pub struct Keepsake {
    /// The folder of the trip, with trip.toml in it
    #[arg(default_value = ".")]
    folder: PathBuf,
    /// The file to write; without it, one named after the trip's id
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Keepsake {
    /// Reads, and writes the file.
    ///
    /// # Errors
    /// The trip's mistakes, and whatever keeps the file from being written.
    pub fn run(self) -> Result<(), Box<dyn Error>> {
        let trip = trip_of(&self.folder)?;
        let parts = inside::parts()?;
        let cache_folders = CacheFolders::of_user();
        let trip = with_progress(cache_folders.caches(), |caches| {
            with_photographs(&self.folder, &trip, Finish::Whole, caches.photographs)
        })?;
        let keepsake = keepsake(&trip, "/", &parts.shell, &parts.programs)?;
        let path = self.out.unwrap_or_else(|| format!("{}.html", trip.id).into());
        let failed = |error| format!("{} cannot be written ({error})", path.display());
        fs::write(&path, &keepsake.bytes).map_err(failed)?;
        println!("{}: {} KB", path.display(), keepsake.bytes.len().div_ceil(1000));
        Ok(())
    }
}
