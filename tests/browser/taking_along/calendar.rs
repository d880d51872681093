//! Saved talks as a calendar: the trip's own, less everything else.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    page::Page,
    panel::NEWS,
    server::{Server, Settings},
};

const LINK: &str = "[data-do=save_calendar]";
const FETCHED: &str =
    "performance.getEntriesByType('resource').filter((it) => it.name.endsWith('/trip.ics')).length";

/// Fetched when asked for, once, at the root of a host and below a path.
pub async fn it_has_the_saved_talks_and_nothing_else(page: &Page) -> Outcome {
    for (site, base) in [("root", "/"), ("base", "/trips/detroit/")] {
        let server = Server::start(site, base, Settings::default()).await?;
        page.open(&server.url("")).await?;
        for talk in ["bees", "keda", "saving-us"] {
            page.save(talk).await?;
        }
        page.tick("cel").await?;
        page.open_panel().await?;
        ensure!(page.shows("save_calendar").await?, "no calendar is offered");
        let left_out = "1 saved talk is not in the calendar: nobody knows its day.";
        ensure_eq!(page.shown("undated").await?, left_out);
        ensure_eq!(page.eval(FETCHED).await?, 0);
        let text = page.saved(LINK).await?;
        let whole = whole_calendar(page, &server).await?;
        ensure_eq!(talks(&text), ["keda", "bees"]);
        ensure_eq!(text.matches("BEGIN:VEVENT").count(), 2);
        ensure!(talks(&whole).len() > 10, "the whole trip has {:?}", talks(&whole));
        // What is left stands as the build machine wrote it: head, zone, events, end.
        ensure!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), "it begins with {text}");
        ensure!(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"), "it ends otherwise: {text}");
        ensure_eq!(text.matches("BEGIN:VTIMEZONE").count(), 1);
        for event in text.split("BEGIN:VEVENT").skip(1) {
            let event = event.trim_end_matches("END:VCALENDAR\r\n");
            ensure!(whole.contains(event), "this was changed: {event}");
        }
        // Other talks, from what is there already.
        page.run("document.querySelector('#marks_panel [data-do=save_calendar]').href = '#'")
            .await?;
        page.choose("close").await?;
        page.save("bees").await?;
        page.open_panel().await?;
        let before = page.eval(FETCHED).await?;
        ensure_eq!(talks(&page.saved(LINK).await?), ["keda"]);
        ensure_eq!(page.eval(FETCHED).await?, before);
        page.choose("clear").await?;
    }
    Ok(())
}

/// A calendar of nothing is not offered.
pub async fn it_is_offered_where_a_day_is_known(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.tick("keda").await?;
    page.open_panel().await?;
    ensure!(!page.shows("save_calendar").await?, "nothing is saved");
    page.choose("close").await?;
    for talk in ["saving-us", "community-act"] {
        page.save(talk).await?;
    }
    page.open_panel().await?;
    ensure!(!page.shows("save_calendar").await?, "nobody knows when those were");
    ensure_eq!(page.shown("undated").await?, "");
    page.choose("close").await?;
    page.save("bees").await?;
    page.open_panel().await?;
    ensure!(page.shows("save_calendar").await?, "one has a day");
    let left_out = "2 saved talks are not in the calendar: nobody knows their day.";
    ensure_eq!(page.shown("undated").await?, left_out);
    Ok(())
}

/// Where something on the way has changed the ends of its lines, it is the same.
pub async fn other_line_ends_do_no_harm(page: &Page) -> Outcome {
    let prelude = r"{
        const response = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'responseText');
        Object.defineProperty(XMLHttpRequest.prototype, 'responseText', {
            get() { return response.get.call(this).replaceAll('\r\n', '\n'); },
        });
    }";
    let mut texts = Vec::new();
    for prelude in ["", prelude] {
        let server =
            Server::start("root", "/", Settings { prelude, ..Settings::default() }).await?;
        page.open(&server.url("")).await?;
        page.save("bees").await?;
        page.open_panel().await?;
        texts.push(page.saved(LINK).await?);
        page.expect_quiet_console().await?;
    }
    ensure_eq!(talks(&texts[1]), ["bees"]);
    ensure!(texts[0] == texts[1], "it is {}", texts[1]);
    Ok(())
}

/// It cannot be had: a sentence says so, nothing else is saved instead, and trying again helps.
pub async fn failing_to_load_it_can_be_tried_again(page: &Page) -> Outcome {
    let server = Server::start("root", "/", Settings::default()).await?;
    page.open(&server.url("")).await?;
    page.save("bees").await?;
    page.open_panel().await?;
    server.refuse(Some("trip.ics"));
    page.choose("save_calendar").await?;
    page.until(&format!("{NEWS} === 'The file could not be loaded. Try again.'")).await?;
    let href =
        "document.querySelector('#marks_panel [data-do=save_calendar]').getAttribute('href')";
    ensure_eq!(page.text(href).await?, "#");
    page.forgive().await?;
    server.refuse(None);
    ensure_eq!(talks(&page.saved(LINK).await?), ["bees"]);
    Ok(())
}

/// The talks that a calendar has events of, in order.
fn talks(calendar: &str) -> Vec<&str> {
    calendar.lines().filter_map(|line| line.strip_prefix("X-RECAP-TALK:")).collect()
}

async fn whole_calendar(page: &Page, server: &Server) -> Outcome<String> {
    let address = server.url("trip.ics");
    page.run(&format!(
        "delete window.whole;
         fetch('{address}').then((file) => file.text()).then((text) => {{ window.whole = [text]; }})"
    ))
    .await?;
    page.until("window.whole").await?;
    page.text("whole[0]").await
}
