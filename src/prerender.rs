//! The finished site: every page as a file, the trip's data, and what it all weighs.

mod compress;
mod weight;

use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::{
    page::{self, Shell},
    route::Route,
    site::Site,
};

pub use compress::{brotli, gzip, is_text};
pub use weight::table;

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path below the site's folder, with slashes.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A trip that cannot be written as data.
#[derive(Debug, Error)]
pub enum DataError {
    /// For the application.
    #[error("the trip's data for the application cannot be written: {0}")]
    Postcard(#[from] postcard::Error),
    /// For other programs.
    #[error("the trip's data cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// Renders every page of a site, and its data.
///
/// # Errors
/// Never for a trip that was read from a manuscript.
pub fn render(site: Site, shell: &Shell) -> Result<Vec<File>, DataError> {
    let data = data(site)?;
    let data_href = format!("{}{}", site.base, data.path);
    let json = File {
        path: "trip.json".to_owned(),
        bytes: serde_json::to_vec_pretty(site.trip)?,
    };
    let pages = Route::all(site.trip).into_iter().map(|route| File {
        path: route.file(),
        bytes: page::document(shell, site, &route, &data_href).into_bytes(),
    });
    Ok([data, json].into_iter().chain(pages).collect())
}

/// Writes the trip in the form that the application reads, under a name that changes with it.
fn data(site: Site) -> Result<File, DataError> {
    let bytes = postcard::to_allocvec(site.trip)?;
    let digest = Sha256::digest(&bytes);
    let name: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    Ok(File { path: format!("trip-{name}.postcard"), bytes })
}
