//! Entries of a trip that is written, with the places of what they say.

use std::collections::BTreeMap;

use jiff::civil::Date;
use toml_edit::{Document, Item, Table, TomlError, Value};

/// A file of a trip.
pub(super) struct WrittenFile {
    pub(super) name: String,
    pub(super) text: String,
    /// The day that it is of.
    pub(super) date: Option<Date>,
    pub(super) entries: Vec<WrittenEntry>,
}

/// An entry.
#[derive(Clone, Debug, Default)]
pub(super) struct WrittenEntry {
    pub(super) id: String,
    /// Where it begins, as a byte of the text and as a line from 1.
    pub(super) byte: usize,
    pub(super) line: usize,
    /// What stands under its keys, as text, each with its line. What was inferred is what it says.
    pub(super) values: BTreeMap<String, (String, usize)>,
    pub(super) speakers: Vec<String>,
    /// What the schedule knew it by, as an import noted it.
    pub(super) guid: Option<String>,
}

impl WrittenEntry {
    /// Returns what stands under a key.
    pub(super) fn value(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(|(value, _)| value.as_str())
    }

    /// The line of a key, or where the entry begins.
    pub(super) fn line_of(&self, key: &str) -> usize {
        self.values.get(key).map_or(self.line, |(_, line)| *line)
    }
}

impl WrittenFile {
    /// Reads the entries of a file.
    ///
    /// # Errors
    /// Where it is no TOML.
    pub(super) fn read(name: &str, text: &str) -> Result<Self, TomlError> {
        let bare = text.trim_start_matches('\u{FEFF}');
        let mark = text.len() - bare.len();
        let document = Document::parse(bare)?;
        let lines: Vec<usize> = bare.match_indices('\n').map(|(place, _)| place).collect();
        let date = document.get("date").and_then(Item::as_value).map(as_text);
        let tables = ["entry", "before", "after"]
            .iter()
            .filter_map(|list| document.get(list)?.as_array_of_tables());
        let mut entries: Vec<WrittenEntry> =
            tables.flatten().map(|table| entry(table, &lines, mark)).collect();
        entries.sort_by_key(|entry| entry.byte);
        let ends: Vec<usize> =
            entries.iter().skip(1).map(|entry| entry.byte).chain([text.len()]).collect();
        for (entry, end) in entries.iter_mut().zip(ends) {
            let own = text.get(entry.byte..end).unwrap_or_default().lines();
            entry.guid = own
                .filter_map(|line| line.trim().strip_prefix("# guid: "))
                .map(str::to_owned)
                .next();
        }
        let date = date.and_then(|date| date.parse().ok());
        Ok(Self { name: name.to_owned(), text: text.to_owned(), date, entries })
    }
}

fn entry(table: &Table, lines: &[usize], mark: usize) -> WrittenEntry {
    let byte = table.span().map_or(0, |span| span.start);
    let line = |byte: usize| lines.partition_point(|end| *end < byte) + 1;
    let mut entry = WrittenEntry { byte: byte + mark, line: line(byte), ..WrittenEntry::default() };
    for (key, item) in table {
        let Some(value) = item.as_value() else {
            continue;
        };
        let at = line(value.span().map_or(byte, |span| span.start));
        entry.values.insert(key.to_owned(), (as_text(value), at));
        if key == "speakers" {
            let people = value.as_array().into_iter().flatten().filter_map(Value::as_inline_table);
            let names = people.filter_map(|person| person.get("name")?.as_str());
            entry.speakers = names.map(str::to_owned).collect();
        }
    }
    entry.id = entry.value("id").unwrap_or_default().to_owned();
    entry
}

/// What a value says: a text, a date, what was inferred.
pub(super) fn as_text(value: &Value) -> String {
    let inferred = value.as_inline_table().and_then(|table| table.get("inferred"));
    let value = inferred.unwrap_or(value);
    value.as_str().map_or_else(|| value.clone().decorated("", "").to_string(), str::to_owned)
}
