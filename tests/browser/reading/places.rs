//! Where one is: after going back and forward, after a reload, and by a link to a part of a page.

use crate::harness::{
    check::{Outcome, ensure},
    page::Page,
    server::{Server, Settings},
};

/// How far down the window a card is.
fn top(id: &str) -> String {
    format!("Math.round(document.getElementById('{id}').getBoundingClientRect().top)")
}

async fn number(page: &Page, expression: &str) -> Outcome<i64> {
    Ok(page.eval(expression).await?.as_i64().unwrap_or(i64::MAX))
}

/// A card in the middle of the first page, opened, and one above it, opened too.
async fn read_on(page: &Page) -> Outcome<i64> {
    page.run("document.querySelector('#rejekts-inception details').open = true; document.querySelector('#bees details').open = true").await?;
    page.run("document.getElementById('bees').scrollIntoView(); scrollBy(0, -100)").await?;
    page.until("(window.looks = (window.looks ?? 0) + 1) > 3").await?;
    number(page, &top("bees")).await
}

async fn expect_there(page: &Page, before: i64) -> Outcome {
    page.until("document.querySelector('#bees details')?.open && document.querySelector('#rejekts-inception details').open").await?;
    let off = format!("Math.abs({} - {before}) <= 50", top("bees"));
    page.until(&off).await?;
    // It stays there.
    page.until("(window.looks = (window.looks ?? 0) + 1) > 10").await?;
    ensure!(
        page.is(&off).await?,
        "the card is elsewhere, at {} and not {before}",
        number(page, &top("bees")).await?
    );
    Ok(())
}

async fn for_each_width(page: &Page, test: impl AsyncFn(&Server) -> Outcome) -> Outcome {
    for width in [320, 1280] {
        page.client().set_window_size(width, 900).await?;
        let server = Server::start("root", "/", Settings::default()).await?;
        test(&server).await?;
    }
    Ok(())
}

/// Away by a link, and back.
pub async fn back_shows_the_same_card(page: &Page) -> Outcome {
    for_each_width(page, async |server| {
        page.open(&server.url("")).await?;
        read_on(page).await?;
        // The driver scrolls to what it clicks.
        page.run(&format!("addEventListener('click', () => {{ window.left = {}; }}, {{ capture: true, once: true }})", top("bees"))).await?;
        page.click("#bees .talk-card__permalink").await?;
        page.until("location.pathname === '/talk/bees/' && document.querySelector('#bees h1')").await?;
        let before = number(page, "window.left").await?;
        page.client().back().await?;
        page.until("location.pathname === '/'").await?;
        expect_there(page, before).await
    })
    .await
}

/// The document, loaded again.
pub async fn a_reload_shows_the_same_card(page: &Page) -> Outcome {
    for_each_width(page, async |server| {
        page.open(&server.url("")).await?;
        let before = read_on(page).await?;
        page.reload().await?;
        page.arrived().await?;
        expect_there(page, before).await
    })
    .await
}

/// A link to a part, on first load and within the application.
pub async fn a_part_is_at_its_place(page: &Page) -> Outcome {
    let place = "(() => {
        const part = document.getElementById('saving-us');
        const asked = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
        return Math.abs(part.getBoundingClientRect().top - asked) <= 8;
    })()";
    for_each_width(page, async |server| {
        page.open(&server.url("#saving-us")).await?;
        page.until(place).await?;
        page.open(&server.url("day/2022-10-26/")).await?;
        page.run("document.querySelector('.day-nav a').hash = 'saving-us'; document.querySelector('.day-nav a').click()").await?;
        page.until("location.pathname + location.hash === '/#saving-us'").await?;
        page.until(place).await
    })
    .await
}

/// The same file under other spellings of its address.
pub async fn a_file_is_the_page_that_it_says(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for spelled in ["talk/%6Beda/", "talk//keda/", "talk/keda/index.html"] {
        page.open(&server.url(spelled)).await?;
        page.until("(window.looks = (window.looks ?? 0) + 1) > 5").await?;
        ensure!(
            page.is("document.querySelector('#keda h1')").await?,
            "/{spelled} shows another page"
        );
    }
    Ok(())
}
