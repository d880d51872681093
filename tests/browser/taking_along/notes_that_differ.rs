//! A link brings a note on a talk that has one already.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::field,
    page::Page,
    panel::{NEWS, OPEN},
    server::{Server, Settings},
};

const THEIRS: &str = "{\"cel\":{\"note\":[\"Ask <b>them</b>.\",1700000000000]},\
    \"keda\":{\"note\":[\"Good.\",1700000000000]}}";

/// Both are shown, and by default both are kept, mine first; another choice is done, and undone.
pub async fn neither_is_lost(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let link = page.link_of(THEIRS, &server).await?;
    page.open(&server.url("")).await?;
    page.type_note("cel", "My own.").await?;
    page.type_note("keda", "Good. Very.").await?;
    page.client().goto(&link).await?;
    page.until_preview("1 note differs from yours:").await?;
    let row = "document.querySelector('#marks_panel [data-show=differing] > li')";
    let shown = page.text(&format!("{row}.textContent")).await?;
    ensure!(
        shown.contains("Yours: My own.Theirs: Ask <b>them</b>.Keep both, yours first"),
        "what is shown is {shown}"
    );
    page.choose("merge").await?;
    page.until(&format!("{NEWS} === 'Merged.'")).await?;
    ensure_eq!(page.note("cel").await?, "My own.\n\nAsk <b>them</b>.");
    ensure_eq!(page.note("keda").await?, "Good. Very.");
    page.undo().await?;
    ensure_eq!(page.note("cel").await?, "My own.");
    for (choice, note) in [("mine", "My own."), ("theirs", "Ask <b>them</b>.")] {
        page.client().goto(&link).await?;
        page.until(&format!("{OPEN} && {row}")).await?;
        page.click(&format!("#marks_panel [data-note=cel] [value={choice}]")).await?;
        page.choose("merge").await?;
        page.until(&format!("{NEWS} === 'Merged.'")).await?;
        ensure_eq!(page.note("cel").await?, note);
    }
    page.reload().await?;
    page.arrived().await?;
    ensure_eq!(page.note("cel").await?, "Ask <b>them</b>.");
    Ok(())
}

/// Together they are too long: nothing is merged before it is said which one is kept.
pub async fn what_does_not_fit_is_chosen(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let long = format!("{{\"cel\":{{\"note\":[\"{}\",1700000000000]}}}}", "y".repeat(1_500));
    let link = page.link_of(&long, &server).await?;
    page.open(&server.url("")).await?;
    page.open_note("cel").await?;
    page.run(&format!("{}.value = 'x'.repeat(999)", field("cel", "note"))).await?;
    page.type_note("cel", "x").await?;
    page.client().goto(&link).await?;
    page.until_preview("1 note differs from yours:").await?;
    page.choose("merge").await?;
    page.until(&format!("{NEWS}.startsWith('Choose')")).await?;
    ensure_eq!(page.note("cel").await?.len(), 1_000);
    ensure!(
        page.is("document.activeElement.matches('[data-note=cel]')").await?,
        "nothing asks for the choice"
    );
    page.click("#marks_panel [data-note=cel] [value=theirs]").await?;
    page.choose("merge").await?;
    page.until(&format!("{NEWS} === 'Merged.'")).await?;
    ensure_eq!(page.note("cel").await?, "y".repeat(1_500));
    page.undo().await?;
    ensure_eq!(page.note("cel").await?, "x".repeat(1_000));
    Ok(())
}
