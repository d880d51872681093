//! An article as Markdown, while it is written.

mod nested;

use scraper::node::Element;

use crate::address::web;

/// What was written, and what is open.
pub(super) struct Writer<'a> {
    /// What was written, the innermost quote or item last.
    out: Vec<String>,
    /// Addresses of open links.
    links: Vec<Option<String>>,
    /// Open lists: the number of the next item, where they are numbered.
    lists: Vec<Option<usize>>,
    /// How deep in what is no part of the article.
    pub(super) unread: usize,
    code: usize,
    is_inline_code: bool,
    base: Option<&'a str>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(base: Option<&'a str>) -> Self {
        Self {
            out: vec![String::new()],
            links: Vec::new(),
            lists: Vec::new(),
            unread: 0,
            code: 0,
            is_inline_code: false,
            base,
        }
    }

    /// Ends what is open, and returns all of it.
    pub(super) fn finish(self) -> String {
        self.out.concat()
    }

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

    pub(super) fn text(&mut self, text: &str) {
        if self.code > 0 || self.is_inline_code {
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

    pub(super) fn open(&mut self, element: &Element) {
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
            "code" if self.code == 0 => {
                self.is_inline_code = true;
                self.push("`");
            }
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

    pub(super) fn close(&mut self, element: &Element) {
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
            "code" if self.code == 0 => {
                self.is_inline_code = false;
                self.push("`");
            }
            "pre" => {
                self.code = self.code.saturating_sub(1);
                self.push("\n```\n\n");
            }
            "ul" | "ol" => {
                self.lists.pop();
                self.paragraph();
            }
            "li" => self.item(),
            "blockquote" => self.quote(),
            _ => {}
        }
    }
}
