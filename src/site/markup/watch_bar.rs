use maud::{Markup, html};
use recap_trip::{Link, LinkKind, Minutes};

use crate::{
    Site,
    languages::Own,
    players::{Player, player, site_of},
};

/// The way to each recording of a list: it plays on the page, where its site has a player for that (see
/// `recordings`), which says whose site that will ask; else, and without the application, it is a link.
///
/// In a keepsake, recordings do not play: a player refuses to for a page that cannot say where it stands, as
/// none opened from a file can.
pub(super) fn watch_bar(site: Site<'_>, links: &[Link], minutes: Option<Minutes>) -> Markup {
    let Own { lang, dir } = Own::of(site.trip);
    html! {
        @for Link { url, .. } in links.iter().filter(|link| link.kind == LinkKind::Recording) {
            @let player = player(url).filter(|_| !site.is_keepsake());
            div.watch-bar lang=[lang] dir=[dir] {
                a href=(url) rel="noopener" data-play=[player.as_ref().map(Player::playing)] {
                    "Watch" @if let Some(minutes) = minutes { " · " (minutes.to_string()) }
                }
                small {
                    @if let Some(player) = player {
                        "from " (player.site_name()) ", or " a href=(url) rel="noopener" { "on " (site_of(url)) }
                    } @else {
                        "on " (site_of(url))
                    }
                }
            }
        }
    }
}
