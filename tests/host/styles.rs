//! Style sheets, as they are written and as pages have them.

use std::{cell::RefCell, collections::BTreeSet, error::Error, fs, sync::LazyLock};

use recap_site::{
    document::Shell,
    pictures::preview::Preview,
    route::Route,
    styles::{StyleError, Styles, minified},
};

use crate::{
    rendered::{SHELL, render_into},
    sources::files,
    trips::{KYOTO, repository},
};

/// Those of the repository.
pub(crate) static STYLES: LazyLock<Styles> =
    LazyLock::new(|| Styles::read(read).expect("style sheets without a mistake"));

/// The icon of the repository, which names its colours itself.
pub(crate) static ICON: LazyLock<String> =
    LazyLock::new(|| read("public/icon.svg").expect("the icon"));

/// Style sheets of which only the first has something in it.
pub(crate) fn styles_of_pages(css: &str) -> Styles {
    let read = |path: &str| Ok(if path == "style/tokens.css" { css } else { "" }.to_owned());
    Styles::read::<StyleError>(read).expect("CSS")
}

fn read(path: &str) -> Result<String, Box<dyn Error>> {
    Ok(fs::read_to_string(repository(path))?)
}

/// All of the repository's style sheets, each by itself: as it is written, and as pages have it.
fn each() -> Vec<(String, String)> {
    let sheets = files("style", ".css").into_iter();
    sheets
        .map(|sheet| (minified(&[(sheet.path, sheet.text.clone())]).expect("CSS"), sheet.text))
        .collect()
}

#[test]
fn every_style_sheet_is_used_once() {
    let used = RefCell::new(Vec::new());
    let listing = |path: &str| {
        used.borrow_mut().push(path.to_owned());
        read(path)
    };
    Styles::read(listing).expect("style sheets without a mistake");
    let used = used.into_inner();
    let there: BTreeSet<String> =
        files("style", ".css").into_iter().map(|file| file.path).collect();
    assert_eq!(used.len(), there.len());
    assert_eq!(used.into_iter().collect::<BTreeSet<_>>(), there);
}

#[test]
fn a_mistake_is_reported_in_its_place() {
    let cases = [
        ("blockquote {", "blockquote {{", "13:15: Unexpected token CurlyBracketBlock"),
        ("blockquote {", "blockquote ] {", "13:15: Unexpected token CloseSquareBracket"),
        (":is(ul, ol)", ":is(ul, ol", "25:1: Unexpected end of input"),
        ("+ .prose {", "+ .prose; {", "9:13: Unexpected token Semicolon"),
        ("66ch;", "66ch;}", "5:5: Invalid empty selector"),
        ("66ch;", "calc(66ch;", "23:3: Unexpected token CloseCurlyBracket"),
        ("@layer components", "@media (7)", "1:10: Invalid media query"),
    ];
    for (text, by, mistake) in cases {
        let reading = |path: &str| {
            let sheet = read(path)?;
            Ok(if path == "style/prose.css" { sheet.replacen(text, by, 1) } else { sheet })
        };
        let error = Styles::read::<Box<dyn Error>>(reading).expect_err(by);
        assert_eq!(error.to_string(), format!("style/prose.css:{mistake}"), "{by}");
    }
}

#[test]
fn pictures_and_devices_have_the_colours_of_the_style_sheets() {
    let reading = |path: &str| {
        let sheet = read(path)?;
        Ok(if path == "style/tokens.css" {
            let sheet = sheet.replacen("--canvas: oklch(0.975 0.011 85)", "--canvas: #fedcba", 1);
            sheet.replacen("--water: oklch(0.29 0.05 232)", "--water: #012345", 1)
        } else {
            sheet
        })
    };
    let styles = Styles::read::<Box<dyn Error>>(reading).expect("style sheets without a mistake");
    let preview = Preview::of(&KYOTO, &Route::Trip, &styles.colours).expect("the trip has one");
    assert!(preview.svg.contains("fill=\"#fedcba\"") && !preview.svg.contains("#012345"));
    let shell = Shell::new(SHELL, styles, ICON.clone()).expect("a shell");
    let files = render_into(&shell, &KYOTO, "/");
    let text = |path: &str| {
        let file = files.iter().find(|file| file.path == path).expect("the site has it");
        String::from_utf8_lossy(&file.bytes)
    };
    assert!(text("manifest.webmanifest").contains("\"background_color\": \"#fedcba\""));
    let dark = "content=\"#012345\" media=\"(prefers-color-scheme:dark)\"";
    assert!(text("index.html").contains(dark));
}

#[test]
fn what_only_readers_need_is_left_out() {
    let sheets = [
        ("first.css", "@layer a {\n  /* Says\n why. */\n  p {\n    margin: 0;\n  }\n}\n"),
        (
            "second.css",
            "@layer a {\n  q {\n    inline-size: clamp(1rem, 0.5rem + 2vw, 3rem);\n  }\n}\n",
        ),
    ];
    assert_eq!(
        minified(&sheets).expect("CSS"),
        "@layer a{p{margin:0}q{inline-size:clamp(1rem,.5rem + 2vw,3rem)}}"
    );
    assert_eq!(minified::<&str>(&[]).expect("CSS"), "");
}

#[test]
fn nothing_is_said_in_an_older_way_or_lost() {
    let words = [
        "oklch(",
        "var(--",
        "clamp(",
        "radial-gradient(",
        "::-webkit-",
        "::-moz-",
        "-webkit-text-size-adjust:",
        "forced-color-adjust:",
        "print-color-adjust:",
        "@media",
        ":has(",
        ":is(",
        "> &",
    ];
    let mut found = BTreeSet::new();
    for (lean, text) in each() {
        for word in words {
            let count = text.matches(word).count();
            assert_eq!(lean.matches(&word.replace("> &", ">&")).count(), count, "{word} in {lean}");
            found.extend((count > 0).then_some(word));
        }
    }
    assert_eq!(found.len(), words.len(), "{found:?}");
}

#[test]
fn what_is_written_is_read_as_the_same_again() {
    for (lean, _) in each() {
        assert_eq!(minified(&[("again", lean.as_str())]).expect("CSS"), lean);
    }
}
