//! Posts of other programs and other hands: what stands above them, and talks that are named without a link.

use recap_sources::{Program, SessionKind};

use crate::written_trip::{checked, files, program, text};

fn told(post: &str) -> Program {
    program(&[("post.md", post)], Some("Europe/Lisbon"))
}

/// Day, title and speakers of every entry.
fn lines(program: &Program) -> Vec<String> {
    let line = |placed: &recap_sources::Placed| {
        let day = placed.day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let names: Vec<&str> = placed.session.speakers.iter().map(|it| it.name.as_str()).collect();
        format!("{day} {} ({})", placed.session.title, names.join(", "))
    };
    program.placed.iter().map(line).collect()
}

#[test]
fn front_matter_has_three_forms_and_many_keys() {
    for front in [
        "---\ntitle: >-\n  Trams\n  and bells\ndate: 2026-05-20 10:00:00 +0100\nauthor:\n  name: Eva Lind\n---\n",
        "---\ntitle: 'Trams and bells' # so\ndate: 2026/05/20\nauthors: [\"Eva Lind\", Other]\n---\n",
        "+++\ntitle = \"Trams and bells\"\ndate = 2026-05-20T10:00:00Z\n[extra]\nauthor = \"Eva Lind\"\n+++\n",
        "{\n \"title\": \"Trams and bells\",\n \"date\": \"2026-05-20\",\n \"authors\": [\"Eva Lind\"]\n}\n",
        "# Trams and bells\n\n*By Eva Lind, 20 May 2026*\n",
        "# Trams and bells\n\nPublished on May 20, 2026\n\nBy Eva Lind\n",
    ] {
        let program =
            told(&format!("{front}\nHello.\n\n## Monday\n\n[Brakes](https://sched.co/1a)\n"));
        assert_eq!(lines(&program), ["2026-05-18 Brakes ()"], "{front}");
        let written = files(&program);
        checked(&written);
        let trip = text(&written, "trip.toml");
        for line in
            ["title = \"Trams and bells\"", "name = \"Eva Lind\"", "intro = \"\"\"\nHello.\n\"\"\""]
        {
            assert!(trip.contains(line), "{line} is missing in {trip}");
        }
    }
}

#[test]
fn the_date_may_stand_in_the_name_or_in_a_day() {
    let words = "## Monday\n\n[Brakes](https://sched.co/1a)\n";
    for name in ["2026-05-20-trams.md", "https://eva.example/2026/05/20/trams/"] {
        let program = program(&[(name, words)], Some("Europe/Lisbon"));
        assert_eq!(lines(&program), ["2026-05-18 Brakes ()"], "{name}");
    }
    let words = "## Tuesday, 12th of May 2026\n\n[A](https://sched.co/1a)\n\n## Wednesday\n\n[B](https://sched.co/1b)\n\n\
                 ## May 14th\n\n- **10:00**: [C](https://sched.co/1c)\n";
    assert_eq!(lines(&told(words)), ["2026-05-12 A ()", "2026-05-13 B ()", "2026-05-14 C ()"]);
}

#[test]
fn talks_are_named_by_headings_and_by_bold_words() {
    let brakes = ["- Brakes that think (Ana Reis)"];
    for words in [
        "### Brakes that think (Ana Reis)\n\nGood.",
        "### Brakes that think, by Ana Reis\n\nGood.",
        "### 10:00 - Brakes that think (Ana Reis)\n\nGood.",
        "### Brakes that think\n\nby Ana Reis\n\nGood.",
        "**Brakes that think** by Ana Reis\n\nGood.",
        "**Brakes that think** – Ana Reis (Tram 28)\n\nGood.",
        "**Brakes that think**<br>\nAna Reis\n\nGood.",
        "- *Brakes that think* by [Ana Reis](https://ana.example): [video](https://youtu.be/abcdefghijk)",
        "1. **Brakes that think** by Ana Reis ([slides](https://speakerdeck.com/a/b), [video](https://youtu.be/abcdefghijk))",
        "Then [“Brakes that think”](https://youtu.be/abcdefghijk) by Ana Reis was on.",
    ] {
        assert_eq!(lines(&told(words)), brakes, "{words}");
    }
    for words in [
        "**Lunch** by the river was good.",
        "**Note** – it rained.",
        "**Ana Reis** and Rui Gomes came.",
        "**TramConf** – Salt Lake City",
    ] {
        let post = format!("## A day\n\n{words}\n");
        assert_eq!(lines(&told(&post)), ["- A day ()"], "{words}");
    }
}

