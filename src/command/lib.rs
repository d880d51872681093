//! The command `recap`: reads a trip from its folder, and writes its site.
//!
//! In reading order, each module importing only from those above it:

pub mod compress;
pub mod weight;
mod trip_folder;
mod new_trip;
pub mod fetching;
pub mod writing;
mod importing;
mod recording;
mod mistakes;
mod parts;
mod inside;
mod release;
mod cache_folder;
mod progress;
mod site_folder;
mod prerender;
mod serve;
mod cli;

pub use cli::Cli;
pub use trip_folder::read_trip;
