use crate::{
    context::Context,
    outline::{Entry, card, card_texts},
};

/// Writes an entry, by its number, its heading of the given level. It is named by its title.
pub(super) fn entry_card(
    context: Context,
    number: usize,
    entry: &'static Entry,
    level: u8,
) -> String {
    let is_talk = entry.talk.is_some();
    let [before, heading, after] = card_texts(number).map(|text| context.texts.get(text));
    let card = card(&entry.id, [&before, &heading, &after], is_talk, level);
    let class = if is_talk { "talk-card" } else { "moment-card" };
    [
        "<article class=\"",
        class,
        "\" id=\"",
        &entry.id,
        "\" aria-labelledby=\"",
        &entry.id,
        "_title\">",
        &card,
        "</article>",
    ]
    .concat()
}
