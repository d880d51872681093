//! What search engines read first.

use recap_site::{
    exports::sitemap::{robots, sitemap},
    route::Route,
};
use roxmltree::Document;

use crate::{
    rendered::sites,
    trips::{DETROIT, KYOTO},
};

#[test]
fn every_page_is_listed_once_in_full() {
    for site in sites().iter().filter(|site| site.trip.site.is_some()) {
        let xml = String::from_utf8_lossy(&site.files["sitemap.xml"]);
        let document = Document::parse(&xml).expect("well-formed XML");
        let space = "http://www.sitemaps.org/schemas/sitemap/0.9";
        assert!(document.root_element().has_tag_name((space, "urlset")));
        let places = document.descendants().filter(|it| it.has_tag_name((space, "loc")));
        let mut files: Vec<String> = places
            .map(|place| {
                let address = place.text().expect("an address");
                let path = address.strip_prefix("https://kyoto.example").expect("the host");
                site.served(path).unwrap_or_else(|| panic!("{address} is not there"))
            })
            .collect();
        files.sort();
        let pages = Route::all(site.trip).into_iter().filter(|route| *route != Route::NotFound);
        let mut pages: Vec<String> = pages.map(|route| route.file()).collect();
        pages.sort();
        assert_eq!(files, pages);
    }
}

#[test]
fn crawlers_may_read_everything_and_are_told_where_the_list_is() {
    let everything = "User-agent: *\nAllow: /\n";
    assert_eq!(robots(&DETROIT, "/"), everything);
    assert_eq!(
        robots(&KYOTO, "/trips/"),
        format!("{everything}\nSitemap: https://kyoto.example/trips/sitemap.xml\n")
    );
    assert_eq!(sitemap(&DETROIT, "/"), None);
}
