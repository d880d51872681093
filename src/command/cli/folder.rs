//! The folder of a trip that text is put into.

use std::{error::Error, fs, path::Path};

use recap_trip::manuscript::TRIP_FILE;

use crate::writing::Written;

/// Reads the text files of a trip that is there; none where the folder is missing or empty.
pub(super) fn written(folder: &Path) -> Result<Vec<Written>, Box<dyn Error>> {
    if !fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
        return Ok(Vec::new());
    }
    let shown = folder.display();
    if !folder.join(TRIP_FILE).is_file() {
        return Err(format!("{shown} holds something that is no trip; name another folder").into());
    }
    let mut written = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        if let Some(name) = name.filter(|_| path.extension().is_some_and(|end| end == "toml")) {
            let text = fs::read_to_string(&path)
                .map_err(|error| format!("{} cannot be read ({error})", path.display()))?;
            written.push((name, text));
        }
    }
    written.sort();
    Ok(written)
}

/// The zone of a trip that is written.
pub(super) fn zone_of(written: &[Written]) -> Option<String> {
    let (_, text) = written.iter().find(|(name, _)| name == TRIP_FILE)?;
    let table: toml::Table = text.trim_start_matches('\u{FEFF}').parse().ok()?;
    Some(table.get("zone")?.get("iana")?.as_str()?.to_owned())
}
