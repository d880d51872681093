//! Nights: hours after midnight, told with the day that they follow.

use crate::harness::{
    check::{Outcome, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

/// What the page says of when an entry was, and the dates behind that: those of the next morning.
async fn when(page: &Page, entry: &str) -> Outcome<(String, String)> {
    let of = format!("document.querySelector('#{entry} .entry-when')");
    let words = page.text(&format!("{of}.innerText")).await?;
    let dates = format!("[...{of}.querySelectorAll('time')].map((it) => it.dateTime).join(' ')");
    Ok((words, page.text(&dates).await?))
}

/// On the page of the day, where it is found, and in the calendar of what was saved.
pub async fn an_hour_after_midnight_is_told_with_its_day(page: &Page) -> Outcome {
    let server = Server::start("night", "/", Settings::default()).await?;
    page.open(&server.url("day/2026-10-24/")).await?;
    for (entry, words, dates) in [
        ("owls", "23:30–00:30", " 2026-10-25T00:30"),
        ("midnight", "00:00–00:45 next morning", "2026-10-25T00:00 2026-10-25T00:45"),
        ("breakfast", "09:30 next morning", "2026-10-25T09:30"),
    ] {
        ensure_eq!(when(page, entry).await?, (words.to_owned(), dates.to_owned()));
    }
    let clash = "document.querySelector('#owls .talk-card__clashes li').textContent";
    ensure_eq!(page.text(clash).await?, "Midnight is a bad default");
    page.save("midnight").await?;
    page.open_panel().await?;
    let calendar = page.saved("[data-do=save_calendar]").await?;
    let lines = calendar.lines().filter(|line| line.starts_with("DT") && line.contains("2026102"));
    let zone = "TZID=Europe/Amsterdam";
    let of_talk: Vec<&str> = lines.filter(|line| line.contains(zone)).collect();
    ensure_eq!(
        of_talk,
        [format!("DTSTART;{zone}:20261025T000000"), format!("DTEND;{zone}:20261025T004500")]
    );
    ensure_eq!(calendar.matches("BEGIN:VEVENT").count(), 1);
    page.choose("close").await?;
    page.open(&server.url("find/?day=2026-10-24&q=midnight")).await?;
    page.until("document.querySelectorAll('#find_results > li').length === 1").await?;
    let found =
        page.text("document.querySelector('#find_results .entry-when').textContent").await?;
    ensure_eq!(found, "Saturday 24 October, 00:00–00:45 next morning");
    page.expect_quiet_console().await
}
