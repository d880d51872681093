//! Photographs in the keepsake, without a network, and in what other programs read.

use recap_site::{keepsake::KEEPSAKE_FILE, route::Route};

use crate::{
    photographs::{SITE, day},
    rendered::Site,
    trips::DETROIT,
};

#[test]
fn the_keepsake_has_each_photograph_inside_once() {
    let page = SITE.keepsake();
    let images = page.all("main img");
    assert_eq!(images.len(), 5);
    for image in images {
        assert!(image.attr("src").is_some_and(|src| src.starts_with("data:image/avif;base64,")));
        assert!(image.attr("srcset").is_none() && image.attr("loading").is_none());
        assert!(image.attr("width").is_some() && image.attr("height").is_some());
    }
    assert_eq!(page.all("source").len(), 0);
    let policy = page.one("meta[http-equiv]").attr("content").unwrap_or_default();
    assert!(policy.contains("; img-src data:; ") && !policy.contains("'self'"), "{policy}");
    assert!(!page.text.contains(".avif") && !page.text.contains(".jpg"), "it asks for a file");
}

#[test]
fn the_worker_keeps_them_when_they_are_seen() {
    let worker = String::from_utf8_lossy(&SITE.files["sw.js"]);
    assert!(worker.contains("if (path.startsWith(\"photograph-\") && answer.ok) {"));
    let list = worker.split("const FILES = ").nth(1).and_then(|rest| rest.lines().next());
    assert!(list.is_some_and(|list| list.contains("day/") && !list.contains("photograph-")));
}

#[test]
fn others_are_told_of_them() {
    let json: serde_json::Value = serde_json::from_slice(&SITE.files["trip.json"]).expect("JSON");
    let told = &json["days"][0]["entries"][1]["photographs"];
    assert_eq!(told.as_array().map(Vec::len), Some(2));
    assert_eq!(
        told[1]["credit"],
        "<p>By <a href=\"https://bo.example\" rel=\"noopener\">Bo</a></p>"
    );
    assert_eq!((&told[1]["width"], &told[1]["height"]), (&48.into(), &64.into()));
    let address = told[1]["image"].as_str().expect("an address");
    let path = address.strip_prefix("https://recap.example").expect("in full");
    assert!(SITE.served(path).is_some(), "{address}");
    assert_eq!(json["days"][0]["picture"], serde_json::Value::Null);
    let data = |route| SITE.page(route).one("script[type='application/ld+json']").inner_html();
    assert!(
        data(Route::Trip).contains("\"image\":[\"https://recap.example/trips/small/photograph-")
    );
    assert!(
        data(Route::Talk("first".to_owned()))
            .contains("\"image\":[\"https://recap.example/trips/small/photograph-")
    );
    let feed = String::from_utf8_lossy(&SITE.files["feed.xml"]);
    assert!(feed.contains("https://recap.example/trips/small/photograph-"), "{feed}");
}

#[test]
fn previews_show_them() {
    for (route, shows) in [(Route::Trip, true), (day(), true), (Route::Find, false)] {
        let page = SITE.page(route);
        let property = |name: &str| {
            page.one(&format!("[property=\"{name}\"]")).attr("content").map(str::to_owned)
        };
        let image = property("og:image").expect("a preview");
        let path = image.strip_prefix("https://recap.example/trips/small/").expect("in full");
        let kind = if shows { "image/jpeg" } else { "image/png" };
        assert_eq!(property("og:image:type").as_deref(), Some(kind), "{path}");
        let preview = image::load_from_memory(&SITE.files[path]).expect("a picture").into_rgb8();
        assert_eq!(preview.dimensions(), (1200, 630));
        // The colour of the photograph's lower left is there.
        let blue =
            preview.pixels().filter(|it| it.0[2] > 170 && it.0[0] < 80 && it.0[1] < 80).count();
        assert_eq!(blue > 20_000, shows, "{path} has {blue} of those pixels");
    }
}

#[test]
fn a_trip_without_photographs_has_nothing_of_it() {
    let site: &'static Site = Box::leak(Box::new(Site::new(&DETROIT, "/")));
    for (path, bytes) in &site.files {
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !text.contains("photograph-")
                && !text.contains(".photograph")
                && !text.contains("// SEEN"),
            "{path}"
        );
    }
    let keepsake = String::from_utf8_lossy(&site.files[KEEPSAKE_FILE]);
    assert!(!keepsake.contains("img-src"));
}
