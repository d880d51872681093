//! Recordings that play on the page, of which the other site hears nothing before a click.

use fantoccini::key::Key;

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

const WATCH: &str = "document.querySelector('#keda [data-play]')";

const RECORDING: &str = "https://www.youtube.com/watch?v=vjKLbfEZ7MU";

const PLAYER: &str = "document.querySelector('#keda iframe')";

/// Serves a site in which no player comes, wherever the test runs, and nothing is asked of the network: that it may
/// not is a complaint which every test takes.
async fn served(site: &str) -> Outcome<Server> {
    let policy = Some("frame-src 'none'");
    // Firefox says of the frame itself that it failed, right after which that is forgotten.
    let prelude = "addEventListener('error', (event) => {
        if (event.target instanceof HTMLIFrameElement) said.pop();
    }, true);";
    Server::start(site, "/", Settings { prelude, policy, ..Settings::default() }).await
}

/// A day, with nothing open.
async fn open_day(page: &Page) -> Outcome<Server> {
    let server = served("root").await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    Ok(server)
}

/// The card says which site it will ask; a link goes to the recording's own instead.
pub async fn nothing_is_asked_before_a_click(page: &Page) -> Outcome {
    let _server = open_day(page).await?;
    let foreign = "[...document.querySelectorAll('[src]')].map((asking) => asking.src)
        .concat(performance.getEntriesByType('resource').map((entry) => entry.name))
        .filter((address) => !address.startsWith(location.origin + '/')).join(' ')";
    ensure_eq!(page.text(foreign).await?, "");
    ensure!(!page.is("document.querySelector('iframe')").await?, "a player is there already");
    ensure_eq!(page.text(&format!("{WATCH}.textContent")).await?, "Watch · 35 min slot");
    let bar = format!("{WATCH}.parentElement");
    let said = page.text(&format!("{bar}.textContent")).await?;
    ensure!(said.contains("from youtube-nocookie.com"), "it says “{said}”");
    let link = format!("{bar}.querySelector('small a')");
    ensure_eq!(page.text(&format!("{link}.textContent")).await?, "on YouTube");
    ensure_eq!(page.text(&format!("{link}.href")).await?, RECORDING);
    ensure!(page.is(&format!("{link}.checkVisibility()")).await?, "the link is not to be seen");
    Ok(())
}

/// A click brings the player to the closed card, another takes it away, and so again.
pub async fn the_player_comes_and_goes(page: &Page) -> Outcome {
    let _server = open_day(page).await?;
    for _ in 0..2 {
        page.click("#keda [data-play]").await?;
        expect_player(page).await?;
        page.click("#keda [data-play]").await?;
        page.until(&format!("!{PLAYER} && !{WATCH}.ariaExpanded")).await?;
    }
    Ok(())
}

/// Enter does so where the link has the focus.
pub async fn so_it_does_by_the_keyboard(page: &Page) -> Outcome {
    let _server = open_day(page).await?;
    page.run(&format!("{WATCH}.focus()")).await?;
    page.press(Key::Enter.into()).await?;
    expect_player(page).await?;
    page.run(&format!("{WATCH}.focus()")).await?;
    page.press(Key::Enter.into()).await?;
    page.until(&format!("!{PLAYER}")).await
}

async fn expect_player(page: &Page) -> Outcome {
    page.until(PLAYER).await?;
    ensure_eq!(
        page.text(&format!("{PLAYER}.src")).await?,
        "https://www.youtube-nocookie.com/embed/vjKLbfEZ7MU?autoplay=1"
    );
    let allowed = page.text(&format!("{PLAYER}.allow")).await?;
    ensure!(allowed.split("; ").any(|feature| feature == "autoplay"), "it may {allowed}");
    ensure_eq!(
        page.text(&format!("{PLAYER}.title")).await?,
        "Recording: KEDA - Real Time And Serverless Scaling In Kubernetes"
    );
    ensure!(page.is(&format!("document.activeElement === {PLAYER}")).await?, "no focus");
    ensure!(page.is(&format!("{PLAYER}.checkVisibility()")).await?, "it is not to be seen");
    ensure_eq!(page.text(&format!("{WATCH}.getAttribute('aria-expanded')")).await?, "true");
    ensure_eq!(page.text("location.pathname").await?, "/day/2022-10-26/");
    Ok(())
}

/// Where no script runs, it leads to the recording's own site.
pub async fn without_scripts_it_is_a_link(page: &Page) -> Outcome {
    let policy = Some("script-src 'none'");
    let server = Server::start("root", "/", Settings { policy, ..Settings::default() }).await?;
    page.client().goto(&server.url("day/2022-10-26/")).await?;
    ensure!(
        page.is(&format!("{WATCH}.checkVisibility({{ visibilityProperty: true }})")).await?,
        "it is not to be seen"
    );
    ensure_eq!(page.text(&format!("{WATCH}.href")).await?, RECORDING);
    Ok(())
}

/// Recordings of each site that has a player begin in that, from where their address says.
pub async fn each_site_has_its_player(page: &Page) -> Outcome {
    let server = served("lights").await?;
    page.open(&server.url("")).await?;
    let policy = page
        .text("document.querySelector('meta[http-equiv=Content-Security-Policy]').content")
        .await?;
    for (talk, address) in [
        ("lighthouse", "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1#t=90s"),
        ("lanterns", "https://media.ccc.de/v/lights-7-lanterns/oembed"),
        (
            "shadows",
            "https://tube.example/videos/embed/8b3a5e9a-1111-4222-8333-444455556666?start=90&autoplay=1",
        ),
        ("candle", "https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?start=12&autoplay=1"),
    ] {
        page.click(&format!("#{talk} [data-play]")).await?;
        let player = format!("document.querySelector('#{talk} iframe')");
        page.until(&player).await?;
        ensure_eq!(page.text(&format!("{player}.src")).await?, address);
        let origin = page.text(&format!("new URL({player}.src).origin")).await?;
        ensure!(policy.contains(&origin), "{origin} is not among {policy}");
    }
    Ok(())
}
