//! The keepsake: the whole recap as one document.

use recap_site::{
    document::Shell,
    integrity,
    keepsake::{KEEPSAKE_FILE, MARKS_INSIDE},
    markup::{self, keepsake_site},
    route::{KEEPSAKE, Route},
};
use scraper::{ElementRef, Html};

use crate::{
    page_policy::{allows, assert_allowed, policy},
    rendered::{Page, SHELL, Site, render_into, selector, sites, text},
    sources::{Source, files},
    styles::{ICON, styles_of_pages},
    trips::KYOTO,
};

fn keepsakes() -> impl Iterator<Item = Page> {
    sites().iter().map(Site::keepsake)
}

/// The markup of its panel.
fn panel(page: &Page) -> Html {
    Html::parse_fragment(&markup::marks_panel(keepsake_site(page.site.trip), ""))
}

fn addresses(html: &Html) -> Vec<&str> {
    let elements = html.root_element().descendants().filter_map(ElementRef::wrap);
    let names = ["href", "src", "action", "poster", "data-share", "data-play", "data-home"];
    elements.flat_map(|element| names.map(|name| element.attr(name))).flatten().collect()
}

#[test]
fn no_address_leads_to_another_file() {
    for page in keepsakes() {
        let panel = panel(&page);
        let (inside, panel) = (addresses(&page.html), addresses(&panel));
        assert!(inside.len() > 20 && panel.len() > 5, "{}", page.name());
        let ids = page.ids();
        for address in inside.into_iter().chain(panel) {
            match address.strip_prefix(KEEPSAKE) {
                Some(part) => assert!(part.is_empty() || ids.contains(part), "{address}"),
                None => assert!(address.starts_with("http"), "{address} in {}", page.name()),
            }
        }
        assert_eq!(
            page.all("link, img, iframe, [style], [data-share]").len(),
            0,
            "{}",
            page.name()
        );
    }
}

#[test]
fn all_that_is_on_the_trips_page_is_in_it() {
    for page in keepsakes() {
        let whole = page.site.page(Route::Trip);
        for (entry, _) in page.site.trip.entries() {
            let (there, here) = (whole.id(&entry.id), page.id(&entry.id));
            let heading = selector("h2, h3");
            let title = |article: ElementRef<'_>| article.select(&heading).next().map(text);
            assert_eq!(title(here), title(there), "{}", entry.id);
        }
        let all = ["svg.picture", "[data-talk]", ".prose", "main section", "progress"];
        // An overview says less of its days.
        let is_overview = !page.site.trip.is_one_reading();
        for part in all.into_iter().filter(|part| {
            !(is_overview && ["svg.picture", ".prose", "main section"].contains(part))
        }) {
            assert_eq!(page.all(part).len(), whole.all(part).len(), "{part} in {}", page.name());
        }
        let days = page.all(".day-nav a").len();
        assert_eq!(days, whole.all(".day-nav a").len(), "{}", page.name());
    }
}

#[test]
fn nothing_in_it_is_stopped_by_its_policy() {
    for page in keepsakes() {
        let policy = policy(&page);
        assert_allowed(&policy, &page.html, page.site, &page.name());
        let programs = page.all("script[type='text/plain']");
        assert_eq!(programs.len(), 1, "{}", page.name());
        for program in programs {
            let code: String = program.text().collect();
            let hash = format!("'{}'", integrity(code.as_bytes()));
            assert!(allows(&policy, "script-src", &hash), "{hash} in {}", page.name());
            assert!(code.contains("start(\"\\u003c"), "its markup is in {code}");
        }
        // All that is not a digest.
        let rest: Vec<(&str, &str)> = policy
            .iter()
            .flat_map(|(name, sources)| {
                sources.iter().map(move |source| (name.as_str(), source.as_str()))
            })
            .filter(|(_, source)| !source.starts_with("'sha256-"))
            .collect();
        let expected = [
            ("base-uri", "'none'"),
            ("default-src", "'none'"),
            ("form-action", "'none'"),
            ("script-src", "'wasm-unsafe-eval'"),
        ];
        assert_eq!(rest, expected);
        assert!(page.text.find("Content-Security-Policy") < page.text.find("<script"));
        // The panel's style sheet comes later.
        assert_eq!(policy["style-src"].len(), 3, "{}", page.name());
    }
}

#[test]
fn it_is_valid() {
    for page in keepsakes() {
        assert_eq!(page.html.errors, [""; 0], "{}", page.name());
        assert!(page.text.trim_end().ends_with("</body>\n</html>"), "{}", page.name());
        let ids = page.all("[id]").len();
        assert_eq!(page.ids().len(), ids, "{}", page.name());
    }
}

#[test]
fn the_panel_knows_where_marks_go() {
    let sources = files("src/marks-panel", ".rs");
    let of_keepsake = |file: &&Source| file.path == "src/marks-panel/keepsake.rs";
    let source = &sources.iter().find(of_keepsake).expect("the panel's keepsake").text;
    assert!(source.contains(&format!("\"{KEEPSAKE_FILE}\"")));
    let place = format!("<script id=\"{MARKS_INSIDE}\" type=\"application/json\">");
    assert!(source.contains(&place.replace('"', "\\\"")), "{place}");
    for page in keepsakes() {
        assert_eq!(page.text.matches(&place).count(), 1, "{}", page.name());
        assert!(page.text.contains(&format!("{place}{{}}</script>")), "{}", page.name());
        assert_eq!(text(page.id(MARKS_INSIDE)), "{}");
    }
}

#[test]
fn it_is_a_copy_and_says_of_what() {
    for page in keepsakes() {
        assert_eq!(page.one("meta[name=robots]").attr("content"), Some("noindex"));
        assert_eq!(page.one("#recap_app").attr("data-base"), Some(KEEPSAKE));
        let live = Route::Trip.url(page.site.trip, page.site.base);
        let footer = page.one(".trip-footer");
        assert_eq!(text(footer).contains("The live page:"), live.is_some());
        let links = selector("a");
        let leads = |link: ElementRef<'_>| link.attr("href") == live.as_deref();
        assert_eq!(footer.select(&links).any(leads), live.is_some(), "{}", page.name());
        let sitemap = page.site.files.get("sitemap.xml").cloned().unwrap_or_default();
        assert!(!String::from_utf8_lossy(&sitemap).contains(KEEPSAKE_FILE));
    }
    assert!(keepsakes().any(|page| page.site.trip.site.is_some()));
}

#[test]
fn nothing_of_the_shell_leads_out_of_it() {
    let html = SHELL.replace("</head>", "<link rel=\"icon\" href=\"/icon.svg\"></head>");
    let html = html.replace("<body></body>", "<body></body><script>reload()</script>");
    let shell =
        Shell::new(&html, styles_of_pages("a { color: red }"), ICON.clone()).expect("a shell");
    let files = render_into(&shell, &KYOTO, "/");
    let keepsake = files.iter().find(|file| file.path == KEEPSAKE_FILE).expect("the keepsake");
    let text = String::from_utf8_lossy(&keepsake.bytes);
    assert!(text.contains("<style>a{color:red}</style>"));
    assert!(!text.contains("<link") && !text.contains("reload()"));
}
