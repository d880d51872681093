//! Somebody else's marks beside one's own, and handing one's own on.

use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        page::Page,
        panel::OPEN,
        server::{Server, Settings},
    },
    taking_along::links::THEIRS,
};

/// Who watched what, in numbers and titles. Nothing of it is stored.
pub async fn it_shows_who_watched_what(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let link = page.link_of(THEIRS, &server).await?;
    page.open(&server.url("")).await?;
    for talk in ["keda", "bees", "cgroupv2"] {
        page.tick(talk).await?;
    }
    let before = page.everything_stored().await?;
    page.client().goto(&link).await?;
    page.until(OPEN).await?;
    page.choose("compare").await?;
    page.until("document.querySelector('[data-part=comparison]').checkVisibility()").await?;
    let titles = "[...document.querySelectorAll('#keda h3, #cel h3, #bees h3, #cgroupv2 h3')]";
    for (group, talks) in
        [("both", vec!["keda"]), ("mine", vec!["bees", "cgroupv2"]), ("theirs", vec!["cel"])]
    {
        ensure_eq!(page.shown(&format!("{group}_count")).await?, talks.len().to_string());
        let of_talks = format!(
            "{titles}.filter((title) => {}.includes(title.closest('article').id)).map((title) => title.textContent).join('; ')",
            serde_json::to_string(&talks)?
        );
        let listed = format!(
            "[...document.querySelectorAll('#marks_panel [data-show={group}] a')].map((link) => link.textContent).join('; ')"
        );
        ensure_eq!(page.text(&listed).await?, page.text(&of_talks).await?);
    }
    ensure_eq!(page.shown("neither_count").await?, "12");
    ensure_eq!(page.everything_stored().await?, before);
    // A title leads to its talk, and out of the panel.
    page.click("#marks_panel [data-show=theirs] a").await?;
    page.until(&format!("location.pathname === '/talk/cel/' && !{OPEN}")).await?;
    ensure_eq!(page.everything_stored().await?, before);
    Ok(())
}

/// The button hands on the very link, with or without notes.
pub async fn the_link_is_copied(page: &Page) -> Outcome {
    let prelude = "
        Object.defineProperty(Navigator.prototype, 'share', { configurable: true, value: undefined });
        Object.defineProperty(Navigator.prototype, 'clipboard', {
            configurable: true,
            value: { writeText: async (text) => { window.copied = text; } },
        });
    ";
    let server = Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
    page.open(&server.url("talk/keda/")).await?;
    page.tick("keda").await?;
    page.type_note("keda", "a secret").await?;
    page.open_panel().await?;
    for with_notes in [false, true, false] {
        // Asked for each time that the panel is open.
        if with_notes {
            page.choose("notes").await?;
        }
        let link = page.link_for(&server).await?;
        page.run("delete window.copied").await?;
        page.click("#marks_panel [data-share]").await?;
        page.until("window.copied").await?;
        ensure_eq!(page.text("copied").await?, link);
        page.until("document.querySelector('#marks_panel [data-share] + [role=status]').textContent === 'Link copied.'")
            .await?;
        ensure!(page.is(OPEN).await?, "sharing closed the panel");
        let sum = if with_notes { "1 watched and 1 note" } else { "1 watched" };
        let other = Server::start("root", "/", Settings::default()).await?;
        let path = link.split_once('#').map_or("", |(_, fragment)| fragment);
        page.expect_quiet_console().await?;
        page.client().goto(&other.url(&format!("#{path}"))).await?;
        page.until_preview(&format!("Merging adds {sum}.")).await?;
        page.expect_quiet_console().await?;
        page.open(&server.url("talk/keda/")).await?;
        page.open_panel().await?;
    }
    Ok(())
}
