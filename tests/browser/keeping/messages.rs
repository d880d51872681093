//! What the page says of marks: it moves nothing, covers nothing that has the focus, and can be closed.

use fantoccini::key::Key;

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::{NOTICE, field},
    page::Page,
    panel::{NEWS, OPEN},
    server::{Server, Settings},
};

/// The browser does not promise to keep anything; what is said of that comes when the test wants it.
const MAY_FORGET: &str = "
    const persist = () => new Promise((answer) => { window.refuse = () => answer(false); });
    Object.defineProperty(Navigator.prototype, 'storage', { value: { persist } });
    window.shifts = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
";

/// The panel's timer goes off when the test says so. Others are the driver's.
const TIMERS: &str = "
    const own = window.setTimeout;
    window.waiting = [];
    window.setTimeout = (call, time, ...of) => time !== 20000 ? own.call(window, call, time, ...of) : 1e6 + waiting.push(() => call(...of));
    window.clearTimeout = ((clear) => (timer) => { if (timer > 1e6) waiting[timer - 1e6 - 1] = () => {}; else clear.call(window, timer); })(window.clearTimeout);
    window.pass = () => waiting.splice(0).forEach((call) => call());
";

const CLOSE: &str = ".notices [data-close]";

/// With the first tick, at the top of the page and further down: the card stays under the finger.
pub async fn the_first_notice_moves_nothing(page: &Page) -> Outcome {
    for scroll in [false, true] {
        let settings = Settings { prelude: MAY_FORGET, ..Settings::default() };
        let server = Server::start("root", "/", settings).await?;
        page.open(&server.url("day/2022-10-26/")).await?;
        let keda = "document.getElementById('keda')";
        let seen = format!("{keda}.getBoundingClientRect().top");
        if scroll {
            page.run(&format!("{keda}.scrollIntoView({{ block: 'center', behavior: 'instant' }})"))
                .await?;
        }
        page.run(&format!("{}.click()", field("keda", "watched"))).await?;
        page.until("window.refuse").await?;
        page.until("document.querySelector('.trip-header').textContent.includes('1 of 16')")
            .await?;
        let before = page.eval(&format!("[{seen}, scrollY]")).await?;
        page.run("shifts.length = 0; refuse();").await?;
        page.until(&format!("{NOTICE}.startsWith('This browser may delete')")).await?;
        ensure_eq!(page.eval(&format!("[{seen}, scrollY]")).await?, before);
        let shown = "(({ top, bottom }) => top > 0 && bottom <= innerHeight)(document.querySelector('.notice').getBoundingClientRect())";
        ensure!(page.is(shown).await?, "it is not seen");
        page.until("(window.looks = (window.looks ?? 0) + 1) % 5 === 0").await?;
        ensure_eq!(page.eval("shifts").await?, serde_json::json!([]));
    }
    Ok(())
}

/// By Escape and by its button. It does not come back with the next tick, and the focus is somewhere.
pub async fn a_notice_can_be_closed(page: &Page) -> Outcome {
    let prelude = "Storage.prototype.setItem = () => { throw new Error('the disk fails'); };";
    let server = Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
    for by_key in [true, false] {
        page.open(&server.url("day/2022-10-26/")).await?;
        page.tick("keda").await?;
        page.until(&format!("{NOTICE}.includes('fails to store')")).await?;
        ensure_eq!(
            page.text(&format!("document.querySelector('{CLOSE}').ariaLabel")).await?,
            "Close"
        );
        if by_key {
            page.run(&format!("{}.focus()", field("bees", "watched"))).await?;
            page.press(Key::Escape.into()).await?;
            page.until(&format!("!{NOTICE}")).await?;
            ensure!(
                page.is(&format!("document.activeElement === {}", field("bees", "watched")))
                    .await?,
                "the focus moved"
            );
        } else {
            page.run(&format!("document.querySelector('{CLOSE}').focus()")).await?;
            page.press(Key::Enter.into()).await?;
            page.until(&format!("!{NOTICE}")).await?;
            ensure!(
                page.is("document.activeElement !== document.body").await?,
                "the focus is lost"
            );
        }
        ensure!(
            page.is(&format!("!document.querySelector('{CLOSE}').checkVisibility()")).await?,
            "its button stays"
        );
        page.tick("crds-fuzz").await?;
        page.until("(window.looks = (window.looks ?? 0) + 1) % 5 === 0").await?;
        ensure_eq!(page.text(NOTICE).await?, "");
    }
    Ok(())
}

