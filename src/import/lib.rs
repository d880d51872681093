//! An author's own text, changed in its place.
//!
//! Plain values: text comes in, and text goes out. Nothing here touches a file, the network
//! or a clock.
//!
//! In reading order, each module importing only from those above it:

pub mod edit;
