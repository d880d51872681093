//! A conference trip, day by day, as a page to read, tick off and come back to.
//!
//! The same components render every page twice: on the build machine into a file that is readable
//! at once, and in the browser, where they take that file over (*hydrate* it). The trip itself is
//! data beside the program: see `bin/prerender.rs` for how the two come together.
//!
//! In reading order, each module importing only from those above it:

// The types of whole pages nest deeply.
#![recursion_limit = "256"]

pub use recap_marks as marks;

pub mod trip;
pub mod route;
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

// What only the browser needs.
#[cfg(feature = "hydrate")]
pub mod on_demand;
#[cfg(feature = "hydrate")]
pub mod marks_panel;
#[cfg(feature = "hydrate")]
pub mod finder;
#[cfg(feature = "hydrate")]
pub mod keyboard;
#[cfg(feature = "hydrate")]
pub mod hydration;

// What only the build machine needs.
#[cfg(feature = "ssr")]
pub mod zone_rules;
#[cfg(feature = "ssr")]
pub mod manuscript;
#[cfg(feature = "ssr")]
pub mod players;
#[cfg(feature = "ssr")]
pub mod stable_id;
#[cfg(feature = "ssr")]
pub mod revisions;
#[cfg(feature = "ssr")]
pub mod calendar;
#[cfg(feature = "ssr")]
pub mod feeds;
#[cfg(feature = "ssr")]
pub mod sitemap;
#[cfg(feature = "ssr")]
pub mod structured_data;
#[cfg(feature = "ssr")]
pub mod trip_json;
#[cfg(feature = "ssr")]
pub mod markup;
#[cfg(feature = "ssr")]
mod colours;
#[cfg(feature = "ssr")]
pub mod raster;
#[cfg(feature = "ssr")]
pub mod preview;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod prerender;

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!(
    "`ssr` and `hydrate` exclude each other: with both, event listeners are left out of the page. \
     Build for the browser with `--no-default-features --features hydrate`."
);
