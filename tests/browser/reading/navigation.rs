//! From page to page.

use serde_json::Value;

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

/// A mark on the window that loading a document would wipe out.
const MARK: &str = "window.mark = true;";

/// Address, title, heading, focus, and the day navigation follow.
pub async fn a_link_shows_the_page_without_loading_it(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.run(MARK).await?;
    page.follow("/day/2022-10-27/").await?;
    page.until("location.pathname === '/day/2022-10-27/'").await?;
    page.until("document.activeElement === document.querySelector('main h1')").await?;
    ensure!(
        page.text("document.title").await?.starts_with("Thursday 27 October 2022"),
        "the title is old"
    );
    ensure!(page.is("scrollY === 0").await?, "the page is not at its top");
    ensure!(page.is("window.mark").await?, "the document was loaded");
    let current = page.text("[...document.querySelectorAll('.day-nav [aria-current=page]')].map((a) => a.textContent).join()").await?;
    ensure_eq!(current, "Thu 27");
    ensure!(page.is("document.querySelector('link[rel=canonical]').getAttribute('href') === location.pathname").await?, "the canonical address is old");
    // What is rendered here equals the file.
    let rendered = page.text("document.querySelector('main').textContent").await?;
    page.open(&server.url("day/2022-10-27/")).await?;
    ensure_eq!(page.text("document.querySelector('main').textContent").await?, rendered);
    Ok(())
}

/// The page, its title and its scroll, whichever way.
pub async fn back_and_forward_are_exact(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.run(MARK).await?;
    page.click("a[href='/day/2022-10-26/'] time").await?;
    let scroll = scroll(page, "history.length").await?;
    ensure!(scroll >= 1, "no entry was made");
    page.until("location.pathname === '/day/2022-10-26/' && scrollY === 0").await?;
    page.run("scrollTo(0, 700)").await?;
    page.until("scrollY === 700").await?;
    settle(page).await?;
    page.follow("/talk/bees/").await?;
    page.until(
        "location.pathname === '/talk/bees/' && document.querySelector('#bees details').open",
    )
    .await?;
    page.client().back().await?;
    page.until(
        "location.pathname === '/day/2022-10-26/' && document.title.startsWith('Wednesday')",
    )
    .await?;
    let left = page.eval("window.left").await?;
    page.until(&format!("scrollY === {left}")).await?;
    page.client().back().await?;
    page.until("location.pathname === '/' && document.querySelectorAll('article').length > 20")
        .await?;
    page.until("scrollY > 500").await?;
    page.client().forward().await?;
    page.until(&format!("location.pathname === '/day/2022-10-26/' && scrollY === {left}")).await?;
    page.client().forward().await?;
    page.until("location.pathname === '/talk/bees/' && scrollY === 0").await?;
    ensure!(page.is("window.mark").await?, "a document was loaded");
    Ok(())
}

/// Remembers in the page where it will be left: following a link scrolls to that link first.
async fn settle(page: &Page) -> Outcome {
    page.run("addEventListener('click', () => { window.left = Math.round(scrollY); }, { capture: true, once: true })").await
}

async fn scroll(page: &Page, expression: &str) -> Outcome<u64> {
    Ok(page.eval(expression).await?.as_u64().unwrap_or_default())
}

/// After having come there by a link, and ticks with it.
pub async fn a_reload_on_every_kind_of_page_works(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    for path in ["/day/2022-10-26/", "/talk/keda/", "/"] {
        // Clicked as a person does: WebKit skips entries that only a script made.
        if path == "/talk/keda/" {
            page.click("#keda summary").await?;
            page.click("#keda .talk-card__permalink").await?;
        } else {
            page.click(&format!(".day-nav a[href='{path}']")).await?;
        }
        page.until(&format!("location.pathname === '{path}'")).await?;
        page.reload().await?;
        page.arrived().await?;
        ensure_eq!(page.text("location.pathname").await?, path);
        ensure!(page.is("document.querySelector('#keda')").await?, "{path} is not shown");
    }
    page.client().back().await?;
    page.until("location.pathname === '/talk/keda/' && document.querySelector('#keda h1')").await
}

/// The deep link to one talk.
pub async fn a_talks_card_is_open_on_its_page(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("talk/cgroupv2/")).await?;
    let body = page.find("#cgroupv2 .talk-card__body").await?;
    ensure!(body.is_displayed().await?, "the card is closed");
    let text = body.text().await?;
    ensure!(text.contains("What McCune made of it"), "it reads {text}");
    ensure!(text.contains("Inferred"), "what is inferred is not marked: {text}");
    page.follow("/day/2022-10-28/").await?;
    page.until("document.querySelector('main h1').textContent.includes('28 October')").await?;
    ensure!(
        !page.is("document.querySelector('#cgroupv2 details').open").await?,
        "the card is open on its day"
    );
    Ok(())
}

/// A part of another page.
pub async fn a_fragment_is_scrolled_to(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-25/")).await?;
    page.click(".day-nav a[href='/#day_unknown']").await?;
    page.until("location.pathname + location.hash === '/#day_unknown'").await?;
    page.until("Math.abs(document.getElementById('day_unknown').getBoundingClientRect().top) < innerHeight / 2 && scrollY > 1000").await?;
    page.until("document.activeElement.id === 'day_unknown'").await
}

/// A link followed, and gone back from, while the texts are still on their way.
pub async fn a_link_that_was_left_again_stays_left(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    server.hold("/texts-");
    page.click(".day-nav a[href='/day/2022-10-27/']").await?;
    page.until("location.pathname === '/day/2022-10-27/'").await?;
    page.run("history.back()").await?;
    page.until("location.pathname === '/'").await?;
    server.release();
    let texts = "performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/texts-'))";
    page.until(&format!("{texts}.length > 0")).await?;
    // Time for what must not happen.
    page.until("(window.looks = (window.looks ?? 0) + 1) > 10").await?;
    ensure!(
        page.is("document.querySelectorAll('article').length > 20").await?,
        "the page that was left is shown"
    );
    ensure_eq!(page.text("document.title").await?, "KubeCon North America 2022, Detroit");
    ensure!(
        page.is(&format!("{texts}.length <= 2")).await?,
        "the texts were asked for time and again"
    );
    Ok(())
}

/// Where the texts cannot be had, the browser is left to load the page, and to say what it says.
pub async fn a_lost_network_falls_back_to_the_document(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.run(MARK).await?;
    server.go_down(true);
    page.run("document.querySelector(`a[href='/day/2022-10-27/']`).click()").await?;
    page.until("location.pathname === '/day/2022-10-27/' && !window.mark").await?;
    server.go_down(false);
    page.reload().await?;
    page.arrived().await?;
    let heading: Value = page.eval("document.querySelector('main h1').textContent").await?;
    ensure!(
        heading.as_str().is_some_and(|heading| heading.contains("27 October")),
        "the page is {heading}"
    );
    Ok(())
}

/// A link followed while the page of another is still on its way.
pub async fn links_followed_in_haste_have_entries_of_their_own(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    server.hold("/texts-");
    for day in ["2022-10-26", "2022-10-27"] {
        page.click(&format!(".day-nav a[href='/day/{day}/']")).await?;
        page.until(&format!("location.pathname === '/day/{day}/'")).await?;
    }
    ensure_eq!(page.eval("history.state").await?, 2);
    server.release();
    page.until("document.querySelector('main h1').textContent.includes('27 October')").await?;
    page.client().back().await?;
    page.until("document.querySelector('main h1').textContent.includes('26 October')").await?;
    ensure_eq!(page.eval("history.state").await?, 1);
    Ok(())
}
