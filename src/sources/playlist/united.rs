//! The videos of several lists, each once.

use std::collections::HashMap;

use super::{Playlist, Video};

/// Puts lists together. What one list does not say of a video, another may: lists of the Data API have lengths apart.
pub fn unite_videos(lists: Vec<Playlist>) -> Vec<Video> {
    let mut videos: Vec<Video> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for (list, playlist) in lists.into_iter().enumerate() {
        for (place, mut video) in playlist.videos.into_iter().enumerate() {
            video.place = (list, place);
            let id = Video::identity(&video.address);
            let Some(at) = known.get(&id) else {
                known.insert(id, videos.len());
                videos.push(video);
                continue;
            };
            let first = &mut videos[*at];
            first.length = first.length.or(video.length);
            first.published = first.published.or(video.published);
            first.held = first.held.or(video.held);
            first.is_short |= video.is_short;
            if first.people.is_empty() {
                first.people = video.people;
            }
        }
    }
    videos
}
