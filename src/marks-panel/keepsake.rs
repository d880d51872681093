//! The keepsake, the whole recap as one document: the build machine's own, with marks put in.

use alloc::string::String;

use recap_marks::{Marks, json::write_journal};

/// Name of the keepsake, below the base path: `prerender::KEEPSAKE_FILE` of the build machine.
pub(crate) const FILE: &str = "keepsake.html";

/// What the marks stand behind: the element of `page::MARKS_INSIDE` of the build machine.
pub(crate) const PLACE: &str = "<script id=\"marks_inside\" type=\"application/json\">";

/// Puts marks into a keepsake, in the place of those that it has. Empty where there is no place.
pub(crate) fn with_marks(keepsake: &str, marks: &Marks) -> String {
    // In JSON it stands inside strings alone, and could begin the end of the element.
    let marks = write_journal(marks).replace('<', "\\u003c");
    let parts = keepsake.split_once(PLACE).and_then(|(before, rest)| {
        let end = rest.find("</script>")?;
        Some((before, rest.get(end..)?))
    });
    parts.map(|(before, after)| [before, PLACE, &marks, after].concat()).unwrap_or_default()
}
