//! The river, and what is on it: the drawings that previews share with the page.

use std::fmt::Write;

use maud::{Markup, PreEscaped, html};
use recap_trip::Attendance;

use super::{HEIGHT, WIDTH};

/// Where the river crosses its own middle: the landing is there, and below it a buoy.
pub(super) const AXIS: u32 = 92;

/// The shore: it covers everything.
pub(super) fn shore() -> Markup {
    html! { rect width=(WIDTH) height=(HEIGHT) fill="var(--canvas)" {} }
}

/// Deep water along the upper edge, with a crest of waves.
pub(super) fn banner(depth: u32) -> Markup {
    let mut waves = format!("M0 0h{WIDTH}v{depth}");
    for _ in 0..WIDTH / 120 {
        waves.push_str("q-30 18-60 0t-60 0");
    }
    html! { path d={ (waves) "z" } fill="var(--water)" {} }
}

/// Water along the lower edge.
pub(super) fn swell() -> Markup {
    let mut swell = "M0 596".to_owned();
    for _ in 0..=WIDTH / 90 {
        swell.push_str("q22-11 45 0t45 0");
    }
    html! {
        path d={ (swell) "V630H0z" } fill="var(--canvas)" {}
        path d={ (swell) "V630H0z" } fill="var(--river)" fill-opacity=".16" {}
        path d=(swell) fill="none" stroke="var(--river)" stroke-width="3" {}
    }
}

/// The day's water, from one edge to the other.
pub(super) fn river(from: u32) -> Markup {
    let mut course = format!("M{AXIS} {}", from.cast_signed() - 160);
    for bend in 0..6 {
        let bend = if bend % 2 == 0 { 42 } else { -42 };
        // Writing to a string cannot fail.
        let _ = write!(course, "c{bend} 56 {bend} 104 0 160");
    }
    html! {
        linearGradient id="river" gradientUnits="userSpaceOnUse" x2="0" y2=(HEIGHT) {
            stop stop-color="var(--river)" {}
            stop offset="1" stop-color="var(--river-end)" {}
        }
        g fill="none" {
            path d=(course) stroke="var(--river-soft)" stroke-width="108" {}
            path d=(course) stroke="url(#river)" stroke-width="62" {}
            g stroke="var(--river-soft)" stroke-width="3" stroke-linecap="round" stroke-opacity=".45" {
                path d=(course) stroke-dasharray="46 150" transform="translate(-13)" {}
                path d=(course) stroke-dasharray="30 166" stroke-dashoffset="96" transform="translate(12)" {}
            }
        }
    }
}

/// The portage trail, where no day's water is.
pub(super) fn trail() -> Markup {
    html! {
        path d={ "M" (AXIS) " 100V" (HEIGHT) } stroke="var(--trail)" stroke-width="13"
            stroke-dasharray="0 32" stroke-linecap="round" {}
    }
}

/// A landing with a canoe in it.
pub(super) fn landing(y: u32) -> Markup {
    html! {
        g transform={ "translate(" (AXIS) " " (y) ")" } {
            circle r="38" fill="var(--canvas)" {}
            circle r="33" fill="var(--canvas)" stroke="var(--accent)" stroke-width="7" {}
            path d="M-22 0q9-12 22-12t22 12q-9 12-22 12t-22-12z" fill="var(--accent)" {}
            path d="M-7-11v22M7-11v22" stroke="var(--canvas)" stroke-width="2.5" {}
        }
    }
}

/// The buoy of a talk.
pub(super) fn buoy(y: u32, wanted: bool) -> Markup {
    let ring = if wanted { "accent" } else { "river" };
    html! {
        g transform={ "translate(" (AXIS) " " (y) ")" } {
            circle r="29" fill="var(--canvas)" {}
            circle r="19" fill="var(--canvas)" stroke={ "var(--" (ring) ")" } stroke-width="9" {}
        }
    }
}

/// Full, half and new moon, or a star: how much of it the traveller saw.
pub(super) fn moon(attendance: &Attendance, ink: &str) -> Markup {
    let ink = format!("var(--{ink})");
    html! {
        @match attendance {
            Attendance::Saw | Attendance::TookPart => circle r="12" fill=(ink) {},
            Attendance::SawPart(_) => {
                circle r="10.5" fill="none" stroke=(ink) stroke-width="3" {}
                path d="M0-12a12 12 0 0 0 0 24z" fill=(ink) {}
            },
            Attendance::Wants | Attendance::Missed => circle r="10.5" fill="none" stroke=(ink) stroke-width="3" {},
            Attendance::Gave => {
                path d="M0-15 4.1-5 15-4.5 6.5 2.5 9.3 13 0 7-9.3 13-6.5 2.5-15-4.5-4.1-5z" fill=(ink) {}
            },
        }
    }
}

/// Two in a canoe, on the swell.
pub(super) fn canoe() -> Markup {
    html! {
        g transform="translate(850 478)" stroke="var(--ink)" stroke-width="3.5"
            stroke-linecap="round" stroke-linejoin="round" fill="var(--surface)" {
            path d="M74 88q0-34 22-37 21 3 23 37zM182 88q0-34 22-37 21 3 23 37z" {}
            circle cx="96" cy="36" r="13" {}
            circle cx="204" cy="36" r="13" {}
            path d="M83 33q13-11 26 0M191 33q13-11 26 0" fill="none" {}
            path d="M0 72q12 48 62 48h168q52 0 62-48-16 16-46 18H46q-30-2-46-18z" fill="var(--accent)" {}
            path d="M30 102h232" stroke="var(--surface)" stroke-width="2.5" {}
            path d="M106 60l30 12m-7-38 34 94M214 60l30 12m-7-38 34 94" fill="none" {}
            path d="M158 122l16 20q-16 4-22-14zM266 122l16 20q-16 4-22-14z" fill="var(--trail)" {}
            path d="M-46 130q26 10 54 6m262 14q28 6 56-4" fill="none" stroke="var(--river)" {}
        }
    }
}

/// A drawing of the trip, in that room.
pub(super) fn framed(view_box: &str, shapes: &str, room: [u32; 4]) -> Markup {
    let [x, y, width, height] = room;
    html! {
        svg x=(x) y=(y) width=(width) height=(height) viewBox=(view_box) color="var(--ink)" {
            (PreEscaped(shapes))
        }
    }
}
