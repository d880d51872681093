//! What every component is given. A prop, since Leptos's own contexts, which are looked up by their types,
//! weigh a kilobyte.

use crate::{
    navigation::Navigation,
    outline::{Outline, Page, Texts},
    texts::LoadedTexts,
    visitor::Visitor,
};

/// The trip, its visitor, and the page that is shown.
///
/// What is borrowed lives as long as the page, or as the building of the site.
#[derive(Clone, Copy)]
pub struct Context {
    /// The trip.
    pub outline: &'static Outline,
    /// The base path, with a slash at either end: `/`, `/trips/detroit/`.
    pub base: &'static str,
    /// The trip's texts, as far as they are there.
    pub texts: LoadedTexts,
    /// What the visitor has marked.
    pub visitor: Visitor,
    /// Where the visitor is.
    pub navigation: Navigation,
}

impl Context {
    /// Makes the context of a page, with all texts or with none. Nothing is marked yet.
    pub fn new(
        outline: &'static Outline,
        base: &'static str,
        texts: Texts,
        page: &'static Page,
    ) -> Self {
        let texts = LoadedTexts::new(texts);
        Self {
            outline,
            base,
            texts,
            visitor: Visitor::new(outline),
            navigation: Navigation::new(outline, base, texts, page),
        }
    }

    /// Returns the address of a page, by its path.
    pub fn href(self, path: &str) -> String {
        [self.base, path].concat()
    }

    /// Returns the same context, on another page.
    #[must_use]
    pub fn showing(self, page: &'static Page) -> Self {
        let navigation = Navigation::new(self.outline, self.base, self.texts, page);
        Self { navigation, ..self }
    }
}
