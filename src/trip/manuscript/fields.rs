//! The keys of one TOML table, read one by one; what is left over is unknown.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    names::{Names, suggestion},
    problem::{Position, Problems},
    source::Source,
};

/// What every part of the reading needs.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) source: &'a Source,
    pub(super) pictures: &'a [Source],
    pub(super) problems: &'a Problems,
    pub(super) names: &'a Names,
}

/// A table of which some keys were read.
pub(super) struct Fields<'a> {
    reading: Reading<'a>,
    table: &'a DeTable<'a>,
    start: Position,
    known: Vec<&'static str>,
}

/// A value and its place.
pub(super) struct Placed<T> {
    pub(super) value: T,
    pub(super) position: Position,
}

impl<'a> Fields<'a> {
    pub(super) fn new(reading: Reading<'a>, table: &'a DeTable<'a>, start: usize) -> Self {
        Self { reading, table, start: reading.source.position(start), known: Vec::new() }
    }

    pub(super) fn reading(&self) -> Reading<'a> {
        self.reading
    }

    /// Where a key's value stands; where the table begins, if it has none.
    pub(super) fn position(&self, key: &str) -> Position {
        let value = self.table.get(key).map(|value| value.span().start);
        value.map_or_else(|| self.start.clone(), |start| self.reading.source.position(start))
    }

    /// Reports a problem with the value of a key.
    pub(super) fn wrong(&self, key: &str, wrong: impl Into<String>, instead: impl Into<String>) {
        self.reading.problems.add(&self.position(key), wrong, instead);
    }

    /// Reads the value of a key that must be there.
    pub(super) fn need<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Self, &'static str) -> Option<T>,
    ) -> Option<T> {
        if !self.has(key) {
            let wrong = format!("`{key}` is missing");
            self.reading.problems.add(&self.start, wrong, format!("add `{key} = …`"));
        }
        read(self, key)
    }

    /// Tells whether there is such a key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Returns the value of a key, which is known from now on.
    pub(super) fn take(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.known.push(key);
        self.table.get(key)
    }

    /// Reads a string.
    pub(super) fn string(&mut self, key: &'static str) -> Option<Placed<&'a str>> {
        let value = self.take(key)?;
        self.as_string(value)
    }

    /// Reads an array of strings; none is an empty one.
    pub(super) fn strings(&mut self, key: &'static str) -> Vec<Placed<&'a str>> {
        let items = self.array(key);
        items.iter().filter_map(|item| self.as_string(item)).collect()
    }

    /// Reads an array of tables; none is an empty one.
    pub(super) fn tables(&mut self, key: &'static str) -> Vec<Self> {
        let items = self.array(key);
        items.iter().filter_map(|item| self.as_table(item)).collect()
    }

    /// Reads a table.
    pub(super) fn table(&mut self, key: &'static str) -> Option<Self> {
        let value = self.take(key)?;
        self.as_table(value)
    }

    /// Reports every key that was not asked for.
    pub(super) fn close(self) {
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !self.known.contains(&name) {
                let position = self.reading.source.position(key.span().start);
                let wrong = format!("the key `{name}` is unknown here");
                self.reading.problems.add(&position, wrong, suggestion(name, &self.known));
            }
        }
    }

    fn array(&mut self, key: &'static str) -> &'a [Spanned<DeValue<'a>>] {
        let Some(value) = self.take(key) else {
            return &[];
        };
        match value.get_ref() {
            DeValue::Array(items) => items,
            other => {
                self.mistyped(value, other, "an array: `[…, …]`");
                &[]
            }
        }
    }

    fn as_string(&self, value: &'a Spanned<DeValue<'a>>) -> Option<Placed<&'a str>> {
        let DeValue::String(text) = value.get_ref() else {
            self.mistyped(value, value.get_ref(), "text in quotes: `\"…\"`");
            return None;
        };
        Some(Placed { value: text, position: self.reading.source.position(value.span().start) })
    }

    fn as_table(&self, value: &'a Spanned<DeValue<'a>>) -> Option<Self> {
        let DeValue::Table(table) = value.get_ref() else {
            self.mistyped(value, value.get_ref(), "a table: `{ key = … }`");
            return None;
        };
        Some(Self::new(self.reading, table, value.span().start))
    }

    fn mistyped(&self, at: &Spanned<DeValue<'_>>, value: &DeValue<'_>, instead: &str) {
        let position = self.reading.source.position(at.span().start);
        let wrong = format!("this is of the type {}", value.type_str());
        self.reading.problems.add(&position, wrong, format!("write {instead}"));
    }
}
