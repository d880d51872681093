//! The tables of pictures.

use std::path::Path;

use super::{
    PICTURES, drawing,
    fields::{Fields, Placed},
    likeness::nearest,
    photograph::PhotographFile,
    pictures::Pictures,
    quoting::quoted,
    source::Source,
};
use crate::{Photograph, Picture};

/// A picture of either kind.
enum Either {
    Drawing(Picture),
    Photograph(Photograph),
}

impl Fields<'_> {
    /// Reads pictures: one, which may be a drawing, as `picture`, and photographs as `pictures`.
    pub(super) fn pictures(&mut self) -> (Option<Picture>, Vec<Photograph>) {
        let (mut drawing, mut photographs) = (None, Vec::new());
        let one = self.table("picture").and_then(Self::either);
        match one {
            Some(Either::Drawing(picture)) => drawing = Some(picture),
            Some(Either::Photograph(photograph)) => photographs.push(photograph),
            None => {}
        }
        for table in self.tables("pictures") {
            let (position, problems) = (table.position("file"), table.reading().problems);
            match table.either() {
                Some(Either::Photograph(photograph)) => photographs.push(photograph),
                Some(Either::Drawing(_)) => {
                    let wrong = "this is a drawing, of which there is one only";
                    problems.add(&position, wrong, "write it as `picture`, beside `pictures`");
                }
                None => {}
            }
        }
        (drawing, photographs)
    }

    fn either(mut self) -> Option<Either> {
        let file = self.need("file", Self::string);
        let describes = self.text("describes");
        let credit = self.prose("credit");
        let reading = self.reading();
        let Pictures { drawings, photographs } = reading.pictures;
        let named = |name: &str| file.as_ref().is_some_and(|file| file.value == name);
        if let Some(photograph) = photographs.iter().find(|file| named(file.name())) {
            if !self.has("describes") {
                let wrong = "this photograph has no words for those who do not see it";
                self.wrong("file", wrong, "add `describes = \"…\"`, which says what it shows");
            }
            self.close();
            let original = photograph.read(reading.problems)?;
            return Some(Either::Photograph(Photograph {
                original,
                describes: describes?,
                credit,
                developed: None,
            }));
        }
        let source = drawings.iter().find(|source| named(source.name()));
        if source.is_some() && credit.is_some() {
            let instead = "name in the text who drew it, or leave `credit` out";
            self.wrong("credit", "only a photograph has a credit", instead);
        }
        self.close();
        let file = file?;
        let Some(source) = source else {
            report_missing(&file, reading.pictures, reading.problems);
            return None;
        };
        let (view_box, shapes) = drawing::read(source, reading.problems)?;
        Some(Either::Drawing(Picture { view_box, shapes, describes }))
    }
}

/// Reports a file that is not there, and what to write instead.
fn report_missing(file: &Placed<&str>, pictures: &Pictures, problems: &super::Problems) {
    let drawings = pictures.drawings.iter().map(Source::name);
    let names: Vec<&str> =
        drawings.chain(pictures.photographs.iter().map(PhotographFile::name)).collect();
    let (wrong, instead) = remark(file.value, &names);
    problems.add(&file.position, wrong, instead);
}

/// Says what is wrong with the file of a picture that is none, and what to write instead.
fn remark(file: &str, names: &[&str]) -> (String, String) {
    let wrong = format!("there is no picture “{file}”");
    if file.contains("://") {
        let instead = format!("save it into the folder {PICTURES}: a page asks no other site");
        return (wrong, instead);
    }
    // With a folder too few or too many, or backslashes.
    let last = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let in_folder = format!("{PICTURES}{last}");
    // Another ending is another file, unless there is none by that name.
    let same_name = |name: &&&str| {
        Path::new(name).with_extension("") == Path::new(&in_folder).with_extension("")
    };
    let near = names.iter().find(same_name).copied();
    let near = near.or_else(|| nearest(file, names)).or_else(|| nearest(&in_folder, names));
    let instead = match near {
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
