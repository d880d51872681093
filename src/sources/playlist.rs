//! Lists of videos: playlists of `YouTube` in every form that they are had in, the conferences of media.ccc.de, lines of
//! text.

mod video;
mod lines;
mod kind;
mod ytdlp;
mod data_api;
mod media_ccc;
mod feed;
mod united;

use serde_json::{Deserializer, Value};
use thiserror::Error;

use crate::{reading::decoded, remark::Remark};

pub use kind::{NoPlaylistKind, PlaylistKind};
pub use united::unite_videos;
pub use video::Video;

/// Most videos of a list: channels of conferences have some thousands.
const MOST: usize = 20_000;

/// A list of videos.
#[derive(Clone, Debug, Default)]
pub struct Playlist {
    /// The file or the address that it was read from.
    pub name: String,
    /// Its videos, in its order.
    pub videos: Vec<Video>,
    /// What was left out.
    pub remarks: Vec<Remark>,
}

/// Why a list cannot be read at all.
#[derive(Debug, Error)]
pub enum NoPlaylist {
    /// It is no text.
    #[error("it is no text; name a list of videos (JSON, a feed, or lines of title, tab, address)")]
    NoText,
    /// It is none of the forms that are known.
    #[error(
        "it is no list of videos that is known; make one with: yt-dlp --flat-playlist -J ADDRESS > list.json"
    )]
    Unknown,
    /// It is no JSON.
    #[error("it is no JSON that can be read ({0}); fetch it anew")]
    Json(serde_json::Error),
    /// It is no XML, or one that declares entities.
    #[error("it is no XML that can be read ({0}); fetch it anew")]
    Xml(roxmltree::Error),
    /// There is no video in it.
    #[error("there is no video in it{}; name another list, or say what it is with --as", why(.0))]
    Empty(Vec<Remark>),
}

/// Says why there is nothing: the first of what was left out.
fn why(remarks: &[Remark]) -> String {
    remarks.first().map_or_else(String::new, |remark| format!(" ({})", remark.what))
}

/// Reads a list of videos. `name` is the file or the address that it came from; without a kind, that is found out.
///
/// # Errors
/// [`NoPlaylist`], where nothing of it can be read. Of what can, the rest is said in the list's remarks.
pub fn read_playlist(
    bytes: &[u8],
    name: &str,
    kind: Option<PlaylistKind>,
) -> Result<Playlist, NoPlaylist> {
    let text = decoded(bytes).ok_or(NoPlaylist::NoText)?;
    let text = text.trim_start_matches('\u{FEFF}');
    let kind = kind.or_else(|| PlaylistKind::of(text)).ok_or(NoPlaylist::Unknown)?;
    let values = || values(text).map_err(NoPlaylist::Json);
    let mut list = match kind {
        PlaylistKind::YtDlp => ytdlp::read(&values()?),
        PlaylistKind::DataApi => data_api::read(&values()?),
        PlaylistKind::MediaCcc => media_ccc::read(&values()?),
        PlaylistKind::Feed => feed::read(text).map_err(NoPlaylist::Xml)?,
        PlaylistKind::Lines => lines::read(text),
    };
    name.clone_into(&mut list.name);
    if list.videos.len() > MOST {
        let at = format!("video {}", MOST + 1);
        list.remarks.push(Remark::new(at, format!("left out, with all behind: {MOST} are read")));
        list.videos.truncate(MOST);
    }
    for remark in &mut list.remarks {
        remark.at = format!("{name}, {}", remark.at);
    }
    if list.videos.is_empty() { Err(NoPlaylist::Empty(list.remarks)) } else { Ok(list) }
}

/// Reads the values of a JSON, of which there may be several: a line each, or pages put behind one another.
fn values(text: &str) -> Result<Vec<Value>, serde_json::Error> {
    let mut values = Vec::new();
    for value in Deserializer::from_str(text).into_iter::<Value>() {
        match value? {
            // Pages in a list.
            Value::Array(pages) => values.extend(pages),
            value => values.push(value),
        }
    }
    Ok(values)
}
