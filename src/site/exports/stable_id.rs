//! Names that calendars and feed readers know a trip and its entries by.
//!
//! Whoever reads a feed again, or opens a newer calendar, must find the same thing under the same
//! name, wherever the recap stands by then. So the names are made of the trip's and the entry's ids,
//! which are promises, and of no address. A `tag:` URI (RFC 4151) would need a domain that the trip
//! may not have, or not keep; so they are UUIDs made of a name (RFC 9562, section 5.8 and
//! appendix B.2), which RFC 7986 asks of calendars anyway.

use std::fmt::Write;

use recap_trip::{Entry, Trip};
use sha2::{Digest, Sha256};

/// What keeps names made here apart from all others; drawn by lot.
const NAMESPACE: u128 = 0x44e6_5a5f_418a_45e4_b151_2250_09f5_6d71;

/// Returns the UUID of a trip.
pub fn of_trip(trip: &Trip) -> String {
    uuid(&trip.id)
}

/// Returns the UUID of an entry: by the first id that it ever had.
pub fn of_entry(trip: &Trip, entry: &Entry) -> String {
    let first = entry.aliases.first().unwrap_or(&entry.id);
    uuid(&format!("{}/{first}", trip.id))
}

fn uuid(name: &str) -> String {
    let digest = Sha256::new().chain_update(NAMESPACE.to_be_bytes()).chain_update(name).finalize();
    let mut bytes: Vec<u8> = digest.iter().take(16).copied().collect();
    // Version 8, whose digits are made in a way of our own; then the variant of RFC 9562.
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    bytes.iter().enumerate().fold(String::new(), |mut text, (place, byte)| {
        let hyphen = if matches!(place, 4 | 6 | 8 | 10) { "-" } else { "" };
        // Writing to a string cannot fail.
        let _ = write!(text, "{hyphen}{byte:02x}");
        text
    })
}
