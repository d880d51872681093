//! The parts of the page, outermost first. Each gets props and contexts; none reads the address,
//! the clock or storage. A component, its file, its stylesheet and its class carry one name.
//!
//! What changes after the first rendering is a Leptos view. What never does (and that is most of
//! a recap) is a function from data to finished markup, which views put in as `inner_html`:
//! taking a page over then skips it whole, and it weighs a tenth of a view in the browser.

mod day_nav;
mod notice;
mod page;
mod trip_footer;
mod trip_header;

// Pages, as lists of sections.
mod day_page;
mod not_found_page;
mod talk_page;
mod trip_page;

// What sections are made of.
mod day_section;
mod day_steps;
mod entry_card;
mod entry_facts;
mod entry_when;
mod event_note;
mod heading;
mod link_list;
mod moment_card;
mod page_section;
mod share_day;
mod talk_card;
mod watch_progress;
mod watch_toggle;

pub use day_nav::DayNav;
pub use notice::Notice;
pub use page::Page;
pub use trip_footer::TripFooter;
pub use trip_header::TripHeader;
