use maud::{Markup, html};

use crate::{
    Site,
    languages::{Own, isolated_text},
    players::player,
};

/// A button that plays a recording on the page, where its site has a player for that: see
/// `recordings`. `title` is the talk's.
pub(super) fn play_here(site: Site<'_>, recording: &str, title: &str) -> Markup {
    let Own { lang, dir } = Own::of(site.trip);
    html! {
        @if let Some(player) = player(recording) {
            button.play-here type="button" data-title=(format!("Recording: {}", isolated_text(title)))
                data-play=(player.playing()) lang=[lang] dir=[dir] {
                "Play here, from " (player.site_name())
            }
        }
    }
}
