//! The entries of a file.

use toml_edit::{Document, Item, Table, Value};

use super::{cannot_edit::CannotEdit, lines::line_number};

/// Arrays of tables that hold entries, in any file of a trip.
const LISTS: [&str; 3] = ["entry", "before", "after"];

/// Finds the table of the entry of an id.
///
/// # Errors
/// Where there is none, or not just one, or one that is written between braces.
pub(super) fn find<'d>(document: &'d Document<&str>, id: &str) -> Result<&'d Table, CannotEdit> {
    let line = |start: usize| line_number(document.raw(), start);
    let mut found: Option<&Table> = None;
    for list in LISTS {
        match document.get(list) {
            Some(Item::ArrayOfTables(tables)) => {
                for table in tables.iter().filter(|table| has_id(table.get("id"), id)) {
                    if found.replace(table).is_some() {
                        let line = line(table.span().unwrap_or_default().start);
                        return Err(CannotEdit::SeveralEntries { id: id.to_owned(), line });
                    }
                }
            }
            Some(Item::Value(Value::Array(items))) => {
                let inline = items.iter().filter_map(Value::as_inline_table);
                let is_meant = |id_of: Option<&Value>| id_of.and_then(Value::as_str) == Some(id);
                if let Some(table) = inline.into_iter().find(|table| is_meant(table.get("id"))) {
                    let line = line(table.span().unwrap_or_default().start);
                    return Err(CannotEdit::Inline { id: id.to_owned(), list, line });
                }
            }
            _ => {}
        }
    }
    found.ok_or_else(|| CannotEdit::NoEntry(id.to_owned()))
}

fn has_id(item: Option<&Item>, id: &str) -> bool {
    item.and_then(Item::as_str) == Some(id)
}
