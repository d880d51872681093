//! A page that is measured.

use std::path::PathBuf;

/// A page of a recap, or a limit page.
pub struct Subject {
    /// How many talks its trip has.
    pub talks: usize,
    /// What it shows of it, `all` or `day`.
    pub part: &'static str,
    /// Whether it is a recap's.
    pub is_recap: bool,
    /// The folder of its site.
    pub site: PathBuf,
    /// Its path there.
    pub path: String,
}

impl Subject {
    /// A page of a recap.
    pub fn recap(talks: usize, part: &'static str, site: PathBuf, path: String) -> Self {
        Self { talks, part, is_recap: true, site, path }
    }

    /// A limit page.
    pub fn limit(talks: usize, part: &'static str, site: PathBuf) -> Self {
        Self { talks, part, is_recap: false, site, path: String::new() }
    }

    /// What tables call it.
    pub fn name(&self) -> String {
        let kind = if self.is_recap { "recap" } else { "limit" };
        format!("{kind}, {}, {}", self.talks, self.part)
    }

    /// Tells whether it is this one.
    pub fn is(&self, is_recap: bool, talks: usize, part: &str) -> bool {
        (self.is_recap, self.talks, self.part) == (is_recap, talks, part)
    }
}
