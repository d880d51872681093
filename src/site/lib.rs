//! A trip as files: every page of its site, and what stands beside them.
//!
//! Pure: a trip, programs and settings in, a list of files out. No file is read or written here, no
//! clock and no environment; the command `recap` does that.
//!
//! In reading order, each module importing only from those above it:

// The types of whole pages nest deeply.
#![recursion_limit = "256"]

mod file;
pub mod cache;
mod languages;
pub mod route;
mod site;
mod tones;
pub mod players;
pub mod exports;
pub mod markup;
pub mod styles;
pub mod pictures;
pub mod programs;
mod error;
pub mod document;
mod installing;
pub mod keepsake;
mod moved;
mod offline;
mod render;

pub use error::RenderError;
pub use file::{File, digest, integrity};
pub use render::{left_out, render};
pub use site::Site;
