//! The pictures that stand for pages where they are shared: named after what they show, and drawn
//! only where no earlier build has.

use std::{
    num::NonZero,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use super::{File, digest};
use crate::{
    page::Image,
    preview::{Preview, RENDERER},
    raster::DrawError,
    route::Route,
    trip::Trip,
};

/// Where drawn previews are kept from one build to the next. Whatever goes wrong there, a build
/// just draws again.
pub trait Drawn: Sync {
    /// Returns what is kept under a name.
    fn get(&self, name: &str) -> Option<Vec<u8>>;

    /// Keeps it.
    fn keep(&self, name: &str, bytes: &[u8]);
}

/// Keeps nothing.
impl Drawn for () {
    fn get(&self, _: &str) -> Option<Vec<u8>> {
        None
    }

    fn keep(&self, _: &str, _: &[u8]) {}
}

/// The pictures of a site.
#[derive(Debug, Default)]
pub(super) struct Previews {
    /// For every route of the trip, in order, the picture that its page names.
    pub images: Vec<Option<Image>>,
    /// The files.
    pub files: Vec<File>,
}

impl Previews {
    /// Makes the previews of a trip. There are none where it does not say which host it will stand
    /// on: a page can name a picture by its address in full only.
    pub(super) fn of(trip: &Trip, base: &str, drawn: &dyn Drawn) -> Result<Self, DrawError> {
        let routes = Route::all(trip);
        let Some(site) = &trip.site else {
            return Ok(Self { images: vec![None; routes.len()], files: Vec::new() });
        };
        let previews: Vec<_> = in_parallel(&routes, |route| {
            let preview = Preview::of(trip, route)?;
            let name =
                format!("preview-{}.png", digest(&[preview.svg.as_bytes(), RENDERER.as_bytes()]));
            Some(taken_or_drawn(&preview, name, drawn).map(|file| (file, preview.says)))
        });
        let mut all = Self::default();
        for preview in previews {
            let Some((file, says)) = preview.transpose()? else {
                all.images.push(None);
                continue;
            };
            all.images.push(Some(Image { url: format!("{site}{base}{}", file.path), says }));
            // Two pages that look the same share a picture.
            if all.files.iter().all(|other| other.path != file.path) {
                all.files.push(file);
            }
        }
        Ok(all)
    }
}

fn taken_or_drawn(preview: &Preview, path: String, drawn: &dyn Drawn) -> Result<File, DrawError> {
    let kept = drawn.get(&path).and_then(|sealed| opened(&path, &sealed));
    let bytes = if let Some(bytes) = kept {
        bytes
    } else {
        let bytes = preview.draw()?;
        drawn.keep(&path, &sealed(&path, &bytes));
        bytes
    };
    Ok(File { path, bytes })
}

/// Puts before a picture a seal of its name and its bytes.
fn sealed(name: &str, bytes: &[u8]) -> Vec<u8> {
    [digest(&[name.as_bytes(), bytes]).as_bytes(), bytes].concat()
}

/// Returns the picture, if its seal is whole: what was cut off or mixed up is drawn again.
fn opened(name: &str, sealed_bytes: &[u8]) -> Option<Vec<u8>> {
    let (_, bytes) = sealed_bytes.split_at_checked(16)?;
    (sealed(name, bytes) == sealed_bytes).then(|| bytes.to_vec())
}

/// Does the same with everything, on all cores.
fn in_parallel<T: Sync, R: Send>(all: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        for _ in 0..cores.min(all.len()) {
            scope.spawn(|| {
                while let place = next.fetch_add(1, Ordering::Relaxed)
                    && let Some(one) = all.get(place)
                {
                    let result = work(one);
                    done.lock().unwrap_or_else(PoisonError::into_inner).push((place, result));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}
