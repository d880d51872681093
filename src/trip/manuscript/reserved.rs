//! Ids that are taken elsewhere: as names of files on Windows, and by content blockers.

use super::problem::{Position, Problems};

/// Ids that lists of content blockers hide on every site, as ids of elements: rules that begin with `###`, of the
/// lists for advertisements and for cookie banners that most of them bring along.
const HIDDEN: [&str; 29] = [
    "adsense",
    "advert",
    "advertise",
    "advertisement",
    "advertisements",
    "advertising",
    "advertorial",
    "adverts",
    "consent-banner",
    "cookie-banner",
    "cookie-bar",
    "cookie-consent",
    "cookie-law",
    "cookie-message",
    "cookie-notice",
    "cookie-policy",
    "cookie-popup",
    "cookie-warning",
    "cookiebanner",
    "cookieconsent",
    "cookies",
    "gdpr",
    "gdpr-banner",
    "gdpr-consent",
    "newsletter-popup",
    "newsletter-signup",
    "sponsored",
    "sponsors",
    "sponsor",
];

/// Tells whether an author would be warned of an id.
pub fn is_reserved(id: &str) -> bool {
    is_of_windows(id) || is_hidden(id)
}

/// Tells whether Windows has an id for a device.
fn is_of_windows(id: &str) -> bool {
    let is_port = |name: &str| {
        id.strip_prefix(name).is_some_and(|port| matches!(port.as_bytes(), [b'1'..=b'9']))
    };
    matches!(id, "con" | "prn" | "aux" | "nul") || is_port("com") || is_port("lpt")
}

/// Tells whether content blockers hide an id.
fn is_hidden(id: &str) -> bool {
    let mut words = id.split('-');
    let is_ad = |word: &str| matches!(word, "ad" | "ads");
    HIDDEN.contains(&id) || words.next().is_some_and(is_ad) || words.next_back().is_some_and(is_ad)
}

/// Warns of an id that is the name of a folder or a file, which Windows cannot have (Microsoft, "Naming Files,
/// Paths, and Namespaces").
pub(super) fn warn_of_windows(id: &str, position: &Position, problems: &Problems) {
    if is_of_windows(id) {
        let wrong =
            format!("Windows cannot store what is named “{id}”, and the site has such a name");
        problems.warn(position, wrong, format!("choose another id, as in “{id}-talk”"));
    }
}

/// Warns of an id of an element that content blockers take for an advertisement or a banner.
pub(super) fn warn_of_blockers(id: &str, position: &Position, problems: &Problems) {
    if is_hidden(id) {
        let wrong = format!("content blockers may hide what is named “{id}”");
        let instead = "choose another id, without words of advertising or of cookie banners";
        problems.warn(position, wrong, instead);
    }
}
