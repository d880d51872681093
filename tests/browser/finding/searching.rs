//! What is found and marked there, and its addresses.

use fantoccini::key::Key;

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::COUNT,
    page::Page,
    server::{Server, Settings},
};

/// What the page says it found.
pub const FOUND: &str = "document.querySelector('#find_count').textContent";

/// Titles of what it found.
pub const TITLES: &str = "[...document.querySelectorAll('#find_results h2')].map((title) => title.textContent).join('; ')";

/// What the address asks for.
pub const ASKED: &str =
    "location.pathname.replace(/.*detroit/, '') + decodeURIComponent(location.search)";

/// Whether the page's program is there: only it makes boxes to tick.
const READY: &str = "document.querySelector('#find_results [data-mark]')";

const RESIZE: &str = "Resize Your Pods In-Place With Deterministic eBPF Triggers";

impl Page {
    async fn until_found(&self, sentence: &str) -> Outcome {
        self.until(&format!("{FOUND} === '{sentence}'")).await
    }

    /// Chooses from a field of the form, as a visitor's hand does.
    pub async fn pick(&self, field: &str, value: &str) -> Outcome {
        // Engines pass over history entries that were made without a visitor's hand.
        self.click("#find_title").await?;
        let field = format!("document.querySelector('#find_form [name={field}]')");
        self.run(&format!(
            "{field}.value = '{value}'; {field}.dispatchEvent(new Event('input', {{ bubbles: true }}));"
        ))
        .await
    }
}

/// From any page: typing finds, with every keystroke, and marks what was typed.
pub async fn typing_finds(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.follow("/find/#find_words").await?;
    page.until("document.activeElement.id === 'find_words'").await?;
    page.until(READY).await?;
    let everything = page.text(FOUND).await?;
    ensure!(everything.starts_with("16 talks and "), "found is {everything}");
    page.find("#find_words").await?.send_keys("eBPF in-place").await?;
    page.until_found("1 talk").await?;
    ensure_eq!(page.text(TITLES).await?, RESIZE);
    let marked = "[...document.querySelectorAll('#find_results h2 mark')].map((mark) => mark.textContent).join()";
    ensure_eq!(page.text(marked).await?, "In-Place,eBPF");
    ensure_eq!(page.text("location.search").await?, "?q=eBPF+in-place");
    page.find("#find_words").await?.send_keys("zzz").await?;
    page.until_found("Nothing found.").await?;
    ensure!(page.is("!document.querySelector('#find_nothing').hidden").await?, "no advice");
    page.click("#find_again").await?;
    page.until(&format!("{FOUND} === `{everything}`")).await?;
    ensure_eq!(page.text("document.querySelector('#find_words').value").await?, "");
    Ok(())
}

/// Every view is an address: reloaded, sent, and gone back to.
pub async fn views_are_addresses(page: &Page) -> Outcome {
    let server = Server::start("base", "/trips/detroit/", Settings::default()).await?;
    page.open(&server.url("find/?q=ebpf&seen=wants")).await?;
    page.until_found("1 talk").await?;
    ensure!(page.is("document.querySelector('#find_filters').open").await?, "filters are hidden");
    page.reload().await?;
    page.arrived().await?;
    page.until_found("1 talk").await?;
    page.pick("seen", "").await?;
    page.until_found("2 talks").await?;
    page.pick("topic", "Security").await?;
    page.until_found("1 talk").await?;
    ensure_eq!(page.text(ASKED).await?, "/find/?q=ebpf&topic=Security");
    page.find("#find_words").await?.send_keys(" zz").await?;
    page.until_found("Nothing found.").await?;
    // All that was typed is one step.
    page.run("setTimeout(() => history.back())").await?;
    page.until_found("1 talk").await?;
    page.run("setTimeout(() => history.back())").await?;
    page.until_found("2 talks").await?;
    page.run("setTimeout(() => history.back())").await?;
    page.until_found("1 talk").await?;
    ensure_eq!(page.text(ASKED).await?, "/find/?q=ebpf&seen=wants");
    page.run("setTimeout(() => history.forward())").await?;
    page.until_found("2 talks").await?;
    page.click("#find_results h2 a").await?;
    page.until("document.querySelector('main h1')?.textContent.includes('eBPF')").await?;
    page.run("setTimeout(() => history.back())").await?;
    page.until_found("2 talks").await?;
    ensure_eq!(page.text("document.querySelector('#find_words').value").await?, "ebpf");
    Ok(())
}

