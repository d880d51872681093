//! Where everything stands on a preview. Colours are tokens here, as in the page: `var(--river)`.

use maud::{Markup, html};
use recap_trip::Attendance;

use super::{
    HEIGHT, Shown, WIDTH,
    fonts::Face,
    lines::Lines,
    picture::shapes,
    scenery::{banner, buoy, canoe, framed, landing, moon, river, shore, swell, trail},
    setting::{Side, Voice, room, set, whole},
    words::Words,
};

/// Where text begins, and how much there is of the width for it.
const LEFT: u32 = 176;
const COLUMN: u32 = 960;

/// The right third, where what stands beside a title is: from where on, and how wide.
const BESIDE: u32 = 800;
const THIRD: u32 = 336;

/// The middle of the signboard.
const SIGN: u32 = 146;

/// A page of the trip: below its name the date at the landing, then what the page is about.
pub(super) fn page(trip: &str, words: &Words<'_>, shown: Option<Shown<'_>>) -> String {
    let is_beside = shown.is_some() || words.verdict.is_some();
    let column = if is_beside { 564 } else { COLUMN };
    let by = room(column, 92, (36.0, 28.0), 1.28);
    let by = Lines::fit(&words.by, Face::Sans, by);
    // Both together end above the glance.
    let left = 284 - whole(by.height());
    let title = room(column, left, (96.0, 34.0), 1.14);
    let title = Lines::fit(&words.title, Face::Serif, title);
    let side = Side::of(&title);
    let below = 204 + whole(title.height()) + 14;
    let wanted = words.attendance.as_ref().is_some_and(|(attendance, _)| is_new(attendance));
    svg(&html! {
        (shore())
        @if words.undated { (trail()) } @else { (river(SIGN)) }
        (banner(72))
        (swell())
        (name(trip))
        @if let Some(sign) = &words.sign { (signboard(sign, SIGN)) }
        @if words.attendance.is_some() { (buoy(SIGN + 160, wanted)) }
        @match shown {
            Some(Shown::Drawing(picture)) => (framed(&picture.view_box, &shapes(picture), [740, 218, 430, 350])),
            Some(Shown::Photograph(_)) => {},
            None if words.verdict.is_some() => {},
            None => (canoe()),
        }
        @if let Some(verdict) = &words.verdict { (paper(verdict)) }
        (set("title", &title, Voice(Face::Serif, "ink", side), [LEFT, 204, column]))
        (set("by", &by, Voice(Face::Sans, "ink-soft", side), [LEFT, below, column]))
        (glance(words))
    })
}

/// What the traveller made of it, on a sheet of paper.
fn paper(verdict: &str) -> Markup {
    let verdict = Lines::fit(verdict, Face::Serif, room(THIRD - 60, 308, (38.0, 22.0), 1.3));
    let (height, side) = (whole(verdict.height()), Side::of(&verdict));
    let top = 204 + (308_u32.saturating_sub(height)) / 2;
    html! {
        @if !verdict.lines.is_empty() {
            rect x=(BESIDE) y="188" width=(THIRD) height="340" rx="18" fill="var(--surface)" {}
            path d={ "M" (BESIDE) " 206v304" } stroke="var(--accent)" stroke-width="8" stroke-linecap="round" {}
            (set("verdict", &verdict, Voice(Face::Serif, "ink", side), [BESIDE + 32, top, THIRD - 60]))
        }
    }
}

/// The whole trip: its name on the water, below it what is seen from there.
pub(super) fn cover(words: &Words<'_>, shown: Option<Shown<'_>>) -> String {
    let title = room(1068, 184, (92.0, 40.0), 1.12);
    let title = Lines::fit(&words.title, Face::Serif, title);
    let top = 30 + (184_u32.saturating_sub(whole(title.height()))) / 2;
    let by = Lines::fit(&words.by, Face::Sans, room(560, 44, (32.0, 22.0), 1.2));
    svg(&html! {
        (shore())
        @match shown {
            Some(Shown::Drawing(picture)) => (framed(&picture.view_box, &shapes(picture), [0, 298, 1200, 333])),
            Some(Shown::Photograph(_)) => {},
            None => { (swell()) (canoe()) },
        }
        (banner(232))
        (set("title", &title, Voice(Face::Serif, "on-water", Side::of(&title)), [66, top, 1068]))
        @if let Some(sign) = &words.sign { (signboard(sign, 254)) }
        (set("by", &by, Voice(Face::Sans, "ink-soft", Side::Right), [574, 264, 560]))
    })
}

fn svg(content: &Markup) -> String {
    let svg = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(WIDTH) height=(HEIGHT) {
            (content)
        }
    };
    svg.into_string()
}

/// The name of the trip, on the water.
fn name(trip: &str) -> Markup {
    let name = Lines::fit(trip, Face::Serif, room(1068, 40, (31.0, 20.0), 1.2));
    set("name", &name, Voice(Face::Serif, "on-water", Side::Left), [66, 18, 1068])
}

/// A landing, and a sign with the date.
fn signboard(date: &str, y: u32) -> Markup {
    let date = Lines::fit(date, Face::Sans, room(900, 44, (33.0, 20.0), 1.3));
    let end =
        LEFT - 2 + date.lines.first().map_or(0, |line| whole(Face::Sans.width(line) * date.size));
    html! {
        @if !date.lines.is_empty() {
            path d={ "M92 " (y - 29) "H" (end - 14) "q14 0 14 14v30q0 14-14 14H92z" }
                fill="var(--accent)" {}
        }
        (landing(y))
        (set("date", &date, Voice(Face::Sans, "surface", Side::Left), [LEFT - 28, y - 22, 900]))
    }
}

/// What the traveller had to do with it, with its sign, and how long it takes to watch.
fn glance(words: &Words<'_>) -> Markup {
    let Some((attendance, said)) = &words.attendance else {
        return html! {};
    };
    let said = Lines::fit(said, Face::Sans, room(460, 44, (32.0, 22.0), 1.3));
    let width = said.lines.first().map_or(0, |line| whole(Face::Sans.width(line) * said.size));
    let (fill, ink, border) = match attendance {
        _ if is_new(attendance) => ("canvas", "accent", "accent"),
        Attendance::Gave => ("river", "surface", "river"),
        _ => ("river-soft", "river", "river-soft"),
    };
    let minutes = words.minutes.as_deref().unwrap_or_default();
    let minutes = Lines::fit(minutes, Face::Sans, room(200, 44, (30.0, 22.0), 1.3));
    let dashes = is_new(attendance).then_some("9 7");
    html! {
        rect x=(LEFT) y="520" width=(width + 84) height="58" rx="18" fill={ "var(--" (fill) ")" }
            stroke={ "var(--" (border) ")" } stroke-width="3" stroke-dasharray=[dashes] {}
        g transform={ "translate(" (LEFT + 34) " 549)" } { (moon(attendance, ink)) }
        (set("said", &said, Voice(Face::Sans, ink, Side::Left), [LEFT + 60, 528, 460]))
        (set("minutes", &minutes, Voice(Face::Sans, "ink-soft", Side::Left), [LEFT + width + 108, 529, 200]))
    }
}

/// Tells whether its moon is new: none of it was seen.
fn is_new(attendance: &Attendance) -> bool {
    matches!(attendance, Attendance::Wants | Attendance::Missed)
}
