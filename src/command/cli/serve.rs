//! `recap serve`.

use std::{error::Error, path::PathBuf};

use clap::Args;

use crate::serve::serve;

/// Show a trip while it is written: the page loads again with every edit
#[derive(Debug, Args)]
#[command(after_help = "Example: recap serve my-trip --open\nCtrl-C ends it.")]
pub struct Serve {
    /// The folder of the trip, with trip.toml in it
    #[arg(default_value = ".")]
    folder: PathBuf,
    /// The port on this machine; 0 takes one that is free
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Open the page in the browser
    #[arg(long)]
    open: bool,
}

impl Serve {
    /// Serves until the process is ended.
    ///
    /// # Errors
    /// Those of [`serve`].
    pub fn run(self) -> Result<(), Box<dyn Error>> {
        let Self { folder, port, open } = self;
        if !folder.is_dir() {
            return Err(
                format!("there is no folder {}; `recap new` makes one", folder.display()).into()
            );
        }
        serve(&folder, port, |address| {
            let address = format!("http://{address}/");
            println!("the recap is on {address} (Ctrl-C ends it)");
            if open && let Err(error) = open::that(&address) {
                eprintln!("no browser could be opened ({error}); open {address} in one");
            }
        })
    }
}
