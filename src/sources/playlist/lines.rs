//! Lines of text: title, tab, address, and perhaps, behind another tab, how long it runs.

use recap_trip::Length;

use super::{Playlist, video::Video};
use crate::remark::Remark;

/// Reads lines. Those that are empty or begin with `#` are none.
pub(super) fn read(text: &str) -> Playlist {
    let mut playlist = Playlist::default();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let video = address(line).ok_or("left out: it has no address").and_then(|address| {
            let (before, behind) = line.split_once(address).unwrap_or((line, ""));
            let pieces = || before.split('\t').chain(behind.split('\t')).map(str::trim);
            let length = |piece: &&str| piece.contains(':') && piece.parse::<Length>().is_ok();
            let title = pieces().find(|piece| !piece.is_empty() && !length(piece));
            let mut video = Video::new(title.unwrap_or_default(), address)?;
            let length = pieces().filter(|piece| Some(*piece) != title).find(length);
            video.runs(length.and_then(|piece| piece.parse::<Length>().ok()).map(|it| it.seconds));
            Ok(video)
        });
        match video {
            Ok(video) => playlist.videos.push(video),
            Err(wrong) => {
                playlist.remarks.push(Remark::new(format!("line {}", number + 1), wrong));
            }
        }
    }
    playlist
}

/// Finds the address on a line: its last word that is one.
pub(super) fn address(line: &str) -> Option<&str> {
    let is_address = |word: &&str| word.starts_with("https://") || word.starts_with("http://");
    line.split_whitespace().rev().find(is_address)
}
