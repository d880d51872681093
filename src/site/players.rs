//! Players of other sites that can play a recording inside a page.

use url::Url;

/// The site that recordings play from, once a visitor asks for one.
pub const PLAYER_SITE: &str = "https://www.youtube-nocookie.com";

/// Returns the address of the player for a recording, where there is one that sets no cookies
/// before it plays.
pub fn player(recording: &str) -> Option<String> {
    let video = youtube_video(recording)?;
    Some(format!("{PLAYER_SITE}/embed/{video}"))
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
