//! How sure a fact is, and text that is finished.

/// A fact that was found, or that was worked out and says how.
///
/// A fact that is not known at all is an `Option::None` around this type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known<T> {
    /// The fact.
    pub value: T,
    /// Why it is held to be so, where no source says it.
    pub because: Option<String>,
}

/// Prose as finished HTML: made from Markdown and sanitised on the build machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Html {
    markup: String,
    text: String,
    /// Where the first paragraph of the text ends.
    opening: usize,
}

impl Html {
    /// Takes over a piece of HTML that is safe to put into a page as it is, and the plain text of each of its
    /// paragraphs.
    pub fn trusted(html: String, paragraphs: &[String]) -> Self {
        let opening = paragraphs.first().map_or(0, String::len);
        Self { markup: html, text: paragraphs.join(" "), opening }
    }

    /// Returns the HTML.
    pub fn as_str(&self) -> &str {
        &self.markup
    }

    /// Returns what it says: its words on one line, without any markup.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns what its first paragraph says.
    pub fn opening(&self) -> &str {
        &self.text[..self.opening]
    }
}
