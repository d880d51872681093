//! The parts of a site that this program carries, so that it needs nothing beside it.
//!
//! `make recap` builds them, into the folder `inside`; a package of this crate has them.

use std::error::Error;

use recap_site::programs::CustomSections;

use crate::parts::Parts;

include!(concat!(env!("OUT_DIR"), "/inside.rs"));

/// Reads the parts that are inside.
///
/// # Errors
/// Where there are none, with the way to a program that has them.
pub fn parts() -> Result<Parts, Box<dyn Error>> {
    if INSIDE.is_empty() {
        return Err("this program was built without what pages are made of; \
                    `make recap` in its repository builds one that has it"
            .into());
    }
    Parts::read(CustomSections::LeftOut, |path| {
        let found = INSIDE.iter().find(|(inside, _)| *inside == path);
        found.map(|(_, bytes)| bytes.to_vec()).ok_or_else(|| format!("{path} is not inside").into())
    })
}
