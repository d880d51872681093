//! What stands above a post: the front matter of Jekyll, Hugo and Zola.

use jiff::civil::Date;
use serde_json::Value;
use toml::Table;

use crate::{
    plain_text::some_line,
    when::{self, When},
};

/// What a post says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct FrontMatter {
    pub(super) title: Option<String>,
    pub(super) published: Option<Date>,
    pub(super) author: Option<String>,
    /// Where it stands.
    pub(super) address: Option<String>,
    /// How many lines it takes.
    pub(super) lines: usize,
}

/// Reads it, and returns the text below. What is missing is looked for in the file's name: `2022-11-01-kubecon.md`.
pub(super) fn read<'a>(text: &'a str, name: &str) -> (FrontMatter, &'a str) {
    let (mut found, rest) = fenced(text, "---", yaml)
        .or_else(|| fenced(text, "+++", toml))
        .or_else(|| json(text))
        .unwrap_or_else(|| (FrontMatter::default(), text));
    found.lines = text[..text.len() - rest.len()].lines().count();
    found.published = found.published.or_else(|| date_of_name(name));
    (found, rest)
}

/// Finds the date in the name of a file or an address: `2022-11-01-kubecon.md`, `/2022/11/01/kubecon/`.
fn date_of_name(name: &str) -> Option<Date> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let steps: Vec<&str> = name.split(['/', '\\']).collect();
    let in_folders = || {
        steps.windows(3).find_map(|it| {
            let is_year = it[0].len() == 4;
            is_year.then(|| date(&format!("{}-{:0>2}-{:0>2}", it[0], it[1], it[2])))?
        })
    };
    date(file).or_else(in_folders)
}

fn fenced<'a>(
    text: &'a str,
    fence: &str,
    read: fn(&str) -> FrontMatter,
) -> Option<(FrontMatter, &'a str)> {
    let inner = text.strip_prefix(fence)?;
    let inner = &inner[inner.find('\n')? + 1..];
    let mut place = 0;
    for line in inner.split_inclusive('\n') {
        if line.trim_end() == fence {
            return Some((read(&inner[..place]), &inner[place + line.len()..]));
        }
        place += line.len();
    }
    None
}

/// Reads the plain keys of YAML: nothing else of it is of use here.
fn yaml(text: &str) -> FrontMatter {
    let value = |key: &str| {
        let mut lines = text.lines();
        let value =
            lines.find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix(':'))?;
        // Longer texts stand below their key, set in.
        let value = match value.trim() {
            ">" | ">-" | "|" | "|-" | ">+" | "|+" => {
                let inner = lines.take_while(|line| line.starts_with([' ', '\t']));
                inner.map(str::trim).collect::<Vec<_>>().join(" ")
            }
            value => scalar(value),
        };
        Some(value).filter(|value| !value.is_empty())
    };
    // The first of a list, or the name of a table.
    let below = |key: &str| {
        let mut lines = text.lines().skip_while(|line| line.trim_end() != format!("{key}:"));
        let line = lines.nth(1).filter(|line| line.starts_with([' ', '-']))?;
        let line = line.trim_start().trim_start_matches("- ").trim_start();
        Some(scalar(line.strip_prefix("name:").unwrap_or(line)))
    };
    let author = value("author")
        .or_else(|| below("author"))
        .or_else(|| below("authors"))
        .or_else(|| value("authors"));
    of(value("title"), value("date").or_else(|| value("pubDate")), author, value("canonical_url"))
}

fn scalar(text: &str) -> String {
    let text = text.trim();
    let quotes = ['"', '\''];
    match quotes.iter().find_map(|quote| text.strip_prefix(*quote)?.rsplit_once(*quote)) {
        Some((inner, _)) => inner.replace("\\\"", "\"").replace("''", "'"),
        // Of a list on one line, the first.
        None if text.starts_with('[') => {
            let first = text.trim_matches(['[', ']']).split(',').next().unwrap_or_default();
            first.trim_matches([' ', '"', '\'']).to_owned()
        }
        None => text.split(" #").next().unwrap_or(text).trim().to_owned(),
    }
}

/// Reads an object of JSON that a post begins with.
fn json(text: &str) -> Option<(FrontMatter, &str)> {
    if !text.starts_with('{') {
        return None;
    }
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let value = values.next()?.ok()?;
    let rest = &text[values.byte_offset()..];
    let of_key = |key: &str| match value.get(key)? {
        Value::Array(list) => list.first().and_then(Value::as_str),
        value => value.as_str(),
    };
    let text = |key: &str| of_key(key).map(str::to_owned);
    let author = text("author").or_else(|| text("authors"));
    Some((of(text("title"), text("date"), author, text("canonical_url")), rest))
}

fn toml(text: &str) -> FrontMatter {
    let Ok(table) = text.parse::<Table>() else {
        return FrontMatter::default();
    };
    // Zola's themes have their own keys in a table.
    let extra = table.get("extra").and_then(toml::Value::as_table);
    let of_key = |key: &str| table.get(key).or_else(|| extra?.get(key));
    let value = |key: &str| match of_key(key)? {
        toml::Value::Array(list) => list.first().map(ToString::to_string),
        value => Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
    };
    let author = value("author").or_else(|| value("authors")).map(|name| scalar(&name));
    of(value("title"), value("date"), author, value("canonical_url"))
}

fn of(
    title: Option<String>,
    published: Option<String>,
    author: Option<String>,
    address: Option<String>,
) -> FrontMatter {
    FrontMatter {
        title: title.and_then(|title| some_line(&title, 200)),
        published: published.and_then(|text| date(&text)),
        author: author.and_then(|name| some_line(&name, 200)),
        address: address.and_then(|address| crate::address::web(&address, None)),
        lines: 0,
    }
}

/// Reads the date that a text begins with: `2022-11-01`, `2022/11/01`, `2022-11-1`.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    let end = text.find(|c: char| !(c.is_ascii_digit() || "-/".contains(c))).unwrap_or(text.len());
    let parts: Vec<&str> = text[..end].splitn(4, ['-', '/']).collect();
    let [year, month, day, ..] = parts[..] else {
        return None;
    };
    match when::iso(&format!("{year}-{month:0>2}-{day:0>2}"))? {
        When::AllDay(date) => Some(date),
        _ => None,
    }
}
