//! The readers of lists of videos: whatever comes in, what is proposed is a video for one talk, and what is written can be
//! read.

use std::{collections::BTreeSet, io};

use recap_sources::{
    Addition, PlaylistKind, Talk, find_recordings, read_playlist, unite_videos, write_recordings,
};
use recap_trip::manuscript::{self, File, Folder};

use crate::{chance::Chance, change, run::Reader};

/// The readers of each kind.
pub(crate) const READERS: [Reader; 5] = [
    Reader {
        name: "videos-yt-dlp",
        cost: 40,
        change,
        run: |input| run(input, PlaylistKind::YtDlp),
    },
    Reader { name: "videos-api", cost: 40, change, run: |input| run(input, PlaylistKind::DataApi) },
    Reader {
        name: "videos-ccc",
        cost: 40,
        change,
        run: |input| run(input, PlaylistKind::MediaCcc),
    },
    Reader { name: "videos-feed", cost: 40, change, run: |input| run(input, PlaylistKind::Feed) },
    Reader { name: "videos-lines", cost: 40, change, run: |input| run(input, PlaylistKind::Lines) },
];

/// What lists are made of, and what stands in the way of titles and of TOML.
const TOKENS: [&str; 40] = [
    "\"",
    "\\",
    "\\u0000",
    "\n",
    "\t",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "true",
    "1e99",
    "-1",
    "PT",
    "PT99999H",
    "00000000",
    "0001-01-01",
    "9999-12-31T23:59:59Z",
    "https://",
    "https://youtu.be/",
    "https://www.youtube.com/watch?v=",
    "&t=90",
    "/shorts/",
    "<entry>",
    "</entry>",
    "<!ENTITY a \"b\">",
    "&amp;",
    "\u{202e}",
    "🐝",
    "é",
    " - ",
    " by ",
    "Ana Reis",
    "Part 2",
    "(1/2)",
    "Brakes that think",
    "Quiet bells",
    "2026",
];

/// A trip that recordings are looked for.
const TRIP: &str = include_str!("../sources/samples/trams/trip.toml");

/// Its day.
const DAY: &str = include_str!("../sources/samples/trams/2026-05-12.toml");

fn change(input: &mut Vec<u8>, others: &[Vec<u8>], chance: &mut Chance) {
    change::change(input, &TOKENS, others, chance);
}

fn run(input: &[u8], kind: PlaylistKind) -> u64 {
    let _ = PlaylistKind::of(&String::from_utf8_lossy(input));
    let Ok(list) = read_playlist(input, "list", Some(kind)) else {
        return 0;
    };
    let remarks = list.remarks.len();
    let videos = unite_videos(vec![list]);
    let talk = |(id, title, speakers): (&str, &str, &[&str])| Talk {
        id: id.to_owned(),
        title: title.to_owned(),
        speakers: speakers.iter().map(|name| (*name).to_owned()).collect(),
        ..Talk::default()
    };
    let talks = [
        ("thinking-brakes", "Brakes that think", &["Ana Reis"][..]),
        ("bells", "Quiet bells: a history", &[]),
        ("sleepers", "Sleepers", &["Rui Gomes"]),
    ]
    .map(talk);
    let found = find_recordings(&talks, &videos, 0.5);
    let used: BTreeSet<usize> = found.proposals.iter().map(|it| it.video).collect();
    assert_eq!(used.len(), found.proposals.len(), "one video for one talk");
    assert_eq!(used.len() + found.videos_left.len(), videos.len(), "every video is said");
    assert!(found.proposals.iter().all(|it| (0.5..=1.0).contains(&it.score)));
    let addition = |it: &recap_sources::Proposal| Addition {
        id: &talks[it.talk].id,
        video: &videos[it.video],
        added: "2026-11-27".parse().ok(),
    };
    let additions: Vec<Addition<'_>> = found.proposals.iter().map(addition).collect();
    let folder = [("2026-05-12.toml", DAY), ("trip.toml", TRIP)]
        .map(|(name, text)| (name.to_owned(), text.to_owned()));
    let recorded = write_recordings(&folder, &additions, "trip");
    assert_eq!(recorded.refused, Vec::<String>::new());
    assert_eq!(recorded.entries, additions.len());
    let text = |(name, text): &(String, String)| {
        let new =
            recorded.files.iter().find(|(other, _)| other == name).map_or(text, |(_, new)| new);
        File { name: name.clone(), bytes: io::Result::Ok(new.clone().into_bytes()) }
    };
    let files = folder.iter().map(text).collect();
    let read = manuscript::read(Folder { path: "trip".into(), files: Ok(files) });
    assert!(read.is_ok(), "{read:#?}\n{:#?}", recorded.files);
    let count = |number: usize| u64::try_from(number).unwrap_or_default().min(9);
    count(videos.len()) + 10 * count(remarks) + 100 * count(used.len())
}
