//! What is wrong with a trip's text, where, and what to write instead.

use std::{cell::RefCell, fmt, sync::Arc};

/// How often the same may be said of one file.
const REPEATED: usize = 3;

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    file: Arc<str>,
    line: usize,
    column: usize,
}

/// One thing that the author has to mend, or should think of. Displayed as
/// `file:line:column: what is wrong; what to write instead`, a warning with `warning: ` before what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where it is.
    pub position: Position,
    /// Whether it has to be mended.
    pub severity: Severity,
    /// What is wrong.
    pub wrong: String,
    /// What to write instead.
    pub instead: String,
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// There is no trip before it is mended.
    Error,
    /// The trip is what it says, and some of its readers may not see it so.
    Warning,
}

/// A reading that succeeded.
#[derive(Clone, Debug)]
pub struct Checked<T> {
    /// What was read.
    pub read: T,
    /// What its author should think of.
    pub warnings: Vec<Problem>,
}

/// Collects the problems of one reading.
#[derive(Default)]
pub(super) struct Problems(RefCell<Vec<Problem>>);

impl Position {
    /// Names line and column, both counted from 1, columns in characters.
    pub fn new(file: &Arc<str>, line: usize, column: usize) -> Self {
        Self { file: Arc::clone(file), line, column }
    }

    /// The path of the file, as it was given.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The line, counted from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column, counted from 1, in characters.
    pub fn column(&self) -> usize {
        self.column
    }

    /// Names a file as a whole.
    pub fn start_of(file: &str) -> Self {
        Self::new(&file.into(), 1, 1)
    }
}

impl Problems {
    /// Adds an error.
    pub(super) fn add(
        &self,
        position: &Position,
        wrong: impl Into<String>,
        instead: impl Into<String>,
    ) {
        self.push(Severity::Error, position, wrong.into(), instead.into());
    }

    /// Adds a warning.
    pub(super) fn warn(
        &self,
        position: &Position,
        wrong: impl Into<String>,
        instead: impl Into<String>,
    ) {
        self.push(Severity::Warning, position, wrong.into(), instead.into());
    }

    fn push(&self, severity: Severity, position: &Position, wrong: String, instead: String) {
        let position = position.clone();
        self.0.borrow_mut().push(Problem { position, severity, wrong, instead });
    }

    /// Ends the reading: with what was read, where nothing has to be mended.
    pub(super) fn into_result<T>(self, read: Option<T>) -> Result<Checked<T>, Vec<Problem>> {
        let mut problems = self.0.into_inner();
        problems.sort();
        problems.dedup();
        let problems = gathered(problems);
        match read {
            Some(read) if problems.iter().all(|it| it.severity == Severity::Warning) => {
                Ok(Checked { read, warnings: problems })
            }
            _ => Err(problems),
        }
    }
}

/// Says what is often the same in a file once, with its lines: it has one cause.
fn gathered(mut problems: Vec<Problem>) -> Vec<Problem> {
    fn what(Problem { position, wrong, instead, .. }: &Problem) -> (&str, &str, &str) {
        (&position.file, wrong, instead)
    }
    // What is the same stays in the order of its lines.
    problems.sort_by(|one, other| what(one).cmp(&what(other)));
    let mut gathered = Vec::new();
    for same in problems.chunk_by(|one, other| what(one) == what(other)) {
        if same.len() <= REPEATED {
            gathered.extend_from_slice(same);
            continue;
        }
        let lines = same[1..REPEATED].iter().map(|other| other.position.line.to_string());
        let lines = lines.collect::<Vec<_>>().join(", ");
        let more = same.len() - REPEATED;
        let wrong = format!("{} (also in lines {lines} and {more} more)", same[0].wrong);
        gathered.push(Problem { wrong, ..same[0].clone() });
    }
    gathered.sort();
    gathered
}

impl Severity {
    /// Returns the word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { position, severity, wrong, instead } = self;
        let severity = if *severity == Severity::Warning { "warning: " } else { "" };
        write!(f, "{position}: {severity}{wrong}; {instead}")
    }
}
