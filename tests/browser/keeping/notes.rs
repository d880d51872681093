//! Talks saved for later, and notes.

use fantoccini::key::Key;

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::field,
    page::Page,
    server::{Server, Settings},
    tabs::Tabs,
};

/// Save one, write on it, reload; then look at other pages, and at another tab.
pub async fn they_survive_and_are_shown_everywhere(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.save("keda").await?;
    page.type_note("keda", "Ask Zbynek: Kafka?").await?;
    for path in ["day/2022-10-26/", "", "talk/keda/"] {
        page.open(&server.url(path)).await?;
        expect(page, "Ask Zbynek: Kafka?").await.map_err(|error| format!("/{path}: {error}"))?;
    }
    page.follow("/day/2022-10-26/").await?;
    page.until("location.pathname === '/day/2022-10-26/'").await?;
    page.until(&format!("{}?.value", field("keda", "note"))).await?;
    expect(page, "Ask Zbynek: Kafka?").await?;
    let tabs = Tabs::open(page).await?;
    page.open(&server.url("")).await?;
    expect(page, "Ask Zbynek: Kafka?").await?;
    page.type_note("keda", " Soon.").await?;
    page.save("keda").await?;
    page.save("bees").await?;
    tabs.first().await?;
    page.until(&format!("{}.value.endsWith('Soon.')", field("keda", "note"))).await?;
    page.until(&format!("{}.checked", field("bees", "saved"))).await?;
    ensure!(!page.is_saved("keda").await?, "it is still saved for later");
    ensure!(!page.is_ticked("bees").await?, "saving a talk ticked it");
    tabs.close_second().await
}

async fn expect(page: &Page, note: &str) -> Outcome {
    ensure!(page.is_saved("keda").await?, "the talk is not saved for later");
    ensure!(!page.is_ticked("keda").await?, "saving a talk ticked it");
    ensure_eq!(page.note("keda").await?, note);
    Ok(())
}

/// A note is plain text, on the page and in the panel's lists, and leaves as it came.
pub async fn a_hostile_note_is_text(page: &Page) -> Outcome {
    let prelude = "window.alert = () => said.push('a note was run');";
    let server = Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
    page.open(&server.url("talk/keda/")).await?;
    let note = "<b>\"bold\"</b> & </textarea><img src=x onerror=alert()> 🚀";
    page.open_note("keda").await?;
    // Drivers cannot type what is outside the basic plane.
    page.client()
        .execute(
            "const field = document.querySelector('[data-talk=keda][data-mark=note]');
             field.value = arguments[0];
             field.dispatchEvent(new InputEvent('input', { bubbles: true }));",
            vec![note.into()],
        )
        .await?;
    // A talk that is no longer there shows its note in the panel.
    let journal = format!("{{\"gone\":{{\"note\":[{},5]}}}}", serde_json::Value::from(note));
    page.store(&format!("{}:journal", crate::harness::marks::KEY), &journal).await?;
    page.reload().await?;
    page.arrived().await?;
    ensure_eq!(page.note("keda").await?, note);
    page.open_panel().await?;
    let row = "document.querySelector('#marks_panel [data-show=gone]')";
    ensure_eq!(page.text(&format!("{row}.querySelector('q').textContent")).await?, note);
    ensure!(page.is(&format!("!{row}.querySelector('b, img')")).await?, "a note became markup");
    let file = page.saved("[data-do=save]").await?;
    let file: serde_json::Value = serde_json::from_str(&file)?;
    ensure_eq!(file["talks"]["keda"]["note"][0], note);
    Ok(())
}

/// What is left is said near the end, and that it is full where a text that is pasted is too long.
pub async fn its_room_is_said(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("talk/keda/")).await?;
    page.open_note("keda").await?;
    let said = "document.querySelector('#keda .talk-note textarea + [role=status]').textContent";
    let paste = |length: usize| {
        let field = field("keda", "note");
        format!(
            "{field}.select(); document.execCommand('insertText', false, 'x'.repeat({length}));"
        )
    };
    for (length, kept, words) in [
        (1_899, 1_899, ""),
        (1_900, 1_900, "Characters left: 100"),
        (1_999, 1_999, "Characters left: 1"),
        (3_000, 2_000, "The note is full: only 2,000 characters are kept."),
        (12, 12, ""),
    ] {
        page.run(&paste(length)).await?;
        page.until(&format!("{said} === '{words}'")).await?;
        ensure_eq!(page.note("keda").await?.len(), kept);
        ensure_eq!(page.talks().await?["keda"]["note"][0].as_str().map(str::len), Some(kept));
    }
    // A program that fills in a form knows no limit.
    page.run(&format!(
        "const field = {};
         field.value = 'x'.repeat(2500);
         field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));",
        field("keda", "note")
    ))
    .await?;
    page.until(&format!("{said}.startsWith('The note is full')")).await?;
    ensure_eq!(page.talks().await?["keda"]["note"][0].as_str().map(str::len), Some(2_000));
    Ok(())
}

/// As long as a note may be, and not a letter longer.
pub async fn a_long_note_is_kept_whole(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("talk/keda/")).await?;
    page.open_note("keda").await?;
    page.run(&format!("{}.value = 'line\\n'.repeat(399)", field("keda", "note"))).await?;
    page.type_note("keda", "123456789").await?;
    let note = page.note("keda").await?;
    ensure_eq!(note.len(), 2000);
    ensure!(note.contains("12345"), "what was typed is missing");
    page.reload().await?;
    page.arrived().await?;
    ensure_eq!(page.note("keda").await?, note);
    // Deleted again, it is gone.
    let all: String =
        [Key::Control.into(), 'a', Key::Null.into(), Key::Backspace.into()].iter().collect();
    page.type_note("keda", &all).await?;
    page.reload().await?;
    page.arrived().await?;
    ensure_eq!(page.note("keda").await?, "");
    Ok(())
}
