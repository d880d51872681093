//! `recap import` of what stands in the web: an answer that is right, and all others.

use std::{fs, io::Write, net::TcpStream, path::Path, thread, time::Duration};

use recap::{
    fetching::{Unfetched, fetch_within},
    writing::replace_files,
};

use crate::{
    complained, folder,
    process::repository,
    recap, said, text,
    web::{head, host, whole},
};

static MEGABYTE: [u8; 1 << 20] = [b' '; 1 << 20];

fn import(source: &str, into: &Path) -> assert_cmd::Command {
    let mut command = recap(&["import", source, "--all", "--zone", "Europe/Lisbon"]);
    command.args(["--into", text(into)]);
    command
}

fn sample(name: &str) -> Vec<u8> {
    fs::read(repository("tests/sources/samples").join(name)).expect("a sample")
}

#[test]
fn an_address_is_fetched() {
    let folder = folder();
    let trip = folder.path().join("trip");
    let address = host(|visitor| whole(visitor, &sample("frab.xml")));
    let words = said(&mut import(&address, &trip));
    assert!(words.contains(&format!("read {address}: 4 entries")), "{words}");
    said(&mut recap(&["check", text(&trip)]));
}

/// Sends two gigabytes, or as much as is read of them.
fn endless(visitor: &mut TcpStream) {
    for _ in 0..2_048 {
        if visitor.write_all(&MEGABYTE).is_err() {
            break;
        }
    }
}

#[test]
fn two_gigabytes_are_not_read() {
    for length in [None, Some(2 << 30)] {
        let folder = folder();
        let trip = folder.path().join("trip");
        let address = host(move |visitor| {
            head(visitor, "200 OK", length);
            endless(visitor);
        });
        let words = complained(&mut import(&address, &trip), 1);
        assert!(words.contains("has more than 64 MB"), "{words}");
        assert!(!trip.exists());
    }
}

#[test]
fn a_host_that_says_no_is_named() {
    let folder = folder();
    let trip = folder.path().join("trip");
    let address = host(|visitor| head(visitor, "404 Not Found", Some(0)));
    let words = complained(&mut import(&address, &trip), 1);
    assert!(words.contains("is answered with status 404"), "{words}");
}

#[test]
fn a_host_that_does_not_answer_is_not_waited_for() {
    let address = host(|visitor| {
        head(visitor, "200 OK", None);
        // Letter by letter, so that something always comes.
        while visitor.write_all(b" ").is_ok() {
            thread::sleep(Duration::from_millis(20));
        }
    });
    let answer = fetch_within(&address, Duration::from_millis(300));
    assert!(matches!(answer, Err(Unfetched::Late(_))), "{answer:?}");
}

#[test]
fn an_answer_that_breaks_off_leaves_the_folder_as_it_was() {
    let folder = folder();
    let trip = folder.path().join("trip");
    said(&mut import(text(&repository("tests/sources/samples/sched.ics")), &trip));
    let files = || {
        let files = fs::read_dir(&trip).expect("a folder").map(|file| file.expect("a file").path());
        let mut files: Vec<_> = files.map(|path| (fs::read(&path).expect("text"), path)).collect();
        files.sort();
        files
    };
    let before = files();
    let address = host(|visitor| {
        head(visitor, "200 OK", Some(100_000));
        visitor.write_all(&sample("pretalx.json")).ok();
    });
    let words = complained(&mut import(&address, &trip), 1);
    assert!(words.contains(&address), "{words}");
    assert_eq!(files(), before);
}

#[test]
fn files_that_cannot_all_be_written_are_none() {
    let folder = folder();
    let path = folder.path();
    fs::write(path.join("a.toml"), "former").expect("a file");
    // A folder that holds something gives its name to no file.
    fs::create_dir_all(path.join("c.toml/inside")).expect("a folder");
    let new = ["a.toml", "b.toml", "c.toml"].map(|name| (name.to_owned(), "new".to_owned()));
    replace_files(path, &new).expect_err("the last is a folder");
    assert_eq!(fs::read_to_string(path.join("a.toml")).expect("a file"), "former");
    assert_eq!(fs::read_dir(path).expect("a folder").count(), 2);
}
