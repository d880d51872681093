//! What runs on every page: the application that takes a finished page over, keeps the visitor's marks
//! and shows the other pages.
//!
//! Its components render every page twice: on the build machine into a file that is readable at once,
//! and in the browser, where they take that file over (*hydrate* it). The trip is data beside it.
//!
//! In reading order, each module importing only from those above it:

// The types of whole pages nest deeply.
#![recursion_limit = "256"]

pub mod outline;
pub mod storage;
pub mod window_events;
pub mod fetch;
pub mod texts;
pub mod visitor;
pub mod navigation;
pub mod context;
pub mod sharing;
pub mod recordings;
pub mod next_unwatched;
mod components;
pub mod app;
pub mod on_demand;
pub mod marks_panel;
pub mod finder;
pub mod keyboard;
#[cfg(feature = "hydrate")]
pub mod hydration;

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!(
    "`ssr` and `hydrate` exclude each other: with both, event listeners are left out of the page"
);
