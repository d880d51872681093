//! Posts in the ways in which people write talks down.

use recap_sources::{Program, Session};

use crate::written_trip::{checked, files, program, text};

/// A post of these words, published on a Wednesday.
fn told(words: &str) -> Program {
    let post = format!("---\ntitle: \"Trams\"\ndate: 2026-05-20\nauthor: Eva Lind\n---\n{words}");
    program(&[("post.md", &post)], Some("Europe/Lisbon"))
}

fn line(session: &Session) -> String {
    let names: Vec<&str> = session.speakers.iter().map(|it| it.name.as_str()).collect();
    format!("{} ({})", session.title, names.join(", "))
}

/// Titles and speakers, with what is told of them.
fn lines(program: &Program) -> Vec<String> {
    program.placed.iter().map(|placed| line(&placed.session)).collect()
}

#[test]
fn every_way_of_naming_a_talk_is_read() {
    let brakes = "Brakes that think (Ana Reis)";
    for words in [
        "**[Brakes that think](https://tram.sched.com/event/1a)**<br/>\nby Ana Reis",
        "Brakes that think\n----\n*Ana Reis*\n\nGood. [Watch the talk here](https://youtu.be/abcdefghijk)",
        "### [Brakes that think by Ana Reis](https://www.youtube.com/watch?v=abcdefghijk)",
        "* [Brakes that think - Ana Reis, Tram 28](https://sched.co/1a) -- [Watch on YouTube](https://youtu.be/abcdefghijk)",
        "- [Brakes that think](https://www.youtube.com/watch?v=abcdefghijk&list=PL1) by Ana Reis",
        "[Brakes that think](https://www.youtube.com/watch?v=abcdefghijk)\nAna Reis",
        "[Brakes that think - Ana Reis](https://vimeo.com/123456)",
        "**[Brakes that think](https://pretalx.com/tram/talk/AAAAAA/)**  \nby Ana Reis. ",
    ] {
        assert_eq!(lines(&told(words)), [brakes], "{words}");
    }
    for words in [
        "I saw [Brakes that think][1] there.\n\n[1]: https://sched.co/1a",
        "I saw \"Brakes that think\"[1] there.\n\n[1] https://media.ccc.de/v/brakes",
        "I saw \"Brakes that think\"[1] there.\n\n1. https://media.ccc.de/v/brakes",
        "I saw her \"Brakes that think\"[2] there, as said[1].\n\nReferences\n\n1. [https://trams.example](https://trams.example)\n\n\
         2. [https://trams.example/videos/presentation/brakes](https://trams.example/videos/presentation/brakes)",
        "1. [Brakes that think](https://tram.example/program#session-12) was nice.",
        "- 12:20-13:00 @ Hall B - [Brakes that think](https://fosdem.org/2026/schedule/event/b/)",
    ] {
        assert_eq!(lines(&told(words)), ["Brakes that think ()"], "{words}");
    }
}

#[test]
fn the_day_of_a_change_is_none_of_the_trip() {
    let words =
        "*update 2026-06-04: added links*\n\n**[Brakes](https://sched.co/1a)**<br/>\nby Ana Reis";
    let written = files(&told(words));
    checked(&written);
    assert!(written.iter().all(|(name, _)| !name.contains("2026-06-04")), "{written:?}");
}

#[test]
fn a_dash_in_a_title_makes_no_speaker() {
    for title in ["KEDA - Real Time And Serverless Scaling", "Rails - a history", "Trams by night"]
    {
        let words = format!("* [{title}](https://sched.co/1a)");
        assert_eq!(lines(&told(&words)), [format!("{title} ()")]);
    }
}

#[test]
fn words_of_the_author_go_to_the_entry_above_word_for_word() {
    let words = "Hello.\n\n## Monday\n\nA *long* day.\n\n**[Brakes](https://sched.co/1a)**<br/>\nby Ana Reis\n\n\
                 She said `a\\b` and \"\"\"c\"\"\".\n\n- one\n- two\n\n### The walk\n\nBy the river.\n";
    let program = told(words);
    let written = files(&program);
    checked(&written);
    let day = text(&written, "2026-05-18.toml");
    assert!(day.contains("intro = \"\"\"\nA *long* day.\n\"\"\""), "{day}");
    assert!(
        day.contains("She said `a\\\\b` and \"\"\\\"c\"\"\\\".\n\n- one\n- two\n\"\"\""),
        "{day}"
    );
    assert!(
        day.contains("kind = \"moment\"\nid = \"walk\"\ntitle = \"The walk\"\nopinion"),
        "{day}"
    );
    assert!(
        day.contains("date = \"2026-05-18\"  # check: the last Monday before the post"),
        "{day}"
    );
    assert!(text(&written, "trip.toml").contains("intro = \"\"\"\nHello.\n\"\"\""));
    assert!(text(&written, "trip.toml").contains("voice = \"first\""));
}

