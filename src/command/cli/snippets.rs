//! An author's mistakes on a terminal: each with the line that it is on, and a mark under the place.

use std::{collections::BTreeMap, fs, ops::Range};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use recap_trip::manuscript::{Problem, Severity};

/// Draws problems, with colours for a terminal: whoever prints them leaves those out where they are not wanted.
pub fn draw(problems: &[Problem]) -> String {
    let mut texts: BTreeMap<&str, String> = BTreeMap::new();
    for problem in problems {
        let file = problem.position.file();
        // A file that cannot be read has a problem of its own, without a line.
        texts.entry(file).or_insert_with(|| fs::read_to_string(file).unwrap_or_default());
    }
    let drawn =
        problems.iter().map(|problem| one(problem, &texts[problem.position.file()]) + "\n\n");
    drawn.collect()
}

fn one(Problem { position, severity, wrong, instead }: &Problem, text: &str) -> String {
    let lines = text.split_inclusive('\n');
    let line = lines.clone().nth(position.line() - 1).unwrap_or_default().trim_end();
    let marked = AnnotationKind::Primary.span(place(line, position.column()));
    let snippet =
        Snippet::source(line).path(position.file()).line_start(position.line()).annotation(marked);
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let report =
        [level.primary_title(wrong).element(snippet).element(Level::HELP.message(instead))];
    Renderer::styled().render(&report)
}

/// Finds the bytes of a line to be marked: from a column, counted in characters from 1, to the end of the
/// string or of the word there.
fn place(line: &str, column: usize) -> Range<usize> {
    let start = line.char_indices().nth(column - 1).map_or(line.len(), |(start, _)| start);
    let rest = &line[start..];
    let length = match rest.strip_prefix(['"', '\'']) {
        Some(string) => string.find(['"', '\'']).map_or(rest.len(), |end| end + 2),
        None => rest.find(|c: char| c.is_whitespace() || "=,]}".contains(c)).unwrap_or(rest.len()),
    };
    start..start + length.max(1).min(rest.len())
}
