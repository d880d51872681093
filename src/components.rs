//! The parts of the page, outermost first. Each gets props and contexts; none reads the address,
//! the clock or storage. A component, its file, its stylesheet and its class carry one name.

mod trip_header;
mod day_nav;
mod notice;
mod trip_page;
mod day_page;
mod talk_page;
mod not_found_page;
mod day_section;
mod day_steps;
mod share_day;
mod event_note;
mod entry_list;
mod talk_card;
mod moment_card;
mod entry_when;
mod entry_facts;
mod watch_toggle;
mod watch_progress;
mod link_list;
mod heading;
mod prose;
mod trip_footer;

pub use day_nav::DayNav;
pub use day_page::DayPage;
pub use not_found_page::NotFoundPage;
pub use notice::Notice;
pub use talk_page::TalkPage;
pub use trip_footer::TripFooter;
pub use trip_header::TripHeader;
pub use trip_page::TripPage;