#[test]
fn towns_are_no_speakers() {
    for heading in
        ["TramConf - Salt Lake City", "TramConf (Salt Lake City)", "Dinner – Hunt Street"]
    {
        let program = told(&format!("## {heading}\n\nWords.\n"));
        assert_eq!(lines(&program), [format!("- {heading} ()")]);
    }
}

#[test]
fn what_stands_below_a_heading_completes_no_talk_above_it() {
    let words = "### [Brakes](https://sched.co/1a)\n\nGood.\n\n### Bells\n\n[Watch](https://youtu.be/abcdefghijk)\n\nLoud.\n\n\
                 ### Wheels\n\nRound.\n\nhttps://www.youtube.com/watch?v=bcdefghijkl\n\n### The walk\n\nBy the [here](https://x.example).\n";
    let program = told(words);
    let of = |place: usize| &program.placed[place].session;
    assert_eq!(lines(&program), ["- Brakes ()", "- Bells ()", "- Wheels ()", "- The walk ()"]);
    assert_eq!(of(0).recording, None);
    assert_eq!(of(1).recording.as_deref(), Some("https://youtu.be/abcdefghijk"));
    assert_eq!(of(1).opinion.as_deref(), Some("Loud."));
    assert_eq!(of(2).recording.as_deref(), Some("https://www.youtube.com/watch?v=bcdefghijkl"));
    assert_eq!(of(3).kind, SessionKind::Moment);
    checked(&files(&program));
}

#[test]
fn no_word_of_the_author_is_lost() {
    let words = "Hello, see the [slides](https://x.example/s.pdf) of all.\n\n<!-- more -->\n\n* TOC\n{:toc}\n\n## A day\n\n\
                 [Brakes](https://sched.co/1a) - loud ones, in the rain.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nBye.\n";
    let written = files(&told(words));
    checked(&written);
    let trip = text(&written, "trip.toml");
    for line in [
        "Hello, see the [slides](https://x.example/s.pdf) of all.",
        "opinion = \"\"\"\nloud ones, in the rain.\n\nBye.\n\"\"\"",
        "# check: this could not be taken over: there is a table in the text\n# | a | b |",
    ] {
        assert!(trip.contains(line), "{line} is missing in {trip}");
    }
    assert!(!trip.contains("TOC") && !trip.contains("more"), "{trip}");
}

#[test]
fn attendance_is_what_headings_say() {
    let words = "## Talks I saw\n\n[A](https://sched.co/1a)\n\n## Talks I missed\n\n[B](https://sched.co/1b)\n\n\
                 ## Missed, and to watch\n\n[C](https://sched.co/1c)\n";
    let program = told(words);
    let said = program.placed.iter().map(|placed| placed.session.attendance);
    assert_eq!(said.collect::<Vec<_>>(), [Some("saw"), Some("missed"), Some("wants")]);
    checked(&files(&program));
}

#[test]
fn a_page_has_its_author_and_its_code() {
    let page = "<!doctype html><html><head><title>Trams | Eva</title></head><body><nav>Home</nav><article><header><h1>Trams</h1>\
        <a rel=author href=/eva>Eva Lind</a> <time datetime=\"2026-05-20\">May</time></header>\
        <h2>Monday <a class=anchor href=#m>#</a></h2><ul><li><p><a href=\"https://sched.co/1a\">Brakes</a> by Ana Reis</p><p>Good, and much more of it than fits here.</p></li></ul>\
        <p>Run <code>a_b * c</code> &amp; 2 * 3.</p><figure><div>https://www.youtube.com/watch?v=abc_efghijk</div></figure></article></body></html>";
    let program = program(&[("page.html", page)], Some("Europe/Lisbon"));
    assert_eq!(lines(&program), ["2026-05-18 Brakes (Ana Reis)"]);
    let session = &program.placed[0].session;
    assert_eq!(session.recording.as_deref(), Some("https://www.youtube.com/watch?v=abc_efghijk"));
    assert!(
        session.opinion.as_deref().is_some_and(|it| it.contains("Run `a_b * c` & 2 \\* 3.")),
        "{session:?}"
    );
    let written = files(&program);
    checked(&written);
    assert!(text(&written, "trip.toml").contains("name = \"Eva Lind\""));
}
