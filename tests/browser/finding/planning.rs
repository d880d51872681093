//! A plan of what to watch in the time there is.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

use super::searching::{ASKED, FOUND, TITLES};

/// “I have an hour”: what was saved comes first, what was watched not at all.
pub async fn time_is_planned(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.save("crds-fuzz").await?;
    page.tick("bees").await?;
    page.open(&server.url("find/?plan=90")).await?;
    page.until(&format!("{FOUND}.startsWith('3 talks for your 1 h 30 min: 1 h 20 min in all.')"))
        .await?;
    let titles = page.text(TITLES).await?;
    ensure!(titles.starts_with("API Evolution With CRDs"), "planned is {titles}");
    ensure!(!titles.contains("Bees"), "what was watched is planned");
    page.reload().await?;
    page.arrived().await?;
    page.until(&format!("{FOUND}.startsWith('3 talks for')")).await?;
    ensure_eq!(page.text(TITLES).await?, titles);
    page.pick("plan", "15").await?;
    page.until(&format!("{FOUND}.startsWith('1 talk for your 15 min: 10 min in all.')")).await?;
    page.pick("topic", "Scaling").await?;
    page.until(&format!("{FOUND}.startsWith('Nothing fits into 15 min: the shortest takes ')"))
        .await?;
    ensure_eq!(page.text(ASKED).await?, "/find/?plan=15&topic=Scaling");
    Ok(())
}
