//! Programs beside the application, each a crate that pages load on demand: what Trunk built of them,
//! under names that change with the contents.

use super::{File, digest};

/// Ends the script of a program: fetches what it needs, then starts it.
const START: &str = include_str!("start.js");

/// A program.
#[derive(Clone, Debug)]
pub struct Program {
    name: &'static str,
    script: String,
    wasm: Vec<u8>,
}

/// All programs.
#[derive(Clone, Debug)]
pub struct Programs {
    /// The panel “Your marks”.
    pub panel: Program,
    /// What the page “Find” can do.
    pub finder: Program,
    /// Keys of the recap's own.
    pub keyboard: Program,
}

impl Programs {
    /// Reads what Trunk built, by a function that reads a file.
    ///
    /// # Errors
    /// Those of the function.
    pub fn read<E>(read: impl Fn(&str) -> Result<Vec<u8>, E>) -> Result<Self, E> {
        let program = |name| {
            let [script, wasm] = built_paths(name);
            let script = String::from_utf8_lossy(&read(&script)?).into_owned();
            Ok(Program { name, script, wasm: read(&wasm)? })
        };
        Ok(Self {
            panel: program("marks-panel")?,
            finder: program("finder")?,
            keyboard: program("keyboard")?,
        })
    }

    /// Lists the files that Trunk made, which the site has no use for.
    pub fn built(&self) -> impl Iterator<Item = String> {
        [&self.panel, &self.finder, &self.keyboard]
            .into_iter()
            .flat_map(|program| built_paths(program.name))
    }
}

impl Program {
    /// Returns script and wasm for a site.
    pub(super) fn files(&self) -> [File; 2] {
        let Self { name, script, wasm } = self;
        let digest = digest(&[script.as_bytes(), START.as_bytes(), wasm]);
        let wasm_path = format!("{name}-{digest}.wasm");
        let [_, built] = built_paths(name);
        let script = script.replace(&built, &wasm_path) + START;
        [
            File { path: format!("{name}-{digest}.js"), bytes: script.into_bytes() },
            File { path: wasm_path, bytes: wasm.clone() },
        ]
    }
}

/// Paths of the script and of the wasm that Trunk makes of a crate; the script loads the latter by
/// this name.
fn built_paths(name: &str) -> [String; 2] {
    [format!("recap-{name}.js"), format!("recap-{name}_bg.wasm")]
}
