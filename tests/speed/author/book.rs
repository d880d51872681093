//! A book for mdBook, of the prose of a trip: a chapter for each entry.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use toml::{Table, Value};

use crate::check::Outcome;

/// The keys of an entry that are prose.
const PROSE: [&str; 3] = ["about", "opinion", "note"];

/// Writes the book of a trip, and returns its folder.
///
/// # Errors
/// Those of the system, and of the trip's files.
pub fn written(trip: &Path, folder: &Path) -> Outcome<PathBuf> {
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("book.toml"), "[book]\ntitle = \"A trip\"\n")?;
    let mut summary = "# Summary\n\n".to_owned();
    let mut files: Vec<PathBuf> =
        fs::read_dir(trip)?.map(|file| Ok(file?.path())).collect::<Outcome<_>>()?;
    files.sort();
    for file in files.iter().filter(|file| file.extension().is_some_and(|is| is == "toml")) {
        let day: Table = fs::read_to_string(file)?.parse()?;
        let entries = day.get("entry").and_then(Value::as_array).into_iter().flatten();
        for entry in entries {
            let text = |key| entry.get(key).and_then(Value::as_str);
            let (Some(id), Some(title)) = (text("id"), text("title")) else { continue };
            let prose: Vec<&str> = PROSE.into_iter().filter_map(text).collect();
            let chapter = format!("# {title}\n\n{}\n", prose.join("\n\n"));
            fs::write(folder.join(format!("src/{id}.md")), chapter)?;
            writeln!(summary, "- [{title}]({id}.md)")?;
        }
    }
    fs::write(folder.join("src/SUMMARY.md"), summary)?;
    Ok(folder.to_owned())
}
