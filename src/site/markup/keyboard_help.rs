use maud::{PreEscaped, html};

use crate::Site;

/// What each key does, in the order of the sheet.
const KEYS: [(&[&str], &str); 8] = [
    (&["j", "k"], "Next card, previous card"),
    (&["o", "Enter"], "Open or close the card"),
    (&["x"], "Watched, or not"),
    (&["s"], "Saved for later, or not"),
    (&["[", "]"], "Previous day, next day"),
    (&["/"], "Search"),
    (&["?"], "This list"),
    (&["Esc"], "Close this list"),
];

/// The list of keys, a file of its own, with the switch that turns them off.
pub fn keyboard_help(site: Site<'_>, style: &str) -> String {
    // There is nothing to search in a keepsake, and no day to step to.
    let keys =
        KEYS.into_iter().filter(|(keys, _)| !site.is_keepsake() || !matches!(keys[0], "[" | "/"));
    let sheet = html! {
        dialog #keyboard_help .keyboard-help aria-labelledby="keyboard_title" {
            style { (PreEscaped(style)) }
            h2 #keyboard_title tabindex="-1" { "Keyboard" }
            dl {
                @for (keys, what) in keys {
                    div {
                        dt { @for key in keys { kbd { (key) } " " } }
                        dd { (what) }
                    }
                }
            }
            label.mark-toggle {
                input type="checkbox" data-shortcuts autocomplete="off";
                span { "Single keys do this. The button “Keyboard” at the foot of the page opens this list without one." }
            }
            form method="dialog" { button { "Close" } }
        }
    };
    sheet.into_string()
}
