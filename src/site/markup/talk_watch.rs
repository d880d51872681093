use maud::{Markup, html};
use recap_trip::{Entry, LinkKind};
use url::Url;

use crate::{
    Site,
    languages::{isolated_text, own},
    players::{Player, player},
};

/// The first thing one can do with a talk: its recording, a link to where it is, which the application plays in its
/// place where that site has a player (see `recordings`), and in small print whom that asks.
pub(super) fn talk_watch(site: Site<'_>, talk: &Entry) -> Markup {
    let Some(recording) = talk.links.iter().find(|link| link.kind == LinkKind::Recording) else {
        return html! {};
    };
    let player = player(&recording.url);
    let trip = site.trip;
    let minutes = talk.minutes().map(|minutes| format!(" · {minutes}"));
    let words = format!("Watch{}", minutes.unwrap_or_default());
    let title = format!("Recording: {}", isolated_text(&talk.title));
    let exact = talk.length.filter(|length| !length.rounded).map(|length| format!(" ({length})"));
    let there = format!("On {}{}", host(&recording.url), exact.unwrap_or_default());
    html! {
        div.talk-watch {
            a.talk-watch__play href=(recording.url) rel="noopener"
                data-play=[player.as_ref().map(Player::playing)]
                data-title=[player.is_some().then_some(title)] { (own(trip, words)) }
            @if let Some(player) = player {
                small { (own(trip, format!("Plays here, from {}", player.site_name()))) }
                " " a.talk-watch__there href=(recording.url) rel="noopener" { (own(trip, there)) }
            } @else {
                small { (own(trip, there)) }
            }
        }
    }
}

/// The site of a link, as readers know it.
fn host(url: &str) -> String {
    let address = Url::parse(url).ok();
    let host = address.as_ref().and_then(Url::host_str).unwrap_or(url);
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}
