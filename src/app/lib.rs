//! What runs on every page: the application that keeps the visitor's marks and shows the other pages.
//!
//! Every page is a finished file, which its components render on the build machine. In the browser the
//! application lays itself over that file, and the same components render the pages that are turned
//! to. The trip is data beside it.
//!
//! In reading order, each module importing only from those above it:

// The types of whole pages nest deeply.
#![recursion_limit = "256"]

pub mod outline;
pub mod storage;
pub mod window_events;
pub mod elements;
pub mod fetch;
pub mod texts;
pub mod progress;
pub mod notice;
pub mod visitor;
pub mod navigation;
pub mod context;
pub mod sharing;
pub mod recordings;
pub mod next_unwatched;
pub mod since_last_visit;
pub mod keyboard;
mod components;
pub mod app;
pub mod on_demand;
pub mod marks_panel;
pub mod finder;
pub mod talk_style;
#[cfg(feature = "csr")]
pub mod mount;

#[cfg(all(feature = "ssr", feature = "csr"))]
compile_error!(
    "`ssr` and `csr` exclude each other: with both, event listeners are left out of the page"
);
