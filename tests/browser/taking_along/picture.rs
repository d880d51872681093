//! What was watched as a picture: drawn in the page, saved, handed on.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

impl Page {
    /// Returns width and height of the picture that is shown, and how much of it says “watched”.
    async fn picture(&self) -> Outcome<Vec<u64>> {
        let drawn = "(() => {
            const canvas = document.querySelector('#marks_panel canvas').cloneNode();
            // Chromium complains of the page's own where it is read more than once.
            const pen = canvas.getContext('2d', { willReadFrequently: true });
            pen.drawImage(document.querySelector('#marks_panel canvas'), 0, 0);
            const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
            let accent = 0;
            for (let at = 0; at < data.length; at += 4) {
                if (data[at] === 0xa8 && data[at + 1] === 0x50 && data[at + 2] === 0x1f) accent += 1;
            }
            return [canvas.width, canvas.height, accent];
        })()";
        let picture = self.eval(drawn).await?;
        Ok(picture.as_array().into_iter().flatten().filter_map(serde_json::Value::as_u64).collect())
    }
}

/// It is there once something is watched, follows what is marked, and is the file that is saved.
pub async fn it_shows_what_is_watched(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.open_panel().await?;
    ensure!(!page.shows("picture").await?, "a picture of nothing");
    page.choose("close").await?;
    page.tick("keda").await?;
    page.open_panel().await?;
    let sentence = page.shown("sentence").await?;
    let (start, end) = ("I watched 1 of 16 talks of ", format!(": {}", server.url("")));
    ensure!(sentence.starts_with(start) && sentence.ends_with(&end), "it says “{sentence}”");
    let one = page.picture().await?;
    ensure!(one.starts_with(&[1200, 630]), "it is {one:?}");
    page.choose("close").await?;
    page.tick("cel").await?;
    page.open_panel().await?;
    let two = page.picture().await?;
    ensure!(two[2] > one[2] + 500, "two talks {two:?} look like one {one:?}");
    // The file holds what is seen.
    let held = "document.querySelector('[data-do=save_picture]').addEventListener('click', (event) => event.preventDefault())";
    page.run(held).await?;
    page.choose("save_picture").await?;
    let saved = "document.querySelector('[data-do=save_picture]')";
    let same = format!(
        "{saved}.href === document.querySelector('#marks_panel canvas').toDataURL() && {saved}.href.startsWith('data:image/png')"
    );
    page.until(&same).await?;
    ensure_eq!(page.text(&format!("{saved}.download")).await?, "watched.png");
    Ok(())
}

/// Where the browser has a share sheet that takes files, it gets the picture and the sentence, and no marks.
pub async fn it_is_handed_to_a_share_sheet(page: &Page) -> Outcome {
    let prelude = "
        const define = (name, value) => Object.defineProperty(Navigator.prototype, name, { configurable: true, value });
        define('canShare', (data) => data.files?.length === 1);
        define('share', async ({ files: [file], text }) => {
            const bytes = new Uint8Array(await file.arrayBuffer());
            window.shared = JSON.stringify([file.name, file.type, text, [...bytes.slice(1, 4)]]);
            throw new DOMException('It was closed.', 'AbortError');
        });
    ";
    let server = Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
    page.open(&server.url("talk/keda/")).await?;
    page.tick("keda").await?;
    page.type_note("keda", "a secret").await?;
    page.open_panel().await?;
    let sentence = page.shown("sentence").await?;
    page.choose("share_picture").await?;
    page.until("window.shared").await?;
    let shared: serde_json::Value = serde_json::from_str(&page.text("window.shared").await?)?;
    let png = serde_json::json!(["watched.png", "image/png", sentence, [0x50, 0x4e, 0x47]]);
    ensure_eq!(shared, png);
    Ok(())
}

/// Without such a sheet, nothing is offered that would do nothing.
pub async fn without_a_share_sheet_it_is_saved(page: &Page) -> Outcome {
    let prelude = "Object.defineProperty(Navigator.prototype, 'canShare', { configurable: true, value: undefined });";
    let server = Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
    page.open(&server.url("talk/keda/")).await?;
    page.tick("keda").await?;
    page.open_panel().await?;
    ensure!(page.shows("picture").await?, "there is no picture");
    let button = "document.querySelector('[data-do=share_picture]').checkVisibility()";
    ensure!(!page.is(button).await?, "it is offered to be shared");
    // The list of what was watched is a page of its own.
    page.click("#marks_panel [data-part=list]").await?;
    page.until("location.search === '?mine=watched' && document.querySelectorAll('#find_results > li').length === 1").await
}

/// On the smallest phone, what can be clicked has a line of words each.
pub async fn buttons_have_one_line(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    for talk in ["keda", "bees"] {
        page.tick(talk).await?;
    }
    page.run("document.querySelector('[data-talk=keda][data-mark=saved]').click()").await?;
    page.open_narrow(&server, "", 1).await?;
    page.open_panel().await?;
    let high = "[...document.querySelectorAll('#marks_panel :is(button, [download], .button)')]
        .filter((it) => it.checkVisibility() && it.getBoundingClientRect().height > 48)
        .map((it) => it.textContent).join('; ')";
    ensure_eq!(page.text(high).await?, "");
    Ok(())
}
