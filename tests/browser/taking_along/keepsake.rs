//! The keepsake: the whole recap as one file, opened as a file.

use std::fs;

use crate::{
    harness::{
        answer::LISTENER,
        check::{Outcome, ensure, ensure_eq},
        marks::{KEY, NOTICE},
        page::Page,
        panel::{NEWS, OPEN},
        server::{Server, Settings},
    },
    keeping::storage::DENIED,
    taking_along::marks_files::File,
};

/// Marks of a visitor who watched two talks long ago.
const INSIDE: &str = "{\"keda\":{\"watched\":[true,5]},\"cel\":{\"watched\":[true,5]}}";

const SAVE: &str = "[data-do=save_page]";
const KEDA_IS_OPEN: &str = "document.querySelector('#keda details').open";
const TOP: &str =
    "Math.abs(document.getElementById('keda').getBoundingClientRect().top) < innerHeight";

/// It arrives, keeps ticks or says that it cannot, and asks for nothing.
pub async fn it_works_from_a_file(page: &Page) -> Outcome {
    let file = keepsake()?;
    page.open(&file.url()).await?;
    ensure_eq!(page.eval("document.querySelectorAll('main article.talk-card').length").await?, 16);
    page.tick("keda").await?;
    page.tick("saving-us").await?;
    page.type_note("bees", "Look <b>up</b>").await?;
    page.until_counted("2 of 16 watched").await?;
    let notice = page.text(NOTICE).await?;
    ensure!(!notice.contains("does not let the page store"), "{notice}");
    page.reload().await?;
    page.arrived().await?;
    ensure!(page.is_ticked("keda").await?, "the tick is lost");
    ensure_eq!(page.note("bees").await?, "Look <b>up</b>");
    page.expect_ticks(&["keda", "saving-us"]).await?;
    ensure_eq!(page.eval("performance.getEntriesByType('resource').length").await?, 0);
    Ok(())
}

/// Some browsers, or their settings, give files no storage: in memory, with a sentence.
pub async fn it_works_where_files_have_no_storage(page: &Page) -> Outcome {
    let file = heard("denied", DENIED, &text()?.replace(&place("{}"), &place(INSIDE)))?;
    page.open(&file.url()).await?;
    ensure!(page.text(NOTICE).await?.contains("does not let the page store"), "nothing is said");
    page.until_ticked("keda", true).await?;
    page.tick("bees").await?;
    page.until_counted("3 of 16 watched").await?;
    page.open_panel().await?;
    ensure_eq!(page.shown("summary").await?, "You have 3 watched.");
    Ok(())
}

/// Days and talks are parts of it; a talk that a link leads to is open.
pub async fn links_lead_to_its_parts(page: &Page) -> Outcome {
    let file = keepsake()?;
    page.open(&file.url()).await?;
    page.click(".day-nav a[href='#day_2022-10-28']").await?;
    page.until("location.hash === '#day_2022-10-28' && scrollY > 1000").await?;
    page.client().back().await?;
    page.until("location.hash === '' && scrollY < 1000").await?;
    page.open(&format!("{}#keda", file.url())).await?;
    page.until(&format!("{KEDA_IS_OPEN} && {TOP}")).await?;
    // Closed, and asked for once more.
    page.click("#keda summary").await?;
    page.until(&format!("!{KEDA_IS_OPEN}")).await?;
    page.run("document.querySelector(`a[href='#keda']`).click()").await?;
    page.until(KEDA_IS_OPEN).await?;
    ensure!(page.text("location.href").await?.starts_with(&file.url()), "it was left");
    Ok(())
}

/// The panel and the list of keys.
pub async fn programs_are_inside(page: &Page) -> Outcome {
    let file = keepsake()?;
    page.open(&file.url()).await?;
    page.open_panel().await?;
    ensure_eq!(
        page.shown("summary").await?,
        "Nothing yet. Tick a talk, save it for later, or write a note."
    );
    page.choose("close").await?;
    page.until(&format!("!{OPEN}")).await?;
    page.tick("keda").await?;
    page.open_panel().await?;
    ensure_eq!(page.shown("summary").await?, "You have 1 watched.");
    let text = page.saved("[data-do=save_text]").await?;
    ensure!(text.starts_with("# ") && text.contains("Detroit"), "it begins with {text}");
    page.choose("clear").await?;
    page.choose("close").await?;
    page.press('?').await?;
    page.until("document.querySelector('#keyboard_help')?.open").await?;
    ensure_eq!(page.eval("document.querySelectorAll('#keyboard_help dt').length").await?, 6);
    Ok(())
}

