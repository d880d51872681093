//! Parts of a page that an address names, and pages that it names in another way.

use super::places::{for_each_width, wait};
use crate::harness::{
    check::{Outcome, ensure},
    page::Page,
    server::{Server, Settings},
};

/// A link to a part, on first load and within the application.
pub async fn a_part_is_at_its_place(page: &Page) -> Outcome {
    let place = "(() => {
        const part = document.getElementById('saving-us');
        const asked = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
        return Math.abs(part.getBoundingClientRect().top - asked) <= 8;
    })()";
    for_each_width(page, async |_| {
        let server = Server::start("root", "/", Settings::default()).await?;
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
        wait(page).await?;
        ensure!(
            page.is("document.querySelector('#keda h1')").await?,
            "/{spelled} shows another page"
        );
    }
    Ok(())
}

/// What a reload would have gone back to is forgotten on the way to another page, whose program comes late.
pub async fn another_page_begins_at_its_top(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.run("document.getElementById('keda').scrollIntoView()").await?;
    wait(page).await?;
    page.reload().await?;
    page.arrived().await?;
    page.run("document.querySelector('[data-find]').hash = ''; document.querySelector('[data-find]').click()")
        .await?;
    page.until("document.querySelector('#find_results [data-mark]')").await?;
    wait(page).await?;
    ensure!(page.is("scrollY === 0").await?, "it begins at {}", page.eval("scrollY").await?);
    Ok(())
}
