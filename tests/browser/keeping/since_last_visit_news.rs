//! What is news to whoever comes back, and what is not, whatever their clock shows.

use super::since_last_visit::{KNOWN, LISTED, SAID, at, expect_said, served, visit};
use crate::harness::{
    check::{Outcome, ensure_eq},
    page::Page,
};

/// Watched, known by a former id, or gone: none of it is news. Another recording of a talk is, and the second of two of
/// one day.
pub async fn only_what_is_new_is_told(page: &Page) -> Outcome {
    let server = served().await?;
    page.open(&server.url("404.html")).await?;
    for (known, watched, said) in [
        (" alpha=20209 beta=20209 gamma=20249 delta-talk=20259", "", ""),
        (" gone=20300 alpha=20209 beta=20209 gamma=20249 delta=20259", "", ""),
        (" alpha=20209 beta=20209 gamma=20249", "delta", ""),
        (
            " alpha=20209 gamma=20249 delta=20259",
            "delta",
            "1 recording since you were here: Zweitens",
        ),
        (
            " alpha=20209 beta=20209 gamma=20240 delta=20259",
            "",
            "1 recording since you were here: Ein <b>Titel</b> & mehr",
        ),
        (
            "",
            "",
            "4 recordings since you were here: Von Anfang an · Zweitens · Ein <b>Titel</b> & mehr · Zum Schluss",
        ),
    ] {
        page.run(&format!(
            "sessionStorage.clear(); localStorage['{KNOWN}'] = '{known}';
             localStorage['recap:spree-2025:marks'] = JSON.stringify({{ version: 1, talks: '{watched}' ? {{ '{watched}': {{ watched: [true, 5] }} }} : {{}} }})"
        ))
        .await?;
        visit(page, &server).await?;
        ensure_eq!((known, page.text(SAID).await?.as_str()), (known, said));
    }
    page.open_panel().await?;
    page.until(&format!("{LISTED}.endsWith('Zum Schluss')")).await
}

/// A clock that stands in 2001 or in 2100 tells nothing twice, and holds nothing back.
pub async fn a_wrong_clock_tells_nothing_twice(page: &Page) -> Outcome {
    let ages = ["2001-01-01T00:00Z", "2100-01-01T00:00Z", "2025-07-01T00:00Z"];
    for (number, first) in ages.into_iter().enumerate() {
        let server = served().await?;
        page.open(&server.url("404.html")).await?;
        page.run(&format!("sessionStorage.clear(); localStorage.removeItem('{KNOWN}')")).await?;
        at(page, first).await?;
        visit(page, &server).await?;
        expect_said(page, "").await?;
        for then in ages {
            at(page, then).await?;
            visit(page, &server).await?;
            expect_said(page, "").await?;
        }
        // What comes now is told, whatever the clock shows, and once.
        page.run(&format!(
            "localStorage['{KNOWN}'] = localStorage['{KNOWN}'].replace(/ gamma=\\d+/, '')"
        ))
        .await?;
        at(page, ages[(number + 1) % ages.len()]).await?;
        visit(page, &server).await?;
        expect_said(page, "1 recording since you were here: Ein <b>Titel</b> & mehr").await?;
        for then in [ages[(number + 2) % ages.len()], first] {
            at(page, then).await?;
            visit(page, &server).await?;
            expect_said(page, "").await?;
        }
    }
    Ok(())
}
