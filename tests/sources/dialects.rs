//! Schedules that differ from what their programs describe: what is missing, what is written otherwise.

use recap_sources::{Program, SessionKind};

use crate::written_trip::{checked, files, imported, program, text};

/// Day, start, end, room and title of every session.
fn lines(program: &Program) -> Vec<String> {
    let clock = |clock: Option<recap_sources::Clock>| {
        clock.map_or_else(String::new, |clock| {
            let next = if clock.after_midnight { "+1" } else { "" };
            format!("{}{next}", clock.time.strftime("%H:%M"))
        })
    };
    let line = |placed: &recap_sources::Placed| {
        let day = placed.day.map_or_else(|| "-".to_owned(), |day| day.to_string());
        let names: Vec<&str> = placed.session.speakers.iter().map(|it| it.name.as_str()).collect();
        let (start, end) = (clock(placed.start), clock(placed.end));
        format!("{day} {start}-{end} {}: {}", placed.session.title, names.join(", "))
    };
    program.placed.iter().map(line).collect()
}

/// A day of pretalx, on which clocks go back at three in the night.
fn pretalx(talks: &str) -> String {
    format!(
        "{{\"schedule\":{{\"conference\":{{\"acronym\":\"2026\",\"title\":\"Tram Days 2026\",\"time_zone_name\":\"Europe/Berlin\",\
         \"days\":[{{\"index\":1,\"date\":\"2026-10-24\",\"day_start\":\"2026-10-24T04:00:00+02:00\",\"rooms\":{{\"Hall\":[{talks}]}}}}]}}}}}}"
    )
}

#[test]
fn an_hour_that_is_there_twice_is_told_by_its_offset() {
    let talk = |title: &str, date: &str, duration: &str| {
        format!(
            "{{\"title\":\"{title}\",\"date\":\"2026-10-{date}\",\"duration\":\"{duration}\",\"persons\":[]}}"
        )
    };
    let talks = [
        talk("Over the change", "24T22:00:00+02:00", "05:30"),
        talk("First", "25T02:30:00+02:00", "0:15"),
        talk("Second", "25T02:30:00+01:00", "0:15"),
        talk("From one into the other", "25T02:45:00+02:00", "1:30"),
    ];
    let program = program(&[("p.json", &pretalx(&talks.join(",")))], None);
    assert_eq!(
        lines(&program),
        [
            "2026-10-24 22:00-02:30+1 Over the change: ",
            "2026-10-24 02:30+1-02:45+1 First: ",
            "2026-10-24 02:30+1-02:45+1 Second: ",
            "2026-10-24 02:45+1-03:15+1 From one into the other: ",
        ]
    );
    checked(&files(&program));
}

#[test]
fn what_pretalx_leaves_out_or_writes_otherwise_is_read() {
    let talks = [
        "{\"guid\":\"g\",\"id\":\"12\",\"title\":{\"de\":\"Brot\",\"en\":\"Bread\"},\"date\":\"2026-10-24\",\"start\":\"9:00\",\"duration\":15,\"track\":{\"en\":\"Main\"},\"persons\":[\"Kari Nordmann\",\"zed\"]}",
        "{\"guid\":\"g\",\"title\":\"Same guid\",\"start\":\"01:30\",\"duration\":\"0:30\",\"persons\":null,\"links\":null}",
        "{\"title\":\"Nowhere\",\"date\":null,\"start\":null,\"persons\":[{\"public_name\":null}]}",
        "{\"title\":null}",
    ];
    let program = program(&[("p.json", &pretalx(&talks.join(",")))], None);
    assert_eq!(
        lines(&program),
        [
            "2026-10-24 09:00-09:15 Bread: Kari Nordmann, zed",
            "2026-10-24 01:30+1-02:00+1 Same guid: ",
            "2026-10-24 - Nowhere: ",
        ]
    );
    let written = files(&program);
    checked(&written);
    assert!(text(&written, "trip.toml").contains("[[event]]\nid = \"tram-days\""));
    let again = imported(&program, &written, true, &[]);
    assert_eq!((again.recognised, again.files, again.differences), (3, vec![], vec![]));
}

