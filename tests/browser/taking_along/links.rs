//! Links that bring marks: shown first, and merged only when the visitor says so.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::KEY,
    page::Page,
    panel::{NEWS, OPEN},
    server::{BLANK, Server, Settings},
};

/// What somebody else has marked: two watched, one saved for later, one note.
pub const THEIRS: &str = "{\"keda\":{\"watched\":[true,1700000000000]},\
    \"cel\":{\"watched\":[true,1700000001000],\"note\":[\"Look <b>up</b> 🚀\",1700000002000]},\
    \"bees\":{\"saved\":[true,1700000003000]}}";

/// What merging that into nothing does.
pub const ADDS: &str = "Merging adds 2 watched, 1 saved for later and 1 note.";

/// Marked in one browser, opened in another: previewed, merged, and not asked about again.
pub async fn all_marks_come_to_another_browser(page: &Page) -> Outcome {
    let (mine, theirs) = (start().await?, start().await?);
    page.open(&theirs.url("")).await?;
    page.tick("keda").await?;
    page.tick("cel").await?;
    page.save("bees").await?;
    page.type_note("cel", "Look <b>up</b>").await?;
    page.open_panel().await?;
    ensure_eq!(page.shown("summary").await?, "You have 2 watched, 1 saved for later and 1 note.");
    // Notes are nobody else's business, until that is asked for.
    let shorter = page.link_for(&mine).await?;
    page.choose("notes").await?;
    let link = page.link_for(&mine).await?;
    ensure!(page.shows("code").await? && page.is(CODE).await?, "there is no code");
    ensure!(shorter.len() + 10 < link.len(), "without notes the link is no shorter");
    page.expect_quiet_console().await?;

    page.client().goto(&link).await?;
    page.until_preview(ADDS).await?;
    ensure_eq!(page.shown("origin").await?, "Marks from a link");
    ensure_eq!(page.stored(KEY).await?, None);
    page.until_counted("0 of 16 watched").await?;
    page.choose("merge").await?;
    page.until(&format!("{NEWS} === 'Merged.'")).await?;
    ensure_eq!(page.text("location.pathname + location.hash").await?, "/");
    page.until_counted("2 of 16 watched").await?;
    page.expect_ticks(&["keda", "cel"]).await?;
    page.reload().await?;
    page.arrived().await?;
    ensure!(page.is_saved("bees").await?, "it is not saved for later");
    ensure_eq!(page.note("cel").await?, "Look <b>up</b>");
    // Time for what must not happen.
    page.until("(window.looks = (window.looks ?? 0) + 1) > 5").await?;
    ensure!(!page.is(OPEN).await?, "the reload asks again");
    page.client().goto(&shorter).await?;
    page.until_preview("You have all of it already.").await
}

const CODE: &str = "document.querySelector('#marks_panel [data-show=code] svg path:nth-of-type(2)').getAttribute('d').length > 500";

/// Beside marks of one's own. Undo brings back exactly what there was, also beside another page.
pub async fn a_merge_is_taken_back(page: &Page) -> Outcome {
    let server = start().await?;
    let link = page.link_of(THEIRS, &server).await?;
    page.open(&server.url("")).await?;
    for talk in ["bees", "cel", "cel", "crds-fuzz"] {
        page.tick(talk).await?;
    }
    let before = page.talks().await?;
    page.client().goto(&link).await?;
    page.until_preview(
        "Merging adds 1 watched, 1 saved for later and 1 note. 1 talk that only you have marked stays as it is.",
    )
    .await?;
    ensure_eq!(page.talks().await?, before);
    page.choose("merge").await?;
    page.until(&format!("{NEWS} === 'Merged.'")).await?;
    // Unticked here after it was ticked there.
    page.expect_ticks(&["bees", "crds-fuzz", "keda"]).await?;
    page.undo().await?;
    ensure_eq!(page.talks().await?, before);
    page.until_counted("2 of 16 watched").await?;
    ensure_eq!(page.note("cel").await?, "");
    ensure!(
        page.is("document.querySelector('[data-do=undo]').hidden").await?,
        "it can be taken back twice"
    );
    page.reload().await?;
    page.arrived().await?;
    ensure_eq!(page.talks().await?, before);
    Ok(())
}

/// Left, closed, or escaped from: nothing has changed, and the address forgets the marks.
pub async fn one_that_is_left_changes_nothing(page: &Page) -> Outcome {
    let server = start().await?;
    let link = page.link_of(THEIRS, &server).await?;
    page.open(&server.url("")).await?;
    page.tick("crds-fuzz").await?;
    let before = page.everything_stored().await?;
    for way in ["leave", "close", "Escape"] {
        page.client().goto(&server.url(BLANK)).await?;
        page.client().goto(&link).await?;
        page.until(&format!("{OPEN} && {}", offered())).await?;
        if way == "Escape" {
            page.press(fantoccini::key::Key::Escape.into()).await?;
        } else {
            page.choose(way).await?;
        }
        page.until("location.href === location.origin + '/'").await?;
        if way != "leave" {
            page.until(&format!("!{OPEN}")).await?;
            page.open_panel().await?;
        }
        ensure!(!page.shows("incoming").await?, "{way}: it is still offered");
        ensure_eq!(page.everything_stored().await?, before);
    }
    page.reload().await?;
    page.arrived().await?;
    ensure_eq!(page.everything_stored().await?, before);
    Ok(())
}

/// Cut off, changed, of a later form, or empty.
pub async fn one_that_cannot_be_read_says_so(page: &Page) -> Outcome {
    let server = start().await?;
    let link = page.link_of(THEIRS, &server).await?;
    let home = server.url("#marks=");
    let cut = &link[..link.len() - 1];
    let changed = format!("{}{}{}", &link[..home.len() + 9], "zz", &link[home.len() + 11..]);
    let damaged = "It was cut off or changed on its way. Ask for it once more.";
    let newer = "It was made by a newer version of this page. Reload the page, then open it again.";
    let cases = [
        (cut.to_owned(), damaged),
        (changed, damaged),
        (home.clone(), damaged),
        (format!("{home}1%F0%9F%9A%80"), damaged),
        (format!("{home}2abc"), newer),
    ];
    for (link, sentence) in cases {
        page.client().goto(&server.url(BLANK)).await?;
        page.client().goto(&link).await?;
        page.until_preview(sentence).await.map_err(|error| format!("{link}: {error}"))?;
        ensure_eq!(page.shown("origin").await?, "This link cannot be read");
        for action in ["merge", "compare"] {
            let button = format!("document.querySelector('#marks_panel [data-do={action}]')");
            ensure!(page.is(&format!("{button}.hidden")).await?, "{action} is offered");
        }
        page.choose("leave").await?;
        page.until("location.href === location.origin + '/'").await?;
        ensure_eq!(page.stored(KEY).await?, None);
    }
    Ok(())
}

async fn start() -> Outcome<Server> {
    Server::start("root", "/", Settings::default()).await
}

fn offered() -> String {
    format!("{}.includes('Merging adds')", crate::harness::panel::PREVIEW)
}
