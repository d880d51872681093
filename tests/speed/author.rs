//! What an author waits for: checking, building, and the page after an edit; beside mdBook, which makes a book of
//! the same prose.

mod book;
mod program;
mod serving;

use std::{fmt::Write, process::Command};

use crate::{
    check::Outcome,
    engine::Engine,
    numbers::{median, megabytes, milliseconds},
    size::Size,
};
use program::Run;

/// Measures every size in each round, and returns the table of medians.
pub async fn table(engine: &Engine, sizes: &[Size], rounds: usize) -> Outcome<String> {
    let mut table = "| Talks | check, ms | MB | build, cold | MB | build, warm | MB | serve, edit to paint | mdBook, build | MB |\n\
                     |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n"
        .to_owned();
    for size in sizes {
        let folder = tempfile::tempdir()?;
        let trip = size.folder();
        let book = book::written(&trip, &folder.path().join("book"))?;
        let site = folder.path().join("site");
        let (mut checks, mut colds, mut warms) = (Vec::new(), Vec::new(), Vec::new());
        let (mut edits, mut books) = (Vec::new(), Vec::new());
        for round in 0..rounds {
            let caches = folder.path().join(format!("caches-{round}"));
            let build = || {
                let mut build = program::recap(&caches);
                build.arg("build").arg(&trip).arg("--out").arg(&site);
                Run::of(build)
            };
            let mut check = program::recap(&caches);
            check.arg("check").arg(&trip);
            checks.push(Run::of(check)?);
            colds.push(build()?);
            warms.push(build()?);
            edits.push(serving::edit_to_paint(engine, size).await?);
            let mut mdbook = Command::new("mdbook");
            mdbook.arg("build").arg(&book);
            books.push(Run::of(mdbook)?);
        }
        let [check, cold, warm, book] = [checks, colds, warms, books].map(cells);
        let edit = milliseconds(median(edits));
        writeln!(table, "| {} | {check} | {cold} | {warm} | {edit} | {book} |", size.talks())?;
    }
    Ok(table)
}

/// Time and memory: medians.
fn cells(runs: Vec<Run>) -> String {
    let (times, memories) = runs.into_iter().map(|run| (run.time, run.memory)).unzip();
    format!("{} | {}", milliseconds(median(times)), megabytes(median(memories)))
}
