//! A finished site: its files, their compressed copies, and what its pages weigh. Trunk's hook and
//! `recap build` write the same one.

use std::{collections::BTreeMap, error::Error};

use recap_site::{File, cache::Cache, document::Offline, render};
use recap_trip::Trip;

use crate::{compress::compressed, parts::Parts, weight::table};

/// Where work is cached that takes long.
#[derive(Clone, Copy)]
pub struct Caches<'a> {
    /// Preview pictures.
    pub previews: &'a dyn Cache,
    /// Photographs.
    pub photographs: &'a dyn Cache,
    /// Compressed copies.
    pub compressed: &'a dyn Cache,
}

/// A site as a host serves it.
#[derive(Clone, Debug)]
pub struct Release {
    /// All files, compressed copies among them.
    pub files: Vec<File>,
    /// A table of what every page weighs, in lines.
    pub weights: String,
}

impl Release {
    /// Makes a trip's site, to stand below a base path.
    ///
    /// # Errors
    /// Never for a trip that was read from a manuscript, and parts that Trunk made.
    pub fn of(
        trip: &Trip,
        base: &str,
        parts: &Parts,
        offline: Offline,
        caches: Caches,
    ) -> Result<Self, Box<dyn Error>> {
        let mut files =
            render(trip, base, &parts.shell, &parts.programs, caches.previews, offline)?;
        let copies = compressed(&files, caches.compressed)?;
        let size =
            |copy: &File| Some((copy.path.strip_suffix(".br")?.to_owned(), copy.bytes.len()));
        let sizes: BTreeMap<String, usize> = copies.iter().filter_map(size).collect();
        files.extend(copies);
        Ok(Self { files, weights: table(&sizes) })
    }
}
