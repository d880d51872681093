//! iCalendar (RFC 5545): of Sched, which has all times in UTC and the speakers in the title, and of others.

use super::{
    calendar_event,
    content_line::{ContentLine, unfold},
};
use crate::{
    plain_text::some_line,
    remark::Remark,
    session::{SessionKind, Source},
    when,
};

/// Reads a calendar, of which whatever is no line of one is left out.
pub(crate) fn read(text: &str) -> Source {
    let lines = unfold(text);
    let mut source = Source::default();
    let is_sched =
        lines.iter().any(|(_, line)| line.starts_with("PRODID") && line.contains("Sched"));
    // What is open: the lines of an event, and how many components stand in it.
    let mut event: Option<(usize, Vec<ContentLine<'_>>)> = None;
    let mut inside = 0_usize;
    for (number, line) in &lines {
        let Some(line_read) = ContentLine::read(line) else {
            source.remarks.push(Remark::new(
                format!("line {number}"),
                "left out: it is no line of a calendar",
            ));
            continue;
        };
        let value = line_read.value.trim();
        match (line_read.name.as_str(), &mut event) {
            ("BEGIN", None) if value.eq_ignore_ascii_case("VEVENT") => {
                event = Some((*number, Vec::new()));
            }
            ("BEGIN", Some(_)) => inside += 1,
            ("END", Some(_)) if inside > 0 => inside -= 1,
            ("END", Some(_)) => {
                if let Some((number, properties)) = event.take() {
                    take(&properties, is_sched, number, &mut source);
                }
            }
            (_, Some((_, properties))) if inside == 0 => properties.push(line_read),
            (_, None) => of_calendar(&line_read, is_sched, &mut source),
            _ => {}
        }
    }
    if let Some((number, properties)) = event {
        source.remarks.push(Remark::new(format!("line {number}"), "this event does not end"));
        take(&properties, is_sched, number, &mut source);
    }
    // Where nobody is named at all, what has an abstract is a talk.
    if source.sessions.iter().all(|session| session.speakers.is_empty()) {
        let told = source.sessions.iter_mut().filter(|session| session.summary.is_some());
        for session in told.filter(|session| session.kind == SessionKind::Session) {
            session.kind = SessionKind::Talk;
            session.guess("kind", "it has an abstract");
        }
    }
    source
}

/// Takes over an event, unless it is called off.
fn take(properties: &[ContentLine<'_>], is_sched: bool, number: usize, source: &mut Source) {
    let at = format!("line {number}");
    let has = |name: &str, value: &str| {
        properties.iter().any(|it| it.name == name && it.value.trim().eq_ignore_ascii_case(value))
    };
    let Some(session) = calendar_event::read(properties, is_sched, at.clone()) else {
        source.remarks.push(Remark::new(at, "left out: it has no title"));
        return;
    };
    if has("STATUS", "CANCELLED") {
        source
            .remarks
            .push(Remark::new(at, format!("“{}” was left out: it is cancelled", session.title)));
        return;
    }
    let starts = properties.iter().filter(|line| line.name == "DTSTART");
    for start in starts
        .filter(|start| start.parameter("TZID").is_some_and(|zone| when::zone_name(zone).is_none()))
    {
        let zone = start.parameter("TZID").unwrap_or_default();
        let what =
            format!("there is no zone “{zone}”; its times are taken for those of the trip's zone");
        // Once is enough.
        if !source.remarks.iter().any(|remark| remark.what == what) {
            source.remarks.push(Remark::new(at.clone(), what));
        }
    }
    if session.start.is_none() {
        source
            .remarks
            .push(Remark::new(at, format!("“{}” has no start that can be read", session.title)));
    }
    if properties.iter().any(|line| line.name == "RRULE") {
        let what = format!("“{}” repeats; only the first time was taken", session.title);
        source.remarks.push(Remark::new(session.at.clone(), what));
    }
    source.sessions.push(session);
}

/// Reads what is said of the calendar as a whole.
fn of_calendar(line: &ContentLine<'_>, is_sched: bool, source: &mut Source) {
    match line.name.as_str() {
        // Sched has the short name of its address there, and the long one in what made it.
        "PRODID" if is_sched => {
            let name =
                line.value.split("Sched.com").nth(1).and_then(|rest| rest.split("//").next());
            source.title = name.and_then(|name| some_line(name, 200));
        }
        "X-WR-CALNAME" | "NAME" if !is_sched => {
            source.title = some_line(&line.text(), 200).or(source.title.take());
        }
        "X-WR-CALNAME" => source.short_title = some_line(&line.text(), 200),
        // UTC is what programs say that know no better.
        "X-WR-TIMEZONE" => {
            source.zone = when::zone_name(line.value).filter(|zone| !zone.ends_with("UTC"));
        }
        _ => {}
    }
}
