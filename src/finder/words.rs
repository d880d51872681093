//! What was found, and how long it takes, in words.

use alloc::{string::String, vec::Vec};

use recap_marks::{decimal, duration};

use crate::{
    findings::Findings,
    listed::{Listed, Talk},
    plan::{Plan, Reason},
};

/// Counts: `1 talk`, `7 talks`.
fn counted(count: usize, one: &str, more: &str) -> String {
    [decimal(count as u64).as_str(), " ", if count == 1 { one } else { more }].concat()
}

/// Writes how long a talk takes; empty where nobody knows.
pub(crate) fn length(talk: &Talk) -> String {
    match talk.minutes {
        Some(minutes) if talk.scheduled => [duration(minutes).as_str(), " slot"].concat(),
        Some(minutes) => duration(minutes),
        None => String::new(),
    }
}

/// Says what was found.
pub(crate) fn of_findings(findings: &Findings, entries: &[Listed]) -> String {
    let talks = findings
        .entries
        .iter()
        .filter(|place| entries.get(**place).is_some_and(|entry| entry.talk.is_some()))
        .count();
    let others = findings.entries.len() - talks;
    let talks_counted = counted(talks, "talk", "talks");
    let others_counted = counted(others, "moment or session", "moments and sessions");
    match (talks, others) {
        (0, 0) => String::from("Nothing found."),
        (_, 0) => talks_counted,
        (0, _) => others_counted,
        _ => [talks_counted.as_str(), " and ", &others_counted].concat(),
    }
}

/// Says what a plan comes to.
pub(crate) fn of_plan(plan: &Plan, minutes: u32) -> String {
    let mut said = match plan.shortest {
        _ if !plan.talks.is_empty() => {
            let talks = counted(plan.talks.len(), "talk", "talks");
            let took = duration(plan.minutes);
            [talks.as_str(), " for your ", &duration(minutes), ": ", &took, " in all"].concat()
        }
        Some(shortest) => {
            let fits = ["Nothing fits into ", &duration(minutes)].concat();
            [fits.as_str(), ": the shortest takes ", &duration(shortest)].concat()
        }
        None => String::from("No unwatched talk with a recording of known length"),
    };
    said.push('.');
    if plan.unknown > 0 {
        let left_out = counted(plan.unknown, "recording", "recordings");
        said.push_str(&[" ", left_out.as_str(), " of unknown length left out."].concat());
    }
    said
}

/// Says why a talk is in a plan.
pub(crate) fn reason(reason: Reason, entry: &Listed) -> &str {
    match reason {
        Reason::Saved => "You saved it for later",
        Reason::Wanted | Reason::Unwatched => &entry.attended,
    }
}

/// Joins what is there.
pub(crate) fn joined(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}
