//! Headings that talks or words may stand below.

use super::{Building, Words};
use crate::session::{Session, SessionKind};

/// A heading that talks or words may stand below.
pub(super) struct Section {
    pub(super) level: usize,
    pub(super) title: String,
    pub(super) attendance: Option<&'static str>,
    pub(super) line: usize,
    pub(super) is_used: bool,
}

impl Building<'_> {
    /// Makes an entry of a heading that words stand below.
    pub(super) fn settle_section(&mut self) {
        if !matches!(self.target, Words::Section) {
            return;
        }
        if let Some(section) = self.sections.last_mut() {
            section.is_used = true;
            let (title, line) = (section.title.clone(), section.line);
            self.push(Session { title, kind: SessionKind::Moment, ..Session::default() }, line);
        }
    }

    /// Ends sections that a heading of a level ends. One with nothing below it is an entry by itself.
    pub(super) fn close_sections(&mut self, level: usize) {
        while self.sections.last().is_some_and(|section| section.level >= level) {
            let Some(section) = self.sections.pop() else {
                break;
            };
            if section.is_used {
                if let Some(outer) = self.sections.last_mut() {
                    outer.is_used = true;
                }
            } else {
                let Section { title, line, .. } = section;
                self.push(Session { title, kind: SessionKind::Moment, ..Session::default() }, line);
            }
        }
    }
}
