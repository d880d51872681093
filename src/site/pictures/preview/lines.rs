//! Text broken into lines, as large as there is room for.

use unicode_linebreak::linebreaks;

use super::fonts::{Face, legible};

/// Room for a text.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// How wide.
    pub width: f32,
    /// How high.
    pub height: f32,
    /// The largest and the smallest size of the font.
    pub sizes: (f32, f32),
    /// From line to line, in parts of the font's size.
    pub leading: f32,
}

/// A text in lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    /// The size of the font.
    pub size: f32,
    /// From line to line.
    pub leading: f32,
    /// The lines, each in the order in which it is written, not in which it is seen.
    pub lines: Vec<String>,
}

impl Lines {
    /// Sets a text as large as it fits, over as few lines as it takes, all of about one length.
    /// What does not even fit at the smallest size ends in three dots. Empty where no letter of
    /// the text can be drawn.
    pub fn fit(text: &str, face: Face, room: Room) -> Self {
        let Some(text) = legible(text) else {
            return Self::default();
        };
        let (largest, smallest) = room.sizes;
        let mut size = largest;
        loop {
            let most = most_lines(room, size);
            let last = size <= smallest;
            let (lines, whole) = wrapped(&text, face, room.width / size);
            if lines.len() <= most && (whole || last) {
                let lines = balanced(&text, face, room.width / size, lines);
                return Self { size, leading: room.leading * size, lines };
            }
            if last {
                let lines = clipped(lines, face, room.width / size, most);
                return Self { size, leading: room.leading * size, lines };
            }
            size = (size - 2.0).max(smallest);
        }
    }

    /// The height of all lines, with the descent of the last.
    pub fn height(&self) -> f32 {
        // A text has few lines.
        self.lines.iter().map(|_| self.leading).sum()
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of lines")]
fn most_lines(room: Room, size: f32) -> usize {
    ((room.height / (room.leading * size)) as usize).max(1)
}

/// Breaks a text where a line of that width is full, and says whether every word stayed whole.
fn wrapped(text: &str, face: Face, width: f32) -> (Vec<String>, bool) {
    let (mut lines, mut line, mut whole, mut start) = (Vec::new(), String::new(), true, 0);
    for (end, _) in linebreaks(text) {
        let piece = &text[start..end];
        start = end;
        if face.width(&line) + face.width(piece.trim_end()) <= width {
            line.push_str(piece);
            continue;
        }
        lines.push(std::mem::take(&mut line));
        for letter in piece.chars() {
            let advance = face.width(letter.encode_utf8(&mut [0; 4]));
            // What has no width of its own stays with the letter that it stands on.
            if advance > 0.0 && letter != ' ' && face.width(&line) + advance > width {
                lines.push(std::mem::take(&mut line));
                whole = false;
            }
            line.push(letter);
        }
    }
    lines.push(line);
    let lines = lines.iter().map(|line| line.trim_end().to_owned());
    (lines.filter(|line| !line.is_empty()).collect(), whole)
}

/// Breaks a text into as many lines as it has, no line much longer than the others.
fn balanced(text: &str, face: Face, width: f32, lines: Vec<String>) -> Vec<String> {
    let (mut narrow, mut wide, mut best) = (0.0, width, lines);
    for _ in 0..8 {
        let middle = f32::midpoint(narrow, wide);
        let (lines, whole) = wrapped(text, face, middle);
        if whole && lines.len() == best.len() {
            (wide, best) = (middle, lines);
        } else {
            narrow = middle;
        }
    }
    best
}

/// Leaves out what there is no room for.
fn clipped(mut lines: Vec<String>, face: Face, width: f32, most: usize) -> Vec<String> {
    lines.truncate(most);
    if let Some(last) = lines.last_mut() {
        while face.width(last) + face.width("…") > width && last.pop().is_some() {}
        *last = format!("{}…", last.trim_end_matches([' ', ',', '.', '…']));
    }
    lines
}
