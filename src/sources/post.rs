//! Readers of posts: which talks somebody names, and what that somebody thought of them.

mod front_matter;
mod blocks;
mod addresses;
mod days;
mod opening;
mod cleaned;
mod talks;
mod account;
mod page;

use crate::{plain_text::is_too_deep, session::Source};

/// Reads a post as its author keeps it. `name` may hold its date, `address` is where its relative links lead from.
pub(crate) fn read_markdown(text: &str, name: &str, address: Option<&str>) -> Source {
    let text = text.replace("\r\n", "\n");
    let (front, body) = front_matter::read(&text, name);
    account::of(body, &blocks::read(body), front, address)
}

/// Reads a post as a page.
pub(crate) fn read_html(html: &str, name: &str, address: Option<&str>) -> Source {
    if is_too_deep(html) {
        return Source::default();
    }
    let page = page::read(html, address);
    let (of_name, _) = front_matter::read("", name);
    let front = front_matter::FrontMatter {
        published: page.front.published.or(of_name.published),
        ..page.front
    };
    account::of(&page.markdown, &blocks::read(&page.markdown), front, page.address.as_deref())
}
