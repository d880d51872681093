//! What stands around an article.

use scraper::node::Element;

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

/// Tells whether an element is no part of an article.
pub(super) fn is_around(element: &Element) -> bool {
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
