//! Markdown to HTML that is safe to put into a page as it is.

use std::collections::HashSet;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

use crate::Html;

/// What is wrong, and what to write instead.
type Remark = (String, &'static str);

/// Renders Markdown. Raw HTML in it is text: it is shown, not run.
pub(super) fn render(markdown: &str) -> (Html, Vec<Remark>) {
    let mut remarks = Vec::new();
    let events =
        Parser::new_ext(markdown, Options::ENABLE_SMART_PUNCTUATION).map(|event| match event {
            Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
            Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
            Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
            event => {
                remarks.extend(remark(&event));
                event
            }
        });
    let mut rendered = String::new();
    html::push_html(&mut rendered, events);
    (Html::trusted(sanitised(&rendered)), remarks)
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
