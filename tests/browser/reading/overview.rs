//! The first page of a trip of many entries, and the head of every page.

use super::places::wait;
use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{BLANK, Server, Settings},
};

/// Every kind of page.
const PAGES: [&str; 5] = ["", "day/2022-10-26/", "talk/keda/", "find/", "nowhere/"];

/// Where a part is, below the window's upper edge.
fn top(part: &str) -> String {
    format!("document.querySelector(`{part}`).getBoundingClientRect().top")
}

/// On a telephone, in one pull of the thumb.
pub async fn the_first_page_is_short(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.client().set_window_size(390, 844).await?;
    page.open(&server.url("")).await?;
    let height = page.eval("document.documentElement.scrollHeight").await?;
    ensure!(height.as_u64().is_some_and(|height| height <= 6_000), "it is {height} px high");
    ensure!(page.is("document.documentElement.scrollWidth <= innerWidth").await?, "it is too wide");
    ensure_eq!(page.eval("document.querySelectorAll('.day-tile').length").await?, 6);
    // All of a tile leads to its day.
    page.run(
        "const picture = document.querySelector('.day-tile .picture');
         picture.scrollIntoView({ block: 'center' });
         const { x, y, width, height } = picture.getBoundingClientRect();
         document.elementFromPoint(x + width / 2, y + height / 2).click();",
    )
    .await?;
    page.until("location.pathname === '/day/2022-10-23/'").await
}

/// Name, “Find” and “Your marks” in a line.
pub async fn the_head_is_small(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for width in [320, 390, 1280] {
        page.client().set_window_size(width, 844).await?;
        for path in PAGES {
            page.open(&server.url(path)).await?;
            let height = page.eval("document.querySelector('.trip-header').offsetHeight").await?;
            ensure!(
                height.as_u64().is_some_and(|height| height <= 64),
                "/{path}, {width} px wide: {height} px high"
            );
            let small = "[...document.querySelectorAll('.trip-header :is(a, button)')].filter((it) => it.offsetHeight < 24 || it.getBoundingClientRect().right > innerWidth).map((it) => it.outerHTML).join()";
            ensure_eq!(page.text(small).await?, "");
        }
    }
    Ok(())
}

/// Links to the place of a talk, or of a day, on the page of the whole trip.
pub async fn old_links_lead_on(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for part in ["keda", "saving-us", "day_2022-10-26", "getting-there"] {
        page.client().goto(&server.url(BLANK)).await?;
        page.open(&server.url(&format!("#{part}"))).await?;
        page.until(&format!("{0} >= 0 && {0} < innerHeight / 2", top(&format!("[id='{part}']"))))
            .await?;
        let shown = format!(
            "document.getElementById('{part}').checkVisibility({{ contentVisibilityAuto: true }})"
        );
        ensure!(page.is(&shown).await?, "#{part} is folded away");
    }
    page.client().goto(&server.url(BLANK)).await?;
    page.client().goto(&server.url("#2022-10-26")).await?;
    page.until("location.pathname === '/day/2022-10-26/' && document.body?.dataset.arrived")
        .await?;
    page.client().back().await?;
    page.until("location.pathname === '/blank'").await?;
    // Within the application.
    page.open(&server.url("day/2022-10-26/")).await?;
    page.run("document.querySelector('.day-nav a').hash = 'cel'; document.querySelector('.day-nav a').click()").await?;
    page.until(&format!(
        "location.hash === '#cel' && document.querySelector('#cel').closest('[open]') && {} >= 0",
        top("#cel")
    ))
    .await
}

/// A fold that was opened is open after Back, at its place.
pub async fn what_is_folded_comes_back_open(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.click(".entry-fold:has(#keda) > summary").await?;
    page.until("document.querySelector('.entry-fold:has(#keda)').open").await?;
    page.click("#keda summary").await?;
    page.click("#keda .talk-card__permalink").await?;
    page.until("location.pathname === '/talk/keda/' && document.querySelector('#keda h1')").await?;
    page.client().back().await?;
    page.until(
        "location.pathname === '/' && document.querySelector('.entry-fold:has(#keda)')?.open",
    )
    .await?;
    wait(page).await?;
    ensure!(
        page.is(&format!("{0} > 0 && {0} < innerHeight", top("#keda .talk-card__permalink")))
            .await?,
        "it is elsewhere"
    );
    page.reload().await?;
    page.arrived().await?;
    ensure!(
        page.is("document.querySelector('.entry-fold:has(#keda)').open").await?,
        "it is closed"
    );
    page.tick("keda").await?;
    page.until_counted("1 of 16 watched").await
}

/// What is folded on a screen is on paper.
pub async fn it_is_whole_on_paper(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.as_if(&["print"], &["screen"]).await?;
    let missing = "[...document.querySelectorAll('main article')].filter((card) => card.getBoundingClientRect().height < 20).map(({ id }) => id).join()";
    ensure_eq!(page.text(missing).await?, "");
    Ok(())
}

/// Nothing is said of nothing; the first tick pushes nothing down.
pub async fn progress_shows_from_the_first_tick(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for width in [390, 1280] {
        page.client().set_window_size(width, 844).await?;
        page.client().goto(&server.url(BLANK)).await?;
        page.run("localStorage.clear()").await?;
        page.open(&server.url("day/2022-10-26/")).await?;
        let line = "getComputedStyle(document.querySelector('.trip-header progress')).visibility";
        ensure_eq!(page.text(line).await?, "hidden");
        let before = page.eval("document.querySelector('main').offsetTop").await?;
        let words = "document.querySelector('.trip-header [role=status]')";
        ensure_eq!(page.text(&format!("{words}.textContent")).await?, "0 of 16 watched");
        page.tick("keda").await?;
        page.until(&format!("{line} === 'visible'")).await?;
        ensure_eq!(page.eval("document.querySelector('main').offsetTop").await?, before);
        ensure_eq!(page.text(&format!("{words}.textContent")).await?, "1 of 16 watched");
        // Heard, and not seen.
        ensure!(
            page.is(&format!(
                "{words}.checkVisibility() && {words}.getBoundingClientRect().width <= 1"
            ))
            .await?,
            "it is not for those who hear it"
        );
    }
    Ok(())
}

/// Without a movement of the page, on arrival and when a day is turned to.
pub async fn the_day_is_in_sight_among_the_others(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.client().set_window_size(320, 700).await?;
    let is_seen = "(() => { const { left, right } = document.querySelector('.day-nav [aria-current]').getBoundingClientRect(); return left > -1 && right < innerWidth + 1; })()";
    page.open(&server.url("day/2022-10-28/")).await?;
    page.until(is_seen).await?;
    ensure_eq!(page.eval("scrollY").await?, 0);
    ensure!(
        page.is("document.querySelector('.day-nav').scrollWidth > innerWidth").await?,
        "the strip does not scroll"
    );
    page.run("document.querySelector(`a[href='/day/2022-10-23/']`).click()").await?;
    page.until(&format!("location.pathname === '/day/2022-10-23/' && {is_seen}")).await?;
    ensure_eq!(page.eval("scrollY").await?, 0);
    // From right to left.
    let hebrew = Server::start("haifa", "/", Settings::default()).await?;
    page.open(&hebrew.url("")).await?;
    let last = page.text("[...document.querySelectorAll('.day-nav a')].findLast((a) => a.pathname !== '/').pathname").await?;
    page.open(&hebrew.url(last.trim_start_matches('/'))).await?;
    page.until(is_seen).await
}
