//! Characters that nobody sees, and that change what is seen or found.

/// Finds such a character in a text: the byte where it is, and what is wrong with it.
///
/// Joiners (U+200C, U+200D), marks of direction (U+200E, U+200F, U+061C) and soft hyphens are left alone, and so are
/// spaces without width in scripts that have no others: they are needed there.
pub(super) fn remark(text: &str) -> Option<(usize, String)> {
    let mut before = None;
    for (place, c) in text.char_indices() {
        if let Some(what) = what(c)
            && !(c == '\u{200B}' && before.is_some_and(has_no_spaces))
        {
            let code = u32::from(c);
            let wrong = format!("this text has an invisible character, U+{code:04X}, {what}");
            return Some((place, wrong));
        }
        before = Some(c);
    }
    None
}

/// Tells whether a character is of a script whose words no spaces separate: Thai, Lao, Burmese, Khmer.
fn has_no_spaces(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}')
}

/// What a character does, if it is one of these.
fn what(c: char) -> Option<&'static str> {
    match c {
        // Unicode Standard Annex 9, section 2: explicit directional formatting.
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some("which turns the direction of what follows")
        }
        '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{180E}' => {
            Some("which has no width")
        }
        '\u{FFF9}'..='\u{FFFB}' => Some("which is for annotations"),
        _ => None,
    }
}
