//! The command `recap`: reads a trip from its folder, and writes its site.
//!
//! In reading order, each module importing only from those above it:

pub mod compress;
pub mod weight;
mod cache_folder;
mod trip_folder;
mod prerender;

pub use prerender::prerender;
pub use trip_folder::read_trip;
