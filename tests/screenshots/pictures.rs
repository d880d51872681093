//! What there are pictures of.

use crate::{check::Outcome, page::Page};

/// A page, and what a visitor did on it.
pub struct Picture {
    /// What its files are named after.
    pub name: &'static str,
    /// The page's address, below the base path.
    pub path: &'static str,
    /// The medium it is shown on, `screen` or `print`.
    pub media: &'static str,
    /// Whether all of the page is to be seen, or as much as a window shows.
    pub is_whole: bool,
    /// What is clicked, if anything.
    click: Option<&'static str>,
    /// Which key is pressed, if any.
    press: Option<char>,
    /// What must have come.
    until: &'static str,
}

impl Picture {
    /// Brings the page into the state that the picture shows.
    pub async fn prepare(&self, page: &Page) -> Outcome {
        if let Some(selector) = self.click {
            page.click(selector).await?;
        }
        if let Some(key) = self.press {
            page.press(key).await?;
        }
        page.until(self.until).await
    }
}

/// A whole page as it comes, on a screen.
const WHOLE: Picture = Picture {
    name: "home",
    path: "",
    media: "screen",
    is_whole: true,
    click: None,
    press: None,
    until: "document.querySelector('main h1')",
};

/// A window with a dialog over the home page.
const DIALOG: Picture =
    Picture { is_whole: false, until: "document.querySelector('dialog[open]')", ..WHOLE };

/// All of them.
pub const PICTURES: [Picture; 8] = [
    WHOLE,
    Picture { name: "day", path: "day/2022-10-26/", ..WHOLE },
    Picture {
        name: "talk",
        path: "talk/keda/",
        until: "document.querySelector('main .talk-page h1')",
        ..WHOLE
    },
    Picture {
        name: "search",
        path: "find/?q=kubernetes",
        until: "document.querySelector('#find_words').value && document.querySelectorAll('main a').length > 3",
        ..WHOLE
    },
    Picture { name: "marks", click: Some("[data-marks=open]"), ..DIALOG },
    Picture { name: "keyboard", press: Some('?'), ..DIALOG },
    Picture { name: "print-trip", media: "print", ..WHOLE },
    Picture { name: "print-day", path: "day/2022-10-26/", media: "print", ..WHOLE },
];
