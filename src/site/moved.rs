//! The addresses that talks had under former ids: small pages that lead to where the talks are now, on any host.

use maud::{DOCTYPE, Markup, html};
use recap_trip::{Entry, Trip};

use crate::{File, Site, route::Route};

/// Writes a page for every former id of a talk.
pub(crate) fn files(trip: &Trip, base: &str) -> Vec<File> {
    let site = Site { trip, base };
    let files = trip.talks().flat_map(|(talk, _)| {
        let page = page(site, talk).into_string();
        talk.aliases.iter().map(move |alias| File {
            path: Route::Talk(alias.clone()).file(),
            bytes: page.clone().into_bytes(),
        })
    });
    files.collect()
}

/// Leads on without a script, which a policy might stop, and says where to for whoever is not led.
fn page(Site { trip, base }: Site<'_>, talk: &Entry) -> Markup {
    let route = Route::Talk(talk.id.clone());
    let href = route.href(base);
    html! {
        (DOCTYPE)
        html lang=(trip.language) dir=[trip.is_right_to_left().then_some("rtl")] {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'";
                meta http-equiv="refresh" content={ "0; url=" (href) };
                meta name="viewport" content="width=device-width";
                title { (talk.title) }
                link rel="canonical" href=(Site { trip, base }.address(&route));
            }
            body { p { a href=(href) { (talk.title) } } }
        }
    }
}
