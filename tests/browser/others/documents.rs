//! Documents that others have changed: translators, extensions.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::KEY,
    page::Page,
    server::{Server, Settings},
};

/// Wraps every word, as a translator does.
const TRANSLATE: &str = "
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all = [];
    while (texts.nextNode()) all.push(texts.currentNode);
    for (const text of all) {
        if (!text.data.trim() || text.parentElement.closest('script, style, template, textarea')) continue;
        const outer = document.createElement('font'), inner = document.createElement('font');
        text.replaceWith(outer);
        outer.append(inner);
        inner.append(text.data.toUpperCase());
    }
";

/// Adds elements where nobody expects them, and takes others away, as extensions do.
const EXTEND: &str = "
    document.body.prepend(document.createElement('extension-root'));
    document.getElementById('recap_app').prepend(document.createElement('div'));
    document.querySelector('main').prepend(document.createComment('kept'), document.createElement('aside'));
    for (const item of document.querySelectorAll('li')) item.prepend(document.createElement('span'));
    document.querySelector('.notice').remove();
    document.querySelector('.day-nav ol').remove();
";

/// Counts and marks of a page that was changed before the application was there, and after.
async fn works_when(page: &Page, changed: &str) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    server.hold(".wasm");
    page.client().goto(&server.url("day/2022-10-26/")).await?;
    page.run(changed).await?;
    page.tick("keda").await?;
    server.release();
    page.arrived().await?;
    page.tick("bees").await?;
    page.until("document.querySelector('main .watch-progress').textContent === '2 of 7 watched'")
        .await?;
    page.run(TRANSLATE).await?;
    page.tick("crds-fuzz").await?;
    page.until("document.querySelector('main .watch-progress').textContent === '3 of 7 watched'")
        .await?;
    ensure!(
        page.is(
            "document.querySelector('.trip-header .watch-progress').textContent.startsWith('3 of ')"
        )
        .await?,
        "the trip's count stopped"
    );
    page.follow("/talk/bees/").await?;
    page.until("document.querySelector('main h1')?.textContent.includes('Bees')").await?;
    page.reload().await?;
    page.arrived().await?;
    ensure_eq!(page.stored(&format!("{KEY}:journal")).await?, None);
    page.expect_ticks(&["keda", "bees", "crds-fuzz"]).await
}

/// A page that is translated while the application is on its way.
pub async fn a_translated_page_goes_on(page: &Page) -> Outcome {
    works_when(page, TRANSLATE).await
}

/// A page that an extension was first on.
pub async fn an_extended_page_goes_on(page: &Page) -> Outcome {
    works_when(page, EXTEND).await
}

/// Something that has replaced the beginning of view transitions, and fails, or makes none.
pub async fn transitions_that_fail_lead_on(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    for (way, path) in
        [("throw new Error('no')", "/day/2022-10-25/"), ("change()", "/day/2022-10-27/")]
    {
        page.run(&format!("document.startViewTransition = (change) => {{ {way}; }}")).await?;
        page.follow(path).await?;
        page.until(&format!(
            "document.querySelector('.day-nav [aria-current]').pathname === '{path}'"
        ))
        .await?;
        page.until("document.querySelector('#keda') === null").await?;
        page.client().back().await?;
        page.until("document.querySelector('#keda') !== null").await?;
    }
    ensure_eq!(server.count("day/"), 1);
    Ok(())
}

/// What a translator must not translate, and what telephones must not take for a number.
pub async fn names_and_numbers_stay_what_they_are(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("talk/bees/")).await?;
    let names =
        "[...document.querySelectorAll('[translate=no]')].map((name) => name.textContent).join()";
    ensure!(page.text(names).await?.contains("Christian Weichel"), "speakers are translated");
    ensure!(
        page.is("document.querySelector('meta[name=format-detection]')?.content.includes('telephone=no')").await?,
        "numbers become links"
    );
    Ok(())
}
