//! What a key types.

use web_sys::KeyboardEvent;

/// In place of the key's own code: that an input method goes on with it ([UI Events]). Safari says so of
/// the key that ends it in no other way.
///
/// [UI Events]: https://w3c.github.io/uievents/#determine-keydown-keyup-keyCode
const COMPOSING: u32 = 229;

/// Returns the character that a key types, `\n` for Enter: a letter as a small one, and one of another
/// script as the Latin one of its place. `None` where the key types no other, or is pressed to have
/// browser or system do something.
pub(super) fn typed(event: &KeyboardEvent) -> Option<u8> {
    // On Windows it is Ctrl and Alt at once.
    let alt_graph = event.get_modifier_state("AltGraph");
    if event.meta_key()
        || event.ctrl_key() && !alt_graph
        || event.is_composing()
        || event.key_code() == COMPOSING
    {
        return None;
    }
    let typed = match event.key().as_bytes() {
        [ascii] => *ascii,
        b"Enter" => b'\n',
        // Greek, or what Unicode has after that: Latin letters stand before.
        [0xcd..=0xff, ..] => match event.code().as_bytes() {
            [b'K', b'e', b'y', letter] => *letter,
            _ => return None,
        },
        _ => return None,
    };
    // What signs are typed with depends on the layout: Shift, Option, AltGr. Letters, and Enter, mean
    // something else with them.
    let alone = !(event.shift_key() || event.alt_key() || alt_graph);
    (alone || typed.is_ascii_punctuation()).then_some(typed.to_ascii_lowercase())
}
