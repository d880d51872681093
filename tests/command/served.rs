//! `recap serve`.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::{
    complained,
    process::{Served, copy_of},
    recap, said, text,
};

/// How long a test waits for news altogether.
const PATIENCE: Duration = Duration::from_secs(60);

impl Served {
    fn connect(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).expect("an answer");
        stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a time limit");
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address);
        stream.write_all(request.as_bytes()).expect("somebody who listens");
        stream
    }

    /// Head and body of an answer.
    fn get(&self, path: &str) -> (String, String) {
        let mut answer = Vec::new();
        self.connect(path).read_to_end(&mut answer).expect("an answer");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        (head.to_owned(), body.to_owned())
    }

    /// What pages are told, one after the other.
    fn news(&self) -> impl Iterator<Item = Value> + use<> {
        let lines = BufReader::new(self.connect("/recap-news")).lines();
        let begun = Instant::now();
        lines.filter_map(move |line| {
            // Something comes every few seconds, so that the connection lasts.
            assert!(begun.elapsed() < PATIENCE, "no news");
            let line = line.expect("news in time");
            Some(serde_json::from_str(line.strip_prefix("data: ")?).expect("JSON"))
        })
    }
}

fn problems(news: &Value) -> usize {
    news["problems"].as_array().expect("a list").len()
}

#[test]
fn files_are_served_as_by_a_host() {
    let trip = copy_of("trip");
    let served = Served::start(trip.path());
    let (head, body) = served.get("/day/2022-10-26/");
    assert!(head.starts_with("HTTP/1.1 200") && head.contains("text/html"), "{head}");
    assert!(head.contains("no-store"), "{head}");
    assert!(body.contains("EventSource") && body.contains("Content-Security-Policy"));
    let (head, _) = served.get("/day/2022-10-26");
    assert!(
        head.starts_with("HTTP/1.1 308") && head.contains("location: /day/2022-10-26/"),
        "{head}"
    );
    let (head, body) = served.get("/no/such/page/");
    assert!(head.starts_with("HTTP/1.1 404") && body.contains("Not found"), "{head}");
    let (head, _) = served.get("/../../etc/passwd");
    assert!(head.starts_with("HTTP/1.1 404"), "{head}");
    let (head, _) = served.get("/trip.ics");
    assert!(head.contains("text/calendar; charset=utf-8"), "{head}");
}

#[test]
fn edits_and_mistakes_are_told() {
    let trip = copy_of("trip");
    let served = Served::start(trip.path());
    let mut news = served.news();
    let first = news.next().expect("news");
    assert_eq!(problems(&first), 0);
    let day = trip.path().join("2022-10-26.toml");
    let text = fs::read_to_string(&day).expect("a file");

    fs::write(&day, text.replacen("title = \"", "title = \"Edited: ", 1)).expect("a file");
    let edited = news.next().expect("news");
    assert!(edited["build"] != first["build"] && problems(&edited) == 0, "{edited}");
    assert!(served.get("/day/2022-10-26/").1.contains("Edited: "));

    fs::write(&day, format!("{text}\noops")).expect("a file");
    let broken = news.find(|news| problems(news) > 0).expect("news");
    assert_eq!(broken["build"], edited["build"]);
    let place = broken["problems"][0][0].as_str().expect("a place");
    assert!(place.contains("2022-10-26.toml:"), "{place}");
    assert!(served.get("/day/2022-10-26/").1.contains("Edited: "), "the last good page is gone");

    // As many editors save: another file takes the place of the former.
    let beside = trip.path().join(".2022-10-26.toml.new");
    fs::write(&beside, &text).expect("a file");
    fs::rename(&beside, &day).expect("a new name");
    let mended = news.find(|news| problems(news) == 0).expect("news");
    assert!(mended["build"] != edited["build"], "{mended}");
    assert!(!served.get("/day/2022-10-26/").1.contains("Edited: "));
}

#[test]
fn another_photograph_is_shown() {
    let trip = copy_of("tests/trips/photographs");
    let served = Served::start(trip.path());
    let mut news = served.news();
    assert_eq!(problems(&news.next().expect("news")), 0);
    let page = || served.get("/day/2025-03-01/").1;
    let former = page();
    assert!(former.contains("photograph-") && !former.contains("image/avif"), "proofs are JPEG");
    let [day, last] = ["day.png", "last.png"].map(|it| trip.path().join("pictures").join(it));
    fs::copy(&last, &day).expect("a copy");
    assert_eq!(problems(&news.next().expect("news")), 0);
    assert!(page() != former, "the former photograph is shown");
    // Its head is right, and no more.
    let bytes = fs::read(&last).expect("a file");
    fs::write(&day, &bytes[..bytes.len() / 2]).expect("a file");
    let broken = news.find(|news| problems(news) > 0).expect("news");
    let place = broken["problems"][0][0].as_str().expect("a place");
    assert!(place.ends_with("pictures/day.png:1:1"), "{place}");
    said(&mut recap(&["check", text(trip.path())]));
    let words = complained(
        &mut recap(&["build", text(trip.path()), "--out", text(&trip.path().join("out"))]),
        1,
    );
    assert!(
        words.contains("day.png:1:1: this photograph is broken (") && !words.contains("panicked"),
        "{words}"
    );
}

#[test]
fn a_trip_with_mistakes_can_be_begun_with() {
    let trip = copy_of("tests/trips/kyoto");
    let file = trip.path().join("trip.toml");
    let text = fs::read_to_string(&file).expect("a file");
    fs::write(&file, "title =").expect("a file");
    let served = Served::start(trip.path());
    let mut news = served.news();
    assert!(problems(&news.next().expect("news")) > 0);
    assert!(served.get("/").1.contains("as soon as the trip has nothing to mend"));
    fs::write(&file, text).expect("a file");
    assert_eq!(problems(&news.next().expect("news")), 0);
    assert!(served.get("/").0.starts_with("HTTP/1.1 200"));
}

#[test]
fn a_folder_that_comes_back_is_seen() {
    let trip = copy_of("tests/trips/kyoto");
    let served = Served::start(trip.path());
    let mut news = served.news();
    let first = news.next().expect("news");
    let away = trip.path().with_extension("away");
    fs::rename(trip.path(), &away).expect("a new name");
    assert!(problems(&news.find(|news| problems(news) > 0).expect("news")) > 0);
    fs::rename(&away, trip.path()).expect("its name");
    let back = news.find(|news| problems(news) == 0).expect("news");
    assert!(back["build"] != first["build"]);
}

#[test]
fn a_port_that_is_taken_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let words = complained(&mut recap(&["serve", "trip", "--port", &port]), 1);
    assert!(words.contains(&port) && words.contains("--port 0"), "{words}");
    let words = complained(&mut recap(&["serve", "no/such/folder"]), 1);
    assert!(words.contains("there is no folder"), "{words}");
}
