//! What is asked on a terminal.

use std::io::{self, IsTerminal};

use inquire::{
    Confirm, CustomType, Select, Text, error::InquireResult, required, validator::Validation,
};
use recap_trip::{Date, zone_rules::ZoneRules};

/// How a date is written.
pub const DATE_FORM: &str = "write year, month and day, as in 2026-03-23";

/// Tells whether there is somebody at a terminal.
pub fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks for a title.
///
/// # Errors
/// Where the answer is left out (Escape, Ctrl-C), or nobody is there.
pub fn title() -> InquireResult<String> {
    Text::new("What is the trip called?")
        .with_placeholder("Two days in Oslo")
        .with_validator(required!("It needs a title"))
        .prompt()
}

/// Asks whose trip it was.
///
/// # Errors
/// Like those of [`title`].
pub fn traveller() -> InquireResult<String> {
    Text::new("Whose trip was it?")
        .with_placeholder("Kari Nordmann")
        .with_validator(required!("It needs a name"))
        .prompt()
}

/// Asks whether the trip is told day by day.
///
/// # Errors
/// Like those of [`title`].
pub fn by_days() -> InquireResult<bool> {
    Confirm::new("Will you tell it day by day?")
        .with_default(true)
        .with_help_message("Otherwise as a whole: what was seen at a conference")
        .prompt()
}

/// Asks for the first day.
///
/// # Errors
/// Like those of [`title`].
pub fn first_day() -> InquireResult<Date> {
    day("The first day?").prompt()
}

/// Asks for the last day, not before the first.
///
/// # Errors
/// Like those of [`title`].
pub fn last_day(first: Date) -> InquireResult<Date> {
    let not_before = move |last: &Date| {
        Ok(if *last < first {
            Validation::Invalid(format!("It cannot be before {first}").into())
        } else {
            Validation::Valid
        })
    };
    day("The last day?").with_default(first).with_validator(not_before).prompt()
}

/// Asks for the time zone, which is searched as it is typed.
///
/// # Errors
/// Like those of [`title`].
pub fn zone() -> InquireResult<String> {
    Select::new("In which time zone?", ZoneRules::names())
        .with_help_message("Type a part of it, as in Amsterdam")
        .prompt()
}

fn day(question: &str) -> CustomType<'_, Date> {
    CustomType::<Date>::new(question).with_placeholder("2026-03-23").with_error_message(DATE_FORM)
}
