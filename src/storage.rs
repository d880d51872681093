//! This browser's web storage, which no other module touches.
//!
//! A browser may refuse storage, or have no room; neither stops the page.

mod marks;
mod scroll;

pub use marks::{MarksStorage, StorageTrouble};
pub use scroll::{ScrollPositions, keep_scroll, kept_scroll};

/// Tells whether the browser gives this page `localStorage`. Asking for it may throw (cookies
/// blocked, a sandboxed frame, `file:`), and `gloo_storage` panics on that: so ask first.
fn local_storage_allowed() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}

/// The same for `sessionStorage`.
fn session_storage_allowed() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.session_storage(), Ok(Some(_))))
}
