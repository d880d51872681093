use maud::{Markup, html};

use crate::{Site, languages::Own};

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

/// The list of keys, with the switch that turns them off: a dialog of every page. Where keys are heard and
/// answered: `recap-app`, `keyboard.rs`.
pub(crate) fn keyboard_help(site: Site<'_>) -> Markup {
    let Own { lang, dir } = Own::of(site.trip);
    // There is nothing to search in a keepsake, and no day to step to there and in a trip without days.
    let has = |key| match key {
        "[" => !site.is_keepsake() && !site.trip.days.is_empty(),
        "/" => !site.is_keepsake(),
        _ => true,
    };
    let keys = KEYS.into_iter().filter(|(keys, _)| has(keys[0]));
    html! {
        dialog #keyboard_help .keyboard-help lang=[lang] dir=[dir] aria-label="Keyboard" {
            h2 tabindex="-1" { "Keyboard" }
            dl {
                @for (keys, what) in keys {
                    div {
                        dt { @for key in keys { kbd { (key) } " " } }
                        dd { (what) }
                    }
                }
            }
            label.mark-toggle {
                input type="checkbox" data-shortcuts checked;
                span { "Single keys do this. The button “Keyboard” at the foot of the page opens this list without one." }
            }
            form method="dialog" { button { "Close" } }
        }
    }
}
