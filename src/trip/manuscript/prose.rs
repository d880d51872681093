//! Markdown to HTML that is safe to put into a page as it is.

use std::collections::HashSet;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

use crate::Html;

/// What is wrong, and what to write instead.
type Remark = (String, &'static str);

/// Renders Markdown. Raw HTML in it is text: it is shown, not run.
pub(super) fn render(markdown: &str) -> (Html, Vec<Remark>) {
    let (mut rendered, mut text, mut remarks) = (String::new(), String::new(), Vec::new());
    let events = Parser::new_ext(markdown, Options::ENABLE_SMART_PUNCTUATION)
        .map(|event| match event {
            Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
            Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
            Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
            event => event,
        })
        .inspect(|event| {
            remarks.extend(remark(event));
            text.push_str(plain(event));
        });
    html::push_html(&mut rendered, events);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (Html::trusted(sanitised(&rendered), text), remarks)
}

/// Returns what an event adds to the plain text. Words end where lines, paragraphs and items of lists do,
/// not where emphasis does.
fn plain<'a>(event: &'a Event<'_>) -> &'a str {
    let is_inline = |tag| matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link);
    match event {
        Event::Text(text) | Event::Code(text) => text,
        Event::Start(tag) if is_inline(tag.to_end()) => "",
        Event::End(tag) if is_inline(*tag) => "",
        _ => " ",
    }
}

fn remark(event: &Event<'_>) -> Option<Remark> {
    match event {
        Event::Start(Tag::Heading { .. }) => {
            Some(("there is a heading in the text".to_owned(), "use a paragraph, or *emphasis*"))
        }
        Event::Start(Tag::Image { dest_url, .. }) => Some((
            format!("there is an image in the text ({dest_url})"),
            "link to it: a page asks no other site for anything",
        )),
        Event::Start(Tag::Link { dest_url, .. })
            if !dest_url.starts_with("https://") && !dest_url.starts_with("http://") =>
        {
            Some((format!("the link “{dest_url}” is not a web address"), "begin it with https://"))
        }
        _ => None,
    }
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
