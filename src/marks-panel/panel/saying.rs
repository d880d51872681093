//! Saying what was done, for as long as it takes to read it.

use web_sys::{Event, HtmlElement};

use super::Panel;
use crate::elements::{document, find, show, uncover_focus};

/// An event that only a timer sends: what was said has been read.
pub(super) const READ: &str = "recap:read";

/// How long it stays, in milliseconds: for slow readers, twice over. Nothing is lost then (WCAG 2.2.1): the
/// panel offers to undo the last change for as long as that can be undone.
const READING: i32 = 20_000;

impl Panel {
    /// Says what was done, and offers to take it back.
    pub(super) fn say(&self, news: &str, can_be_undone: bool) {
        show(&self.news, "news", news);
        if let Some(button) = find::<HtmlElement>(&self.news, "[data-do=undo]") {
            button.set_hidden(!can_be_undone);
        }
        self.window.clear_timeout_with_handle(self.timer.get());
        if !news.is_empty() {
            uncover_focus();
            self.wait();
        }
    }

    /// Takes away what was said, unless somebody is at it, or has not seen it yet.
    pub(super) fn clear_news(&self) {
        let is_used = self.news.matches(":hover, :focus-within") == Ok(true);
        if is_used || document().is_some_and(|document| document.hidden()) {
            self.wait();
        } else {
            self.say("", false);
        }
    }

    fn wait(&self) {
        if let (Some(hear), Ok(read)) = (self.hear.get(), Event::new(READ)) {
            let timer = self
                .window
                .set_timeout_with_callback_and_timeout_and_arguments_1(hear, READING, &read);
            self.timer.set(timer.unwrap_or_default());
        }
    }
}
