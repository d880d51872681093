//! Items of lists, and quotes: what stands in them is written first, and set in.

use super::Writer;

impl Writer<'_> {
    /// Writes a quote.
    pub(super) fn quote(&mut self) {
        if self.out.len() < 2 {
            return;
        }
        let inner = self.out.pop().unwrap_or_default();
        self.paragraph();
        let quoted: Vec<String> = inner.trim().lines().map(|line| format!("> {line}\n")).collect();
        let quoted = quoted.concat();
        self.push(&format!("{quoted}\n"));
    }

    /// Writes an item of a list, its lines set in.
    pub(super) fn item(&mut self) {
        if self.out.len() < 2 {
            return;
        }
        let inner = self.out.pop().unwrap_or_default();
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            _ => "- ".to_owned(),
        };
        if self.out.last().is_some_and(|last| !last.is_empty() && !last.ends_with('\n')) {
            self.push("\n");
        }
        let inner = inner.trim();
        let lines: Vec<String> = inner
            .lines()
            .enumerate()
            .map(|(number, line)| {
                if number == 0 || line.is_empty() {
                    line.to_owned()
                } else {
                    format!("{}{line}", " ".repeat(mark.len()))
                }
            })
            .collect();
        self.push(&format!("{mark}{}\n", lines.join("\n")));
    }
}
