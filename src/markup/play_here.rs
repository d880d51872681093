use maud::{Markup, html};
use url::Url;

/// The site that recordings play from, once a visitor asks for one.
pub const PLAYER: &str = "https://www.youtube-nocookie.com";

/// A button that plays a recording on the page, where its site has a player for that: see
/// `recordings`. `title` is the talk's.
pub(super) fn play_here(recording: &str, title: &str) -> Markup {
    html! {
        @if let Some(video) = youtube_video(recording) {
            button.play-here type="button" data-title=(format!("Recording: {title}"))
                data-play=(format!("{PLAYER}/embed/{video}?autoplay=1")) {
                "Play here, from youtube-nocookie.com"
            }
        }
    }
}

/// Returns the id of a video: of `https://www.youtube.com/watch?v=…`, or of `https://youtu.be/…`.
fn youtube_video(address: &str) -> Option<String> {
    let address = Url::parse(address).ok()?;
    let id = match address.host_str()? {
        "www.youtube.com" | "youtube.com" | "m.youtube.com" if address.path() == "/watch" => {
            address.query_pairs().find(|(name, _)| name == "v")?.1.into_owned()
        }
        "youtu.be" => address.path().trim_start_matches('/').to_owned(),
        _ => return None,
    };
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (!id.is_empty() && id.chars().all(is_id)).then_some(id)
}
