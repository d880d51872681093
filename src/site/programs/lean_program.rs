//! A program with fewer bytes: what wasm-bindgen wrote, with shorter names between script and wasm.
//!
//! wasm-bindgen gives every function that a wasm imports from its script a name with 16 random digits,
//! which no compression makes shorter, and which stands in both files. A release also goes without the
//! wasm's custom sections: wasm-bindgen adds some to what Cargo has stripped, and Trunk passes no flag on to
//! it that would leave them out.

use thiserror::Error;
use wasm_encoder::{
    ImportSection, Module, RawSection,
    reencode::{Reencode, RoundtripReencoder},
};
use wasmparser::{Parser, Payload};

/// What both files call the module that the functions are imported from.
const MODULE: &str = "_";

/// What becomes of a wasm's [custom sections], such as the names of its functions. They change nothing that
/// it does: debuggers read them, and other tools.
///
/// [custom sections]: https://webassembly.github.io/spec/core/appendix/custom.html
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CustomSections {
    /// They stay, to debug with.
    Kept,
    /// They are left out, for a release.
    LeftOut,
}

/// A script and a wasm that do not belong together, or are not what they should be.
#[derive(Debug, Error)]
pub enum ProgramError {
    /// The wasm cannot be read.
    #[error("the wasm cannot be read: {0}")]
    Unreadable(#[from] wasmparser::BinaryReaderError),
    /// The wasm's imports cannot be written.
    #[error("the wasm's imports cannot be written: {0}")]
    Unwritable(#[from] wasm_encoder::reencode::Error),
    /// The script does not have a function that the wasm imports, or names it more than once.
    #[error("the script does not have exactly one `{0}`, which the wasm imports")]
    NotInScript(String),
}

/// Returns the script and the wasm with short names for what the latter imports from the former, and with
/// the wasm's custom sections or without.
///
/// # Errors
/// [`ProgramError`] where the two are not a pair as wasm-bindgen writes them.
pub fn lean_program(
    script: &str,
    wasm: &[u8],
    custom_sections: CustomSections,
) -> Result<(String, Vec<u8>), ProgramError> {
    let mut script = script.to_owned();
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::CustomSection(_) if custom_sections == CustomSections::LeftOut => {}
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                for (number, import) in section.into_imports().enumerate() {
                    let import = import?;
                    let name = short_name(number);
                    replace_one(&mut script, import.name, &name)?;
                    if number == 0 {
                        replace_one(&mut script, import.module, MODULE)?;
                    }
                    imports.import(MODULE, &name, RoundtripReencoder.entity_type(import.ty)?);
                }
                module.section(&imports);
            }
            other => {
                if let Some((id, range)) = other.as_section() {
                    let place = |offset| usize::try_from(offset).unwrap_or(usize::MAX);
                    let data = wasm.get(place(range.start)..place(range.end)).unwrap_or_default();
                    module.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok((script, module.finish()))
}

/// Numbers in letters, none of which a script could take for a word of its own: `$a` to `$z`, `$A`…
fn short_name(number: usize) -> String {
    const LETTERS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut name = String::from("$");
    let mut rest = number;
    loop {
        name.push(char::from(LETTERS[rest % LETTERS.len()]));
        rest /= LETTERS.len();
        if rest == 0 {
            return name;
        }
        rest -= 1;
    }
}

/// Replaces the one place where a name stands as a whole.
fn replace_one(script: &mut String, name: &str, by: &str) -> Result<(), ProgramError> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let places = script.match_indices(name).filter(|(start, _)| {
        let before = script[..*start].chars().next_back();
        let after = script[start + name.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    });
    let places: Vec<usize> = places.map(|(start, _)| start).collect();
    let [start] = places[..] else {
        return Err(ProgramError::NotInScript(name.to_owned()));
    };
    script.replace_range(start..start + name.len(), by);
    Ok(())
}
