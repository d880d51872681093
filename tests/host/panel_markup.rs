//! The markup of the panel “Your marks”, and the program that fills it in.

use std::collections::BTreeSet;

use recap_site::exports::calendar;
use scraper::{ElementRef, Html};

use crate::{
    rendered::{Site, pages, selector, sites},
    sources::{Source, files},
};

fn panel(site: &Site) -> Html {
    let mut paths = site.files.keys().filter(|path| path.starts_with("marks-panel-"));
    let path = paths.find(|path| path.rsplit('.').next() == Some("html"));
    let path = path.expect("the panel's markup");
    Html::parse_fragment(&String::from_utf8_lossy(&site.files[path]))
}

fn values(panel: &Html, name: &str) -> Vec<String> {
    let elements = panel.root_element().descendants().filter_map(ElementRef::wrap);
    elements.filter_map(|element| element.attr(name)).map(str::to_owned).collect()
}

#[test]
fn every_talk_is_in_it_with_what_the_panel_needs() {
    for site in sites() {
        let panel = panel(site);
        let rows = selector("[data-part=talks] > li");
        let rows: Vec<_> = panel.select(&rows).collect();
        let talks: Vec<_> = site.trip.talks().map(|(talk, _)| talk).collect();
        assert_eq!(rows.len(), talks.len());
        for (row, talk) in rows.into_iter().zip(talks) {
            assert_eq!(row.attr("data-id"), Some(talk.id.as_str()));
            let former = row.attr("data-former").unwrap_or_default();
            assert_eq!(former.split_whitespace().collect::<Vec<_>>(), talk.aliases);
            let (_, day) = site.trip.talk(&talk.id).expect("the talk");
            assert_eq!(row.attr("data-dated").is_some(), day.is_some(), "{}", talk.id);
            let link = row.select(&selector("a")).next().expect("a link to its page");
            assert_eq!(link.text().collect::<String>(), talk.title);
            let page = link.attr("href").and_then(|href| site.served(href));
            assert!(page.is_some(), "{} leads nowhere", talk.id);
        }
        let dialog = panel.select(&selector("dialog")).next().expect("a dialog");
        let key = format!("recap:{}:marks", site.trip.id);
        assert_eq!(dialog.attr("data-key"), Some(key.as_str()));
        assert_eq!(dialog.attr("data-home"), Some(site.base));
    }
}

#[test]
fn the_program_knows_all_names_of_the_markup() {
    let sources = files("src/marks-panel", ".rs");
    let code: String = sources.iter().map(|file| file.text.as_str()).collect();
    let panel = panel(&sites()[0]);
    let mut names = BTreeSet::new();
    for attribute in ["data-show", "data-part", "data-do"] {
        names.extend(values(&panel, attribute));
    }
    assert!(names.len() > 25, "{names:?}");
    for name in names {
        let forms = [format!("\"{name}\""), format!("={name}]")];
        let known = forms.iter().any(|form| code.contains(form.as_str()));
        let counts = name.strip_suffix("_count").is_some_and(|name| code.contains(name));
        assert!(known || counts, "{name} means nothing to the panel's program");
    }
}

#[test]
fn the_program_knows_the_calendar_that_it_takes_events_from() {
    let sources = files("src/marks-panel", ".rs");
    let of_calendar = |file: &&Source| file.path == "src/marks-panel/calendar.rs";
    let code = sources.iter().find(of_calendar).expect("the panel's calendar").code();
    for words in [calendar::FILE.to_owned(), format!("{}:", calendar::TALK)] {
        assert!(code.contains(&format!("\"{words}\"")), "{words}");
    }
    for site in sites() {
        let text = String::from_utf8_lossy(&site.files[calendar::FILE]);
        for (talk, day) in site.trip.talks() {
            let line = format!("\r\n{}:{}\r\n", calendar::TALK, talk.id);
            assert_eq!(text.matches(&line).count(), usize::from(day.is_some()), "{}", talk.id);
        }
    }
}

#[test]
fn its_ids_are_its_own() {
    for page in pages() {
        let ids = values(&panel(page.site), "id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
        for id in ids {
            assert!(id.contains('_'), "{id} could be an entry's");
            assert!(!page.ids().contains(id.as_str()), "{id} is in {} as well", page.name());
        }
    }
}

#[test]
fn what_names_something_is_there() {
    let panel = panel(&sites()[0]);
    let ids: BTreeSet<String> = values(&panel, "id").into_iter().collect();
    for label in values(&panel, "aria-labelledby") {
        assert!(ids.contains(&label), "#{label}");
    }
}
