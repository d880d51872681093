//! Values of the wrong type: what they are to be.

use toml::de::{DeArray, DeValue};

use super::{
    keys::{LISTS, TABLES},
    quoting::quoted,
};

/// What a key's value is to be.
#[derive(Clone, Copy)]
pub(super) enum Form {
    Text,
    Texts,
    Table,
    Tables,
}

/// Tables that can be told from one text, which `$` stands for.
const ROWS: [(&str, &str); 7] = [
    ("speakers", "{ name = $ }"),
    ("links", "{ label = \"…\", url = $ }"),
    ("picture", "{ file = $ }"),
    ("pictures", "{ file = $, describes = \"…\" }"),
    ("traveller", "{ name = $, short_name = \"…\" }"),
    ("source", "{ title = \"…\", url = $, date = \"…\" }"),
    ("zone", "{ iana = $, label = \"…\" }"),
];

/// Says what to write instead of a key's value of another type: that value as it is right, where it shows.
/// `is_header` tells that the value is a table below a header.
pub(super) fn instead(key: &str, value: &DeValue<'_>, form: Form, is_header: bool) -> String {
    let right = match (form, value) {
        (Form::Text, DeValue::Array(items)) => only_text(items).map(quoted),
        (Form::Texts, DeValue::String(text)) => Some(list(text, quoted)),
        (Form::Table, DeValue::String(text)) => row(key, text),
        (Form::Tables, DeValue::String(text)) => {
            row(key, text).map(|_| list(text, |item| row(key, item).unwrap_or_default()))
        }
        _ => None,
    };
    if let Some(right) = right {
        return format!("write `{right}`");
    }
    match (form, value) {
        (Form::Text, _) => "write text in quotes: `\"…\"`".to_owned(),
        (Form::Table, DeValue::Array(_)) if TABLES.contains(&key) => {
            format!("write [{key}], with one bracket on either side")
        }
        (Form::Table, DeValue::Array(_)) if key == "picture" => {
            "write `pictures = [{ … }, { … }]` for several".to_owned()
        }
        (Form::Table, _) => "write a table: `{ key = … }`".to_owned(),
        (Form::Tables, DeValue::Table(_)) if is_header => {
            format!("write [[{key}]], with two brackets on either side")
        }
        (Form::Tables, DeValue::Table(_)) => "write brackets around it: `[{ … }]`".to_owned(),
        (Form::Tables, _) if LISTS.contains(&key) => format!("write [[{key}]] and its keys below"),
        (Form::Texts | Form::Tables, _) => "write an array: `[…, …]`".to_owned(),
    }
}

fn only_text<'a>(items: &'a DeArray<'_>) -> Option<&'a str> {
    match items.iter().map(toml::Spanned::get_ref).collect::<Vec<_>>()[..] {
        [DeValue::String(text)] => Some(text),
        _ => None,
    }
}

/// Writes a list of what commas separate in a text.
fn list(text: &str, item: impl Fn(&str) -> String) -> String {
    let items = text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
    format!("[{}]", items.map(item).collect::<Vec<_>>().join(", "))
}

fn row(key: &str, text: &str) -> Option<String> {
    let (_, row) = ROWS.iter().find(|(name, _)| *name == key)?;
    Some(row.replace('$', &quoted(text)))
}