#[test]
fn days_are_read_from_headings() {
    let day = |words: &str| {
        let words = format!("{words}\n\n[Brakes](https://sched.co/1a)\n");
        told(&words).placed.last().and_then(|placed| placed.day).map(|day| day.to_string())
    };
    for (words, date) in [
        ("## TramConf Day 1, Wednesday May 13", "2026-05-13"),
        ("## Saturday", "2026-05-16"),
        ("**18 April:**", "2026-04-18"),
        ("## 2026-05-12", "2026-05-12"),
        ("## Day 1: May 12th\n\n[X](https://sched.co/1b)\n\n## DAY 2", "2026-05-13"),
        ("## The meetup\n\nOn Tuesday we met.", "2026-05-19"),
    ] {
        assert_eq!(day(words).as_deref(), Some(date), "{words}");
    }
    assert_eq!(day("## Talks"), None);
}

#[test]
fn headings_say_what_was_seen_and_missed() {
    let words = "## Talks I saw\n\n[A](https://sched.co/1a)\n\n## Talks I want to watch\n\n[B](https://sched.co/1b)\n\
                 \n## Mine\n\n[C](https://sched.co/1c) by Eva Lind\n";
    let program = told(words);
    let said = program.placed.iter().map(|placed| placed.session.attendance);
    assert_eq!(said.collect::<Vec<_>>(), [Some("saw"), Some("wants"), Some("gave")]);
    assert!(
        program.placed.iter().all(|it| it
            .session
            .guesses
            .iter()
            .any(|guess| guess.key == "attendance"))
    );
}

#[test]
fn what_other_programs_were_to_do_is_left_out_and_said() {
    let words = "## Monday\n\n[Brakes](https://sched.co/1a)\n\n![A tram](/tram.png) It was <b>red</b>, see \
                 <a href=\"/x\">this</a>{:target=\"_blank\"}[^1].\n\n<img src=\"/b.png\" alt=\"A bell\">\n\n\
                 {{< youtube abcdefghijk >}}\n\n<script>alert(1)</script>\n\n[^1]: A note.\n";
    let program = told(words);
    let written = files(&program);
    checked(&written);
    let day = text(&written, "2026-05-18.toml");
    for line in [
        "It was **red**, see this(1).",
        "# a picture stood here: A tram, /tram.png",
        "# a picture stood here: A bell, /b.png",
        "recording = \"https://www.youtube.com/watch?v=abcdefghijk\"",
    ] {
        assert!(day.contains(line), "{line} is missing in {day}");
    }
}

#[test]
fn of_a_page_only_the_article_is_read() {
    let page = "<!doctype html><title>Blog</title><meta property=\"og:title\" content=\"Trams\">\
        <meta property=\"article:published_time\" content=\"2026-05-20T10:00:00Z\">\
        <link rel=canonical href=\"https://blog.example/trams\">\
        <nav><a href=\"https://sched.co/9z\">Old</a></nav><article><h1>Trams</h1><h2>Monday</h2>\
        <p><strong><a href=\"https://sched.co/1a\">Brakes &amp; bells</a></strong><br>by Ana Reis</p>\
        <p>She said <em>yes</em>, see <a href=\"/x\">that</a>, and much more of it than I can write here today.</p>\
        <iframe src=\"https://www.youtube.com/embed/abcdefghijk\"></iframe></article><footer>Bye</footer>";
    let program = program(&[("page.html", page)], Some("Europe/Lisbon"));
    assert_eq!(lines(&program), ["Brakes & bells (Ana Reis)"]);
    let written = files(&program);
    checked(&written);
    let day = text(&written, "2026-05-18.toml");
    assert!(day.contains("She said *yes*, see [that](https://blog.example/x), and"), "{day}");
    assert!(day.contains("recording = \"https://www.youtube.com/embed/abcdefghijk\""), "{day}");
    assert!(
        text(&written, "trip.toml")
            .contains("url = \"https://blog.example/trams\"\ndate = \"2026-05-20\"")
    );
}

#[test]
fn a_post_and_a_schedule_complete_one_another() {
    let post = "---\ndate: 2026-05-20\n---\n## Talks I saw\n\n**[Brakes](https://tram.example/2026/talk/AAAAAA/?x=1)**\n\nGood.\n\n\
                **[Quiet bells: a history](https://youtu.be/abcdefghijk)**<br/>\nby Rui Gomes\n";
    let schedule = include_str!("samples/pretalx.json");
    let sources = [("post.md", post), ("pretalx.json", schedule)];
    let program = program(&sources, None);
    let told: Vec<_> = program.placed.iter().filter(|placed| placed.is_told).collect();
    assert_eq!(told.len(), 2);
    assert_eq!(line(&told[0].session), "Brakes that think (Ana Reis)");
    assert_eq!(line(&told[1].session), "Quiet bells - a history (Kari Nordmann, Rui Gomes)");
    assert_eq!(told[1].start.map(|start| start.time.hour()), Some(23));
    assert_eq!(program.placed.len(), 4);
    checked(&files(&program));
}
