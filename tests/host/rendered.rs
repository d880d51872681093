//! Finished sites, to be looked at as a browser or a host sees them.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use recap_app::outline::Asset;
use recap_site::{
    document::{Offline, Shell},
    integrity,
    keepsake::KEEPSAKE_FILE,
    programs::{CustomSections, Programs},
    route::Route,
};
use recap_trip::Trip;
use scraper::{ElementRef, Html, Selector};

use crate::{
    styles::{ICON, STYLES},
    trips,
};

pub(crate) const SHELL: &str = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
                     </head>\n<body></body>\n</html>";

/// A trip's site below a base path.
pub(crate) struct Site {
    pub(crate) trip: &'static Trip,
    pub(crate) base: &'static str,
    /// What each file holds, by its path.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

/// A page of a site.
pub(crate) struct Page {
    pub(crate) site: &'static Site,
    pub(crate) route: Route,
    /// As it stands in its file.
    pub(crate) text: String,
    /// As a browser reads it.
    pub(crate) html: Html,
}

static SITES: LazyLock<Vec<Site>> = LazyLock::new(|| {
    let trips = trips::all().into_iter();
    trips.flat_map(|trip| ["/", "/trips/detroit/"].map(|base| Site::new(trip, base))).collect()
});

/// A shell without anything but the style sheets and the icon.
pub(crate) fn shell() -> Shell {
    Shell::new(SHELL, STYLES.clone(), ICON.clone()).expect("a shell with a place for everything")
}

/// Renders the files of a site.
pub(crate) fn render(trip: &Trip, base: &str) -> Vec<recap_site::File> {
    render_into(&shell(), trip, base)
}

/// Renders the files of a site, its pages into that shell.
pub(crate) fn render_into(shell: &Shell, trip: &Trip, base: &str) -> Vec<recap_site::File> {
    recap_site::render(trip, base, shell, &programs(), &*crate::drawn::DRAWN, Offline::Kept)
        .expect("a trip that can be written")
}

/// Programs without anything in them.
pub(crate) fn programs() -> Programs {
    // As Trunk's scripts do, each names its wasm.
    let built = |path: &str| {
        let wasm = path.replace(".js", "_bg.wasm");
        Ok::<_, ()>(if path == wasm {
            b"\0asm\x01\0\0\0".to_vec()
        } else {
            format!("load({wasm:?});").into()
        })
    };
    Programs::read(CustomSections::LeftOut, built).expect("nothing is missing")
}

/// Tells whether a file is a page, rather than a part of one.
pub(crate) fn is_page(path: &str) -> bool {
    let is_panel = path.starts_with("marks-panel-");
    path.rsplit('.').next() == Some("html") && !is_panel && path != KEEPSAKE_FILE
}

/// Both trips, each at the root of a host and in a folder of one.
pub(crate) fn sites() -> &'static [Site] {
    &SITES
}

/// Every page of every site.
pub(crate) fn pages() -> impl Iterator<Item = Page> {
    sites().iter().flat_map(Site::pages)
}

/// Parses a selector.
pub(crate) fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// Returns the text of an element, its white space collapsed.
pub(crate) fn text(element: ElementRef<'_>) -> String {
    collapsed(&element.text().collect::<String>())
}

/// Returns a text with its white space collapsed.
pub(crate) fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Site {
    /// Renders a site.
    pub(crate) fn new(trip: &'static Trip, base: &'static str) -> Self {
        let rendered = render(trip, base);
        let count = rendered.len();
        let files: BTreeMap<_, _> =
            rendered.into_iter().map(|file| (file.path, file.bytes)).collect();
        assert_eq!(files.len(), count, "every file is written once");
        Self { trip, base, files }
    }

    /// The pages, in the order of the trip.
    pub(crate) fn pages(&'static self) -> impl Iterator<Item = Page> {
        Route::all(self.trip).into_iter().map(|route| self.page(route))
    }

    /// What the site says of one of its files, by how its name begins and ends.
    pub(crate) fn asset(&self, name: &str, ending: &str) -> Asset {
        let is = |path: &&String| path.starts_with(name) && path.ends_with(ending);
        let path = self.files.keys().find(is).expect("the site has it");
        Asset { path: path.clone(), integrity: integrity(&self.files[path]) }
    }

    /// One page.
    pub(crate) fn page(&'static self, route: Route) -> Page {
        self.document(&route.file(), route)
    }

    /// The keepsake, which shows what the page of the whole trip shows.
    pub(crate) fn keepsake(&'static self) -> Page {
        self.document(KEEPSAKE_FILE, Route::Trip)
    }

    fn document(&'static self, file: &str, route: Route) -> Page {
        let bytes = self.files.get(file).unwrap_or_else(|| panic!("{file} is not rendered"));
        let text = String::from_utf8(bytes.clone()).expect("pages are UTF-8");
        let html = Html::parse_document(&text);
        Page { site: self, route, text, html }
    }

    /// Returns the file that a host serves for an address below its root.
    pub(crate) fn served(&self, address: &str) -> Option<String> {
        let path = address.strip_prefix(self.base)?;
        let folder = path.is_empty() || path.ends_with('/');
        let file = if folder { format!("{path}index.html") } else { path.to_owned() };
        self.files.contains_key(&file).then_some(file)
    }
}

impl Page {
    /// The page's name in messages.
    pub(crate) fn name(&self) -> String {
        format!("{} of {} at {}", self.route.file(), self.site.trip.id, self.site.base)
    }

    /// All elements that a selector selects.
    pub(crate) fn all(&self, text: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&selector(text)).collect()
    }

    /// The one element that a selector selects.
    pub(crate) fn one(&self, text: &str) -> ElementRef<'_> {
        let all = self.all(text);
        assert_eq!(all.len(), 1, "{text} in {}", self.name());
        all[0]
    }

    /// The element of an id.
    pub(crate) fn id(&self, id: &str) -> ElementRef<'_> {
        self.one(&format!("[id=\"{id}\"]"))
    }

    /// Every element's id.
    pub(crate) fn ids(&self) -> BTreeSet<&str> {
        self.all("[id]").into_iter().filter_map(|element| element.attr("id")).collect()
    }

    /// Ids of the talks that the page is to show, in order.
    pub(crate) fn talks(&self) -> Vec<&'static str> {
        let talks = self.site.trip.talks().filter(|(talk, day)| match &self.route {
            Route::Trip => true,
            Route::Day(date) => day.is_some_and(|day| day.date == *date),
            Route::Talk(id) => talk.id == *id,
            Route::Find | Route::NotFound => false,
        });
        talks.map(|(talk, _)| talk.id.as_str()).collect()
    }
}
