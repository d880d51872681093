//! What other programs write into Markdown, and would stand on a page as it is written: tags of templates,
//! attributes, footnotes.

use std::ops::Range;

use super::remark::Remark;

/// Pieces that begin and end so, in one line; what they are, and what to write instead.
const PIECES: [(&str, &str, &str, &str); 9] = [
    ("{%", "%}", "a tag of a template", ""),
    ("{{", "}}", "a tag of a template", ""),
    ("{:", "}", "a list of attributes", "leave it out"),
    ("{#", "}", "a list of attributes", "leave it out"),
    ("{.", "}", "a list of attributes", "leave it out"),
    ("^[", "]", "a footnote", NO_FOOTNOTE),
    ("[^", "]", "a footnote", NO_FOOTNOTE),
    ("~~", "~~", "a deletion", "leave it out, or say what is right now"),
    ("$$", "$$", "a formula", "say it in words, or put it between backticks"),
];

const NO_FOOTNOTE: &str = "put it into brackets, or into a sentence of its own";

/// Lines that begin so; what they are, and what to write instead.
const LINES: [(&str, &str, &str); 8] = [
    (":::", "a box of another program", "write a paragraph"),
    ("!!! ", "a box of another program", "write a paragraph"),
    ("> [!", "a box of another program", "write a paragraph"),
    ("- [ ] ", "a box to tick", "write a plain list"),
    ("- [x] ", "a box to tick", "write a plain list"),
    ("* [ ] ", "a box to tick", "write a plain list"),
    ("* [x] ", "a box to tick", "write a plain list"),
    ("[toc] ", "a table of contents", "leave it out"),
];

/// Reports such pieces outside of code.
pub(super) fn remarks(markdown: &str, code: &[Range<usize>]) -> Vec<Remark> {
    if let Some(end) = front_matter(markdown) {
        let wrong = "the text begins with front matter";
        return vec![Remark::new(0..end, wrong, "leave it out: its keys are those of TOML")];
    }
    let mut remarks: Vec<Remark> = Vec::new();
    let is_code = |place: usize| code.iter().any(|range| range.contains(&place));
    let mut place = 0;
    for line in markdown.split_inclusive('\n') {
        let begin = place + line.len() - line.trim_start().len();
        let lower = line.trim().to_lowercase() + " ";
        let found = LINES.iter().find(|(start, ..)| lower.starts_with(start));
        if let Some((_, what, instead)) = found.filter(|_| !is_code(begin)) {
            let range = begin..place + line.trim_end().len();
            let remark = Remark::new(range, format!("there is {what} in the text"), *instead);
            // A box begins and ends, a list goes on.
            if !remarks.iter().any(|other| other.wrong == remark.wrong) {
                remarks.push(remark);
            }
        }
        for range in pieces(line) {
            let whole = place + range.start..place + range.end;
            if is_code(whole.start)
                || remarks.iter().any(|other| other.range.contains(&whole.start))
            {
                continue;
            }
            let (what, instead) = about(&line[range.clone()]);
            if what == "a footnote" && remarks.iter().any(|other| other.instead == NO_FOOTNOTE) {
                continue;
            }
            let wrong = format!("there is {what} in the text: {}", &line[range]);
            remarks.push(Remark::new(whole, wrong, instead));
        }
        place += line.len();
    }
    remarks
}

/// Finds the pieces of a line, from left to right.
fn pieces(line: &str) -> Vec<Range<usize>> {
    let mut pieces: Vec<Range<usize>> = Vec::new();
    for (place, _) in line.char_indices() {
        let is_taken = pieces.last().is_some_and(|last| place < last.end);
        if is_taken || line[..place].ends_with('\\') {
            continue;
        }
        pieces.extend(piece(line, place));
    }
    pieces
}

/// Finds the piece that begins there.
fn piece(line: &str, place: usize) -> Option<Range<usize>> {
    let rest = &line[place..];
    if let Some(inner) = rest.strip_prefix("[[") {
        let end = inner.find("]]")? + 4;
        // Brackets may be words of a link.
        let is_link = rest[end..].starts_with(['(', '[']);
        return (!is_link).then_some(place..place + end);
    }
    let (begin, end, ..) = PIECES.iter().find(|(begin, ..)| rest.starts_with(begin))?;
    let inner = &rest[begin.len()..];
    let length = match inner.find(end) {
        Some(length) if length > 0 => begin.len() + length + end.len(),
        // A tag of a template may go on in another line.
        _ if begin.starts_with('{') && end.len() == 2 => rest.trim_end().len(),
        _ => return None,
    };
    let is_attribute =
        *end != "}" || inner.starts_with(|c: char| c.is_ascii_alphabetic() || " .#".contains(c));
    is_attribute.then_some(place..place + length)
}

/// Says what a piece is, and what to write instead.
fn about(piece: &str) -> (&'static str, &'static str) {
    let lower = piece.to_lowercase();
    if lower.starts_with("[[toc") {
        return ("a table of contents", "leave it out");
    }
    if lower.starts_with("[[") {
        return ("a link of a wiki", "write [words](https://…)");
    }
    let row = PIECES.iter().find(|(begin, ..)| piece.starts_with(begin));
    let Some((_, _, what, instead)) = row else {
        return ("a tag of a template", "leave it out");
    };
    if !instead.is_empty() {
        return (what, instead);
    }
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let instead = if has(&["youtube", "vimeo", "video", "embed", "audio"]) {
        "write its address as `recording`, or link to it"
    } else if has(&["figure", "image", "img", "picture", "gallery"]) {
        "link to it"
    } else if has(&["highlight", "code", "raw"]) {
        "put code between two lines of ```"
    } else if has(&["ref ", "link", "url", "post"]) {
        "write the address itself, [words](https://…)"
    } else {
        "write what it stands for, or leave it out"
    };
    (what, instead)
}

/// Finds the end of front matter: keys between two fences, at the start.
fn front_matter(markdown: &str) -> Option<usize> {
    let text = markdown.trim_start();
    let fence = ["---\n", "+++\n"].into_iter().find(|fence| text.starts_with(fence))?;
    let inner = &text[fence.len()..];
    let end = inner.find(fence.trim_end())?;
    let mut lines = inner[..end].lines();
    let is_key = lines.next().is_some_and(|line| {
        line.split_once([':', '='])
            .is_some_and(|(key, _)| !key.trim().contains(' ') && !key.is_empty())
    });
    is_key.then_some(markdown.len() - inner.len() + end + 3)
}
