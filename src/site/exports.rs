//! The trip for other programs: files whose names stay, whatever they hold.

pub mod stable_id;
pub mod revisions;
pub mod calendar;
pub mod feeds;
pub mod sitemap;
pub mod structured_data;
pub mod trip_json;

use recap_trip::Trip;

use crate::File;

/// Writes them. A file that needs what the trip does not say, such as its host, is left out.
pub(crate) fn files(trip: &Trip, base: &str) -> Result<Vec<File>, serde_json::Error> {
    let json = |value| serde_json::to_string_pretty(&value);
    let files = [
        (trip_json::FILE, Some(json(trip_json::write(trip, base))?)),
        (calendar::FILE, calendar::write(trip, base)),
        (feeds::ATOM_FILE, feeds::atom(trip, base)),
        (feeds::JSON_FILE, feeds::json_feed(trip, base).map(json).transpose()?),
        (sitemap::SITEMAP_FILE, sitemap::sitemap(trip, base)),
        (sitemap::ROBOTS_FILE, Some(sitemap::robots(trip, base))),
    ];
    let files = files
        .into_iter()
        .filter_map(|(path, text)| Some(File { path: path.to_owned(), bytes: text?.into_bytes() }));
    Ok(files.collect())
}
