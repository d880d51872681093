//! Every file of a site: what it is served as, and for how long it may be kept.

use crate::{
    answer::Answer,
    check::{Outcome, ensure, ensure_eq},
    nginx::Nginx,
    site::{address, is_hashed},
};

/// May be kept for good.
pub const FOR_GOOD: &str = "public, max-age=31536000, immutable";

/// May be kept, and is asked for again each time.
pub const ASKED_AGAIN: &str = "no-cache";

/// Every file comes as it is, as what it is.
pub async fn all(nginx: &Nginx<'_>) -> Outcome {
    for path in nginx.site.files()? {
        let answer = Answer::to(&nginx.url(address(&path)), &[]).await?;
        let is_right = || -> Outcome {
            ensure_eq!(answer.status.as_u16(), 200);
            ensure!(answer.body == nginx.site.read(&path)?, "it is not the file");
            ensure_eq!(answer.header("Content-Encoding"), "");
            ensure_eq!(answer.header("Content-Type"), content_type(&path)?);
            let caching = if is_hashed(&path) { FOR_GOOD } else { ASKED_AGAIN };
            ensure_eq!(answer.header("Cache-Control"), caching);
            answer.expect_guarded()
        };
        is_right().map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(())
}

/// What is asked for again is not sent again.
pub async fn revalidated(nginx: &Nginx<'_>) -> Outcome {
    for encoding in ["", "gzip", "br"] {
        let encoding = ("Accept-Encoding", encoding);
        let first = Answer::to(&nginx.url(""), &[encoding]).await?;
        let tag = first.header("ETag");
        ensure!(!tag.is_empty(), "the page has no tag");
        let again = Answer::to(&nginx.url(""), &[encoding, ("If-None-Match", &tag)]).await?;
        ensure_eq!(again.status.as_u16(), 304);
        ensure!(again.body.is_empty(), "it was sent again");
        ensure_eq!(again.header("Cache-Control"), ASKED_AGAIN);
    }
    Ok(())
}

/// Returns what a file is to be served as. A site with a new kind of file needs a line here, and in
/// `docs/hosting/`.
pub fn content_type(path: &str) -> Outcome<&'static str> {
    let ending = path.rsplit('.').next().unwrap_or_default();
    Ok(match ending {
        _ if path.ends_with("feed.json") => "application/feed+json",
        _ if path.ends_with("feed.xml") => "application/atom+xml",
        "avif" => "image/avif",
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "jpg" => "image/jpeg",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "png" => "image/png",
        "postcard" => "application/octet-stream",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        _ => return Err(format!("nobody said what {path} is served as").into()),
    })
}
