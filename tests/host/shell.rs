//! The document that pages are put into.

use recap_site::{
    document::{Offline, Shell, ShellError},
    render,
};

use crate::{
    rendered::{programs, render_into},
    styles::{ICON, styles_of_pages},
    trips::KYOTO,
};

const TRUNK: &str = "<!DOCTYPE html>\n<html lang=\"en\">\n    <head>\n        <!-- For\n readers. -->\n\
                     <meta charset=\"utf-8\">\n\
                     <link rel=\"modulepreload\" href=\"/recap.js\"><link rel=\"preload\" href=\"/recap.wasm\">\n\
                     <script type=\"module\">\nimport init from '/recap.js';\n</script>\n\
                     </head>\n\
                     <body><script>reload()</script></body>\n</html>\n";

/// The style sheets of all pages.
const STYLE: &str = "\n            p { margin: 0 } /* And\n these. */\n\n        q { margin: 1px }";

fn shell(html: &str) -> Result<Shell, ShellError> {
    Shell::new(html, styles_of_pages(STYLE), ICON.clone())
}

#[test]
fn a_shell_without_a_place_for_content_is_refused() {
    for tag in ["<html lang=\"en\">", "<meta charset=\"utf-8\">", "</head>", "<body>", "</body>"] {
        let error = shell(&TRUNK.replace(tag, "")).expect_err("a part is missing");
        assert!(error.to_string().starts_with(&format!("index.html has no `{tag}`; ")), "{error}");
    }
    assert!(shell("").is_err());
}

#[test]
fn a_page_stands_in_its_shell() {
    let files = render_into(&shell(TRUNK).expect("a whole shell"), &KYOTO, "/");
    let page = files.iter().find(|file| file.path == "index.html").expect("the first page");
    let page = String::from_utf8(page.bytes.clone()).expect("pages are UTF-8");
    let parts = [
        "<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\">",
        "<meta http-equiv=\"Content-Security-Policy\"",
        "<link rel=\"modulepreload\" href=\"/recap-",
        "<script data-marks=\"recap:kyoto-2025:marks\">",
        "<link rel=\"manifest\"",
        "<style>p{margin:0}q{margin:1px}</style>",
        "<title>",
        "</head><body>",
        "<div id=\"recap_app\"",
        "<script>reload()</script></body>\n</html>",
    ];
    let mut from = 0;
    for part in parts {
        let found = page[from..].find(part);
        from +=
            found.unwrap_or_else(|| panic!("{part} does not stand where it should")) + part.len();
    }
    assert_eq!(from, page.len());
    assert!(page.starts_with(parts[0]));
}

#[test]
fn the_script_that_reloads_a_page_while_it_is_written_is_not_stopped() {
    let policies = |html: &str| {
        let files = render_into(&shell(html).expect("a whole shell"), &KYOTO, "/");
        let page = files.iter().find(|file| file.path == "index.html").expect("the first page");
        String::from_utf8_lossy(&page.bytes).matches("Content-Security-Policy").count()
    };
    assert_eq!(policies(TRUNK), 1);
    // Trunk writes the address in on the way to the browser.
    assert_eq!(policies(&TRUNK.replace("reload()", "reload('{{__TRUNK_ADDRESS__}}')")), 0);
}

#[test]
fn an_icon_that_is_no_svg_is_refused() {
    let shell = Shell::new(TRUNK, styles_of_pages(STYLE), "no icon".to_owned()).expect("a shell");
    let error = render(&KYOTO, "/", &shell, &programs(), &(), Offline::Kept).expect_err("no icon");
    assert!(error.to_string().starts_with("the icon cannot be used: "), "{error}");
}
