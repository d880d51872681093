//! Where a key is pressed.

use web_sys::Event;

use crate::window_events::target_of;

/// Where nobody types: nothing has the focus, or something of a kind that the page itself gives it to, which
/// cannot be written in. What others put into a page is not among these: a field in a shadow tree, of which
/// a listener outside sees no more than what holds that tree, or what only stands for a field. A dialog that
/// was closed may have the focus still.
const OWN: &str = ":is(html, body, #marks_news, :is(a, button, input, summary, \
    :is(#recap_app, dialog) [tabindex='-1']):not([role])):read-only";

/// Tells whether a key is pressed where it is the page's.
pub(super) fn is_own(event: &Event) -> Option<bool> {
    target_of(event)?.matches(OWN).ok()
}
