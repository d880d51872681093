use recap_finder::{Listed, Talk};
use recap_trip::{Day, Entry, Html, Kind, LinkKind, dates};

use super::attendance::said;
use crate::{Site, languages::isolated_in_trip, route::Route};

/// Stands for a date where nobody knows the day.
pub(super) const UNKNOWN_DAY: &str = "unknown";

/// Lists every entry with all that it is found by, in reading order.
pub fn find_list(site: Site<'_>) -> Vec<Listed> {
    site.trip.entries().map(|(entry, day)| listed(site, entry, day)).collect()
}

fn listed(site: Site<'_>, entry: &Entry, day: Option<&Day>) -> Listed {
    let trip = site.trip;
    let undated = trip.has_undated() && trip.undated.iter().any(|other| other.id == entry.id);
    let (route, fragment) = Route::of_entry(entry, day);
    let attendance = entry.attendance.as_ref();
    let speakers: Vec<String> = entry
        .speakers
        .iter()
        .map(|speaker| {
            let name = isolated_in_trip(trip, &speaker.name);
            match &speaker.affiliation {
                Some(affiliation) => format!("{name} ({})", isolated_in_trip(trip, affiliation)),
                None => name,
            }
        })
        .collect();
    let event = entry.event.as_deref().and_then(|id| trip.event(id));
    let names = event.map(|event| match (&event.short_title, &event.title) {
        (short, title) if title.contains(short) => title.clone(),
        (short, title) => format!("{short} · {title}"),
    });
    let prose = [&entry.about, &entry.opinion, &entry.since].into_iter().flatten().map(Html::text);
    let prose = prose.chain(entry.pull.as_deref());
    let prose = Some(prose.collect::<Vec<_>>().join(" ")).filter(|prose| !prose.is_empty());
    let text = prose.into_iter().chain(entry.track.clone()).chain(names);
    Listed {
        href: format!("{}{fragment}", route.href(site.base)),
        title: isolated_in_trip(trip, &entry.title),
        speakers: speakers.join(", "),
        when: when(entry, day, undated),
        place: trip.place_and_room(entry).map(|at| isolated_in_trip(trip, &at)).unwrap_or_default(),
        day: day.map_or_else(
            || if undated { UNKNOWN_DAY.to_owned() } else { String::new() },
            |day| day.date.to_string(),
        ),
        event: entry.event.clone().unwrap_or_default(),
        topics: entry.topics.clone(),
        attendance: attendance.map_or_else(String::new, |it| it.word().to_owned()),
        attended: attendance.map_or_else(String::new, |it| said(trip, it)),
        text: text.collect::<Vec<_>>().join(" · "),
        talk: (entry.kind == Kind::Talk).then(|| talk(entry)),
    }
}

fn talk(entry: &Entry) -> Talk {
    let minutes = entry.minutes();
    Talk {
        id: entry.id.clone(),
        recorded: entry.links.iter().any(|link| link.kind == LinkKind::Recording),
        minutes: minutes.map(|minutes| minutes.count),
        scheduled: minutes.is_some_and(|minutes| minutes.scheduled),
    }
}

fn when(entry: &Entry, day: Option<&Day>, undated: bool) -> String {
    let Some(day) = day else {
        return if undated { "Day unknown".to_owned() } else { String::new() };
    };
    let day = dates::weekday_and_day(day.date);
    match entry.times() {
        Some(times) => format!("{day}, {times}"),
        None => day,
    }
}
