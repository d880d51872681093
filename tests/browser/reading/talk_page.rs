//! The page of a talk: no card, but a page.

use fantoccini::key::Key;

use super::watching::served;
use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

const PLAY: &str = "document.querySelector('.talk-page [data-play]')";

const PLAYER: &str = "document.querySelector('.talk-page iframe')";

/// A click on its title leaves everything where it is.
pub async fn nothing_of_it_folds(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("talk/keda/")).await?;
    let shown = "[...document.querySelectorAll('main article > *')].map((part) => [part.className, part.checkVisibility(), part.clientHeight].join(' ')).join()";
    let before = page.text(shown).await?;
    page.click("main h1").await?;
    ensure_eq!(page.text(shown).await?, before);
    let article = page.find("main article").await?.text().await?;
    for words in ["Zbynek Roubalik, Red Hat", "What McCune made of it", "Inferred", "At"] {
        ensure!(article.contains(words), "{words} is not in {article}");
    }
    Ok(())
}

/// To the next talk of the day and back, without a document; Back keeps its place.
pub async fn one_steps_from_talk_to_talk(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("talk/resize-ebpf/")).await?;
    page.run("window.mark = true").await?;
    let heading = "document.querySelector('main h1')";
    let first = page.text(&format!("{heading}.textContent")).await?;
    let next = page.text("document.querySelector('[rel=next] strong').textContent").await?;
    page.run("document.querySelector('[rel=next]').scrollIntoView({ block: 'center' })").await?;
    page.click("[rel=next]").await?;
    page.until(&format!("{heading}.textContent === `{next}` && scrollY === 0")).await?;
    page.until(&format!("document.activeElement === {heading}")).await?;
    ensure!(page.text("document.title").await?.starts_with(&next), "the title is old");
    page.run("scrollTo(0, 120)").await?;
    page.until("scrollY === 120").await?;
    page.click(".talk-page__day ~ [rel=prev], [rel=prev]").await?;
    page.until(&format!("{heading}.textContent === `{first}`")).await?;
    page.client().back().await?;
    page.until(&format!("{heading}.textContent === `{next}`")).await?;
    page.until("scrollY > 100").await?;
    ensure!(page.is("window.mark").await?, "a document was loaded");
    Ok(())
}

/// In the navigation, also where one has come by a link; and the way back leads to the talk's card.
pub async fn its_day_is_current_and_a_step_away(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let current = "[...document.querySelectorAll('.day-nav [aria-current]')].map((link) => link.textContent + ' ' + link.ariaCurrent).join()";
    page.open(&server.url("talk/keda/")).await?;
    ensure_eq!(page.text(current).await?, "Wed 26 true");
    page.click(".talk-page__day a").await?;
    page.until("location.pathname + location.hash === '/day/2022-10-26/#keda'").await?;
    page.until("document.activeElement.id === 'keda' && scrollY > 0").await?;
    ensure_eq!(page.text(current).await?, "Wed 26 page");
    page.run("document.querySelector(`main a[href='/talk/keda/']`).click()").await?;
    page.until("document.querySelector('#keda h1')").await?;
    ensure_eq!(page.text(current).await?, "Wed 26 true");
    page.open(&server.url("talk/community-act/")).await?;
    ensure_eq!(page.text(current).await?, "Day unknown true");
    Ok(())
}

/// By topics, at most three, and never itself.
pub async fn what_is_related_is_linked(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("talk/keda/")).await?;
    let links = "[...document.querySelectorAll('.related-talks a')].map((link) => link.pathname)";
    let paths = page.text(&format!("{links}.join(' ')")).await?;
    ensure!(paths.contains("/talk/resize-ebpf/") && !paths.contains("/talk/keda/"), "{paths}");
    ensure!(page.is(&format!("{links}.length <= 3")).await?, "{paths}");
    page.click(".related-talks a[href='/talk/resize-ebpf/']").await?;
    page.until("document.querySelector('#resize-ebpf h1')").await
}

/// Reached and pressed by keys, in the place of the button; a click with a key held is the browser's.
pub async fn its_recording_plays_by_the_keyboard(page: &Page) -> Outcome {
    let server = served("root").await?;
    page.open(&server.url("talk/keda/")).await?;
    ensure!(!page.is("document.querySelector('iframe')").await?, "a player is there already");
    page.run("document.querySelector('main h1').tabIndex = -1; document.querySelector('main h1').focus()").await?;
    page.run(&format!("{PLAY}.focus()")).await?;
    page.press(Key::Enter.into()).await?;
    page.until(PLAYER).await?;
    ensure_eq!(
        page.text(&format!("{PLAYER}.src")).await?,
        "https://www.youtube-nocookie.com/embed/vjKLbfEZ7MU?autoplay=1"
    );
    ensure!(page.is(&format!("document.activeElement === {PLAYER}")).await?, "no focus");
    ensure_eq!(page.text("location.pathname").await?, "/talk/keda/");
    // Also on a page that was turned to.
    page.follow("/talk/bees/").await?;
    page.until("document.querySelector('#bees h1')").await?;
    let is_left = page
        .is("(() => {
            let left;
            addEventListener('click', (event) => { left = !event.defaultPrevented; event.preventDefault(); }, { once: true });
            document.querySelector('.talk-page [data-play]').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
            return left && !document.querySelector('iframe');
        })()")
        .await?;
    ensure!(is_left, "a click with a key held plays it");
    page.click(".talk-page [data-play]").await?;
    page.until(PLAYER).await
}

/// It is there, and leads to the recording.
pub async fn without_scripts_its_recording_is_a_link(page: &Page) -> Outcome {
    let policy = Some("script-src 'none'");
    let server = Server::start("root", "/", Settings { policy, ..Settings::default() }).await?;
    page.client().goto(&server.url("talk/keda/")).await?;
    let link = page.find(".talk-page [data-play]").await?;
    ensure!(link.is_displayed().await?, "it is not to be seen");
    ensure_eq!(
        page.text(&format!("{PLAY}.href")).await?,
        "https://www.youtube.com/watch?v=vjKLbfEZ7MU"
    );
    ensure!(page.is("document.querySelector('#keda h1').checkVisibility()").await?, "no title");
    Ok(())
}

/// Its style sheet comes with its texts: no part is elsewhere, or of another size, than in its file.
pub async fn it_looks_the_same_when_it_is_turned_to(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    let looks = "[...document.querySelectorAll('main section *')].map((part) => { const { font, color, backgroundColor } = getComputedStyle(part); return [part.tagName, part.offsetTop, part.clientWidth, part.clientHeight, font, color, backgroundColor].join(); }).join('\\n')";
    page.run("document.querySelector(`main a[href='/talk/keda/']`).click()").await?;
    page.until("document.querySelector('#keda h1')").await?;
    let turned = page.text(looks).await?;
    page.open(&server.url("talk/keda/")).await?;
    ensure_eq!(page.text(looks).await?, turned);
    Ok(())
}