#[test]
fn frab_may_have_namespaces_sections_and_times_of_one_digit() {
    let xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><schedule xmlns=\"http://tram.example/s\"><conference>\
        <title>Tram &amp; Bell</title><time_zone_name>Europe/Lisbon</time_zone_name></conference>\
        <day date=\"2026-05-12\"><room name=\"A\"><event id=\"1\"><start>9:05</start><duration>0:45</duration>\
        <title><![CDATA[Bells & <co>]]></title><abstract>&lt;p&gt;One&lt;/p&gt;</abstract><description><![CDATA[<ul><li>two</li></ul>]]></description>\
        <persons><person id=\"1\">Zo\u{eb} M\u{fc}ller</person></persons></event>\
        <event id=\"1\"><title>Same number</title><start>later</start></event></room></day></schedule>";
    let latin: Vec<u8> =
        xml.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
    let source = recap_sources::read(&latin, "f.xml", None, None).expect("a schedule");
    let program = recap_sources::place(recap_sources::unite(vec![source]), None).expect("a zone");
    assert_eq!(
        lines(&program),
        ["2026-05-12 09:05-09:50 Bells & <co>: Zoë Müller", "2026-05-12 - Same number: "]
    );
    assert_eq!(program.placed[0].session.summary.as_deref(), Some("One\n\n- two"));
    checked(&files(&program));
}

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Trams\r\nX-WR-TIMEZONE:Europe/Oslo\r\n\
    BEGIN:VTIMEZONE\r\nTZID:Somewhere\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n\
    BEGIN:VEVENT\r\nDTSTART;TZID=\"Somewhere\":20260512T100000\r\nDURATION:PT45M\r\nSUMMARY;LANGUAGE=en:A\\, B\\; C\r\n\
    BEGIN:VALARM\r\nDESCRIPTION:x\r\nEND:VALARM\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nDTSTART:20260512T220000Z\r\nDTEND:20260513T000000Z\r\nSUMMARY:In UTC, \r\n folded\r\n\
    ATTENDEE;CN=\"Rui Gomes\":mailto:r@tram.example\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260512\r\nDTEND;VALUE=DATE:20260514\r\nSUMMARY:All day\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nDTSTART;TZID=America/New_York:20260512T040000\r\nDTEND:20260512T083000Z\r\nSUMMARY:Elsewhere\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nDTSTART:20260513T090000\r\nSUMMARY:Floating\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nSTATUS:CANCELLED\r\nDTSTART:20260513T090000\r\nSUMMARY:Off\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nDTSTART:20260513T090000\r\nSUMMARY:\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

#[test]
fn times_of_calendars_are_in_utc_in_a_zone_or_in_none() {
    let program = program(&[("c.ics", CALENDAR)], None);
    assert_eq!(
        lines(&program),
        [
            "2026-05-12 10:00-10:45 A, B; C: ",
            "2026-05-12 00:00+1-02:00+1 In UTC, folded: Rui Gomes",
            "2026-05-12 - All day: ",
            "2026-05-12 10:00-10:30 Elsewhere: ",
            "2026-05-13 09:00- Floating: ",
        ]
    );
    let said: Vec<String> = program.remarks.iter().map(ToString::to_string).collect();
    for words in ["no zone “Somewhere”", "“Off” was left out: it is cancelled", "it has no title"]
    {
        assert!(said.iter().any(|it| it.contains(words)), "{words} is not in {said:?}");
    }
    checked(&files(&program));
}

#[test]
fn sessions_of_sessionize_may_be_off_or_have_no_time() {
    let json = "[{\"date\":\"2026-05-12T00:00:00\",\"rooms\":[{\"id\":1,\"name\":\"Main\",\"sessions\":[\
        {\"id\":101,\"title\":\"Keynote\",\"startsAt\":\"2026-05-12T09:00:00Z\",\"endsAt\":\"2026-05-12T10:00:00Z\",\"isPlenumSession\":true,\
        \"speakers\":[{\"id\":\"u1\",\"name\":\"Ana Reis\"},{\"id\":\"u2\",\"name\":null}],\"room\":null,\"roomId\":1,\"status\":\"Accepted\"},\
        {\"id\":\"s\",\"title\":\"Lunch Break\",\"startsAt\":\"2026-05-12T12:00:00\",\"isServiceSession\":true,\"speakers\":[],\"room\":\"Main\"},\
        {\"id\":\"102\",\"title\":\"Off\",\"startsAt\":\"2026-05-12T12:00:00\",\"speakers\":[],\"status\":\"Declined\"},\
        {\"id\":\"103\",\"title\":\"Some day\",\"startsAt\":null,\"endsAt\":null,\"speakers\":null}]}],\
        \"timeSlots\":[{\"rooms\":[{\"session\":{\"id\":101,\"title\":\"Keynote\",\"startsAt\":\"2026-05-12T09:00:00Z\",\"speakers\":[]}}]}]}]";
    let program =
        program(&[("https://sessionize.example/view/GridSmart", json)], Some("Europe/Oslo"));
    assert_eq!(
        lines(&program),
        [
            "2026-05-12 11:00-12:00 Keynote: Ana Reis",
            "2026-05-12 12:00- Lunch Break: ",
            "- - Some day: ",
        ]
    );
    assert_eq!(program.placed[1].session.kind, SessionKind::Moment);
    let written = files(&program);
    assert!(text(&written, "trip.toml").contains("title = \"Conference\"  # check:"));
    assert_eq!(checked(&written).undated.len(), 1);
}

#[test]
fn a_flat_schedule_may_list_its_days() {
    let json = "{\"schedule\":{\"conference\":{\"title\":\"Trams\",\"days\":[{\"index\":0,\"date\":\"2026-05-12\"}],\
        \"time_zone_name\":\"Europe/Lisbon\",\"rooms\":[{\"guid\":\"r\",\"name\":\"Hall\"}]},\"events\":[\
        {\"guid\":\"e\",\"title\":\"Bells\",\"date\":\"2026-05-12T10:00:00+01:00\",\"duration\":\"00:30\",\"room\":\"r\",\"persons\":[\"p\"]}],\
        \"persons\":[{\"id\":\"p\",\"public_name\":\"Rui Gomes\",\"affiliation\":\"Tram 28\"}]}}";
    let program = program(&[("s.json", json)], None);
    assert_eq!(lines(&program), ["2026-05-12 10:00-10:30 Bells: Rui Gomes"]);
    assert_eq!(program.placed[0].session.room.as_deref(), Some("Hall"));
}
