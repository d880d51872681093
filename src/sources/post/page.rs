//! A post as a page: its article, without what stands around it, as Markdown.

mod around;
mod writer;

use ego_tree::{NodeRef, iter::Edge};
use scraper::{ElementRef, Html, Node, Selector};

use super::front_matter::{self, FrontMatter};
use crate::{address::web, plain_text::some_line};
use around::is_around;
use writer::Writer;

/// Where articles stand, the likeliest first.
const ARTICLES: [&str; 12] = [
    "[itemprop=articleBody]",
    ".post-content",
    ".entry-content",
    ".e-content",
    ".post-body",
    ".article-body",
    ".article-content",
    ".markdown-body",
    "article",
    "main",
    "[role=main]",
    "body",
];

/// A page's article.
pub(super) struct Page {
    pub(super) front: FrontMatter,
    pub(super) markdown: String,
    /// Where the page stands.
    pub(super) address: Option<String>,
}

/// Reads a page.
pub(super) fn read(html: &str, address: Option<&str>) -> Page {
    let page = Html::parse_document(html);
    let first =
        |selector: &str| Selector::parse(selector).ok().and_then(|it| page.select(&it).next());
    let attribute = |selector: &str, name: &str| {
        first(selector).and_then(|it| it.value().attr(name)).map(str::to_owned)
    };
    let text = |selector: &str| first(selector).map(|it| it.text().collect::<String>());
    let title = attribute("meta[property='og:title']", "content")
        .or_else(|| text("h1"))
        .or_else(|| text("title"));
    let published = [
        "meta[property='article:published_time']",
        "meta[name='date']",
        "meta[itemprop='datePublished']",
    ];
    let published = published
        .iter()
        .find_map(|it| attribute(it, "content"))
        .or_else(|| attribute("time[datetime]", "datetime"));
    let canonical = attribute("link[rel=canonical]", "href")
        .or_else(|| attribute("meta[property='og:url']", "content"));
    let canonical = address.map(str::to_owned).or(canonical).and_then(|it| web(&it, None));
    let names = ["[rel=author]", "[itemprop=author]", ".p-author", ".author"];
    let author = attribute("meta[name=author]", "content")
        .or_else(|| names.iter().find_map(|it| text(it)))
        .filter(|name| name.split_whitespace().count() <= 5);
    let front = FrontMatter {
        title: title.and_then(|title| some_line(&title, 200)),
        published: published.and_then(|date| front_matter::date(&date)),
        author: author.and_then(|name| some_line(&name, 200)),
        address: canonical.clone(),
        lines: 0,
    };
    let article = ARTICLES.iter().find_map(|selector| {
        let selector = Selector::parse(selector).ok()?;
        // Lists of posts have several, of which the longest is meant.
        let longest =
            page.select(&selector).max_by_key(|it| it.text().map(str::len).sum::<usize>())?;
        (longest.text().map(str::len).sum::<usize>() > 200).then_some(longest)
    });
    let markdown =
        article.or_else(|| first("body")).map(|article| markdown(article, canonical.as_deref()));
    Page { front, markdown: markdown.unwrap_or_default(), address: canonical }
}

/// Writes an element as Markdown. The tree is walked without recursion, however deep it is.
fn markdown(article: ElementRef<'_>, base: Option<&str>) -> String {
    let root: NodeRef<'_, Node> = *article;
    let mut writer = Writer::new(base);
    for edge in root.traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Element(element) if node != root && is_around(element) => writer.unread += 1,
                Node::Element(element) if writer.unread == 0 => writer.open(element),
                Node::Text(text) if writer.unread == 0 => writer.text(text),
                _ => {}
            },
            Edge::Close(node) => match node.value() {
                Node::Element(element) if node != root && is_around(element) => {
                    writer.unread = writer.unread.saturating_sub(1);
                }
                Node::Element(element) if writer.unread == 0 => writer.close(element),
                _ => {}
            },
        }
    }
    writer.finish()
}
