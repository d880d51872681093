//! Players of recordings.

use recap_site::players::player;
use recap_trip::LinkKind;

use crate::{rendered::render, trips::KYOTO};

fn plays(recording: &str) -> String {
    player(recording).map(|player| player.playing()).unwrap_or_default()
}

#[test]
fn every_form_of_a_youtube_address_is_known() {
    for address in [
        "https://www.youtube.com/watch?v=vjKLbfEZ7MU",
        "https://youtube.com/watch?list=PL1&v=vjKLbfEZ7MU",
        "https://m.youtube.com/watch?v=vjKLbfEZ7MU&feature=share",
        "https://youtu.be/vjKLbfEZ7MU",
        "https://youtu.be/vjKLbfEZ7MU?si=abc",
        "https://www.youtube.com/live/vjKLbfEZ7MU?si=abc",
        "https://youtube.com/shorts/vjKLbfEZ7MU/",
        "https://www.youtube.com/embed/vjKLbfEZ7MU",
        "https://www.youtube-nocookie.com/embed/vjKLbfEZ7MU",
    ] {
        let expected = "https://www.youtube-nocookie.com/embed/vjKLbfEZ7MU?autoplay=1";
        assert_eq!(plays(address), expected, "{address}");
    }
}

#[test]
fn so_are_other_sites() {
    for (address, expected) in [
        ("https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1"),
        (
            "https://vimeo.com/76979871/8272103f6e",
            "https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e&autoplay=1",
        ),
        (
            "https://player.vimeo.com/video/76979871?h=8272103f6e",
            "https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e&autoplay=1",
        ),
        ("https://media.ccc.de/v/38c3-opening", "https://media.ccc.de/v/38c3-opening/oembed"),
        (
            "https://tube.example/videos/embed/9c9de5e8-0a1e",
            "https://tube.example/videos/embed/9c9de5e8-0a1e?autoplay=1",
        ),
        (
            "https://tube.example/videos/watch/9c9de5e8-0a1e",
            "https://tube.example/videos/embed/9c9de5e8-0a1e?autoplay=1",
        ),
    ] {
        assert_eq!(plays(address), expected, "{address}");
    }
}

#[test]
fn they_begin_where_the_address_says() {
    for (address, expected) in [
        (
            "https://youtu.be/a-b_c?t=90",
            "https://www.youtube-nocookie.com/embed/a-b_c?start=90&autoplay=1",
        ),
        (
            "https://www.youtube.com/watch?v=abc&t=1h2m3s",
            "https://www.youtube-nocookie.com/embed/abc?start=3723&autoplay=1",
        ),
        (
            "https://www.youtube.com/embed/abc?start=75",
            "https://www.youtube-nocookie.com/embed/abc?start=75&autoplay=1",
        ),
        (
            "https://www.youtube.com/watch?v=abc#t=1m30s",
            "https://www.youtube-nocookie.com/embed/abc?start=90&autoplay=1",
        ),
        ("https://vimeo.com/7#t=90s", "https://player.vimeo.com/video/7?dnt=1&autoplay=1#t=90s"),
        ("https://media.ccc.de/v/talk#t=90", "https://media.ccc.de/v/talk/oembed#t=90"),
        (
            "https://tube.example/videos/watch/x?start=1m30s",
            "https://tube.example/videos/embed/x?start=90&autoplay=1",
        ),
        // What is no time is passed over.
        ("https://youtu.be/abc?t=soon", "https://www.youtube-nocookie.com/embed/abc?autoplay=1"),
        (
            "https://youtu.be/abc?t=99999999999h",
            "https://www.youtube-nocookie.com/embed/abc?autoplay=1",
        ),
        ("https://youtu.be/abc?t=0", "https://www.youtube-nocookie.com/embed/abc?autoplay=1"),
    ] {
        assert_eq!(plays(address), expected, "{address}");
    }
}

#[test]
fn elsewhere_there_is_a_link_alone() {
    for address in [
        "https://www.youtube.com/playlist?list=PL1",
        "https://www.youtube.com/@cncf",
        "https://www.youtube.com/watch",
        "https://youtu.be/",
        "https://youtu.be/a%22b",
        "http://youtu.be/abc",
        "https://vimeo.com/channels/staffpicks",
        "https://vimeo.com/user/1",
        "https://media.ccc.de/c/38c3",
        "https://youtube.com.example/watch?v=abc",
        "https://videos.example/talk.mp4",
        "not an address",
    ] {
        assert_eq!(player(address), None, "{address}");
    }
}

#[test]
fn visitors_are_told_whose_site_it_is() {
    for (address, name) in [
        ("https://youtu.be/abc", "youtube-nocookie.com"),
        ("https://vimeo.com/7", "player.vimeo.com"),
        ("https://tube.example/videos/embed/x", "tube.example"),
    ] {
        assert_eq!(player(address).expect("a player").site_name(), name);
    }
}

/// Renders the page of a trip whose recordings are all at one address, and returns its policy's sites of frames.
fn frames(recording: &str) -> String {
    let mut trip = KYOTO.clone();
    let entries = trip.days.iter_mut().flat_map(|day| &mut day.entries).chain(&mut trip.undated);
    let links = entries.flat_map(|entry| &mut entry.links);
    for link in links.filter(|link| link.kind == LinkKind::Recording) {
        recording.clone_into(&mut link.url);
    }
    let files = render(&trip, "/");
    let page = files.iter().find(|file| file.path == "index.html").expect("a page");
    let page = String::from_utf8_lossy(&page.bytes).into_owned();
    let (_, frames) = page.split_once("frame-src ").expect("a policy");
    frames.split(';').next().unwrap_or_default().to_owned()
}

#[test]
fn a_policy_names_the_sites_that_the_trip_uses() {
    assert_eq!(frames("https://vimeo.com/7"), "https://player.vimeo.com");
    assert_eq!(frames("https://tube.example:8443/videos/embed/x"), "https://tube.example:8443");
    assert_eq!(frames("https://videos.example/talk.mp4"), "'none'");
}
