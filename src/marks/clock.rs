//! The visitor's clock: the one place that asks for the time.

use crate::register::Millis;

/// Returns the time now.
pub fn now() -> Millis {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, positive")]
    let now = js_sys::Date::now() as Millis;
    now
}
