//! What the tests work with: drivers, pages, servers, and how outcomes are counted.

pub mod check;
pub mod engine;
pub mod hanging;
pub mod page;
pub mod console;
pub mod appearance;
pub mod protocol;
pub mod marks;
pub mod panel;
pub mod tabs;
pub mod seed;
pub mod processes;
pub mod answer;
pub mod server;
pub mod session;
