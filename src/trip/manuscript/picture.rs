//! The table of a picture.

use std::path::Path;

use super::{
    PICTURES, drawing, fields::Fields, likeness::nearest, quoting::quoted, source::Source,
};
use crate::Picture;

impl Fields<'_> {
    /// Reads a picture: its file, and what it shows, unless it is a mere decoration.
    pub(super) fn picture(&mut self, key: &'static str) -> Option<Picture> {
        let mut picture = self.table(key)?;
        let file = picture.need("file", Self::string);
        let describes = picture.text("describes");
        picture.close();
        let file = file?;
        let reading = self.reading();
        let source = reading.pictures.iter().find(|source| source.name() == file.value);
        let Some(source) = source else {
            let names: Vec<&str> = reading.pictures.iter().map(Source::name).collect();
            let (wrong, instead) = remark(file.value, &names);
            reading.problems.add(&file.position, wrong, instead);
            return None;
        };
        let (view_box, shapes) = drawing::read(source, reading.problems)?;
        Some(Picture { view_box, shapes, describes })
    }
}

/// Says what is wrong with the file of a picture that is none, and what to write instead.
fn remark(file: &str, names: &[&str]) -> (String, String) {
    let end = Path::new(file).extension().map(|end| end.to_string_lossy().to_lowercase());
    if end.is_none_or(|end| end != "svg") {
        let wrong = format!("“{file}” is no drawing in SVG, and pages have no other pictures");
        let instead = "link to a photograph in the text, or draw what it shows".to_owned();
        return (wrong, instead);
    }
    let wrong = format!("there is no picture “{file}”");
    // With a folder too few or too many, or backslashes.
    let last = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let in_folder = format!("{PICTURES}{last}");
    let instead = match nearest(file, names).or_else(|| nearest(&in_folder, names)) {
        Some(name) => format!("write “{name}”?"),
        None if file == in_folder => {
            format!("put the file into the folder {PICTURES} beside trip.toml")
        }
        None => format!(
            "put the file into the folder {PICTURES} beside trip.toml, and write {}",
            quoted(&in_folder)
        ),
    };
    (wrong, instead)
}
