//! What can stand in the way of storing marks, and how to say it.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Why marks are not stored as they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageTrouble {
    /// The browser gives the page no storage: private mode, blocked cookies, a sandboxed frame.
    Denied,
    /// The browser fails to give what is stored. New ticks are stored as soon as it gives that again.
    CannotRead,
    /// The browser fails to store anything, though there is room.
    CannotWrite,
    /// There is no room.
    Full,
    /// What was stored could not be read, and stands under another key now.
    SetAside,
    /// What is stored cannot be read, and could not be moved out of the way.
    Stuck,
    /// What is stored was written by a newer release of the page.
    Newer,
    /// The browser did not promise to keep what is stored.
    MayForget,
}

impl StorageTrouble {
    /// Finds out why storing has failed, from what the browser threw.
    pub(super) fn of_writing(error: &JsValue) -> Self {
        let name = Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
        match name.as_deref() {
            // The second is Firefox's own name for it.
            Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => Self::Full,
            _ => Self::CannotWrite,
        }
    }

    /// Says it to the visitor, and what they can do.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Denied => {
                "This browser does not let the page store anything: ticks last until you close it."
            }
            Self::CannotRead => {
                "The ticks stored in this browser cannot be read. They stay as they are; new ticks \
                 last until you close the page."
            }
            Self::CannotWrite => {
                "This browser fails to store new ticks: they last until you close the page."
            }
            Self::Full => {
                "This browser's storage is full: new ticks last until you close the page. \
                 Clearing another site's data makes room."
            }
            Self::SetAside => {
                "The ticks stored in this browser could not be read. They were set aside: \
                 nothing was deleted, “Your marks” saves them as a file, and new ticks are kept."
            }
            Self::Stuck => {
                "The ticks stored in this browser cannot be read, and could not be set aside. \
                 They stay as they are; new ticks last until you close the page."
            }
            Self::Newer => {
                "Your ticks were stored by a newer version of this page. They are safe, \
                 and so are new ones; reload the page to see them all."
            }
            Self::MayForget => {
                "This browser may delete what pages store, some after a week without a visit. \
                 “Your marks” makes a link or a file that keeps a copy."
            }
        }
    }
}
