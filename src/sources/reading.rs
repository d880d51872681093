//! Reading a source, whatever it is.

use serde_json::Value;
use thiserror::Error;

use crate::{post, schedule, session::Source, source_kind::SourceKind};

/// Why a source cannot be read at all.
#[derive(Debug, Error)]
pub enum Unreadable {
    /// It is no text.
    #[error("it is no text; name a schedule (JSON, XML, iCalendar) or a post (Markdown, HTML)")]
    NoText,
    /// It is none of the forms that are known.
    #[error("it is no schedule and no post that is known; say what it is with --as")]
    Unknown,
    /// It is no JSON.
    #[error("it is no JSON that can be read ({0}); fetch it anew")]
    Json(serde_json::Error),
    /// It is no XML, or one that declares entities.
    #[error("it is no XML that can be read ({0}); fetch it anew")]
    Xml(roxmltree::Error),
    /// There is no session in it.
    #[error("there is no talk in it; name another file, or say what it is with --as")]
    Empty,
}

/// Reads a source. `name` is the file or the address that it came from, for the places that are named, and for what a
/// file's name tells; `address` is where relative links of a page lead from; without a kind, that is found out.
///
/// # Errors
/// [`Unreadable`], where nothing of it can be read. Of what can, the rest is said in the source's remarks.
pub fn read(
    bytes: &[u8],
    name: &str,
    address: Option<&str>,
    kind: Option<SourceKind>,
) -> Result<Source, Unreadable> {
    let text = decoded(bytes).ok_or(Unreadable::NoText)?;
    let text = text.trim_start_matches('\u{FEFF}');
    let is_json = text.trim_start().starts_with(['{', '[']);
    let json = || serde_json::from_str::<Value>(text).map_err(Unreadable::Json);
    let kind = match kind.or_else(|| SourceKind::of(text)) {
        Some(kind) => kind,
        // It says more than that it is unknown.
        None if is_json => {
            json()?;
            return Err(Unreadable::Unknown);
        }
        None => return Err(Unreadable::Unknown),
    };
    let mut source = match kind {
        SourceKind::Pretalx => schedule::read_pretalx(&json()?),
        SourceKind::Schedule2 => schedule::read_schedule2(&json()?),
        SourceKind::Sessionize => schedule::read_sessionize(&json()?),
        SourceKind::Frab => schedule::read_frab(text).map_err(Unreadable::Xml)?,
        SourceKind::Calendar => schedule::read_calendar(text),
        SourceKind::Markdown => post::read_markdown(text, name, address),
        SourceKind::Html => post::read_html(text, name, address),
    };
    name.clone_into(&mut source.name);
    for remark in &mut source.remarks {
        remark.at = format!("{name}, {}", remark.at);
    }
    for session in &mut source.sessions {
        session.at = format!("{name}, {}", session.at);
    }
    if source.sessions.is_empty() { Err(Unreadable::Empty) } else { Ok(source) }
}

/// Reads bytes as UTF-8; where they are none, as what they most likely are.
pub(crate) fn decoded(bytes: &[u8]) -> Option<String> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(text.to_owned());
    }
    let utf_16 = |read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|unit| read(*unit)).collect();
        String::from_utf16(&units).ok()
    };
    match bytes {
        [0xFF, 0xFE, ..] => return utf_16(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => return utf_16(u16::from_be_bytes),
        _ if bytes.contains(&0) => return None,
        _ => {}
    }
    // Calendars are folded by bytes, also within a letter.
    if bytes.starts_with(b"BEGIN:VCALENDAR")
        && let Ok(text) = String::from_utf8(unfolded(bytes))
    {
        return Some(text);
    }
    let text = String::from_utf8_lossy(bytes);
    let broken = text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
    let whole = text.chars().filter(|c| !c.is_ascii()).count() - broken;
    // A damaged letter or two among many, or Latin-1, where nearly none is whole.
    if broken * 4 <= whole {
        return Some(text.into_owned());
    }
    Some(bytes.iter().map(|byte| char::from(*byte)).collect())
}

/// Joins the folded lines of a calendar (RFC 5545, 3.1).
fn unfolded(bytes: &[u8]) -> Vec<u8> {
    let mut unfolded: Vec<u8> = Vec::with_capacity(bytes.len());
    for byte in bytes {
        match (byte, unfolded.last()) {
            (b' ' | b'\t', Some(b'\n')) => {
                unfolded.pop();
                unfolded.pop_if(|last| *last == b'\r');
            }
            _ => unfolded.push(*byte),
        }
    }
    unfolded
}