/// What was done goes by itself once it is read, and not while somebody is at it.
pub async fn news_go_once_they_are_read(page: &Page) -> Outcome {
    let server =
        Server::start("root", "/", Settings { prelude: TIMERS, ..Settings::default() }).await?;
    page.open(&server.url("day/2022-10-27/")).await?;
    let button = "[data-marks=day]";
    page.run(&format!("document.querySelector('{button}').focus()")).await?;
    page.press(Key::Enter.into()).await?;
    page.until(&format!("document.querySelector('body > #marks_news') && {NEWS}")).await?;
    page.run("document.querySelector('#marks_news [data-do=undo]').focus(); pass();").await?;
    ensure!(!page.text(NEWS).await?.is_empty(), "it went while it had the focus");
    page.run(&format!("document.querySelector('{button}').focus(); pass();")).await?;
    page.until(&format!("!{NEWS}")).await?;
    ensure!(
        page.is(&format!("document.activeElement.matches('{button}')")).await?,
        "the focus moved"
    );
    ensure!(page.is("[...document.querySelectorAll('#marks_news button')].every((button) => !button.checkVisibility())").await?, "a button stays");
    // It can be taken back all the same.
    page.open_panel().await?;
    ensure!(page.shows("last_change").await?, "it cannot be taken back any more");
    Ok(())
}

/// By Escape, and by a button with a name.
pub async fn news_can_be_closed(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    for by_key in [true, false] {
        page.open(&server.url("day/2022-10-27/")).await?;
        let button = "[data-marks=day]";
        page.run(&format!("document.querySelector('{button}').focus()")).await?;
        page.press(Key::Enter.into()).await?;
        page.until(&format!("document.querySelector('body > #marks_news') && {NEWS}")).await?;
        if by_key {
            page.press(Key::Escape.into()).await?;
        } else {
            page.click("#marks_news [aria-label=Close]").await?;
        }
        page.until(&format!("!{NEWS}")).await?;
        ensure!(page.is("document.activeElement !== document.body || document.activeElement.matches('button')").await?, "the focus is lost");
        ensure!(!page.is(OPEN).await?, "the panel opened");
    }
    Ok(())
}

/// Whatever goes when it is used, in the panel and in pages.
pub async fn what_goes_leaves_the_focus_on_something(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.tick("keda").await?;
    page.open_panel().await?;
    let used = async |selector: &str, then: &str| -> Outcome {
        page.run(&format!("document.querySelector('{selector}').focus()")).await?;
        page.press(Key::Enter.into()).await?;
        page.until(then).await?;
        page.until("(window.looks = (window.looks ?? 0) + 1) % 5 === 0").await?;
        let focus = page.text("document.activeElement.outerHTML.slice(0, 90)").await?;
        let is_kept = "document.activeElement !== document.body && document.activeElement.checkVisibility({ visibilityProperty: true })";
        ensure!(page.is(is_kept).await?, "after {selector} it is on {focus}");
        Ok(())
    };
    let panel = |action: &str| format!("#marks_panel [data-do={action}]");
    used(&panel("clear"), &format!("{NEWS} === 'All marks are cleared.'")).await?;
    used("#marks_news [data-do=undo]", &format!("{NEWS} === 'Undone.'")).await?;
    used("#marks_news [data-close]", &format!("!{NEWS}")).await?;
    used(&panel("clear"), &format!("{NEWS} === 'All marks are cleared.'")).await?;
    used("#marks_panel [data-part=last_change]", &format!("{NEWS} === 'Undone.'")).await?;
    used(&panel("close"), &format!("!{OPEN}")).await?;
    // A link that opened the panel by itself.
    let link = page.link_of("{\"bees\":{\"watched\":[true,5]}}", &server).await?;
    for action in ["leave", "merge"] {
        page.client().goto(&server.url("blank")).await?;
        page.open(&link).await?;
        page.until(OPEN).await?;
        used(
            &panel(action),
            "!document.querySelector('#marks_panel [data-part=incoming]:not([hidden])')",
        )
        .await?;
        used(&panel("close"), &format!("!{OPEN}")).await?;
    }
    page.open(&server.url("find/?q=keda")).await?;
    page.until("!document.querySelector('#find_again').hidden").await?;
    used("#find_again", "document.querySelector('#find_again').hidden").await
}
