//! What all pages are put into: the document that Trunk made out of `index.html`, the style sheets, the icon.

use recap_trip::Trip;
use thiserror::Error;

use crate::styles::Styles;

/// The shell, cut where content goes.
#[derive(Clone, Debug)]
pub struct Shell {
    before_language: String,
    before_head_start: String,
    before_style: String,
    after_head: String,
    before_body_end: String,
    styles: Styles,
    icon: String,
}

/// A shell without a place for content.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "index.html has no `{0}`; the shell needs <html lang=\"en\">, <meta charset=\"utf-8\">, </head>, <body> and </body>"
)]
pub struct ShellError(&'static str);

impl Shell {
    /// Cuts Trunk's document, to hold a style sheet. The icon is SVG: a canoe on the river, in a square with
    /// round corners.
    ///
    /// # Errors
    /// [`ShellError`] names the tag that is missing.
    pub fn new(html: &str, styles: Styles, icon: String) -> Result<Self, ShellError> {
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
        // Every page loads the application in a way of its own.
        let head = without(&head, "<script type=\"module\">", "</script>");
        let head = without(&head, "<link rel=\"modulepreload\"", ">");
        let head = without(&head, "<link rel=\"preload\"", ">");
        let before_head_start = before_charset + CHARSET;
        Ok(Self {
            before_language,
            before_head_start,
            before_style: trimmed(&head),
            after_head,
            before_body_end: rest,
            styles,
            icon,
        })
    }

    /// Returns the same with a script at the end of every page.
    #[must_use]
    pub fn with_script(&self, script: &str) -> Self {
        let before_body_end = format!("<script>{script}</script>{}", self.before_body_end);
        Self { before_body_end, ..self.clone() }
    }

    /// Returns the same with the style sheets of a trip.
    pub(crate) fn of(&self, trip: &Trip) -> Self {
        Self { styles: self.styles.of(trip), ..self.clone() }
    }

    /// Returns the same with the style sheets of the pages of talks.
    pub(crate) fn of_talks(&self) -> Self {
        Self { styles: self.styles.of_talks(), ..self.clone() }
    }

    /// Returns the same for a document that has no files beside it, and no server that could reload it.
    pub(crate) fn alone(&self) -> Self {
        Self {
            before_style: trimmed(&without(&self.before_style, "<link ", ">")),
            before_body_end: "</body>\n</html>".to_owned(),
            ..self.clone()
        }
    }

    /// Puts a page together: what comes first in its head, the rest of that, and its body.
    pub(crate) fn document(&self, trip: &Trip, first: &str, head: &str, body: &str) -> String {
        let (own_styles, body) = own_styles(body);
        let language = &trip.language;
        let dir = if trip.is_right_to_left() { " dir=\"rtl\"" } else { "" };
        let Self {
            before_language,
            before_head_start,
            before_style,
            after_head,
            before_body_end,
            styles,
            ..
        } = self;
        // Checked to hold nothing but letters, digits and hyphens.
        format!(
            "{before_language}<html lang=\"{language}\"{dir}>{before_head_start}{first}{before_style}\
             <style>{}</style>{own_styles}{head}</head>{after_head}<body>{body}{before_body_end}",
            styles.page
        )
    }

    /// Returns the style sheets: also those that are no part of it.
    pub(crate) fn styles(&self) -> &Styles {
        &self.styles
    }

    /// Returns the icon, as SVG.
    pub(crate) fn icon(&self) -> &str {
        &self.icon
    }

    /// Returns its scripts: what Trunk puts in to reload a page, while it serves.
    pub(crate) fn scripts(&self) -> impl Iterator<Item = &str> {
        let scripts = self.before_body_end.split("<script>").skip(1);
        scripts.map(|rest| rest.split("</script>").next().unwrap_or(rest))
    }
}

/// Takes the styles of a single page out of its content, which brings them along where that is turned to: in a file,
/// HTML wants them in the head.
fn own_styles(body: &str) -> (String, String) {
    let parts = body.split_once("<style>").and_then(|(before, rest)| {
        let (styles, after) = rest.split_once("</style>")?;
        Some((format!("<style>{styles}</style>"), [before, after].concat()))
    });
    parts.unwrap_or_else(|| (String::new(), body.to_owned()))
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
