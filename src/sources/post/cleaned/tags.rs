//! Tags in an author's words: of HTML, and of templates.

use super::OfPost;
use crate::address::web;

/// What stands in Markdown for a tag. `None` for a line break, which is understood.
pub(super) fn instead_of(
    tag: &str,
    links: &mut Vec<Option<String>>,
    post: &OfPost,
) -> Option<String> {
    let lower = tag.to_lowercase();
    let name = lower.trim_start_matches(['<', '/']);
    let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
    let closes = lower.starts_with("</");
    match name {
        "br" => None,
        "a" if closes => {
            Some(links.pop().flatten().map_or_else(String::new, |address| format!("]({address})")))
        }
        "a" => {
            let address =
                attribute(tag, "href").and_then(|address| web(&address, post.base.as_deref()));
            let opens = if address.is_some() { "[" } else { "" };
            links.push(address);
            Some(opens.to_owned())
        }
        "b" | "strong" => Some("**".to_owned()),
        "i" | "em" => Some("*".to_owned()),
        "code" | "kbd" => Some("`".to_owned()),
        _ => Some(String::new()),
    }
}

/// Returns an attribute of a tag.
pub(in crate::post) fn attribute(tag: &str, name: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    let start = lower.match_indices(name).map(|(start, _)| start).find(|start| {
        lower[..*start].ends_with([' ', '\n', '\t', '"', '\''])
            && lower[start + name.len()..].trim_start().starts_with('=')
    })?;
    let rest = tag[start + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    let value = match rest.chars().next()? {
        quote @ ('"' | '\'') => rest[1..].split(quote).next()?,
        _ => rest.split([' ', '>', '\n']).next()?,
    };
    Some(value.replace("&amp;", "&"))
}

/// Takes out tags of templates and attributes that other programs read, and writes footnotes as brackets. What stands in
/// code stays.
pub(super) fn without_tags(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut is_code = false;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        }
        if is_code || line.contains('`') {
            cleaned.push_str(line);
            continue;
        }
        let mut line = line.to_owned();
        for (begin, end) in [("{{", "}}"), ("{%", "%}"), ("{:", "}"), ("~~", "~~")] {
            while let Some(start) = line.find(begin) {
                let inner = start + begin.len();
                let Some(length) = line[inner..].find(end) else {
                    break;
                };
                let kept = if begin == "~~" {
                    line[inner..inner + length].to_owned()
                } else {
                    String::new()
                };
                line.replace_range(start..inner + length + end.len(), &kept);
            }
        }
        while let Some(start) = line.find("[^") {
            let Some(length) = line[start..].find(']') else {
                break;
            };
            let name = line[start + 2..start + length].to_owned();
            let colon = usize::from(line[start + length + 1..].starts_with(':'));
            line.replace_range(start..=start + length + colon, &format!("({name})"));
        }
        cleaned.push_str(&line);
    }
    cleaned
}
