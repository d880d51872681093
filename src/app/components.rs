//! The parts of the page, innermost first. Each gets the context and props; none reads the
//! address, the clock or storage. A component, its file, its stylesheet and its class carry one
//! name. What never changes is not rendered here but put in as it is: see `recap-site`, `markup`.

mod watch_progress;
mod entry_card;
mod page_section;
mod talk_page;

mod trip_header;
mod day_nav;
mod notice;
mod page;
mod trip_footer;

pub(crate) use day_nav::DayNav;
pub(crate) use notice::Notice;
pub(crate) use page::Page;
pub(crate) use trip_footer::TripFooter;
pub(crate) use trip_header::TripHeader;
