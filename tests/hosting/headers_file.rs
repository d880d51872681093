//! `docs/hosting/_headers`, read as Netlify and Cloudflare Pages read it.

use crate::{
    check::{Outcome, ensure, ensure_eq},
    files::{ASKED_AGAIN, FOR_GOOD, content_type},
    site::{Site, is_hashed},
};

/// What is copied into the folder that is published.
const RULES: &str = include_str!("../../docs/hosting/_headers");

/// Every file gets what it needs, and no header twice.
pub fn rules(site: &Site) -> Outcome {
    for path in site.files()? {
        let headers = headers(&format!("/{path}"));
        let all = |name: &str| -> Vec<&str> {
            headers.iter().filter(|(header, _)| *header == name).map(|(_, value)| *value).collect()
        };
        let is_right = || -> Outcome {
            ensure_eq!(all("Content-Security-Policy"), ["frame-ancestors 'none'"]);
            ensure_eq!(all("Referrer-Policy"), ["strict-origin-when-cross-origin"]);
            ensure_eq!(all("X-Content-Type-Options"), ["nosniff"]);
            let caching = match &*path {
                "sw.js" => vec![ASKED_AGAIN],
                _ if is_hashed(&path) => vec![FOR_GOOD],
                _ => vec![],
            };
            ensure_eq!(all("Cache-Control"), caching);
            let said = all("Content-Type");
            ensure!(said.is_empty() || said == [content_type(&path)?], "it is served as {said:?}");
            Ok(())
        };
        is_right().map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(())
}

/// The headers of all rules that an address falls under.
fn headers(address: &str) -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    let mut applies = false;
    for line in RULES.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with('/') {
            applies =
                line.strip_suffix('*').map_or(address == line, |start| address.starts_with(start));
        } else if let Some(header) = line.trim().split_once(": ").filter(|_| applies) {
            found.push(header);
        }
    }
    found
}
