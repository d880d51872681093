//! How well recordings are found: among made-up lists, and, with `PAIRS=FOLDER`, among those of real conferences in
//! the same form: `talks` (`id`, `title`, `speakers`), `videos` (`id`, `title`, `publishedAt`, `duration`), `pairs` (talk
//! and video), for each conference a file.

use std::{collections::BTreeSet, env, fs, path::Path};

use recap_sources::{Talk, find_recordings, read_playlist, unite_videos};
use serde_json::{Value, json};

/// What is proposed without being asked for anything else.
const LEAST: f64 = 0.9;

/// How many pairs were proposed, were right, and should have been.
#[derive(Default)]
struct Measured {
    proposed: u32,
    right: u32,
    wanted: u32,
}

impl Measured {
    fn precision(&self) -> f64 {
        f64::from(self.right) / f64::from(self.proposed.max(1))
    }

    fn recall(&self) -> f64 {
        f64::from(self.right) / f64::from(self.wanted.max(1))
    }

    fn say(&self, name: &str) {
        let Self { proposed, right, wanted } = self;
        let (precision, recall) = (100.0 * self.precision(), 100.0 * self.recall());
        println!(
            "{name}: precision {precision:.1} % ({right} of {proposed}), recall {recall:.1} % ({right} of {wanted})"
        );
    }
}

/// A text below a key.
fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// Finds recordings, and prints what is not as it should be.
fn measure(path: &Path, all: &mut Measured) {
    let read = fs::read_to_string(path).expect("a file");
    let whole: Value = serde_json::from_str(&read).expect("JSON");
    let talk = |talk: &Value| Talk {
        id: text(talk, "id"),
        title: text(talk, "title"),
        speakers: list(talk, "speakers")
            .iter()
            .map(|it| it.as_str().unwrap_or_default().to_owned())
            .collect(),
        ..Talk::default()
    };
    let talks: Vec<Talk> = list(&whole, "talks").iter().map(talk).collect();
    let item = |video: &Value| {
        json!({
            "id": { "videoId": video["id"] },
            "snippet": { "title": video["title"], "publishedAt": video["publishedAt"] },
            "contentDetails": { "duration": video["duration"] },
        })
    };
    let items: Vec<Value> = list(&whole, "videos").iter().map(item).collect();
    let page = json!({ "items": items }).to_string();
    let videos = unite_videos(vec![read_playlist(page.as_bytes(), "list", None).expect("a list")]);
    let found = find_recordings(&talks, &videos, LEAST);
    let id = |address: &str| address.rsplit('=').next().unwrap_or_default().to_owned();
    let wanted: BTreeSet<(String, String)> = list(&whole, "pairs")
        .iter()
        .map(|pair| [0, 1].map(|it: usize| pair[it].as_str().unwrap_or_default().to_owned()).into())
        .collect();
    let mut measured =
        Measured { wanted: u32::try_from(wanted.len()).expect("few"), ..Measured::default() };
    let mut missing = wanted.clone();
    for it in &found.proposals {
        let (talk, video) = (&talks[it.talk], &videos[it.video]);
        let pair = (talk.id.clone(), id(&video.address));
        measured.proposed += 1;
        if wanted.contains(&pair) {
            measured.right += 1;
            missing.remove(&pair);
        } else {
            println!(
                "not listed: {:.3} “{}” ← “{}” ({})",
                it.score, talk.title, video.title, pair.1
            );
        }
    }
    for (talk, video) in missing {
        let nearest = found.talks_left.iter().find(|(it, _)| talks[*it].id == talk);
        println!(
            "missing: {talk} ← {video}; {:?}",
            nearest.and_then(|(_, nearest)| nearest.clone())
        );
    }
    measured.say(&path.file_stem().unwrap_or_default().to_string_lossy());
    all.proposed += measured.proposed;
    all.right += measured.right;
    all.wanted += measured.wanted;
}

fn files(folder: &Path) -> Measured {
    let files = fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").path());
    let mut files: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|it| it == "json")).collect();
    files.sort();
    let mut all = Measured::default();
    for path in files {
        measure(&path, &mut all);
    }
    all.say("in all");
    all
}

#[test]
fn of_what_is_proposed_nearly_all_is_right_and_nearly_all_is_proposed() {
    let made_up = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("sources/samples/pairs"));
    assert!(made_up.wanted >= 60, "only {} pairs", made_up.wanted);
    assert!(made_up.precision() >= 0.99 && made_up.recall() >= 0.95);
}

#[test]
fn real_lists_are_measured_where_there_are_any() {
    if let Some(folder) = env::var_os("PAIRS") {
        files(Path::new(&folder));
    }
}
