//! What the picture looks like: a canvas of the size of a page's preview.

use core::f64::consts::TAU;

use web_sys::CanvasRenderingContext2d;

use super::Watched;
use crate::words;

/// Width and height in pixels: those of a page's preview, so that it is shown whole wherever they are.
const SIZE: (f64, f64) = (1200.0, 630.0);

/// How wide what stands in it may be.
const WIDTH: f64 = 1040.0;

/// How many talks have a dot each; more are a bar.
const DOTS: usize = 48;

/// The page's colours by day, which the picture has at night too.
const CANVAS: &str = "#faf6ee";
const INK: &str = "#152a35";
const WATER: &str = "#174559";
const RIVER: &str = "#1f6a87";
const ACCENT: &str = "#a8501f";

/// Draws all of it anew.
pub(super) fn draw(pen: &CanvasRenderingContext2d, watched: &Watched<'_>) {
    let (width, height) = SIZE;
    pen.set_fill_style_str(CANVAS);
    pen.fill_rect(0.0, 0.0, width, height);
    draw_water(pen, 150.0);
    // In the middle, titles of either direction stand right.
    pen.set_text_align("center");
    write(pen, watched.title, (CANVAS, "600", 56, "serif"), 100.0);
    write(pen, "I watched", (INK, "400", 46, "sans-serif"), 275.0);
    write(pen, &watched.counted(), (INK, "600", 120, "serif"), 400.0);
    if watched.talks.len() > DOTS {
        draw_bar(pen, amount(watched.count()) / amount(watched.talks.len()), 470.0);
    } else {
        draw_dots(pen, &watched.talks, 490.0);
    }
    write(pen, &watched.address, (RIVER, "400", 36, "sans-serif"), 590.0);
}

/// Writes a line of text: its colour, weight, greatest size and family; and the height at which it stands, in the
/// middle. A long one is smaller, and narrower where that is not enough.
fn write(
    pen: &CanvasRenderingContext2d,
    text: &str,
    (colour, weight, size, family): (&str, &str, usize, &str),
    y: f64,
) {
    // Letters are about half as wide as they are high.
    let size = words::number(size.min(2_000 / text.chars().count().clamp(1, 60)));
    pen.set_fill_style_str(colour);
    pen.set_font(&[weight, " ", &size, "px ui-", family, ", ", family].concat());
    pen.fill_text_with_max_width(text, SIZE.0 / 2.0, y, WIDTH).ok();
}

/// The page's own water, with its waves, down to a height.
fn draw_water(pen: &CanvasRenderingContext2d, height: f64) {
    pen.set_fill_style_str(WATER);
    pen.fill_rect(0.0, 0.0, SIZE.0, height);
    let (mut x, wave) = (0.0, 60.0);
    while x < SIZE.0 {
        for (colour, x, y) in
            [(WATER, x + wave / 2.0, height - 50.0), (CANVAS, x + wave * 1.5, height + 50.0)]
        {
            pen.set_fill_style_str(colour);
            pen.begin_path();
            pen.arc(x, y, 58.0, 0.0, TAU).ok();
            pen.fill();
        }
        x += 2.0 * wave;
    }
}

/// A dot for each talk, filled where it was watched.
fn draw_dots(pen: &CanvasRenderingContext2d, talks: &[bool], y: f64) {
    let distance = (WIDTH / amount(talks.len())).min(64.0);
    let mut x = (SIZE.0 - distance * (amount(talks.len()) - 1.0)) / 2.0;
    pen.set_fill_style_str(ACCENT);
    pen.set_stroke_style_str(ACCENT);
    pen.set_line_width(distance / 16.0);
    for is_watched in talks {
        pen.begin_path();
        pen.arc(x, y, distance / 3.0, 0.0, TAU).ok();
        if *is_watched {
            pen.fill();
        }
        pen.stroke();
        x += distance;
    }
}

fn amount(count: usize) -> f64 {
    u32::try_from(count).map(f64::from).unwrap_or_default()
}

/// A bar, filled as far as the talks were watched.
fn draw_bar(pen: &CanvasRenderingContext2d, share: f64, y: f64) {
    let x = (SIZE.0 - WIDTH) / 2.0;
    pen.set_fill_style_str(ACCENT);
    pen.fill_rect(x, y, WIDTH * share, 36.0);
    pen.set_stroke_style_str(ACCENT);
    pen.set_line_width(4.0);
    pen.stroke_rect(x, y, WIDTH, 36.0);
}
