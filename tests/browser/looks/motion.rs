//! What moves, and that nothing does for those who ask for less motion.

use crate::harness::{
    appearance::DIALOGS,
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    server::{Server, Settings},
};

/// What is told to move when something happens, or moves by itself; between pages, too.
const MOVING: &str = "(() => {
    const parts = ['', '::before', '::after', '::backdrop', '::details-content'];
    const moves = (style) => [style.transitionDuration, style.animationDuration].some((times) => /[1-9]/.test(times))
        || style.scrollBehavior === 'smooth';
    const moving = [...document.querySelectorAll('*')].flatMap((element) =>
        parts.filter((part) => moves(getComputedStyle(element, part))).map((part) => element.nodeName + '.' + element.className + part));
    return [...new Set(moving)].sort().join(' ');
})()";

/// Notes every movement that begins.
const NOTE: &str = "
    window.moved = [];
    for (const kind of ['animationstart', 'transitionrun']) {
        addEventListener(kind, ({ target }) => moved.push(kind + ' of ' + target.className), true);
    }
    const show = document.startViewTransition?.bind(document);
    if (show) {
        document.startViewTransition = (change) => {
            const transition = show(change);
            transition.ready.then(() => {
                for (const animation of document.getAnimations()) {
                    moved.push('from page to page ' + animation.effect.pseudoElement);
                }
            }, () => {});
            return transition;
        };
    }";

const LESS: [&str; 1] = ["prefers-reduced-motion: reduce"];
const ANY: [&str; 1] = ["prefers-reduced-motion: no-preference"];

/// Opening, ticking, asking for a dialog, going on to another page.
pub async fn nothing_moves_where_less_is_asked_for(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.as_if(&LESS, &ANY).await?;
    page.run(NOTE).await?;
    page.click("#keda summary").await?;
    page.tick("keda").await?;
    ensure_eq!(page.text(MOVING).await?, "");
    for (button, dialog) in DIALOGS {
        page.run(&format!("document.querySelector('{button}').click()")).await?;
        page.until(&format!("document.querySelector('{dialog}')?.open")).await?;
        // It came with a style sheet of its own, whose first movement was before this.
        page.as_if(&LESS, &ANY).await?;
        ensure_eq!(page.text(MOVING).await?, "");
        page.run(&format!("document.querySelector('{dialog}').close(); moved.length = 0;")).await?;
    }
    page.run("document.querySelector('#keda summary').click()").await?;
    page.follow("/day/2022-10-25/").await?;
    page.until("document.querySelector('main h1').textContent.includes('25 October')").await?;
    page.run(
        "requestAnimationFrame(() => requestAnimationFrame(() => { window.painted = true; }))",
    )
    .await?;
    page.until("window.painted").await?;
    ensure_eq!(page.text("moved.join()").await?, "");
    Ok(())
}

/// What may move is known, and short: the chevron, and what comes from below.
pub async fn little_moves_elsewhere(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.as_if(&ANY, &LESS).await?;
    ensure_eq!(page.text(MOVING).await?, "SUMMARY.::after");
    page.open_dialog(DIALOGS[0]).await?;
    page.as_if(&ANY, &LESS).await?;
    let moving = page.text(MOVING).await?;
    ensure!(moving.contains("marks-panel") && !moving.contains("BUTTON"), "{moving} move");
    let longest = "Math.max(...[...document.querySelectorAll('*')].flatMap((element) => ['', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element, part);
        return [transitionDuration, animationDuration].map(parseFloat).filter((time) => time > 0);
    })))";
    let longest = page.eval(longest).await?;
    ensure!(longest.as_f64().is_some_and(|time| time <= 0.25), "something moves for {longest} s");
    Ok(())
}