/// On the site, with marks of every kind, and from there once more.
pub async fn it_is_saved_with_marks(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.tick("keda").await?;
    page.save("bees").await?;
    page.type_note("cel", "Look <b>up</b></script> straße").await?;
    page.open_panel().await?;
    let saved = page.saved(SAVE).await?;
    ensure!(saved.starts_with("<!doctype html>"), "it begins with {}", &saved[..80]);
    page.expect_quiet_console().await?;
    let file = heard("saved", "", &saved)?;
    page.open(&file.url()).await?;
    expect_marks(page).await?;
    page.tick("crds-fuzz").await?;
    page.click("#cgroupv2 summary").await?;
    page.open_panel().await?;
    let again = page.saved(SAVE).await?;
    ensure!(!again.contains("data-arrived="), "it is saved as it was changed");
    let again = File::new("again.html", &again)?;
    page.run("try { localStorage.clear() } catch {}").await?;
    page.open(&again.url()).await?;
    expect_marks(page).await?;
    page.until_ticked("crds-fuzz", true).await
}

/// Marks inside are merged into those that are kept, the later state counting; once.
pub async fn marks_inside_come_once(page: &Page) -> Outcome {
    let file = heard("inside", "", &text()?.replace(&place("{}"), &place(INSIDE)))?;
    page.open(&keepsake()?.url()).await?;
    page.store(KEY, "{\"version\":1,\"talks\":{\"cel\":{\"watched\":[false,9]}}}").await?;
    page.open(&file.url()).await?;
    page.until_ticked("keda", true).await?;
    page.expect_ticks(&["keda"]).await?;
    page.open_panel().await?;
    page.choose("clear").await?;
    page.until_ticked("keda", false).await?;
    page.reload().await?;
    page.arrived().await?;
    // Would come with the next task.
    page.eval("new Promise((done) => setTimeout(done, 200))").await?;
    ensure!(!page.is_ticked("keda").await?, "what was cleared came back");
    page.expect_ticks(&[]).await
}

/// It cannot be had: a sentence says so, and trying again helps.
pub async fn failing_to_load_it_can_be_tried_again(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.tick("bees").await?;
    page.open_panel().await?;
    server.refuse(Some("keepsake.html"));
    page.choose("save_page").await?;
    page.until(&format!("{NEWS} === 'The file could not be loaded. Try again.'")).await?;
    page.forgive().await?;
    server.refuse(None);
    ensure!(page.saved(SAVE).await?.contains("{\"bees\":{\"watched\":[true,"), "no marks");
    Ok(())
}

async fn expect_marks(page: &Page) -> Outcome {
    page.until_ticked("keda", true).await?;
    ensure!(page.is_saved("bees").await?, "nothing is saved");
    ensure_eq!(page.note("cel").await?, "Look <b>up</b></script> straße");
    ensure_eq!(page.eval("document.querySelectorAll('main b').length").await?, 0);
    page.expect_quiet_console().await
}

/// A copy of the keepsake, in a folder with nothing else of the site.
pub fn keepsake() -> Outcome<File> {
    heard("keepsake", "", &text()?)
}

pub fn text() -> Outcome<String> {
    Ok(fs::read_to_string(crate::sites().join("root/keepsake.html"))?)
}

/// The element that holds marks.
pub fn place(marks: &str) -> String {
    format!("<script id=\"marks_inside\" type=\"application/json\">{marks}</script>")
}

/// A copy that tells what is said on its console, with a script that runs before its own.
pub fn heard(name: &str, prelude: &str, text: &str) -> Outcome<File> {
    let first = format!("<head><script>{LISTENER}{prelude}</script>");
    File::new(&format!("{name}.html"), &text.replacen("<head>", &first, 1))
}
