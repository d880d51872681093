//! Marks as JSON, in storage and in files.
//!
//! ```json
//! {"version":1,"since":0,"talks":{"keda":{"watched":[true,1666800000000]}}}
//! ```
//!
//! The browser's own parser reads the text: a parser in the wasm would weigh as much as all the
//! rest of the marks (12 KB, brotli). What it makes of it comes from anywhere, so it is asked for
//! by the trait [`Json`], which the tests fill in without a browser.

mod read;
mod browser;
mod write;
mod file;

pub use browser::parse;
pub use file::{read_file, write_file};
pub use read::{Json, read_journal, read_stored, read_whole_journal};
pub use write::{write_journal, write_stored};

/// The version that is written, and the only one that is read.
const VERSION: u32 = 1;
