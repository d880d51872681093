//! Links of a session: which are its slides, which its recording.

use crate::{
    address::{Target, target, web},
    session::Session,
};

/// Words of a recording, and of slides, in what links are called.
const RECORDING: [&str; 7] =
    ["recording", "video", "aufzeichnung", "mitschnitt", "watch", "webm", "mp4"];
const SLIDES: [&str; 5] = ["slide", "folien", "presentation", "diapo", "deck"];
/// Words of links that are neither, whatever their addresses end with.
const OTHERS: [&str; 5] = ["feedback", "live stream", "livestream", "subtitle", "chat"];

/// Takes over a link, if it leads to slides or a recording, and there are none yet.
pub(super) fn take(session: &mut Session, address: &str, label: &str, base: Option<&str>) {
    let Some(address) = web(address, base) else {
        return;
    };
    let lower = label.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if has(&OTHERS) {
        return;
    }
    let slot = match target(&address) {
        Some(Target::Recording) => &mut session.recording,
        _ if has(&SLIDES) => &mut session.slides,
        _ if has(&RECORDING) => &mut session.recording,
        Some(Target::Slides) => &mut session.slides,
        _ => return,
    };
    slot.get_or_insert(address);
}
