//! What a page may do: its Content-Security-Policy ([CSP 3](https://www.w3.org/TR/CSP3/)), in the document
//! itself, so that it holds on every host.

use std::collections::BTreeSet;

use crate::integrity;

/// Writes the policy of pages that hold these scripts and style sheets, to the letter, and may show what is of these
/// sites in frames.
///
/// Nothing comes from elsewhere, and nothing runs that was not there when the page was written: no
/// `unsafe-inline`, no `unsafe-eval`. Data blocks such as JSON-LD are no scripts and need no leave.
pub(super) fn policy<'a>(
    scripts: impl IntoIterator<Item = &'a str>,
    styles: impl IntoIterator<Item = &'a str>,
    players: &BTreeSet<String>,
) -> String {
    let frames: Vec<&str> = players.iter().map(String::as_str).collect();
    let frames = if frames.is_empty() { "'none'".to_owned() } else { frames.join(" ") };
    [
        "default-src 'none'".to_owned(),
        format!("script-src 'self' 'wasm-unsafe-eval'{}", hashes(scripts)),
        format!("style-src 'self'{}", hashes(styles)),
        // What a visitor saves is a blob; the code of a link with marks is drawn as SVG in the page.
        "img-src 'self'".to_owned(),
        "connect-src 'self'".to_owned(),
        format!("frame-src {frames}"),
        "manifest-src 'self'".to_owned(),
        "worker-src 'self'".to_owned(),
        "form-action 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
    ]
    .join("; ")
}

/// Writes the policy of a keepsake that holds these, and maybe images. It has no files beside it and no address of
/// its own: it asks for nothing at all.
pub(crate) fn keepsake_policy<'a>(
    scripts: impl IntoIterator<Item = &'a str>,
    styles: impl IntoIterator<Item = &'a str>,
    with_images: bool,
) -> String {
    let images = if with_images { " img-src data:;" } else { "" };
    let (scripts, styles) = (hashes(scripts), hashes(styles));
    format!(
        "default-src 'none'; script-src 'wasm-unsafe-eval'{scripts}; style-src{styles};{images} \
         form-action 'none'; base-uri 'none'"
    )
}

fn hashes<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    texts
        .into_iter()
        .fold(String::new(), |hashes, text| hashes + " '" + &integrity(text.as_bytes()) + "'")
}
