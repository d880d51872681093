//! Marks as files: saved, opened, dropped on the page.

use std::io::Write;

use serde_json::Value;
use tempfile::{Builder, TempPath};

use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        marks::KEY,
        page::Page,
        panel::{NEWS, OPEN},
        server::{BLANK, Server, Settings},
    },
    taking_along::links::{ADDS, THEIRS},
};

/// A file on this machine, deleted with this. To a browser that goes on from test to test it is one that it
/// has never seen: no other has its name.
pub struct File(TempPath);

impl File {
    /// Writes a text into a file whose name ends like that.
    pub fn new(name: &str, text: &str) -> Outcome<Self> {
        let mut file = Builder::new().prefix("recap-").suffix(&format!("-{name}")).tempfile()?;
        file.write_all(text.as_bytes())?;
        Ok(Self(file.into_temp_path()))
    }

    /// Returns its address.
    pub fn url(&self) -> String {
        format!("file://{}", self.0.display())
    }
}

/// Saved in one browser, opened in another: previewed, merged, taken back.
pub async fn one_brings_all_marks(page: &Page) -> Outcome {
    let text = saved(page, "[data-do=save]").await?;
    let written: Value = serde_json::from_str(&text)?;
    ensure_eq!(written["trip"], "detroit-2022");
    ensure!(
        written["talks"]["keda"]["title"].as_str().is_some_and(|title| title.contains("KEDA")),
        "there is no title in {text}"
    );
    let file = File::new("marks.json", &text)?;
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.open_panel().await?;
    choose_file(page, &file).await?;
    page.until_preview(ADDS).await?;
    ensure_eq!(page.shown("origin").await?, "Marks from a file");
    ensure_eq!(page.stored(KEY).await?, None);
    page.choose("merge").await?;
    page.until(&format!("{NEWS} === 'Merged.'")).await?;
    page.until_counted("2 of 16 watched").await?;
    ensure_eq!(page.note("cel").await?, "Look <b>up</b> 🚀");
    let theirs: Value = serde_json::from_str(THEIRS)?;
    ensure_eq!(page.talks().await?, theirs);
    // The same file once more.
    choose_file(page, &file).await?;
    page.until_preview("You have all of it already.").await?;
    page.choose("leave").await?;
    page.undo().await?;
    ensure_eq!(page.talks().await?, serde_json::json!({}));
    page.until_counted("0 of 16 watched").await?;
    Ok(())
}

/// Dropped on a page, before the panel is there and after.
pub async fn one_is_dropped_on_the_page(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    for round in 0..2 {
        drop_file(page, &format!("{{\"version\":1,\"trip\":\"detroit-2022\",\"talks\":{THEIRS}}}"))
            .await?;
        page.until_preview(ADDS).await.map_err(|error| format!("round {round}: {error}"))?;
        ensure_eq!(page.stored(KEY).await?, None);
        page.choose("close").await?;
        page.until(&format!("!{OPEN}")).await?;
    }
    ensure!(page.is("window.kept").await?, "the browser would have left for the file");
    drop_file(page, &format!("{{\"version\":1,\"trip\":\"detroit-2022\",\"talks\":{THEIRS}}}"))
        .await?;
    page.until_preview(ADDS).await?;
    page.choose("merge").await?;
    page.until(&format!("{NEWS} === 'Merged.'")).await?;
    page.expect_ticks(&["keda", "cel"]).await
}

/// Of another trip, no marks at all, damaged, of a later version, or far too large.
pub async fn one_that_cannot_be_read_says_so(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.open_panel().await?;
    let other = "It holds no marks of this trip.";
    let large = format!(
        "{{\"version\":1,\"trip\":\"detroit-2022\",\"talks\":{{}},\"more\":\"{}\"}}",
        "x".repeat(4_000_000)
    );
    let cases = [
        ("{\"version\":1,\"trip\":\"kyoto-2024\",\"talks\":{}}", other),
        ("no marks, but a shopping list", other),
        (
            "{\"version\":1,\"trip\":\"detroit-2022\",\"talks\":{\"keda\":{\"watched\":\"yes\"}}}",
            "It was cut off or changed on its way. Ask for it once more.",
        ),
        (
            "{\"version\":2,\"trip\":\"detroit-2022\"}",
            "It was made by a newer version of this page. Reload the page, then open it again.",
        ),
        (&large, "It is larger than any list of marks, and was not read."),
    ];
    for (number, (text, sentence)) in cases.into_iter().enumerate() {
        let file = File::new(&format!("refused-{number}.json"), text)?;
        choose_file(page, &file).await?;
        page.until_preview(sentence).await?;
        ensure_eq!(page.shown("origin").await?, "This file cannot be read");
        page.choose("leave").await?;
        ensure!(!page.shows("incoming").await?, "it is still shown");
    }
    ensure_eq!(page.stored(KEY).await?, None);
    Ok(())
}

/// As Markdown: what was watched, what was saved, notes as quotations, nothing of them markup.
pub async fn the_text_is_markdown(page: &Page) -> Outcome {
    let text = saved(page, "[data-do=save_text]").await?;
    let lines: Vec<&str> = text.lines().collect();
    ensure!(lines[0].starts_with("# ") && lines[0].contains("Detroit"), "it begins with {text}");
    let position = |line: &str| {
        let found = lines.iter().position(|other| other.starts_with(line));
        found.ok_or_else(|| format!("{line} is not in {text}"))
    };
    let watched = position("## Watched")?;
    let saved = position("## Saved for later")?;
    let keda = position("- **")?;
    ensure!(watched < keda && lines[keda].contains("KEDA"), "the first talk is {}", lines[keda]);
    ensure!(lines[keda].contains(", Zbynek Roubalik, Jeff Hollan"), "nobody gave {}", lines[keda]);
    ensure!(
        lines[keda].contains("](<http") && lines[keda].ends_with(">))"),
        "there is no link in {}",
        lines[keda]
    );
    let note = position("  > Look \\<b\\>up\\</b\\> 🚀")?;
    ensure!(watched < note && note < saved, "the note stands elsewhere: {text}");
    ensure_eq!(lines[saved + 2..].len(), 1);
    ensure!(lines[saved + 2].contains("Bees"), "what was saved is {}", lines[saved + 2]);
    Ok(())
}

/// Saves the marks of somebody who has marked what is in [`THEIRS`].
async fn saved(page: &Page, selector: &str) -> Outcome<String> {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.client().goto(&server.url(BLANK)).await?;
    page.store(KEY, &format!("{{\"version\":1,\"since\":0,\"talks\":{THEIRS}}}")).await?;
    page.open(&server.url("")).await?;
    page.open_panel().await?;
    let text = page.saved(selector).await?;
    page.expect_quiet_console().await?;
    Ok(text)
}

async fn choose_file(page: &Page, file: &File) -> Outcome {
    let path = file.0.to_str().ok_or("the folder for temporary files has an odd name")?;
    Ok(page.find("#marks_panel [data-do=open]").await?.send_keys(path).await?)
}

/// Drops a file, which no driver can do: the events are the page's own.
async fn drop_file(page: &Page, text: &str) -> Outcome {
    page.client()
        .execute(
            "const data = new DataTransfer();
             data.items.add(new File([arguments[0]], 'marks.json', { type: 'application/json' }));
             const options = { bubbles: true, cancelable: true, dataTransfer: data };
             const target = document.querySelector('main h1');
             window.kept = ['dragover', 'drop'].every(
                 (name) => !target.dispatchEvent(new DragEvent(name, options)));",
            vec![text.into()],
        )
        .await?;
    Ok(())
}
