//! Finding entries of a trip, and planning what to watch: the program of the page “Find”.
//!
//! What is searched is a list that the build machine writes and the page's program reads, both by
//! [`list`]. What a visitor asks for is a [`View`], which is an address; what comes of it is a
//! [`Findings`] or a [`Plan`]. All of that is plain data, the same everywhere; only `page` touches
//! the browser.
//!
//! In reading order, each module importing only from those above it:

extern crate alloc;

#[cfg(target_arch = "wasm32")]
#[path = "unicode_in_browser.rs"]
mod unicode;
#[cfg(not(target_arch = "wasm32"))]
mod unicode;
mod letters;
mod listed;
pub mod list;
mod view;
mod findings;
mod plan;
mod highlight;
mod card_parts;
mod words;
mod results;
#[cfg(target_arch = "wasm32")]
mod form;
#[cfg(target_arch = "wasm32")]
mod kept_place;
#[cfg(target_arch = "wasm32")]
mod page;

pub use card_parts::{attended, tick_box};
pub use findings::Findings;
pub use listed::{Listed, Talk};
pub use plan::{Plan, Reason};
pub use results::{FIRST, of_findings, of_plan};
pub use view::{Mine, View};

#[cfg(target_arch = "wasm32")]
use rlsf::SmallGlobalTlsf;

/// As the application's: less than the standard library's in bytes, and as fast.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: SmallGlobalTlsf = SmallGlobalTlsf::new();
