//! What an author has already, taken into the text of a trip.
//!
//! Plain values: bytes and text come in, values and text go out. Nothing here touches a file, the network
//! or a clock.
//!
//! In reading order, each module importing only from those above it:

pub mod edit;