/// What means nothing in an address is passed over.
pub async fn a_hostile_view_is_text(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let query = "find/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&day=never&plan=-5&mine=%00&x=y#find_words";
    page.open(&server.url(query)).await?;
    page.until_found("Nothing found.").await?;
    ensure_eq!(
        page.text("document.querySelector('#find_words').value").await?,
        "<img src=x onerror=alert(1)>"
    );
    ensure!(page.is("!document.querySelector('main img')").await?, "the query became an element");
    page.run("document.querySelector('#find_words').value = ''").await?;
    page.pick("day", "").await?;
    page.until(&format!("{FOUND}.startsWith('16 talks and ')")).await
}

/// Marks made among the results are the visitor's marks; filters ask for them.
pub async fn results_are_marked(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("day/2022-10-26/")).await?;
    page.type_note("keda", "Ask Zoë about queues").await?;
    page.follow("/find/#find_words").await?;
    page.until(READY).await?;
    let box_of =
        |mark: &str| format!("#find_results .mark-toggle:has([data-talk=keda][data-mark={mark}])");
    page.click(&box_of("watched")).await?;
    page.until(&format!("{COUNT} === '1 of 16 watched'")).await?;
    page.expect_ticks(&["keda"]).await?;
    for (mine, found) in [
        ("watched", "1 talk"),
        ("unwatched", "15 talks"),
        ("saved", "Nothing found."),
        ("note", "1 talk"),
    ] {
        page.pick("mine", mine).await?;
        page.until_found(found).await?;
    }
    page.pick("mine", "").await?;
    page.find("#find_words").await?.send_keys("zoe queues").await?;
    page.until_found("1 talk").await?;
    let note = page.text("document.querySelector('#find_results').textContent").await?;
    ensure!(note.contains("Your note: Ask Zoë about queues"), "shown is {note}");
    page.reload().await?;
    page.arrived().await?;
    page.until_found("1 talk").await?;
    ensure!(
        page.is("document.querySelector('#find_results [data-mark=watched]').checked").await?,
        "the tick is lost"
    );
    Ok(())
}

/// Enter leads to the results, the slash key to the field.
pub async fn the_keyboard_is_enough(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.press('/').await?;
    page.until("location.pathname === '/find/' && document.activeElement.id === 'find_words'")
        .await?;
    page.until(READY).await?;
    page.find("#find_words").await?.send_keys("jxs/?").await?;
    page.until_found("Nothing found.").await?;
    for _ in 0..5 {
        page.press(Key::Backspace.into()).await?;
    }
    page.find("#find_words").await?.send_keys("bees").await?;
    page.until_found("1 talk").await?;
    page.press(Key::Enter.into()).await?;
    page.until("document.activeElement.id === 'find_results'").await?;
    page.press('j').await?;
    page.press('x').await?;
    page.until(&format!("{COUNT} === '1 of 16 watched'")).await?;
    page.press('o').await?;
    page.until("location.pathname === '/talk/bees/'").await
}

/// Without its program the page lists everything.
pub async fn it_lists_everything_without_its_program(page: &Page) -> Outcome {
    let policy = Some("script-src 'none'");
    let server = Server::start("root", "/", Settings { policy, ..Settings::default() }).await?;
    page.client().goto(&server.url("find/?q=keda")).await?;
    page.until(&format!("{FOUND}.startsWith('16 talks and ')")).await?;
    page.click("#find_results a[href='/talk/keda/']").await?;
    page.until("location.pathname === '/talk/keda/'").await
}
