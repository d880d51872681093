//! This browser's web storage, which no other module touches.
//!
//! A browser may refuse storage, or have no room; neither stops the page.

mod marks;
mod persistence;
mod scroll;
mod shortcuts;
mod unwritten;
mod trouble;
mod recordings;

use gloo_storage::{LocalStorage, SessionStorage, Storage as _};
use web_sys::Storage;

pub use marks::{Loaded, MarksStorage};
pub use persistence::persist;
pub use recordings::{
    keep_known_recordings, keep_told_recordings, known_recordings, told_recordings,
};
pub use scroll::{Left, keep_left, kept_left};
pub use shortcuts::{keep_shortcuts, kept_shortcuts};
pub use trouble::StorageTrouble;
pub use unwritten::{keep_unwritten, unwritten};

/// Returns `localStorage`, where the browser gives it to this page. Asking for it may throw (cookies
/// blocked, a sandboxed frame, `file:`), and `gloo_storage` panics on that: so ask first.
fn local_storage() -> Option<Storage> {
    let given = web_sys::window()?.local_storage().ok().flatten().is_some();
    given.then(LocalStorage::raw)
}

/// The same for `sessionStorage`.
fn session_storage() -> Option<Storage> {
    let given = web_sys::window()?.session_storage().ok().flatten().is_some();
    given.then(SessionStorage::raw)
}
