//! One click on “Reload” shows the newest build, whatever happens in between, and loads the page once.

use crate::{
    harness::{
        check::{Outcome, ensure, ensure_eq},
        page::Page,
        server::Server,
    },
    offline::builds::{LANGUAGE, OFFER, publish, update, visited},
};

/// A worker that is of another build and does not take over. As every recap's does, it says whose it is: by its answer
/// alone, which may be late, the worker at work would have to know it for one of the kind.
const STUCK: &str =
    "/* recap */ addEventListener('message', ({ ports }) => ports[0]?.postMessage('another'));";

/// A visited page that is offered the build of the other trip.
async fn offered(page: &Page) -> Outcome<Server> {
    let server = visited(page).await?;
    publish(&server, "kyoto").await?;
    update(page).await?;
    page.until(OFFER).await?;
    Ok(server)
}

async fn press(page: &Page) -> Outcome {
    page.run("window.old = true").await?;
    page.click("#new_version button").await
}

/// The same, where a build is still to come, which takes a busy machine longer than the page waits for what hangs: it
/// waits six times as long.
async fn press_patiently(page: &Page) -> Outcome {
    page.run(
        "const wait = window.setTimeout.bind(window);
         window.setTimeout = (then, time) => wait(then, 6 * time);",
    )
    .await?;
    press(page).await
}

/// The page was loaded again, once.
async fn expect_loaded_once(page: &Page) -> Outcome {
    page.until("!window.old && document.body?.dataset.arrived").await?;
    page.run("window.loaded = true").await?;
    page.until("(window.looks = (window.looks ?? 0) + 1) % 20 === 0").await?;
    ensure!(page.is("window.loaded").await?, "the page was loaded again and again");
    Ok(())
}

async fn expect_other_trip(page: &Page) -> Outcome {
    expect_loaded_once(page).await?;
    ensure_eq!(page.text(LANGUAGE).await?, "ja");
    ensure!(!page.is(OFFER).await?, "what is shown is offered");
    Ok(())
}

/// Another came, of which the browser has not heard.
pub async fn an_unheard_one_is_the_newest(page: &Page) -> Outcome {
    let server = visited(page).await?;
    publish(&server, "large").await?;
    update(page).await?;
    page.until(OFFER).await?;
    publish(&server, "kyoto").await?;
    press_patiently(page).await?;
    expect_other_trip(page).await
}

/// Whether there is a newer one cannot be found out: nobody answers, or not at all soon.
pub async fn without_an_answer_it_is_what_waits(page: &Page) -> Outcome {
    let server = offered(page).await?;
    server.hold("/sw.js");
    press(page).await?;
    page.until("!window.old && document.body?.dataset.arrived").await?;
    server.release();
    expect_other_trip(page).await?;
    server.stop().await?;
    let server = offered(page).await?;
    server.stop().await?;
    press(page).await?;
    expect_other_trip(page).await
}

/// Whether what waits is the newest cannot be found out, since nobody answers: it is offered all the same.
pub async fn without_an_answer_it_is_offered(page: &Page) -> Outcome {
    let server = visited(page).await?;
    server.replace_worker(Some(STUCK.to_owned()));
    update(page).await?;
    page.until(OFFER).await?;
    server.hold("/sw.js");
    press(page).await?;
    expect_loaded_once(page).await?;
    page.until(OFFER).await
}

/// The newer one is not there as a whole.
pub async fn half_of_a_newer_one_is_none(page: &Page) -> Outcome {
    let server = offered(page).await?;
    publish(&server, "large").await?;
    server.refuse(Some("texts-"));
    press_patiently(page).await?;
    expect_other_trip(page).await
}

/// Pressed twice, it is pressed once.
pub async fn twice_is_once(page: &Page) -> Outcome {
    let _server = offered(page).await?;
    page.run("window.old = true; const button = document.querySelector('#new_version button'); button.click(); button.click();").await?;
    expect_other_trip(page).await
}

/// What waits does not take over: the page is loaded as it was, and the button works again.
pub async fn one_that_is_stuck_is_offered_again(page: &Page) -> Outcome {
    let server = visited(page).await?;
    server.replace_worker(Some(STUCK.to_owned()));
    update(page).await?;
    page.until(OFFER).await?;
    press(page).await?;
    expect_loaded_once(page).await?;
    page.until(OFFER).await?;
    server.replace_worker(None);
    publish(&server, "kyoto").await?;
    press_patiently(page).await?;
    expect_other_trip(page).await
}

/// A newer one takes the place of what waits while that is asked to take over.
pub async fn one_that_is_replaced_meanwhile_is_passed_over(page: &Page) -> Outcome {
    let server = visited(page).await?;
    server.replace_worker(Some(STUCK.to_owned()));
    update(page).await?;
    page.until(OFFER).await?;
    press_patiently(page).await?;
    server.replace_worker(None);
    publish(&server, "kyoto").await?;
    page.run("navigator.serviceWorker.getRegistration().then((it) => it.update()).catch(() => {})")
        .await?;
    expect_other_trip(page).await
}
