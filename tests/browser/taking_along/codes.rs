//! Links as codes for a camera.

use crate::harness::{
    check::{Outcome, ensure},
    marks::KEY,
    page::Page,
    server::{BLANK, Server, Settings},
};

/// How wide a module of the code is, in CSS pixels; 0 where there is no code.
const MODULE: &str = "(() => {
    const code = document.querySelector('#marks_panel [data-show=code] svg');
    return code ? code.getBoundingClientRect().width / code.viewBox.baseVal.width : 0;
})()";

/// Its lines can be told apart, on a telephone and on a desk; or it leaves the notes out, and says
/// so; or there is none.
pub async fn a_camera_can_read_them(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    let note = |length: usize| {
        format!(
            "{{\"version\":1,\"talks\":{{\"cel\":{{\"watched\":[true,1700000001000],\"note\":[\"{}\",5]}}}}}}",
            "x".repeat(length)
        )
    };
    let strangers = |count: usize| {
        let talks: Vec<_> = (0..count)
            .map(|number| format!("\"talk-of-another-trip-{number}\":{{\"watched\":[true,5]}}"))
            .collect();
        format!("{{\"version\":1,\"talks\":{{{}}}}}", talks.join(","))
    };
    let same = "The same link, for a camera";
    let without = "For a camera, without your notes: with them it would be too fine";
    let too_long = "The list is too long for a code: use the link or a file.";
    for (is_narrow, stored, words) in [
        (true, note(20), same),
        (true, note(900), without),
        (true, strangers(40), too_long),
        (false, note(900), same),
        (false, note(2000), same),
        (false, strangers(200), too_long),
    ] {
        let case = format!("narrow: {is_narrow}, {} bytes", stored.len());
        page.client().goto(&server.url(BLANK)).await?;
        page.store(KEY, &stored).await?;
        if is_narrow {
            page.open_narrow(&server, "", 1).await?;
        } else {
            page.open(&server.url("")).await?;
        }
        page.open_panel().await?;
        if page.shows("notes").await? {
            page.choose("notes").await?;
        }
        let shown = "document.querySelector('#marks_panel [data-show=code_words]').textContent";
        page.until(&format!("{shown} === `{words}`"))
            .await
            .map_err(|it| format!("{case}: {it}"))?;
        let module = page.eval(MODULE).await?.as_f64().unwrap_or_default();
        ensure!((module == 0.0) == (words == too_long), "{case}: a module is {module} px wide");
        ensure!(module == 0.0 || module >= 2.49, "{case}: a module is {module} px wide");
        let overflow = "document.documentElement.scrollWidth > innerWidth
            || [document.querySelector('#marks_panel')].some((it) => it.scrollWidth > it.clientWidth)";
        ensure!(!page.is(overflow).await?, "{case}: it overflows");
        page.choose("close").await?;
    }
    Ok(())
}
