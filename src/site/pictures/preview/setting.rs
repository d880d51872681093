//! Lines set as outlines: in a face and a colour, along one side of their column.

use maud::{Markup, html};

use super::{
    fonts::Face,
    lettering::Lettering,
    lines::{Lines, Room},
};

/// Where lines end with one another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

impl Side {
    /// The side on which a title begins.
    pub(super) fn of(title: &Lines) -> Self {
        let first = title.lines.first().map(|line| Lettering::of(line, Face::Serif, title.size));
        if first.is_some_and(|line| line.right_to_left) { Self::Right } else { Self::Left }
    }
}

/// In which face lines are set, in which colour, and along which side.
pub(super) struct Voice(pub(super) Face, pub(super) &'static str, pub(super) Side);

/// Room for lines, by its width, its height, the largest and the smallest size, and the leading.
pub(super) fn room(width: u32, height: u32, sizes: (f32, f32), leading: f32) -> Room {
    Room { width: float(width), height: float(height), sizes, leading }
}

/// Sets lines below one another, from one side of their column or, where what the page is about is
/// read from right to left, from the other.
pub(super) fn set(id: &str, lines: &Lines, voice: Voice, [x, y, width]: [u32; 3]) -> Markup {
    let Voice(face, token, side) = voice;
    let first = float(y) + 0.5 * lines.leading + 0.33 * lines.size;
    let mut baseline = first - lines.leading;
    let set = lines.lines.iter().map(|line| {
        let line = Lettering::of(line, face, lines.size);
        baseline += lines.leading;
        let x = if side == Side::Right { float(x + width) - line.width } else { float(x) };
        html! { path transform=(format!("translate({x:.1} {baseline:.1})")) d=(line.path) {} }
    });
    html! {
        @if !lines.lines.is_empty() { g id=(id) fill={ "var(--" (token) ")" } { @for line in set { (line) } } }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a place on a preview")]
fn float(place: u32) -> f32 {
    place as f32
}

/// A place in whole pixels.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place on a preview")]
pub(super) fn whole(place: f32) -> u32 {
    place.ceil() as u32
}
