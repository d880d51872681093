//! The keys of one TOML table, read one by one; what is left over is unknown.

use std::cell::RefCell;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    names::{Named, Names},
    pictures::Pictures,
    problem::{Position, Problems},
    source::Source,
    unknown_keys,
    value_forms::{Form, instead},
};

/// What every part of the reading needs.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) source: &'a Source,
    pub(super) pictures: &'a Pictures,
    pub(super) problems: &'a Problems,
    pub(super) names: &'a Names,
    /// Keys that the file has above its first table.
    pub(super) plain_keys: &'static [&'static str],
    /// Those of them that stand in a table, by mistake.
    pub(super) misplaced: &'a RefCell<Vec<String>>,
}

/// A table of which some keys were read.
pub(super) struct Fields<'a> {
    reading: Reading<'a>,
    table: &'a DeTable<'a>,
    start: Position,
    is_file: bool,
    known: Vec<&'static str>,
    missing: Vec<&'static str>,
}

/// A value and its place.
pub(super) struct Placed<T> {
    pub(super) value: T,
    pub(super) position: Position,
}

impl<'a> Fields<'a> {
    /// The keys of a whole file.
    pub(super) fn of_file(reading: Reading<'a>, table: &'a DeTable<'a>) -> Self {
        Self { is_file: true, ..Self::new(reading, table, 0) }
    }

    fn new(reading: Reading<'a>, table: &'a DeTable<'a>, start: usize) -> Self {
        let start = reading.source.position(start);
        Self { reading, table, start, is_file: false, known: Vec::new(), missing: Vec::new() }
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
            self.missing.push(key);
        }
        read(self, key)
    }

    /// Tells whether there is such a key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Returns the value of a key, which is known from now on.
    pub(super) fn take(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        if !self.known.contains(&key) {
            self.known.push(key);
        }
        self.table.get(key)
    }

    /// Reads a string.
    pub(super) fn string(&mut self, key: &'static str) -> Option<Placed<&'a str>> {
        let value = self.take(key)?;
        self.as_string(key, value)
    }

    /// Reads an array of strings; none is an empty one.
    pub(super) fn strings(&mut self, key: &'static str) -> Vec<Placed<&'a str>> {
        let items = self.array(key, Form::Texts);
        items.iter().filter_map(|item| self.as_string(key, item)).collect()
    }

    /// Reads an array of tables; none is an empty one.
    pub(super) fn tables(&mut self, key: &'static str) -> Vec<Self> {
        let items = self.array(key, Form::Tables);
        items.iter().filter_map(|item| self.as_table(key, item)).collect()
    }

    /// Reads a table.
    pub(super) fn table(&mut self, key: &'static str) -> Option<Self> {
        let value = self.take(key)?;
        self.as_table(key, value)
    }

    /// Reports every key that was not asked for, and every key that is missing. One that is written wrongly is not
    /// missing as well.
    pub(super) fn close(mut self) {
        let Reading { source, problems, plain_keys, misplaced, names, .. } = self.reading;
        let unknown = self.table.keys().filter(|key| !self.known.contains(&key.get_ref().as_ref()));
        let mut unknown: Vec<_> = unknown.collect();
        unknown.sort_by_key(|key| key.span().start);
        // What stands below the first key of an entry, belongs to that entry.
        let entry =
            unknown.iter().position(|key| unknown_keys::is_of_entry(key.get_ref(), &self.known));
        unknown.truncate(entry.map_or(unknown.len(), |entry| entry + 1));
        for key in unknown {
            let name: &str = key.get_ref();
            let position = source.position(key.span().start);
            if !self.is_file && plain_keys.contains(&name) {
                let wrong =
                    format!("the key `{name}` does not belong to this table, but to the file");
                problems.add(&position, wrong, "write it above the first table");
                misplaced.borrow_mut().push(name.to_owned());
                continue;
            }
            let is_table = self.table.get(name).is_some_and(|value| match value.get_ref() {
                DeValue::Array(items) => items.iter().any(|item| item.get_ref().is_table()),
                value => value.is_table(),
            });
            let (instead, meant) = unknown_keys::instead(name, is_table, &self.known);
            problems.add(&position, format!("the key `{name}` is unknown here"), instead);
            self.missing.retain(|missing| Some(*missing) != meant);
            meant.and_then(Named::of_table).into_iter().for_each(|named| names.lose(named));
        }
        for key in self.missing {
            if !(self.is_file && misplaced.borrow().iter().any(|name| name == key)) {
                problems.add(
                    &self.start,
                    format!("`{key}` is missing"),
                    format!("add `{key} = …`"),
                );
            }
        }
    }

    fn array(&mut self, key: &'static str, form: Form) -> &'a [Spanned<DeValue<'a>>] {
        let Some(value) = self.take(key) else {
            return &[];
        };
        if let DeValue::Array(items) = value.get_ref() {
            items
        } else {
            self.mistyped(key, value, form);
            &[]
        }
    }

    fn as_string(&self, key: &str, value: &'a Spanned<DeValue<'a>>) -> Option<Placed<&'a str>> {
        let DeValue::String(text) = value.get_ref() else {
            self.mistyped(key, value, Form::Text);
            return None;
        };
        Some(Placed { value: text, position: self.reading.source.position(value.span().start) })
    }

    fn as_table(&self, key: &str, value: &'a Spanned<DeValue<'a>>) -> Option<Self> {
        let DeValue::Table(table) = value.get_ref() else {
            self.mistyped(key, value, Form::Table);
            return None;
        };
        Some(Self::new(self.reading, table, value.span().start))
    }

    fn mistyped(&self, key: &str, value: &Spanned<DeValue<'_>>, form: Form) {
        let source = self.reading.source;
        let start = value.span().start;
        let is_header = source.text().is_some_and(|text| text[start..].starts_with('['));
        let wrong = format!("this is of the type {}", value.get_ref().type_str());
        let instead = instead(key, value.get_ref(), form, is_header);
        self.reading.problems.add(&source.position(start), wrong, instead);
    }
}
