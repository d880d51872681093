//! Browsers that allow only so many changes of the history in a while: Safari and Firefox throw past that,
//! Chromium does nothing.

use crate::harness::{
    check::{Outcome, ensure_eq},
    engine::Kind,
    page::Page,
    server::{Server, Settings},
};

/// Past the limit from the beginning, and for as long as `limited` says.
const THROWING: &str = "
    window.limited = true;
    for (const name of ['pushState', 'replaceState']) {
        const change = History.prototype[name];
        History.prototype[name] = function (...parts) {
            if (limited) throw new DOMException('too often', 'SecurityError');
            return change.apply(this, parts);
        };
    }";

/// The same, without a word.
const SILENT: &str = "
    window.limited = true;
    for (const name of ['pushState', 'replaceState']) {
        const change = History.prototype[name];
        History.prototype[name] = function (...parts) {
            if (!limited) return change.apply(this, parts);
        };
    }";

/// From the fourth change of a document on.
const SOON: &str = "
    let changes = 0;
    for (const name of ['pushState', 'replaceState']) {
        const change = History.prototype[name];
        History.prototype[name] = function (...parts) {
            if (++changes > 3) throw new DOMException('too often', 'SecurityError');
            return change.apply(this, parts);
        };
    }";

const ALL: [&str; 3] = [THROWING, SILENT, SOON];

const FIELD: &str = "#find_form [type=search]";

async fn limited(prelude: &'static str) -> Outcome<Server> {
    Server::start("root", "/", Settings { prelude, ..Settings::default() }).await
}

async fn until_shown(page: &Page, path: &str, heading: &str) -> Outcome {
    page.until(&format!("location.pathname === '{path}' && document.querySelector('main h1')?.textContent.includes('{heading}') && document.body.dataset.arrived")).await
}

/// A link leads to its page, and back: the browser loads it.
pub async fn a_link_leads_to_its_page(page: &Page) -> Outcome {
    for prelude in ALL {
        let server = limited(prelude).await?;
        page.open(&server.url("")).await?;
        for day in ["26", "27", "28", "25", "24"] {
            let path = format!("/day/2022-10-{day}/");
            page.click(&format!(".day-nav a[href='{path}']")).await?;
            until_shown(page, &path, &format!("{day} October")).await?;
        }
        for day in ["25", "28", "27", "26"] {
            page.client().back().await?;
            until_shown(page, &format!("/day/2022-10-{day}/"), &format!("{day} October")).await?;
        }
        page.click(".day-nav a[href='/#day_unknown']").await?;
        page.until("location.pathname + location.hash === '/#day_unknown' && document.querySelectorAll('article').length > 20").await?;
        page.arrived().await?;
        page.expect_quiet_console().await?;
    }
    Ok(())
}

/// Where one was, on the way back. What was folded is so again in Firefox, which comes back to a new document: so on a
/// page where nothing is.
pub async fn a_place_is_kept(page: &Page) -> Outcome {
    for prelude in ALL {
        let server = limited(prelude).await?;
        page.open(&server.url("day/2022-10-26/")).await?;
        page.run("addEventListener('click', () => { sessionStorage.top = scrollY; }, true)")
            .await?;
        page.click("#bees summary").await?;
        page.click("#bees .talk-card__permalink").await?;
        until_shown(page, "/talk/bees/", "").await?;
        page.client().back().await?;
        page.until("location.pathname === '/day/2022-10-26/' && document.body?.dataset.arrived")
            .await?;
        page.until("Math.abs(scrollY - sessionStorage.top) <= 50").await?;
    }
    Ok(())
}

/// Words that are typed are found, and are there after going to what was found, and back. In WebKit they are
/// not there on the way back, when the limit is still on: what it comes back to does not load itself again.
pub async fn words_are_found_and_kept(page: &Page) -> Outcome {
    for prelude in ALL {
        let server = limited(prelude).await?;
        page.open(&server.url("find/")).await?;
        page.until("document.querySelector('#find_results [data-mark]')").await?;
        page.find(FIELD).await?.send_keys("keda").await?;
        expect_found(page).await?;
        page.click("#find_results a[href='/talk/keda/']").await?;
        until_shown(page, "/talk/keda/", "KEDA").await?;
        if page.kind() == Kind::WebKit {
            continue;
        }
        page.client().back().await?;
        page.until("location.pathname === '/find/' && document.body?.dataset.arrived").await?;
        expect_found(page).await?;
        page.expect_quiet_console().await?;
    }
    Ok(())
}

async fn expect_found(page: &Page) -> Outcome {
    page.until(&format!(
        "document.querySelector('{FIELD}')?.value === 'keda'
         && document.querySelectorAll('#find_results [data-mark=watched]').length === 1"
    ))
    .await
}

/// Past the limit, the address is what was typed as soon as the browser lets it be.
pub async fn the_address_is_made_good(page: &Page) -> Outcome {
    for prelude in [THROWING, SILENT] {
        let server = limited(prelude).await?;
        page.open(&server.url("find/")).await?;
        page.until("document.querySelector('#find_results [data-mark]')").await?;
        page.find(FIELD).await?.send_keys("keda").await?;
        expect_found(page).await?;
        ensure_eq!(page.text("location.search").await?, "");
        page.run("window.limited = false; document.querySelector('#find_results a').focus()")
            .await?;
        page.until("location.search === '?q=keda'").await?;
        page.click("#find_results a[href='/talk/keda/']").await?;
        until_shown(page, "/talk/keda/", "KEDA").await?;
        page.client().back().await?;
        page.until("location.pathname + location.search === '/find/?q=keda'").await?;
        expect_found(page).await?;
    }
    Ok(())
}

/// Words of another visit to the page do not come back by a link.
pub async fn a_link_to_find_asks_for_nothing(page: &Page) -> Outcome {
    let server = limited(THROWING).await?;
    page.open(&server.url("find/")).await?;
    page.until("document.querySelector('#find_results [data-mark]')").await?;
    page.find(FIELD).await?.send_keys("keda").await?;
    expect_found(page).await?;
    page.click("#find_results a[href='/talk/keda/']").await?;
    until_shown(page, "/talk/keda/", "KEDA").await?;
    page.click(".trip-header__find").await?;
    page.until("location.pathname === '/find/' && document.querySelectorAll('#find_results [data-mark=watched]').length > 1").await?;
    ensure_eq!(page.text(&format!("document.querySelector('{FIELD}').value")).await?, "");
    Ok(())
}
