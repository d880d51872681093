//! Whether a recap of many talks works at all: a day opens, a tick is kept, the page “Find” finds.

use crate::{
    check::Outcome,
    engine::Engine,
    load::{load, patient},
    numbers::milliseconds,
    page::Page,
    profile::Profile,
    server::Server,
    size::Size,
    subject::Subject,
};

/// What is typed, the beginning of several words.
const TYPED: &str = "rep";

/// Types a word's last letter, and calls back with the time until what it finds is painted.
const KEYSTROKE: &str = "
    const [word, done] = arguments;
    const field = document.querySelector('#find_words'), found = document.querySelector('#find_count');
    field.value = word;
    const start = performance.now(), before = found.textContent;
    new MutationObserver((_, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done([performance.now() - start, before, found.textContent]);
            port2.postMessage(null);
        });
    }).observe(found, { characterData: true, childList: true, subtree: true });
    field.dispatchEvent(new Event('input', { bubbles: true }));
";

/// Checks a recap, and says what came of it.
pub async fn checked(engine: &Engine, size: &Size) -> Outcome<String> {
    let talks = size.talks();
    let (folder, path) = size.site_and_day()?;
    let subject = Subject::recap(talks, "day", folder, path);
    let day = load(engine, &subject, Profile::Plain).await?;
    let server = Server::start(&subject.site).await?;
    let page = patient(engine).await?;
    let found = found(&page, &server).await;
    page.close().await?;
    let (time, sentence) = found.map_err(|error| format!("Find, of {talks} talks: {error}"))?;
    Ok(format!(
        "{talks} talks: a day opens and is ready after {} ms, a tick is kept after {} ms; a keystroke in \
         Find takes {} ms and finds {sentence}",
        milliseconds(day.ready),
        milliseconds(day.kept.unwrap_or(f64::NAN)),
        milliseconds(time),
    ))
}

/// Searches by address, then by a keystroke: how long that took, and what the page says it found.
async fn found(page: &Page, server: &Server) -> Outcome<(f64, String)> {
    let (last, typed) = TYPED.char_indices().next_back().ok_or("nothing is typed")?;
    page.open(&server.url(&format!("find/?q={}", &TYPED[..last]))).await?;
    page.until("document.querySelector('#find_results [data-mark]')").await?;
    let word = format!("{}{typed}", &TYPED[..last]);
    let answer = page.client().execute_async(KEYSTROKE, vec![word.into()]).await?;
    let sentence = answer[2].as_str().unwrap_or_default();
    if !sentence.contains(" talks") {
        return Err(format!("“{sentence}” is found").into());
    }
    let time = answer[0].as_f64().ok_or_else(|| format!("the page answers {answer}"))?;
    Ok((time, sentence.to_owned()))
}
