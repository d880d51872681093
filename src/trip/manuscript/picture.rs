//! The table of a picture.

use super::{drawing, fields::Fields, names::suggestion, source::Source};
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
            let wrong = format!("there is no picture “{}”", file.value);
            reading.problems.add(&file.position, wrong, suggestion(file.value, &names));
            return None;
        };
        let (view_box, shapes) = drawing::read(source, reading.problems)?;
        Some(Picture { view_box, shapes, describes })
    }
}
