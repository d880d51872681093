//! Markdown to HTML that is safe to put into a page as it is.

mod remark;
mod references;
mod tags;
mod pasted;

use std::{collections::HashSet, ops::Range};

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, html};

use super::hidden;
use crate::Html;
use references::Definition;
use remark::Remark;

/// Stands between the paragraphs of a plain text: what no author can write.
const PARAGRAPH: &str = "\0";

/// A piece of Markdown, and the bytes that it was written with.
type Placed<'a> = (Event<'a>, Range<usize>);

/// Says the first thing that may not stand in a piece of Markdown, if there is one.
pub fn mistake(markdown: &str) -> Option<String> {
    let hidden = hidden::remark(markdown).map(|(_, wrong)| wrong);
    let first = || render(markdown).1.into_iter().min_by_key(|remark| remark.range.start);
    hidden.or_else(|| first().map(|remark| remark.wrong))
}

/// Renders Markdown, and says what may not stand in it. Of HTML a line break is understood.
pub(super) fn render(markdown: &str) -> (Html, Vec<Remark>) {
    let mut remarks = Vec::new();
    let events = without_lone_breaks(events(markdown, &mut remarks));
    remarks.extend(events.iter().filter_map(|(event, range)| remark(event, range)));
    remarks.extend(tags::remarks(&events));
    let pasted = pasted::remarks(markdown, &code(&events));
    // What another program was to make something of is one mistake, whatever Markdown sees in it.
    remarks.retain(|remark| !pasted.iter().any(|other| other.holds(remark)));
    remarks.extend(pasted);

    let (mut rendered, mut text) = (String::new(), String::new());
    let events = events.into_iter().map(|(event, _)| match event {
        Event::InlineHtml(html) if tags::is_break(&html) => Event::HardBreak,
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        event => event,
    });
    html::push_html(&mut rendered, events.inspect(|event| text.push_str(plain(event))));
    let words = |paragraph: &str| paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let paragraphs = text.split(PARAGRAPH).map(words).filter(|words| !words.is_empty());
    (Html::trusted(sanitised(&rendered), &paragraphs.collect::<Vec<_>>()), remarks)
}

/// Reads Markdown, and reports links whose addresses are not there, and addresses that no link has.
fn events<'a>(markdown: &'a str, remarks: &mut Vec<Remark>) -> Vec<Placed<'a>> {
    // Tables are known so that they can be reported.
    let options = Options::ENABLE_SMART_PUNCTUATION | Options::ENABLE_TABLES;
    let mut broken_links = Vec::new();
    let broken = |link: BrokenLink<'_>| -> Option<(CowStr<'a>, CowStr<'a>)> {
        // Words in brackets alone may be nothing but that.
        if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
            let written = &markdown[link.span.clone()];
            let empty = if link.link_type == LinkType::Collapsed { "[]" } else { "" };
            let wrong = format!("the link {written}{empty} has no address in this text");
            let reference = &link.reference;
            let instead = format!(
                "write [words](https://…), or the line [{reference}]: https://… at the end of the text"
            );
            broken_links.push(Remark::new(link.span, wrong, instead));
        }
        None
    };
    let parser = Parser::new_with_broken_link_callback(markdown, options, Some(broken));
    let mut parser = parser.into_offset_iter();
    let events: Vec<Placed<'a>> = parser.by_ref().collect();
    let definitions = parser.reference_definitions().iter().map(|(name, definition)| Definition {
        name,
        address: &definition.dest,
        title: definition.title.as_deref().unwrap_or_default(),
        range: definition.span.clone(),
    });
    remarks.extend(references::remarks(definitions, &events));
    drop(parser);
    remarks.extend(broken_links);
    events
}

/// Leaves out line breaks that stand alone between paragraphs, which are apart as they are.
fn without_lone_breaks(events: Vec<Placed<'_>>) -> Vec<Placed<'_>> {
    let mut kept: Vec<Placed<'_>> = Vec::new();
    for event in events {
        let is_end = event.0 == Event::End(TagEnd::HtmlBlock);
        kept.push(event);
        let start = kept.iter().rposition(|(event, _)| *event == Event::Start(Tag::HtmlBlock));
        if let Some(start) = start.filter(|_| is_end) {
            let mut inside = kept[start + 1..kept.len() - 1].iter();
            if inside.all(|(event, _)| matches!(event, Event::Html(html) if tags::is_break(html))) {
                kept.truncate(start);
            }
        }
    }
    kept
}

/// Lists where code is, which may hold anything.
fn code(events: &[Placed<'_>]) -> Vec<Range<usize>> {
    let is_code =
        |event: &Event<'_>| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_)));
    events.iter().filter(|(event, _)| is_code(event)).map(|(_, range)| range.clone()).collect()
}

/// Returns what an event adds to the plain text. Words end where lines do, not where
/// emphasis does.
fn plain<'a>(event: &'a Event<'_>) -> &'a str {
    let is_inline = |tag| matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link);
    match event {
        Event::Text(text) | Event::Code(text) => text,
        Event::Start(tag) if is_inline(tag.to_end()) => "",
        Event::End(tag) if is_inline(*tag) => "",
        Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock) | Event::Rule => PARAGRAPH,
        _ => " ",
    }
}

fn remark(event: &Event<'_>, range: &Range<usize>) -> Option<Remark> {
    let (wrong, instead) = match event {
        Event::Start(Tag::Heading { .. }) => {
            ("there is a heading in the text".to_owned(), "use a paragraph, or *emphasis*")
        }
        Event::Start(Tag::Image { dest_url, .. }) => (
            format!("there is an image in the text ({dest_url})"),
            "link to it: a page asks no other site for anything",
        ),
        Event::Start(Tag::Link { dest_url, .. })
            if !dest_url.starts_with("https://") && !dest_url.starts_with("http://") =>
        {
            (format!("the link “{dest_url}” is not a web address"), "begin it with https://")
        }
        Event::Start(Tag::Table(_)) => ("there is a table in the text".to_owned(), tags::NO_TABLE),
        _ => return None,
    };
    Some(Remark::new(range.clone(), wrong, instead))
}

/// Keeps what Markdown is made of and nothing else.
fn sanitised(rendered: &str) -> String {
    let tags =
        ["a", "blockquote", "br", "code", "em", "hr", "li", "ol", "p", "pre", "strong", "ul"];
    ammonia::Builder::new()
        .tags(HashSet::from(tags))
        .url_schemes(HashSet::from(["http", "https"]))
        .link_rel(Some("noopener"))
        .clean(rendered)
        .to_string()
        .trim()
        .to_owned()
}
