//! The pictures that stand for pages where they are shared: named after what they show, and drawn
//! only where no earlier build has.

use rayon::prelude::*;
use recap_trip::Trip;

use crate::{
    File,
    cache::{Cache, get_or_make},
    digest,
    pictures::{
        Image,
        preview::{Preview, RENDERER},
        raster::DrawError,
    },
    route::Route,
    styles::Colours,
};

/// The pictures of a site.
#[derive(Debug, Default)]
pub(crate) struct Previews {
    /// For every route of the trip, in order, the picture that its page names.
    pub images: Vec<Option<Image>>,
    /// The files.
    pub files: Vec<File>,
}

impl Previews {
    /// Makes the previews of a trip, in those colours. There are none where it does not say which host it will stand
    /// on: a page can name a picture by its address in full only.
    pub(crate) fn of(
        trip: &Trip,
        base: &str,
        colours: &Colours,
        cache: &dyn Cache,
    ) -> Result<Self, DrawError> {
        let routes = Route::all(trip);
        let Some(site) = &trip.site else {
            return Ok(Self { images: vec![None; routes.len()], files: Vec::new() });
        };
        let previews = routes.par_iter().map(|route| {
            let preview = Preview::of(trip, route, colours)?;
            let mut parts = vec![preview.svg.as_bytes(), RENDERER.as_bytes()];
            // A photograph makes more than the colours of a palette, and another encoding.
            let (kind, ending) = match &preview.inset {
                None => ("image/png", "png"),
                Some(inset) => {
                    parts.push(inset.path().as_bytes());
                    ("image/jpeg", "jpg")
                }
            };
            let name = format!("preview-{}.{ending}", digest(&parts));
            let bytes = get_or_make(cache, &name, || preview.draw());
            Some(bytes.map(|bytes| (File { path: name, bytes }, kind, preview.says)))
        });
        // In the order of the routes.
        let previews: Vec<_> = previews.collect();
        let mut all = Self::default();
        for preview in previews {
            let Some((file, kind, says)) = preview.transpose()? else {
                all.images.push(None);
                continue;
            };
            all.images.push(Some(Image { url: format!("{site}{base}{}", file.path), kind, says }));
            // Two pages that look the same share a picture.
            if all.files.iter().all(|other| other.path != file.path) {
                all.files.push(file);
            }
        }
        Ok(all)
    }
}
