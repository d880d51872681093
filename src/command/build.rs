//! Takes what pages are made of into the program, where it was built: see `inside.rs`.

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let folder = root.join("inside");
    // Also while it is missing: it may come.
    println!("cargo::rerun-if-changed=inside");
    let mut paths = Vec::new();
    list(&folder, "", &mut paths)?;
    paths.sort();
    // Cargo puts the former manifest into every package. Whoever installs one cannot build what is missing.
    if paths.is_empty() && root.join("Cargo.toml.orig").exists() {
        return Err("this package was made without what pages are made of; \
                    run `make recap` in its repository, then package it again"
            .into());
    }
    let lines = paths.iter().map(|path| {
        let bytes =
            format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), {:?})", format!("/inside/{path}"));
        format!("    ({path:?}, include_bytes!({bytes})),\n")
    });
    let source = format!(
        "/// Files by their paths.\nconst INSIDE: &[(&str, &[u8])] = &[\n{}];\n",
        lines.collect::<String>()
    );
    let target = Path::new(&env::var("OUT_DIR")?).join("inside.rs");
    Ok(fs::write(target, source)?)
}

/// Lists the files below a folder, with slashes in their paths.
fn list(root: &Path, below: &str, paths: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    let Ok(entries) = fs::read_dir(root.join(below)) else {
        return Ok(());
    };
    for entry in entries {
        let entry = entry?;
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(root, &format!("{path}/"), paths)?;
        } else {
            paths.push(path);
        }
    }
    Ok(())
}
