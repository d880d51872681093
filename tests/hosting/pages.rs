//! Addresses that are not quite a page's, and those of nothing.

use crate::{
    answer::Answer,
    check::{Outcome, ensure, ensure_eq},
    files::ASKED_AGAIN,
    nginx::Nginx,
};

/// Paths of nothing: at the top, deep, a page's, a program's of an earlier build.
const NOTHING: [&str; 4] =
    ["nothing", "day/2022-10-26/not/there/", "talk/nothing/", "recap-0123456789abcdef.js"];

/// The address of a page without its slash leads to the page, whatever name and port a proxy has.
pub async fn redirects(nginx: &Nginx<'_>) -> Outcome {
    let pages: Vec<String> = nginx.site.files()?;
    let pages: Vec<&str> =
        pages.iter().filter_map(|path| path.strip_suffix("/index.html")).collect();
    ensure!(pages.len() > 5, "there are only {} pages", pages.len());
    for page in pages {
        let host = ("Host", "recap.example:8443");
        let answer = Answer::to(&nginx.url(page), &[host]).await?;
        ensure_eq!(answer.status.as_u16(), 301);
        ensure_eq!(answer.header("Location"), format!("{}{page}/", nginx.site.base));
    }
    Ok(())
}

/// An address of nothing is answered as that, with the site's page, which nothing keeps.
pub async fn unknown(nginx: &Nginx<'_>) -> Outcome {
    let page = nginx.site.read("404.html")?;
    let copy = nginx.site.read("404.html.gz")?;
    for path in NOTHING {
        let answer = Answer::to(&nginx.url(path), &[]).await?;
        ensure_eq!(answer.status.as_u16(), 404);
        ensure!(answer.body == page, "{path} is answered with another page");
        ensure_eq!(answer.header("Content-Type"), "text/html; charset=utf-8");
        ensure_eq!(answer.header("Cache-Control"), ASKED_AGAIN);
        answer.expect_guarded()?;

        let answer = Answer::to(&nginx.url(path), &[("Accept-Encoding", "gzip")]).await?;
        ensure_eq!(answer.status.as_u16(), 404);
        ensure!(answer.body == copy, "{path} is answered with another copy");
    }
    Ok(())
}
