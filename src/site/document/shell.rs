//! The document that Trunk made out of `index.html`: style sheets and icon, no content.

use thiserror::Error;

/// The shell, cut where content goes.
#[derive(Clone, Debug)]
pub struct Shell {
    before_language: String,
    before_head_start: String,
    before_head_end: String,
    after_head: String,
    before_body_end: String,
}

/// A shell without a place for content.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "index.html has no `{0}`; the shell needs <html lang=\"en\">, <meta charset=\"utf-8\">, </head>, <body> and </body>"
)]
pub struct ShellError(&'static str);

impl Shell {
    /// Cuts Trunk's document.
    ///
    /// # Errors
    /// [`ShellError`] names the tag that is missing.
    pub fn new(html: &str) -> Result<Self, ShellError> {
        const CHARSET: &str = "<meta charset=\"utf-8\">";
        let cut = |html: &str, tag: &'static str| {
            let (before, after) = html.split_once(tag).ok_or(ShellError(tag))?;
            Ok((trimmed(before), trimmed(after)))
        };
        let (before_language, rest) = cut(html, "<html lang=\"en\">")?;
        let (head, rest) = cut(&rest, "</head>")?;
        let (before_charset, head) = cut(&without(&head, "<!--", "-->"), CHARSET)?;
        let (after_head, rest) = cut(&rest, "<body>")?;
        // What Trunk put into the body (its reloading script) stays behind the content.
        cut(&rest, "</body>")?;
        // Every page carries the style sheets, and loads the application in a way of its own.
        let head = without(&head, "<script type=\"module\">", "</script>");
        let head = without(&head, "<link rel=\"modulepreload\"", ">");
        let head = without(&head, "<link rel=\"preload\"", ">");
        let head = trimmed(&head).replace("</style>\n<style>", "\n");
        let parts = head.split_once("<style>").and_then(|(before, rest)| {
            rest.split_once("</style>").map(|(style, after)| (before, lean_style(style), after))
        });
        let before_head_end = match parts {
            Some((before, style, after)) => format!("{before}<style>{style}</style>{after}"),
            None => head,
        };
        let before_head_start = before_charset + CHARSET;
        Ok(Self {
            before_language,
            before_head_start,
            before_head_end,
            after_head,
            before_body_end: rest,
        })
    }

    /// Returns the same for a document that has no files beside it, and no server that could reload it.
    pub(crate) fn alone(&self) -> Self {
        Self {
            before_head_end: trimmed(&without(&self.before_head_end, "<link ", ">")),
            before_body_end: "</body>\n</html>".to_owned(),
            ..self.clone()
        }
    }

    /// Puts a page together: what comes first in its head, the rest of that, and its body.
    pub(crate) fn document(&self, language: &str, first: &str, head: &str, body: &str) -> String {
        let Self {
            before_language,
            before_head_start,
            before_head_end,
            after_head,
            before_body_end,
        } = self;
        // Checked to hold nothing but letters, digits and hyphens.
        format!(
            "{before_language}<html lang=\"{language}\">{before_head_start}{first}{before_head_end}{head}</head>\
             {after_head}<body>{body}{before_body_end}"
        )
    }

    /// Returns the contents of its elements of a name: style sheets, scripts.
    pub(crate) fn contents<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        [&self.before_head_end, &self.before_body_end].into_iter().flat_map(move |part| {
            let elements =
                part.split(&open).skip(1).map(|rest| rest.split(&close).next().unwrap_or(rest));
            elements.collect::<Vec<_>>()
        })
    }
}

/// Leaves out of a style sheet what only its readers need.
pub fn lean_style(style: &str) -> String {
    let lines = trimmed(&without(style, "/*", "*/"));
    let is_property = |name: &str| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    let lines = lines.lines().map(|line| match line.split_once(": ") {
        Some((property, value)) if is_property(property) => format!("{property}:{value}"),
        _ => line.to_owned(),
    });
    let lines = lines.collect::<Vec<_>>().join("\n");
    // No text that a style sheet shows has one of these.
    let leaner =
        [(" {\n", "{"), (";\n}", "}"), (";\n", ";"), ("}\n", "}"), (",\n", ","), (", ", ",")];
    leaner.iter().fold(lines, |style, (long, short)| style.replace(long, short))
}

/// Leaves out indentation and empty lines.
fn trimmed(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// Leaves out every part from an opening mark to its closing one.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, part)) = rest.split_once(open) {
        kept.push_str(before);
        rest = part.split_once(close).map_or("", |(_, after)| after);
    }
    kept + rest
}
