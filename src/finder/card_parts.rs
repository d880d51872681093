//! Parts that every card of an entry has: on the build machine for the pages of the trip, and in the browser
//! for what was found.

use alloc::string::String;

use recap_marks::Tick;

use crate::highlight::{escaped, highlighted};

/// Says what the traveller had to do with an entry, or what else makes it worth a look: `attendance` is the
/// word that decides how it looks. Nothing where nothing is said. Places that have one of the words are marked.
/// `own` is written on what is in the page's own words: attributes, each with a blank in front.
pub fn attended(attendance: &str, said: &str, words: &[String], own: &str) -> String {
    if said.is_empty() {
        return String::new();
    }
    let look = match attendance {
        // Neither was seen.
        "wants" | "missed" => " talk-card__attendance--wants",
        "gave" => " talk-card__attendance--gave",
        "saw-part" => " talk-card__attendance--part",
        _ => "",
    };
    let said = highlighted(said, words);
    ["<span class=\"talk-card__attendance", look, "\"", own, ">", &said, "</span>"].concat()
}

/// Writes a box to tick: that a talk was watched, or is saved for later. `own` is as in [`attended`].
pub fn tick_box(id: &str, title: &str, tick: Tick, is_ticked: bool, own: &str) -> String {
    let parts = [
        "<label class=\"mark-toggle\"><input type=\"checkbox\" data-talk=\"",
        &escaped(id),
        "\" data-mark=\"",
        tick.name(),
        if is_ticked { "\" checked>" } else { "\">" },
        "<span",
        own,
        ">",
        match tick {
            Tick::Watched => "Watched",
            Tick::Saved => "Saved for later",
        },
        "</span><span class=\"visually-hidden\">: ",
        &escaped(title),
        "</span></label>",
    ];
    parts.concat()
}
