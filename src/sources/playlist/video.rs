//! One video of a list.

use jiff::{SignedDuration, civil::Date};
use recap_trip::Length;

use crate::{
    address::{identity, of_video, web},
    plain_text::some_line,
    when::{self, When},
};

/// Longest title that is read, in characters. `YouTube`'s have at most 100.
const TITLE: usize = 300;

/// Most people that are named beside a title.
const PEOPLE: usize = 40;

/// Longest recording that is told: what is longer is a mistake.
const LONGEST: u32 = 100 * 3_600;

/// What hosts have in place of the titles of videos that nobody can see.
const HIDDEN: [&str; 5] =
    ["[private video]", "[deleted video]", "private video", "deleted video", "[unavailable]"];

/// A video. Its title is plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Video {
    /// Its title.
    pub title: String,
    /// Where it is watched.
    pub address: String,
    /// Who speaks in it, where the list says that beside the title.
    pub people: Vec<String>,
    /// How long it runs.
    pub length: Option<Length>,
    /// When it came out.
    pub published: Option<Date>,
    /// When it was recorded.
    pub held: Option<Date>,
    /// Whether it is one of those of less than a minute or three that are made for telephones.
    pub is_short: bool,
    /// Which of several lists it is of, from 0, and its place there.
    pub place: (usize, usize),
}

impl Video {
    /// Makes a video of what a list says.
    ///
    /// # Errors
    /// Why it cannot be: it has no title, no address, or nobody can see it.
    pub(super) fn new(title: &str, address: &str) -> Result<Self, &'static str> {
        let title = some_line(title, TITLE).ok_or("left out: it has no title")?;
        if HIDDEN.contains(&title.to_lowercase().as_str()) {
            return Err("left out: it is private or deleted");
        }
        let address = web(address, None).ok_or("left out: it has no address that can be read")?;
        let is_short = address.contains("/shorts/");
        let address = of_video(address).ok_or("left out: its address leads to no video")?;
        Ok(Self { title, address, is_short, ..Self::default() })
    }

    /// What two addresses of the video have in common. Talks of one stream, each from its own time on, are several.
    pub(crate) fn identity(address: &str) -> String {
        let one_form =
            of_video(address.to_owned()).filter(|form| form.contains("youtube.com/watch"));
        one_form.or_else(|| identity(address)).unwrap_or_else(|| address.to_owned())
    }

    /// Takes over how many seconds it runs.
    pub(super) fn runs(&mut self, seconds: Option<u32>) {
        let seconds = seconds.filter(|seconds| (1..LONGEST).contains(seconds));
        self.length = seconds.map(|seconds| Length { seconds, rounded: false });
    }

    /// Takes over the names of those who speak.
    pub(super) fn names(&mut self, people: impl Iterator<Item = String>) {
        self.people = people.take(PEOPLE).filter_map(|name| some_line(&name, 200)).collect();
    }
}

/// The address of a video of `YouTube`, from its id.
pub(super) fn watch(id: &str) -> String {
    format!("https://www.youtube.com/watch?v={id}")
}

/// Reads a date from a time of ISO 8601, or from digits alone: `20260512`.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let dashed = format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]);
        return dashed.parse().ok().filter(|date| when::is_plausible(*date));
    }
    match when::iso(text)? {
        When::AllDay(date) => Some(date),
        When::Instant { wall, .. } | When::Wall(wall) | When::WallIn(wall, _) => Some(wall.date()),
    }
}

/// Reads a length as ISO 8601 has it: `PT45M24S`. Seconds, rounded down.
pub(super) fn iso_seconds(text: &str) -> Option<u32> {
    let length: SignedDuration = text.trim().parse().ok()?;
    length.as_secs().try_into().ok()
}
