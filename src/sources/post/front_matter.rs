//! What stands above a post: the front matter of Jekyll, Hugo and Zola.

use jiff::civil::Date;
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
        .unwrap_or_default_with(text);
    found.lines = text[..text.len() - rest.len()].lines().count();
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    found.published = found.published.or_else(|| date(file.get(..10)?));
    (found, rest)
}

/// Either what was found, or the whole text without any.
trait OrWhole<'a> {
    fn unwrap_or_default_with(self, text: &'a str) -> (FrontMatter, &'a str);
}

impl<'a> OrWhole<'a> for Option<(FrontMatter, &'a str)> {
    fn unwrap_or_default_with(self, text: &'a str) -> (FrontMatter, &'a str) {
        self.unwrap_or_else(|| (FrontMatter::default(), text))
    }
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
        let lines =
            text.lines().filter_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix(':'));
        lines.map(scalar).find(|value| !value.is_empty())
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
        None => text.split(" #").next().unwrap_or(text).trim_matches(['[', ']', ' ']).to_owned(),
    }
}

fn toml(text: &str) -> FrontMatter {
    let Ok(table) = text.parse::<Table>() else {
        return FrontMatter::default();
    };
    let value = |key: &str| match table.get(key)? {
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

/// Reads the date that a text begins with.
pub(super) fn date(text: &str) -> Option<Date> {
    match when::iso(text.trim().get(..10)?)? {
        When::AllDay(date) => Some(date),
        _ => None,
    }
}
