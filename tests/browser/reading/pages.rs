//! Pages as they stand: taken over, right at every address, for every trip.

use std::fs;

use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        page::Page,
        server::{BLANK, Server, Settings},
    },
    sites,
};

/// Every kind of page, taken over from its own file without a complaint.
pub async fn every_page_is_taken_over(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let paths = addresses("root", "")?;
    ensure!(paths.len() > 20, "the site has only {} pages", paths.len());
    for path in paths {
        page.open(&server.url(&path)).await?;
        ensure!(page.is("document.querySelector('main h1')").await?, "/{path} has no heading");
        page.expect_quiet_console().await.map_err(|error| format!("/{path}: {error}"))?;
    }
    Ok(())
}

/// A site that does not stand at the root of its host.
pub async fn a_site_below_a_path_is_taken_over(page: &Page) -> Outcome {
    let server = Server::start("base", "/trips/detroit/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    page.follow("/trips/detroit/day/2022-10-25/").await?;
    page.until("document.querySelector('main h1').textContent.includes('25 October')").await?;
    ensure!(
        page.text("location.pathname").await? == "/trips/detroit/day/2022-10-25/",
        "the address is wrong"
    );
    page.open(&server.url("talk/keda/")).await?;
    ensure!(page.is_ticked("keda").await?, "the tick is lost");
    Ok(())
}

/// Another trip, with the same application.
pub async fn another_trip_is_taken_over(page: &Page) -> Outcome {
    let server = Server::start("kyoto", "/", Settings::default()).await?;
    for path in addresses("kyoto", "")? {
        page.open(&server.url(&path)).await?;
        page.expect_quiet_console().await.map_err(|error| format!("/{path}: {error}"))?;
    }
    ensure_eq!(page.text("document.documentElement.lang").await?, "ja");
    Ok(())
}

/// With the file's name, with a query, with a fragment.
pub async fn every_spelling_of_an_address_is_taken_over(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let spellings = ["index.html", "", "?from=a-friend", "index.html?q=1#keda", "#bees"];
    for spelling in spellings {
        page.open(&server.url(&format!("day/2022-10-26/{spelling}"))).await?;
        let heading = page.text("document.querySelector('main h1').textContent").await?;
        ensure!(heading.contains("26 October 2022"), "{spelling}: the heading is {heading}");
        page.expect_quiet_console().await.map_err(|error| format!("{spelling}: {error}"))?;
    }
    page.open(&server.url("index.html")).await?;
    ensure_eq!(page.text("document.title").await?, "KubeCon North America 2022, Detroit");
    Ok(())
}

/// A day and a talk that the trip does not have.
pub async fn an_unknown_address_says_so_and_leads_home(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for path in ["day/2022-12-25/", "talk/no-such-talk/", "some/where/else"] {
        page.open(&server.url(path)).await?;
        ensure_eq!(page.text("document.querySelector('main h1').textContent").await?, "Not found");
        ensure!(
            page.is("document.title.startsWith('Not found')").await?,
            "the title does not say so"
        );
    }
    page.click(".not-found-page__home > a").await?;
    page.until("location.pathname === '/' && document.querySelectorAll('article').length > 20")
        .await
}

/// The address that a talk had under a former id is that of the talk, with and without scripts.
pub async fn a_former_address_leads_to_the_talk(page: &Page) -> Outcome {
    for policy in [None, Some("script-src 'none'")] {
        let server =
            Server::start("kyoto", "/", Settings { policy, ..Settings::default() }).await?;
        page.client().goto(&server.url("talk/rock-garden/")).await?;
        page.until("location.pathname === '/talk/stone-garden/' && document.querySelector('h1')")
            .await?;
        if policy.is_none() {
            page.until("document.body.dataset.arrived").await?;
        }
    }
    Ok(())
}

/// A recap in the first person speaks so on cards and in what is found.
pub async fn the_first_person_is_used(page: &Page) -> Outcome {
    let server = Server::start("lights", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    let card = "document.querySelector('#lighthouse')";
    ensure!(page.is(&format!("{card}.textContent.includes('I saw it')")).await?, "not on its card");
    page.click("#lighthouse summary").await?;
    ensure!(
        page.is(&format!("{card}.textContent.includes('What I made of it')")).await?,
        "not in its card"
    );
    page.open(&server.url("find/?q=Lanterns")).await?;
    page.until(
        "document.querySelector('#find_results li:only-child')?.textContent.includes('I want to watch it')",
    )
    .await
}

/// Markup in a title is shown, not run.
pub async fn a_hostile_title_is_text(page: &Page) -> Outcome {
    let prelude = "window.alert = () => said.push('a title was run');";
    let server = Server::start("kyoto", "/", Settings { prelude, ..Settings::default() }).await?;
    page.open(&server.url("")).await?;
    let title = page.text("document.querySelector('#script-title h3').textContent").await?;
    ensure!(title.starts_with("<script>") && title.contains("🚀"), "the title is {title}");
    page.run("document.querySelector('#script-title .talk-card__permalink').click()").await?;
    page.until("location.pathname === '/talk/script-title/'").await?;
    page.until("document.title.startsWith('<script>')").await?;
    ensure_eq!(page.text("document.querySelector('main h1').textContent").await?, title);
    Ok(())
}

/// Two talks at the same time say so of each other.
pub async fn a_clash_is_shown(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    for (talk, other) in [("keda", "Kubernet-Bees"), ("bees", "KEDA")] {
        let element = page.find(&format!("#{talk} .talk-card__clashes")).await?;
        ensure!(element.is_displayed().await?, "{talk}: the clash is not to be seen");
        let text = element.text().await?;
        ensure!(text.contains(other), "{talk}: the clash reads {text}");
    }
    Ok(())
}

/// Nothing is wider than the smallest window of the engine.
pub async fn nothing_overflows_a_small_screen(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    // A frame is as narrow as it is told to be; a window need not be.
    let frame =
        "document.body.innerHTML = '<iframe style=\"width: 320px; height: 900px\"></iframe>';";
    for path in ["", "day/2022-10-26/", "talk/cel/", "404.html"] {
        page.client().goto(&server.url(BLANK)).await?;
        let open = format!("{frame} document.querySelector('iframe').src = '{}'", server.url(path));
        page.run(&open).await?;
        let root = "document.querySelector('iframe').contentDocument?.documentElement";
        page.until(&format!("{root}?.querySelector('[data-arrived]') != null")).await?;
        let width = page.eval(&format!("{root}.scrollWidth")).await?;
        ensure!(width.as_u64() <= Some(320), "/{path} is {width} pixels wide");
    }
    Ok(())
}

/// Opening a day asks for the page, the glue, the wasm and the outline, and for nothing else.
pub async fn a_visit_transfers_little(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    let names = "performance.getEntriesByType('resource').map((entry) => entry.name)";
    // Without what the browser asks for, for its own frame, and the worker, which comes when all is there.
    let expected = ".filter((name) => !/\\.(svg|png|webmanifest|ico)$|sw\\.js$/.test(name))";
    let kinds = page
        .text(&format!(
            "[...new Set({names}{expected})].map((name) => name.split('.').pop()).sort().join(' ')"
        ))
        .await?;
    ensure_eq!(kinds, "js postcard wasm");
    ensure!(
        page.is(&format!("{names}.every((name) => name.startsWith(location.origin))")).await?,
        "another site was asked"
    );
    Ok(())
}

/// Lists the addresses of a site's pages, below its base path.
fn addresses(site: &str, folder: &str) -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(sites().join(site).join(folder))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            found.extend(addresses(site, &format!("{folder}{name}/"))?);
        } else if name == "index.html" {
            found.push(folder.to_owned());
        }
    }
    found.sort();
    Ok(found)
}
