//! Compressed copies: who gets which.

use crate::{
    answer::Answer,
    check::{Outcome, ensure, ensure_eq},
    files::content_type,
    nginx::Nginx,
    site::address,
};

/// What clients say that they take, and the copies that they may get, the best first.
const CLIENTS: [(&str, &[&str]); 4] = [
    ("br", &["br"]),
    ("gzip", &["gzip"]),
    ("gzip, deflate, br, zstd", &["br", "gzip"]),
    ("identity", &[]),
];

/// Who takes a copy that is there gets it, and what lies between keeps it for such alone.
pub async fn all(nginx: &Nginx<'_>) -> Outcome {
    let mut copies = 0;
    for path in nginx.site.files()? {
        for (accepted, taken) in CLIENTS {
            let answer =
                Answer::to(&nginx.url(address(&path)), &[("Accept-Encoding", accepted)]).await?;
            let has_copies = nginx.site.read(&format!("{path}.br")).is_ok();
            let served = |copy: &&&str| has_copies && (nginx.brotli || **copy != "br");
            let copy = taken.iter().find(served).copied().unwrap_or_default();
            let file = match copy {
                "br" => format!("{path}.br"),
                "gzip" => format!("{path}.gz"),
                _ => path.clone(),
            };
            let is_right = || -> Outcome {
                ensure_eq!(answer.header("Content-Encoding"), copy);
                ensure!(answer.body == nginx.site.read(&file)?, "it is not {file}");
                ensure_eq!(answer.header("Content-Type"), content_type(&path)?);
                ensure_eq!(answer.header("Vary"), if has_copies { "Accept-Encoding" } else { "" });
                answer.expect_guarded()
            };
            is_right().map_err(|error| format!("{path} for “{accepted}”: {error}"))?;
            copies += usize::from(!copy.is_empty());
        }
    }
    ensure!(copies > 50, "only {copies} copies were served");
    Ok(())
}
