//! Lists of videos, in every form that they are had in.

use recap_sources::{NoPlaylist, Playlist, PlaylistKind, Video, read_playlist, unite_videos};

fn list(text: &str) -> Playlist {
    read_playlist(text.as_bytes(), "list", None).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Title, address, length and date of each.
fn told(videos: &[Video]) -> Vec<String> {
    let tell = |video: &Video| {
        let length = video.length.map_or_else(|| "-".to_owned(), |length| length.to_string());
        let published = video.published.map_or_else(|| "-".to_owned(), |date| date.to_string());
        format!("{} {} {length} {published}", video.title, video.address)
    };
    videos.iter().map(tell).collect()
}

fn remarks(list: &Playlist) -> Vec<String> {
    list.remarks.iter().map(ToString::to_string).collect()
}

/// A sample of the fuzzing of the same readers.
macro_rules! corpus {
    ($name:literal) => {
        include_str!(concat!("../fuzz/corpus/", $name))
    };
}

#[test]
fn yt_dlp_writes_one_object_or_a_line_for_each_video() {
    let nested = list(corpus!("videos-yt-dlp/nested"));
    let first = "https://www.youtube.com/watch?v=aaaaaaaaaa1";
    assert_eq!(
        told(&nested.videos),
        [format!("TramConf 2026 - Ana Reis - Brakes that think {first} 32:10 2026-05-28")]
    );
    assert_eq!(
        remarks(&nested),
        [
            "list, video 2: left out: it has no title",
            "list, video 3: left out: it is private or deleted",
            "list, video 4: left out: it is still to come",
        ]
    );
    let lines = list(corpus!("videos-yt-dlp/lines"));
    assert_eq!(
        told(&lines.videos),
        [
            format!("Brakes that think by Ana Reis {first} 32:10 -"),
            "Quiet bells https://vimeo.com/12345678 - -".to_owned(),
        ]
    );
}

#[test]
fn pages_of_the_data_api_complete_one_another() {
    let pages = list(corpus!("videos-api/pages"));
    assert_eq!(remarks(&pages), ["list, page 2, item 2: left out: it is still to come"]);
    assert_eq!(
        told(&unite_videos(vec![pages])),
        [
            "Brakes that think - Ana Reis | TramConf 2026 https://www.youtube.com/watch?v=aaaaaaaaaa1 32:10 2026-06-01"
        ]
    );
    // Page after page, as programs put them into one file.
    let page = |id, title| {
        format!(
            "{{\"items\":[{{\"snippet\":{{\"title\":\"{title}\",\"resourceId\":{{\"videoId\":\"{id}\"}}}}}}]}}"
        )
    };
    let pages = format!("{}\n{}", page("aaaaaaaaaa1", "One"), page("aaaaaaaaaa2", "Two"));
    assert_eq!(list(&pages).videos.len(), 2);
}

#[test]
fn a_conference_of_media_ccc_de_names_speakers_and_days() {
    let conference = list(corpus!("videos-ccc/conference"));
    assert_eq!(
        told(&conference.videos),
        [
            "Brakes that think https://media.ccc.de/v/tram26-1-brakes-that-think 32:10 2026-05-13",
            "Quiet bells https://media.ccc.de/v/tram26-2-bells 1:00:10 -",
        ]
    );
    assert_eq!(conference.videos[0].people, ["Ana Reis"]);
    assert_eq!(
        conference.videos[0].held.map(|date| date.to_string()).as_deref(),
        Some("2026-05-12")
    );
}

#[test]
fn a_feed_is_one_of_videos() {
    let feed = list(corpus!("videos-feed/youtube"));
    assert_eq!(
        told(&feed.videos),
        [
            "TramConf 2026 - Brakes that think https://www.youtube.com/watch?v=aaaaaaaaaa1 - 2026-06-01",
            "Brakes & bells https://www.youtube.com/watch?v=aaaaaaaaaa2 - -",
        ]
    );
    assert!(feed.videos[1].is_short && !feed.videos[0].is_short);
}

#[test]
fn lines_are_a_title_a_tab_and_an_address() {
    let lines = list(corpus!("videos-lines/every-form"));
    assert_eq!(
        told(&lines.videos),
        [
            "Brakes that think (Part 1) https://www.youtube.com/watch?v=aaaaaaaaaa1&t=90 32:10 -",
            "[TRAM26] Quiet bells https://media.ccc.de/v/tram26-2-bells - -",
        ]
    );
    assert_eq!(remarks(&lines), ["list, line 5: left out: it has no address"]);
    // A bracket begins no JSON here, a list no page, and talks of one stream are several.
    let text = "[TRAM26] Bells\thttps://www.youtube.com/watch?v=aaaaaaaaaa1&list=PLx&index=3\n\
                Wheels https://youtu.be/aaaaaaaaaa1?t=1h2m\nAll\thttps://www.youtube.com/playlist?list=PLx\n";
    let lines = list(text);
    assert_eq!(
        told(&unite_videos(vec![lines.clone(), lines])),
        [
            "[TRAM26] Bells https://www.youtube.com/watch?v=aaaaaaaaaa1 - -",
            "Wheels https://www.youtube.com/watch?v=aaaaaaaaaa1&t=1h2m - -",
        ]
    );
}

#[test]
fn what_is_no_list_says_what_to_do() {
    let error = |text: &str, kind| match read_playlist(text.as_bytes(), "x", kind) {
        Err(error) => error,
        Ok(list) => panic!("{list:?}"),
    };
    for text in [
        "",
        "words",
        "<!doctype html><title>A playlist</title>",
        "{\"schedule\":{}}",
        "[1, 2]",
        "\0",
    ] {
        assert!(matches!(error(text, None), NoPlaylist::Unknown), "{text}");
    }
    assert!(error("words", None).to_string().contains("yt-dlp --flat-playlist -J"));
    assert!(matches!(error("{\"entries\":[", Some(PlaylistKind::YtDlp)), NoPlaylist::Json(_)));
    assert!(matches!(error("\u{0}\u{0}", None), NoPlaylist::Unknown));
    let closed = "{\"entries\":[{\"id\":\"aaaaaaaaaa1\",\"title\":\"[Deleted video]\"}]}";
    let words = error(closed, None).to_string();
    assert!(words.contains("no video in it (left out: it is private or deleted)"), "{words}");
    assert_eq!(
        "feeds".parse::<PlaylistKind>().expect_err("no kind").to_string(),
        "write one of yt-dlp, youtube-api, media.ccc.de, feed, lines"
    );
    for (word, kind) in PlaylistKind::ALL {
        assert_eq!(word.parse(), Ok(kind));
    }
}

#[test]
fn lists_that_mean_no_good_are_an_error_or_plain_text() {
    let bomb = "<!DOCTYPE feed [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>\
                <feed><entry><title>&b;</title><link href=\"https://vimeo.com/1\"/></entry></feed>";
    assert!(matches!(read_playlist(bomb.as_bytes(), "x", None), Err(NoPlaylist::Xml(_))));
    let long = "x".repeat(10_000);
    let text = format!(
        "{{\"entries\":[{{\"id\":\"{long}\",\"title\":\"a\"}},{{\"id\":\"aaaaaaaaaa1\",\"title\":\"{long}\"}},\
         {{\"url\":\"javascript:alert(1)\",\"title\":\"b\"}},{{\"url\":\"https://x.example/{long}\",\"title\":\"c\"}},\
         {{\"id\":\"aaaaaaaaaa2\",\"title\":\"<b>\\u202e\\u0007Bells</b> &amp; more\",\"duration\":1e300,\
         \"timestamp\":-99999999999999,\"upload_date\":\"00000000\"}}]}}"
    );
    let read = list(&text);
    let [long, bells] = &read.videos[..] else { panic!("{read:?}") };
    assert_eq!(long.title.chars().count(), 300);
    assert_eq!(
        told(std::slice::from_ref(bells)),
        ["<b> Bells</b> & more https://www.youtube.com/watch?v=aaaaaaaaaa2 - -"]
    );
    assert_eq!(read.remarks.len(), 3);
    let deep = format!("{{\"entries\":{}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let read = read_playlist(deep.as_bytes(), "x", Some(PlaylistKind::YtDlp));
    assert!(matches!(read, Err(NoPlaylist::Json(_))));
    let many = "Bells\thttps://vimeo.com/1\n".repeat(30_000);
    let many = list(&many);
    assert_eq!(many.videos.len(), 20_000);
    assert_eq!(remarks(&many), ["list, video 20001: left out, with all behind: 20000 are read"]);
}
