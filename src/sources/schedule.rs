//! Readers of schedules.

mod links;
mod events_json;
mod pretalx;
mod schedule2;
mod sessionize;
mod frab_event;
mod frab;
mod content_line;
mod calendar_event;
mod calendar;

pub(crate) use calendar::read as read_calendar;
pub(crate) use frab::read as read_frab;
pub(crate) use pretalx::read as read_pretalx;
pub(crate) use schedule2::read as read_schedule2;
pub(crate) use sessionize::read as read_sessionize;
