//! Players of other sites that can play a recording inside a page.

use std::collections::BTreeSet;

use recap_trip::{LinkKind, Trip};
use url::Url;

/// A player of a recording. It asks its site for nothing before a visitor asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    /// The address of its page, which an `iframe` shows. It begins where the recording's address says.
    pub address: String,
    /// How the same page is asked to begin by itself.
    autoplay: &'static str,
}

impl Player {
    /// The address with which it begins by itself.
    pub fn playing(&self) -> String {
        let (page, place) = self.address.split_once('#').unwrap_or((&self.address, ""));
        let (sign, hash) =
            (if page.contains('?') { '&' } else { '?' }, if place.is_empty() { "" } else { "#" });
        let Self { autoplay, .. } = self;
        if autoplay.is_empty() {
            self.address.clone()
        } else {
            format!("{page}{sign}{autoplay}{hash}{place}")
        }
    }

    /// The origin, as a page's policy names it.
    pub fn site(&self) -> String {
        Url::parse(&self.address)
            .map(|address| address.origin().ascii_serialization())
            .unwrap_or_default()
    }

    /// The site's name, as visitors are told it.
    pub fn site_name(&self) -> String {
        let site = self.site();
        let host = site.rsplit('/').next().unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host).to_owned()
    }
}

/// Finds the player of a recording, where there is one: of `YouTube` the one that sets no cookies before it plays.
pub fn player(recording: &str) -> Option<Player> {
    let address = Url::parse(recording).ok().filter(|address| address.scheme() == "https")?;
    let path: Vec<&str> = address.path_segments()?.filter(|part| !part.is_empty()).collect();
    let start = start(&address);
    let host = address.host_str()?;
    let (page, autoplay) = match (host.strip_prefix("www.").unwrap_or(host), path.as_slice()) {
        ("youtube.com" | "m.youtube.com", ["watch"]) => {
            (youtube(&query(&address, "v")?, start)?, "autoplay=1")
        }
        (
            "youtube.com" | "m.youtube.com" | "youtube-nocookie.com",
            ["live" | "shorts" | "embed", video, ..],
        )
        | ("youtu.be", [video]) => (youtube(video, start)?, "autoplay=1"),
        ("vimeo.com", [video]) | ("player.vimeo.com", ["video", video]) => {
            (vimeo(video, query(&address, "h").as_deref(), start)?, "autoplay=1")
        }
        ("vimeo.com", [video, secret]) => (vimeo(video, Some(secret), start)?, "autoplay=1"),
        ("media.ccc.de", ["v", talk, ..]) if is_name(talk) => {
            let place = start.map(|seconds| format!("#t={seconds}")).unwrap_or_default();
            (format!("https://media.ccc.de/v/{talk}/oembed{place}"), "")
        }
        // PeerTube is on hosts of many names; these paths are its own.
        (_, ["videos", "embed" | "watch", video]) if is_name(video) => {
            let origin = address.origin().ascii_serialization();
            let begin = start.map(|seconds| format!("?start={seconds}")).unwrap_or_default();
            (format!("{origin}/videos/embed/{video}{begin}"), "autoplay=1")
        }
        _ => return None,
    };
    Some(Player { address: page, autoplay })
}

/// Names the site of a recording, as people know it.
pub(crate) fn site_of(recording: &str) -> String {
    let address = Url::parse(recording).ok();
    let host = address.as_ref().and_then(Url::host_str).unwrap_or(recording);
    let host = host.strip_prefix("www.").unwrap_or(host);
    let name = match host {
        "youtube.com" | "m.youtube.com" | "youtube-nocookie.com" | "youtu.be" => "YouTube",
        "vimeo.com" | "player.vimeo.com" => "Vimeo",
        host => host,
    };
    name.to_owned()
}

/// Lists the sites of the players that a trip's recordings have.
pub(crate) fn sites(trip: &Trip) -> BTreeSet<String> {
    let events = trip.events.iter().flat_map(|event| &event.links);
    let links = trip.entries().flat_map(|(entry, _)| &entry.links).chain(events);
    let recordings = links.filter(|link| link.kind == LinkKind::Recording);
    recordings.filter_map(|link| Some(player(&link.url)?.site())).collect()
}

fn youtube(video: &str, start: Option<u32>) -> Option<String> {
    let begin = start.map(|seconds| format!("?start={seconds}")).unwrap_or_default();
    is_name(video).then(|| format!("https://www.youtube-nocookie.com/embed/{video}{begin}"))
}

/// `secret` is what the address of a video has that is not listed.
fn vimeo(video: &str, secret: Option<&str>, start: Option<u32>) -> Option<String> {
    let secret = secret.filter(|secret| is_name(secret)).map(|secret| format!("&h={secret}"));
    let place = start.map(|seconds| format!("#t={seconds}s")).unwrap_or_default();
    let is_number = !video.is_empty() && video.bytes().all(|digit| digit.is_ascii_digit());
    is_number.then(|| {
        format!("https://player.vimeo.com/video/{video}?dnt=1{}{place}", secret.unwrap_or_default())
    })
}

fn is_name(part: &str) -> bool {
    let fits = |sign: char| sign.is_ascii_alphanumeric() || ['-', '_', '.'].contains(&sign);
    !part.is_empty() && part.chars().all(fits)
}

fn query(address: &Url, name: &str) -> Option<String> {
    address.query_pairs().find(|(other, _)| other == name).map(|(_, value)| value.into_owned())
}

/// Returns where an address says that the recording begins, in seconds: `t=90`, `t=1m30s`, `start=90`, in the query
/// or behind the `#`.
fn start(address: &Url) -> Option<u32> {
    let fragment = address.fragment().unwrap_or_default();
    let hash = fragment
        .split('&')
        .find_map(|part| part.strip_prefix("t=").or(part.strip_prefix("start=")));
    let asked = ["t", "start", "time_continue"].iter().find_map(|name| query(address, name));
    seconds(asked.as_deref().or(hash)?).filter(|seconds| *seconds > 0)
}

/// Reads `90`, `90s`, `1m30s` and `1h2m3s`.
fn seconds(text: &str) -> Option<u32> {
    let mut total = 0_u32;
    let mut number = None::<u32>;
    for sign in text.chars() {
        if let Some(digit) = sign.to_digit(10) {
            number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
            continue;
        }
        let factor = match sign {
            'h' => 3600,
            'm' => 60,
            's' => 1,
            _ => return None,
        };
        total = total.checked_add(number.take()?.checked_mul(factor)?)?;
    }
    total.checked_add(number.unwrap_or(0))
}
