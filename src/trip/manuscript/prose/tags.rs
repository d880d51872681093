//! HTML in Markdown: what to write instead of it.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Placed, remark::Remark};

/// What is said of a table.
pub(super) const NO_TABLE: &str = "write a list, with an item for each row";

/// Most characters of a tag that are repeated to its author.
const SHOWN: usize = 40;

/// Elements, and what stands for them in a trip.
const ELEMENTS: [(&[&str], &str); 16] = [
    (
        &["img", "picture", "figure", "figcaption", "svg", "canvas"],
        "link to it, or give the trip, its day or a moment a drawing: picture = { file = \"…\" }",
    ),
    (
        &["iframe", "video", "audio", "embed", "object", "source", "track"],
        "write its address as `recording`, or link to it",
    ),
    (&["a"], "write [words](https://…)"),
    (&["b", "strong"], "write **words**"),
    (&["i", "em", "cite", "dfn", "var"], "write *words*"),
    (&["code", "kbd", "samp", "tt"], "put it between backticks"),
    (&["pre"], "put it between two lines of ```"),
    (
        &["p", "div", "span", "section", "article", "center", "font", "small", "big"],
        "leave it out: an empty line begins a new paragraph",
    ),
    (&["ul", "ol", "li", "dl", "dt", "dd"], "write a list: lines that begin with -"),
    (
        &["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "colgroup", "col"],
        NO_TABLE,
    ),
    (&["h1", "h2", "h3", "h4", "h5", "h6"], "use a paragraph, or *emphasis*"),
    (&["blockquote", "q"], "begin its lines with >"),
    (&["hr"], "write --- between two empty lines"),
    (&["script", "style", "link", "meta", "noscript", "template"], "leave it out"),
    (&["details", "summary"], "leave it out, and keep the words"),
    (
        &["sub", "sup", "u", "s", "del", "ins", "mark", "abbr", "time", "ruby", "rt", "rp", "wbr"],
        "leave it out, and keep the words",
    ),
];

/// Tells whether HTML is nothing but line breaks.
pub(super) fn is_break(html: &str) -> bool {
    let rest = html.to_lowercase();
    let rest = ["<br>", "<br/>", "<br />"].iter().fold(rest, |rest, tag| rest.replace(tag, ""));
    rest.trim().is_empty()
}

/// Reports HTML, each kind of element once in a text.
pub(super) fn remarks(events: &[Placed<'_>]) -> Vec<Remark> {
    let mut remarks: Vec<Remark> = Vec::new();
    let mut block: Option<(Range<usize>, usize)> = None;
    for (event, range) in events {
        match event {
            Event::Start(Tag::HtmlBlock) => block = Some((range.clone(), remarks.len())),
            Event::Html(html) | Event::InlineHtml(html) => {
                for remark in of(html, range.start) {
                    if !remarks.iter().any(|other| other.instead == remark.instead) {
                        remarks.push(remark);
                    }
                }
            }
            Event::End(TagEnd::HtmlBlock) => {
                let taken = block.take().filter(|(range, before)| {
                    let is_new = remarks.len() == *before;
                    is_new && !remarks.iter().any(|other| range.contains(&other.range.start))
                });
                // Lines below a tag belong to it, up to the next that is empty.
                if let Some((range, _)) = taken.filter(|_| remarks.is_empty()) {
                    let wrong = "a line begins with HTML, which ends the Markdown there";
                    remarks.push(Remark::new(range, wrong, "leave an empty line in its place"));
                }
            }
            _ => {}
        }
    }
    remarks
}

/// Reports the tags of a piece of HTML, line breaks aside.
fn of(html: &str, start: usize) -> impl Iterator<Item = Remark> {
    html.match_indices('<').filter_map(move |(place, _)| {
        let tag = &html[place..];
        let inside = tag[1..].trim_start_matches('/');
        let end = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
        let name = inside[..end].to_lowercase();
        let is_declaration = inside.starts_with(['!', '?']);
        if name == "br" || (name.is_empty() && !is_declaration) {
            return None;
        }
        let whole = tag.find('>').map_or(tag, |end| &tag[..=end]);
        let shown: String = whole.lines().next()?.chars().take(SHOWN).collect();
        let more = if shown.len() < whole.len() { "…" } else { "" };
        let element = ELEMENTS.iter().find(|(names, _)| names.contains(&name.as_str()));
        let instead = match element {
            _ if inside.starts_with("!--") => {
                "leave it out; comments of yours begin with #, outside of texts".to_owned()
            }
            _ if is_declaration => "leave it out".to_owned(),
            Some((_, instead)) => (*instead).to_owned(),
            None => {
                format!("put it between backticks to show it, `{shown}{more}`, or leave it out")
            }
        };
        let place = start + place;
        let wrong = format!("there is HTML in the text: {shown}{more}");
        Some(Remark::new(place..place + whole.len(), wrong, instead))
    })
}
