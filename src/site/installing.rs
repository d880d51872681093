//! What a device shows of the recap when it is installed there: its name, icons and colours.

use maud::html;
use recap_trip::{SHORT_TITLE_LIMIT, Trip};
use serde_json::{Value, json};

use crate::{
    File, digest,
    file::named,
    pictures::{
        Image,
        preview::{HEIGHT, WIDTH},
        raster::{self, DrawError},
    },
    styles::Colours,
};

/// What rounds the corners of the icon's square.
const ROUND: &str = " rx=\"7\"";

/// Its path. It changes with what it says, and its name does not: pages name it.
const MANIFEST: &str = "manifest.webmanifest";

/// The files, and what every page says of them.
pub(super) struct Installing {
    /// Icons and manifest ([Web App Manifest](https://www.w3.org/TR/appmanifest/)).
    pub(super) files: Vec<File>,
    /// Tags for every page's head.
    pub(super) head: String,
}

impl Installing {
    /// Makes them for a trip below a base path, of an icon as SVG and, where there is one, what shows the page
    /// before it is installed.
    pub(super) fn of(
        trip: &Trip,
        base: &str,
        colours: &Colours,
        icon: &str,
        screenshot: Option<Value>,
    ) -> Result<Self, DrawError> {
        // Devices cut corners of their own, and may leave no more than a circle.
        let square = icon.replace(ROUND, "");
        let icon = named("icon", "svg", icon.trim().to_owned());
        let drawn = |size| {
            let bytes = raster::png(&square, size)?;
            Ok::<_, DrawError>(File {
                path: format!("icon-{size}-{}.png", digest(&[&bytes])),
                bytes,
            })
        };
        let (touch, small, large) = (drawn(180)?, drawn(192)?, drawn(512)?);
        let href = |file: &File| format!("{base}{}", file.path);
        let of_size = |file: &File, size: &str, purpose: &str| json!({ "src": href(file), "sizes": size, "type": "image/png", "purpose": purpose });
        let mut manifest = json!({
            "name": trip.title,
            "description": trip.summary,
            "lang": trip.language,
            "id": base,
            "start_url": base,
            "scope": base,
            "display": "minimal-ui",
            "background_color": colours.light("canvas"),
            "theme_color": colours.light("water"),
            "icons": [
                { "src": href(&icon), "sizes": "any", "type": "image/svg+xml", "purpose": "any" },
                of_size(&small, "192x192", "any"),
                of_size(&large, "512x512", "any"),
                of_size(&large, "512x512", "maskable"),
            ],
        });
        if trip.is_right_to_left() {
            manifest["dir"] = json!("rtl");
        }
        // Without one, devices cut the name off where they have to.
        if let Some(short) =
            trip.short_title.as_ref().or(Some(&trip.title)).filter(|it| is_short(it))
        {
            manifest["short_name"] = json!(short);
        }
        if let Some(screenshot) = screenshot {
            manifest["screenshots"] = json!([screenshot]);
        }
        let head = html! {
            link rel="icon" href=(href(&icon)) type="image/svg+xml";
            link rel="apple-touch-icon" href=(href(&touch));
            link rel="manifest" href=(format!("{base}{MANIFEST}"));
            // The first that fits counts.
            meta name="theme-color" content=(colours.dark("water")) media="(prefers-color-scheme:dark)";
            meta name="theme-color" content=(colours.light("water"));
        };
        let manifest =
            File { path: MANIFEST.to_owned(), bytes: format!("{manifest:#}").into_bytes() };
        Ok(Self { files: vec![icon, touch, small, large, manifest], head: head.into_string() })
    }
}

/// Says of the preview picture of a page that it shows it.
pub(super) fn screenshot(base: &str, path: &str, image: &Image) -> Value {
    json!({
        "src": format!("{base}{path}"),
        "sizes": format!("{WIDTH}x{HEIGHT}"),
        "type": image.kind,
        "form_factor": "wide",
        "label": image.says,
    })
}

/// Tells whether devices show all of a name below an icon.
fn is_short(name: &str) -> bool {
    name.chars().count() <= SHORT_TITLE_LIMIT
}
