use maud::{Markup, html};

use crate::players::player;

/// A button that plays a recording on the page, where its site has a player for that: see
/// `recordings`. `title` is the talk's.
pub(super) fn play_here(recording: &str, title: &str) -> Markup {
    html! {
        @if let Some(player) = player(recording) {
            button.play-here type="button" data-title=(format!("Recording: {title}"))
                data-play=(player.playing()) {
                "Play here, from " (player.site_name())
            }
        }
    }
}
