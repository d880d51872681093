//! A feed (Atom), as `YouTube` has it for the newest videos of each playlist and each channel.

use roxmltree::{Document, Error, Node};

use super::{
    Playlist,
    video::{Video, date, watch},
};
use crate::remark::Remark;

/// Reads a feed. Declarations of entities are refused: they are what bombs are made of.
///
/// # Errors
/// Where it is no XML, with line and column.
pub(super) fn read(xml: &str) -> Result<Playlist, Error> {
    let document = Document::parse(xml)?;
    let mut playlist = Playlist::default();
    for entry in document.descendants().filter(|node| is(*node, "entry")) {
        match video(entry) {
            Ok(video) => playlist.videos.push(video),
            Err(wrong) => {
                let line = document.text_pos_at(entry.range().start).row;
                playlist.remarks.push(Remark::new(format!("line {line}"), wrong));
            }
        }
    }
    Ok(playlist)
}

fn video(entry: Node<'_, '_>) -> Result<Video, &'static str> {
    let text = |name| entry.children().find(|node| is(*node, name)).and_then(|node| node.text());
    let links = entry.children().filter(|node| is(*node, "link"));
    let page = links
        .filter(|link| link.attribute("rel").is_none_or(|rel| rel == "alternate"))
        .find_map(|link| link.attribute("href").map(str::to_owned));
    let address = page.or_else(|| text("videoId").map(watch)).unwrap_or_default();
    let mut video = Video::new(text("title").unwrap_or_default(), &address)?;
    video.published = text("published").and_then(date);
    Ok(video)
}

/// Tells whether a node is an element of that name, in any namespace.
fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}
