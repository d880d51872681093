//! A post as a page: its article, without what stands around it, as Markdown.

use ego_tree::{NodeRef, iter::Edge};
use scraper::{ElementRef, Html, Node, Selector, node::Element};

use super::front_matter::{self, FrontMatter};
use crate::{address::web, plain_text::some_line};

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

/// Elements that are no part of an article, and words in classes and ids of such.
const AROUND: [&str; 14] = [
    "script", "style", "template", "noscript", "nav", "aside", "footer", "form", "svg", "button",
    "select", "dialog", "head", "header",
];
const AROUND_CLASSES: [&str; 11] = [
    "comment",
    "share",
    "sharing",
    "related",
    "sidebar",
    "breadcrumb",
    "pagination",
    "newsletter",
    "social",
    "toc",
    "post-meta",
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
    let front = FrontMatter {
        title: title.and_then(|title| some_line(&title, 200)),
        published: published.and_then(|date| front_matter::date(&date)),
        author: attribute("meta[name=author]", "content").and_then(|name| some_line(&name, 200)),
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
    let mut writer = Writer {
        out: vec![String::new()],
        links: Vec::new(),
        lists: Vec::new(),
        unread: 0,
        code: 0,
        base,
    };
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
    writer.out.concat()
}

fn is_around(element: &Element) -> bool {
    let names = element.classes().chain(element.id());
    AROUND.contains(&element.name())
        || names.flat_map(|name| name.split(['_', ' '])).any(|name| {
            let name = name.to_lowercase();
            AROUND_CLASSES.iter().any(|word| {
                name == *word
                    || name.starts_with(&format!("{word}s"))
                    || name.starts_with(&format!("{word}-"))
            })
        })
}

struct Writer<'a> {
    /// What was written, the innermost quote or item last.
    out: Vec<String>,
    /// Addresses of open links.
    links: Vec<Option<String>>,
    /// Open lists: the number of the next item, where they are numbered.
    lists: Vec<Option<usize>>,
    unread: usize,
    code: usize,
    base: Option<&'a str>,
}

impl Writer<'_> {
    fn push(&mut self, text: &str) {
        if let Some(last) = self.out.last_mut() {
            last.push_str(text);
        }
    }

    fn paragraph(&mut self) {
        let is_open =
            self.out.last().is_some_and(|last| !last.is_empty() && !last.ends_with("\n\n"));
        if is_open {
            let is_line = self.out.last().is_some_and(|last| last.ends_with('\n'));
            self.push(if is_line { "\n" } else { "\n\n" });
        }
    }

    fn text(&mut self, text: &str) {
        if self.code > 0 {
            self.push(text);
            return;
        }
        let mut words = String::new();
        for c in text.chars() {
            match c {
                c if c.is_whitespace() => {
                    let ends = words
                        .chars()
                        .next_back()
                        .or_else(|| self.out.last().and_then(|last| last.chars().next_back()));
                    if !ends.is_none_or(char::is_whitespace) {
                        words.push(' ');
                    }
                }
                '\\' | '`' | '*' | '[' | ']' | '<' | '_' => words.extend(['\\', c]),
                c => words.push(c),
            }
        }
        self.push(&words);
    }

    fn open(&mut self, element: &Element) {
        let attribute =
            |name| element.attr(name).unwrap_or_default().replace(char::is_whitespace, " ");
        match element.name() {
            name @ ("h1" | "h2" | "h3" | "h4" | "h5" | "h6") => {
                self.paragraph();
                let level = usize::from(name.as_bytes()[1] - b'0');
                self.push(&format!("{} ", "#".repeat(level)));
            }
            "p" | "div" | "section" | "figure" | "table" | "tr" | "figcaption" | "dl" | "dt"
            | "dd" => self.paragraph(),
            "br" => self.push("<br>\n"),
            "em" | "i" => self.push("*"),
            "strong" | "b" => self.push("**"),
            "a" => {
                let address = web(&attribute("href").trim().replace(' ', "%20"), self.base);
                if address.is_some() {
                    self.push("[");
                }
                self.links.push(address);
            }
            "code" if self.code == 0 => self.push("`"),
            "pre" => {
                self.paragraph();
                self.push("```\n");
                self.code += 1;
            }
            "ul" => self.lists.push(None),
            "ol" => self.lists.push(Some(1)),
            "li" | "blockquote" => self.out.push(String::new()),
            "img" => {
                let (label, src) = (attribute("alt"), attribute("src"));
                let label: String = label.chars().filter(|c| !"[]\\".contains(*c)).collect();
                self.push(&format!("![{label}](<{}>)", src.replace(['<', '>'], "")));
            }
            "iframe" | "video" => {
                self.paragraph();
                self.push(&format!(
                    "<iframe src=\"{}\"></iframe>\n\n",
                    attribute("src").replace(['"', '<', '>'], "")
                ));
            }
            _ => {}
        }
    }

    fn close(&mut self, element: &Element) {
        match element.name() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "p" | "div" | "section" | "figure"
            | "table" | "tr" | "figcaption" | "dl" | "dt" | "dd" => {
                self.paragraph();
            }
            "em" | "i" => self.push("*"),
            "strong" | "b" => self.push("**"),
            "td" | "th" => self.push(" "),
            "a" => {
                if let Some(Some(address)) = self.links.pop() {
                    let address = address.replace(['<', '>'], "");
                    // Brackets within would end it.
                    let is_plain = !address.contains(['(', ')', ' ']);
                    self.push(&if is_plain {
                        format!("]({address})")
                    } else {
                        format!("](<{address}>)")
                    });
                }
            }
            "code" if self.code == 0 => self.push("`"),
            "pre" => {
                self.code = self.code.saturating_sub(1);
                self.push("\n```\n\n");
            }
            "ul" | "ol" => {
                self.lists.pop();
                self.paragraph();
            }
            "li" => self.item(),
            "blockquote" if self.out.len() > 1 => {
                let inner = self.out.pop().unwrap_or_default();
                self.paragraph();
                let quoted: Vec<String> =
                    inner.trim().lines().map(|line| format!("> {line}\n")).collect();
                let quoted = quoted.concat();
                self.push(&format!("{quoted}\n"));
            }
            _ => {}
        }
    }

    /// Writes an item of a list, its lines set in.
    fn item(&mut self) {
        if self.out.len() < 2 {
            return;
        }
        let inner = self.out.pop().unwrap_or_default();
        let mark = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            _ => "- ".to_owned(),
        };
        if self.out.last().is_some_and(|last| !last.is_empty() && !last.ends_with('\n')) {
            self.push("\n");
        }
        let inner = inner.trim();
        let lines: Vec<String> = inner
            .lines()
            .enumerate()
            .map(|(number, line)| {
                if number == 0 || line.is_empty() {
                    line.to_owned()
                } else {
                    format!("{}{line}", " ".repeat(mark.len()))
                }
            })
            .collect();
        self.push(&format!("{mark}{}\n", lines.join("\n")));
    }
}
