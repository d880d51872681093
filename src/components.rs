//! The parts of the page, outermost first. Each gets props and the context; none reads the
//! address, the clock or storage. A component, its file, its stylesheet and its class carry one
//! name. What never changes is not rendered here but put in as it is: see `markup`.

mod day_nav;
mod notice;
mod page;
mod trip_footer;
mod trip_header;

mod entry_card;
mod page_section;
mod watch_progress;
mod watch_toggle;

pub use day_nav::DayNav;
pub use notice::Notice;
pub use page::Page;
pub use trip_footer::TripFooter;
pub use trip_header::TripHeader;
