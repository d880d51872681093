//! Programs: what Trunk built of the application, and of the crates that pages load on demand, under
//! names that change with the contents.

mod lean_script;
mod lean_program;

use std::iter;

use recap_app::outline::Program;

use crate::{File, digest, integrity};

pub use lean_program::{CustomSections, ProgramError, lean_program};
pub use lean_script::lean_script;

/// Ends the script of a program that is loaded on demand: fetches what it needs, then starts it.
const START: &str = include_str!("programs/start.js");

/// A program as Trunk built it.
#[derive(Clone, Debug)]
pub struct Built {
    name: &'static str,
    script: String,
    wasm: Vec<u8>,
    custom_sections: CustomSections,
}

/// All programs.
#[derive(Clone, Debug)]
pub struct Programs {
    /// The application, which every page loads.
    pub application: Built,
    /// Those that pages load on demand.
    pub on_demand: Vec<(Program, Built)>,
}

impl Programs {
    /// Reads what Trunk built, by a function that reads a file, to be published with the custom sections
    /// of every wasm or without.
    ///
    /// # Errors
    /// Those of the function.
    pub fn read<E>(
        custom_sections: CustomSections,
        read: impl Fn(&str) -> Result<Vec<u8>, E>,
    ) -> Result<Self, E> {
        let built = |name| {
            let [script, wasm] = built_paths(name);
            let script = String::from_utf8_lossy(&read(&script)?).into_owned();
            Ok(Built { name, script, wasm: read(&wasm)?, custom_sections })
        };
        let on_demand =
            Program::ALL.into_iter().map(|program| Ok((program, built(program.about().name)?)));
        Ok(Self { application: built("recap")?, on_demand: on_demand.collect::<Result<_, _>>()? })
    }

    /// Lists the files that Trunk made, which the site has no use for.
    pub fn built(&self) -> impl Iterator<Item = String> {
        let on_demand = self.on_demand.iter().map(|(_, built)| built);
        iter::once(&self.application).chain(on_demand).flat_map(|built| built_paths(built.name))
    }
}

impl Built {
    /// Returns script and wasm for a site. The script's name changes with either.
    pub(crate) fn files(&self) -> Result<[File; 2], ProgramError> {
        self.files_with("")
    }

    /// Returns them for a program that starts itself.
    pub(crate) fn self_starting_files(&self) -> Result<[File; 2], ProgramError> {
        self.files_with(START)
    }

    /// Returns script and wasm for a document that holds both.
    pub(crate) fn parts(&self) -> Result<(String, Vec<u8>), ProgramError> {
        let (script, wasm) = self.lean()?;
        Ok((lean_script(&script), wasm))
    }

    fn lean(&self) -> Result<(String, Vec<u8>), ProgramError> {
        lean_program(&self.script, &self.wasm, self.custom_sections)
    }

    fn files_with(&self, start: &str) -> Result<[File; 2], ProgramError> {
        let (script, wasm) = self.lean()?;
        let digest = digest(&[script.as_bytes(), start.as_bytes(), &wasm]);
        let path = |ending| format!("{}-{digest}.{ending}", self.name);
        let start =
            start.replace("WASM_PATH", &path("wasm")).replace("WASM_INTEGRITY", &integrity(&wasm));
        let script = File { path: path("js"), bytes: lean_script(&(script + &start)).into_bytes() };
        Ok([script, File { path: path("wasm"), bytes: wasm }])
    }
}

/// Paths of the script and of the wasm that Trunk makes of a crate; the script loads the latter by
/// this name.
fn built_paths(name: &str) -> [String; 2] {
    let stem = if name == "recap" { "recap-app".to_owned() } else { format!("recap-{name}") };
    [format!("{stem}.js"), format!("{stem}_bg.wasm")]
}
