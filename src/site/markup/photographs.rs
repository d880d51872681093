use base64::{Engine, prelude::BASE64_STANDARD};
use maud::{Markup, PreEscaped, html};
use recap_trip::{Developed, Photograph, Print};

use crate::{Site, tones::tone_class};

/// Where a browser is asked to fetch a photograph.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fetched {
    /// With the page, at whose top it stands.
    AtOnce,
    /// On the way to it.
    Lazily,
}

/// Photographs, each with what it says to those who do not see it, and whose it is. Its size is said, so that
/// nothing moves when it comes; until then, and where it never comes, its tone is there with those words.
pub(super) fn photographs(site: Site<'_>, photographs: &[Photograph], fetched: Fetched) -> Markup {
    let several = photographs.len() > 1;
    html! {
        @if !photographs.is_empty() {
            div.photographs {
                @for (number, photograph) in photographs.iter().enumerate() {
                    @let fetched = if number == 0 { fetched } else { Fetched::Lazily };
                    @if let Some(developed) = &photograph.developed {
                        (one(site, photograph, developed, several, fetched))
                    }
                }
            }
        }
    }
}

fn one(
    site: Site<'_>,
    photograph: &Photograph,
    developed: &Developed,
    several: bool,
    fetched: Fetched,
) -> Markup {
    let Some(largest) = developed.largest() else {
        return html! {};
    };
    let is_tall = largest.height > largest.width;
    let image = if site.is_keepsake() {
        developed.middle().map(|print| inside(photograph, developed, print)).unwrap_or_default()
    } else {
        linked(site, &photograph.describes, developed, largest, sizes(is_tall, several), fetched)
    };
    html! {
        figure.photograph.photograph--tall[is_tall] {
            (image)
            @if let Some(credit) = &photograph.credit { figcaption { (PreEscaped(credit.as_str())) } }
        }
    }
}

/// A photograph as a small picture, which decorates what stands beside it.
pub(super) fn thumbnail(site: Site<'_>, photograph: &Photograph) -> Markup {
    let developed = photograph.developed.as_deref();
    let largest = developed.and_then(Developed::largest);
    html! {
        @if let (Some(developed), Some(largest)) = (developed, largest) {
            (linked(site, "", developed, largest, "(min-width: 46rem) 14rem, 7rem", Fetched::Lazily))
        }
    }
}

/// How wide it is shown, of a window of whatever width: as `style/photograph.css` has it.
fn sizes(is_tall: bool, several: bool) -> &'static str {
    match (is_tall, several) {
        (true, _) => "(min-width: 30rem) 20rem, calc(100vw - 5rem)",
        (false, true) => "(min-width: 46rem) 20rem, calc(100vw - 5rem)",
        (false, false) => "(min-width: 50rem) 43rem, calc(100vw - 5rem)",
    }
}

/// Files, of which the browser takes the one that fits.
fn linked(
    site: Site<'_>,
    describes: &str,
    developed: &Developed,
    largest: &Print,
    sizes: &str,
    fetched: Fetched,
) -> Markup {
    let avif =
        developed.prints.iter().filter_map(|print| Some((print.avif.as_ref()?, print.width)));
    let avif = set(site, avif.map(|(file, width)| (file.path.as_str(), width)));
    let jpeg = developed.prints.iter().map(|print| (print.jpeg.path.as_str(), print.width));
    let jpeg = set(site, jpeg);
    html! {
        picture {
            @if !avif.is_empty() { source type="image/avif" srcset=(avif) sizes=(sizes); }
            img class=(tone_class(developed.tone)) srcset=(jpeg) sizes=(sizes)
                src=(format!("{}{}", site.base, largest.jpeg.path))
                width=(largest.width) height=(largest.height) alt=(describes)
                loading=[(fetched == Fetched::Lazily).then_some("lazy")] decoding="async";
        }
    }
}

fn set<'a>(site: Site<'_>, files: impl Iterator<Item = (&'a str, u32)>) -> String {
    let files = files.map(|(path, width)| format!("{}{path} {width}w", site.base));
    files.collect::<Vec<_>>().join(", ")
}

/// The picture itself, once: a keepsake is to be mailed. Every browser of the last years knows AVIF.
fn inside(photograph: &Photograph, developed: &Developed, print: &Print) -> Markup {
    let (kind, file) = match &print.avif {
        Some(avif) => ("avif", avif),
        None => ("jpeg", &print.jpeg),
    };
    let data = format!("data:image/{kind};base64,{}", BASE64_STANDARD.encode(&file.bytes));
    html! {
        img class=(tone_class(developed.tone)) src=(data) width=(print.width) height=(print.height)
            alt=(photograph.describes) decoding="async";
    }
}
