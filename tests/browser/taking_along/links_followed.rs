//! The ways in which a visitor comes to a link that brings marks.

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};

use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        marks::{COUNT, KEY},
        page::Page,
        panel::{NEWS, OPEN},
        server::{BLANK, Server, Settings},
    },
    taking_along::links::{ADDS, THEIRS},
};

/// Clicked in a page of somebody else.
pub async fn by_a_click_elsewhere(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let link = page.link_of(THEIRS, &server).await?;
    page.client().goto(&server.url(BLANK)).await?;
    click_on(page, &link).await?;
    expect_preview(page).await?;
    merge(page).await
}

/// Clicked in a page of the recap, which otherwise shows the page without loading it.
pub async fn by_a_click_in_the_recap(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let link = page.link_of(THEIRS, &server).await?;
    page.open(&server.url("404.html")).await?;
    click_on(page, &link).await?;
    expect_preview(page).await?;
    merge(page).await
}

/// Put into the address bar of a page that is open: only the fragment is another.
pub async fn by_its_address_while_the_recap_is_open(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let link = page.link_of(THEIRS, &server).await?;
    let other = page.link_of("{\"keda\":{\"watched\":[true,1700000000000]}}", &server).await?;
    page.open(&server.url("")).await?;
    page.run("window.mark = true").await?;
    page.client().goto(&link).await?;
    expect_preview(page).await?;
    ensure!(page.is("window.mark").await?, "the document was loaded");
    // A second one, while the panel shows the first.
    page.client().goto(&other).await?;
    page.until_preview("Merging adds 1 watched.").await?;
    page.client().goto(&link).await?;
    expect_preview(page).await?;
    page.choose("leave").await?;
    page.until(&format!("{OPEN} && !location.hash")).await?;
    // Once more, with the panel open and nothing in it.
    page.client().goto(&link).await?;
    expect_preview(page).await?;
    merge(page).await
}

/// Left undecided, and gone back to.
pub async fn by_going_back(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let link = page.link_of(THEIRS, &server).await?;
    page.client().goto(&server.url(BLANK)).await?;
    click_on(page, &link).await?;
    expect_preview(page).await?;
    leave_for(page, "/day/2022-10-26/").await?;
    page.arrived().await?;
    ensure!(!page.is(OPEN).await?, "another page asks");
    page.until_counted("0 of 16 watched").await?;
    page.run("setTimeout(() => history.back())").await?;
    page.until("location.hash").await?;
    expect_preview(page).await?;
    merge(page).await?;
    // Decided, it is not asked about again.
    leave_for(page, &format!("/{BLANK}")).await?;
    page.run("setTimeout(() => history.back())").await?;
    page.until("document.body?.dataset.arrived").await?;
    page.until("(window.looks = (window.looks ?? 0) + 1) > 5").await?;
    let offered = "document.querySelector('[data-part=incoming]:not([hidden])')";
    ensure!(!page.is(offered).await?, "what was merged is offered again");
    Ok(())
}

/// Goes to another page without deciding.
async fn leave_for(page: &Page, path: &str) -> Outcome {
    page.run(&format!("setTimeout(() => {{ location.href = '{path}'; }})")).await?;
    page.until(&format!("location.pathname === '{path}' && document.body")).await
}

async fn click_on(page: &Page, link: &str) -> Outcome {
    page.client()
        .execute(
            "const link = document.createElement('a');
             link.id = 'their_link';
             link.href = arguments[0];
             link.textContent = 'My talks';
             (document.querySelector('main') ?? document.body).append(link);
             link.scrollIntoView({ block: 'center', behavior: 'instant' });",
            vec![link.into()],
        )
        .await?;
    // By the mouse, not by the element: the driver of WebKit waits for what that leads to, at times
    // for ever.
    let element = page.find("#their_link").await?;
    let mouse = MouseActions::new("mouse".to_owned())
        .then(PointerAction::MoveToElement { element, duration: None, x: 0.0, y: 0.0 })
        .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
        .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
    Ok(page.client().perform_actions(mouse).await?)
}

/// What is offered is shown, and nothing of it is kept.
async fn expect_preview(page: &Page) -> Outcome {
    page.until_preview(ADDS).await?;
    ensure_eq!(page.stored(KEY).await?, None);
    page.until_counted("0 of 16 watched").await?;
    Ok(())
}

async fn merge(page: &Page) -> Outcome {
    page.choose("merge").await?;
    page.until(&format!("{NEWS} === 'Merged.'")).await?;
    page.until(&format!("{COUNT} === '2 of 16 watched'")).await?;
    ensure_eq!(page.text("location.href").await?, page.text("location.origin + '/'").await?);
    page.expect_ticks(&["keda", "cel"]).await
}

/// Handled by chat programs, mail and people: what they have added is left out.
pub async fn after_others_have_handled_it(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let link = page.link_of(THEIRS, &server).await?;
    let (start, end) = link.split_at(link.len() - 20);
    ensure!(link.ends_with(|last: char| last.is_ascii_alphanumeric()), "{link} may be cut");
    for handled in [
        format!("{link}."),
        format!("{link})"),
        format!("{link}%3E"),
        format!("{link}&fbclid=IwAR0-a_b"),
        format!("{start}%0D%0A{end}"),
        format!("{start}%20{end}"),
        link.replace('=', "%3D"),
        link.replace("#marks=", "%23marks="),
    ] {
        page.client().goto(&server.url(BLANK)).await?;
        page.client().goto(&handled).await?;
        expect_preview(page).await.map_err(|error| format!("{handled}: {error}"))?;
        page.choose("leave").await?;
        page.until("location.href === location.origin + '/'").await?;
        // A file that is not there is said on the console, and is what this is about.
        page.forgive().await?;
    }
    Ok(())
}
