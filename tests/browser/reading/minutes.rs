//! Minutes watched, of a day and of the whole trip.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

/// The element beside the progress of the trip, and of the day.
const OF_TRIP: &str = "document.querySelector('.trip-header .watched-minutes').textContent";
const OF_DAY: &str = "document.querySelector('main .watched-minutes').textContent";

/// A tick adds the talk's minutes to its day and to the trip, and is taken off again.
pub async fn they_follow_the_ticks(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    page.open(&server.url("day/2025-03-01/")).await?;
    ensure_eq!(page.text(OF_DAY).await?, "0 min of 1 h 33 min");
    let of_trip = "0 min of 2 h 13 min, 1 of unknown length";
    ensure_eq!(page.text(OF_TRIP).await?, of_trip);
    page.tick("script-title").await?;
    page.until(&format!("{OF_DAY} === '1 h 3 min of 1 h 33 min'")).await?;
    page.until(&format!("{OF_TRIP}.startsWith('1 h 3 min of 2 h 13 min')")).await?;
    page.reload().await?;
    page.arrived().await?;
    page.until(&format!("{OF_DAY} === '1 h 3 min of 1 h 33 min'")).await?;
    page.tick("script-title").await?;
    page.until(&format!("{OF_TRIP} === '{of_trip}'")).await?;
    ensure_eq!(page.text(OF_DAY).await?, "0 min of 1 h 33 min");
    Ok(())
}

/// One live region says how much is watched, however many progresses a page shows.
pub async fn progress_is_announced_once(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    let announced = page.eval("document.querySelectorAll('.watch-progress [role=status]').length");
    ensure_eq!(announced.await?, 1);
    ensure!(
        page.is("document.querySelector('.trip-header .watch-progress [role=status]')").await?,
        "the trip's progress is not announced"
    );
    Ok(())
}
