//! A line of text as its outlines: ordered as [UAX #9] says, shaped, each letter from the font that
//! has it.
//!
//! [UAX #9]: https://www.unicode.org/reports/tr9/

use std::{fmt::Write, ops::Range, ptr};

use harfrust::{Direction, ShapeOptions, ShaperData, UnicodeBuffer};
use skrifa::{
    FontRef, GlyphId, MetadataProvider,
    instance::Size,
    outline::{DrawSettings, OutlinePen},
    prelude::LocationRef,
};
use unicode_bidi::{BidiInfo, Level};

use super::fonts::Face;

/// A line, its baseline at 0.
#[derive(Clone, Debug, Default)]
pub(super) struct Lettering {
    /// The outlines, as data of an SVG path.
    pub path: String,
    /// How far it goes.
    pub width: f32,
    /// Whether it is read from right to left.
    pub right_to_left: bool,
}

impl Lettering {
    /// Shapes a line.
    pub(super) fn of(line: &str, face: Face, size: f32) -> Self {
        let bidi = BidiInfo::new(line, None);
        let Some(paragraph) = bidi.paragraphs.first() else {
            return Self::default();
        };
        let mut pen = Pen { size, ..Pen::default() };
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let right_to_left = levels.get(run.start).is_some_and(Level::is_rtl);
            let mut pieces = pieces(line, run, face);
            if right_to_left {
                pieces.reverse();
            }
            for (font, piece) in pieces {
                pen.write(font, piece, right_to_left);
            }
        }
        Self { path: pen.path, width: pen.x, right_to_left: paragraph.level.is_rtl() }
    }
}

/// Cuts a run where the font changes.
fn pieces(line: &str, run: Range<usize>, face: Face) -> Vec<(&'static FontRef<'static>, &str)> {
    let mut pieces: Vec<(&'static FontRef<'static>, Range<usize>)> = Vec::new();
    for (place, letter) in line[run.clone()].char_indices() {
        let (start, end) = (run.start + place, run.start + place + letter.len_utf8());
        let last = pieces.last_mut();
        // Marks, spaces and points go with what they stand on, as long as its font has them.
        let follows = !letter.is_alphanumeric();
        match (last, face.font(letter)) {
            (Some((font, range)), _) if follows && font.charmap().map(letter).is_some() => {
                range.end = end;
            }
            (Some((font, range)), Some(own)) if ptr::eq(*font, own) => range.end = end,
            (_, Some(own)) => pieces.push((own, start..end)),
            (_, None) => {}
        }
    }
    pieces.into_iter().filter_map(|(font, range)| Some((font, line.get(range)?))).collect()
}

/// Draws glyphs one after the other.
#[derive(Default)]
struct Pen {
    path: String,
    size: f32,
    /// Where the next glyph begins.
    x: f32,
    /// Where the glyph that is being drawn stands.
    glyph: (f32, f32),
}

impl Pen {
    fn write(&mut self, font: &FontRef<'_>, text: &str, right_to_left: bool) {
        let data = ShaperData::new(font);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        let direction = if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
        buffer.set_direction(direction);
        buffer.guess_segment_properties();
        let shaped = data.shaper(font).build().shape(buffer, ShapeOptions::new());
        let scale = self.size
            / f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
        let outlines = font.outline_glyphs();
        for (glyph, place) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let at = |offset: i32| to_float(offset) * scale;
            self.glyph = (self.x + at(place.x_offset), at(place.y_offset));
            // Glyph 0 is the box for what a font does not have: a gap says as much.
            if let Some(outline) =
                outlines.get(GlyphId::new(glyph.glyph_id)).filter(|_| glyph.glyph_id != 0)
            {
                let settings = DrawSettings::unhinted(Size::new(self.size), LocationRef::default());
                // An outline that cannot be read stays away.
                let _ = outline.draw(settings, self);
            }
            self.x += at(place.x_advance);
        }
    }

    fn push(&mut self, command: char, points: &[(f32, f32)]) {
        self.path.push(command);
        for (x, y) in points {
            let (x, y) = (self.glyph.0 + x, -(self.glyph.1 + y));
            // Writing to a string cannot fail.
            let _ = write!(self.path, "{x:.1} {y:.1} ");
        }
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.push('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.push('L', &[(x, y)]);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.push('Q', &[(x1, y1), (x, y)]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.push('C', &[(x1, y1), (x2, y2), (x, y)]);
    }

    fn close(&mut self) {
        self.path.push('Z');
    }
}

#[expect(clippy::cast_precision_loss, reason = "a place within a line")]
fn to_float(units: i32) -> f32 {
    units as f32
}
