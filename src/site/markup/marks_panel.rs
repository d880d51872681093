mod handing_on;

use maud::{Markup, PreEscaped, html};
use recap_app::storage::MarksStorage;
use recap_trip::{Day, Entry, LinkKind};

use crate::{
    Site,
    languages::{Own, theirs},
    route::Route,
};

/// The panel “Your marks”, a file of its own. The panel's program (`src/marks-panel`) fills in what
/// has `data-show`, shows and hides what has `data-part`, and answers what has `data-do`. From the
/// list of talks at its end it knows the trip.
pub fn marks_panel(site: Site<'_>, style: &str) -> String {
    let Own { lang, dir } = Own::of(site.trip);
    let panel = html! {
        style { (PreEscaped(style)) }
        dialog #marks_panel .marks-panel lang=[lang] dir=[dir] aria-labelledby="marks_panel_title"
            data-trip=(site.trip.id) data-key=(MarksStorage::key(&site.trip.id))
            data-title=(site.trip.title) data-home=(Route::Trip.href(site.base)) {
            // The page's own water, with its waves.
            header.trip-header {
                h2 #marks_panel_title tabindex="-1" { "Your marks" }
                button type="button" data-do="close" { "Close" }
            }
            div.marks-panel__trail {
                (incoming())
                (comparison())
                (summary(site))
                (added(site))
                // A keepsake has no address that could lead anybody to it.
                @if !site.is_keepsake() { (handing_on::link(&site.trip.title)) }
                (handing_on::picture())
                (handing_on::file(site))
                (no_longer_here())
                (set_aside())
                (clearing())
            }
            ul hidden data-part="talks" { @for (talk, day) in site.trip.talks() { (row(site, talk, day)) } }
        }
        p #marks_news .marks-news lang=[lang] dir=[dir] role="status" tabindex="-1" {
            span data-show="news" {}
            button type="button" hidden data-do="undo" { "Undo" }
            // Answered by the script of the page.
            button type="button" data-close aria-label="Close" {}
        }
    };
    panel.into_string()
}

/// What is marked, and where it is listed: a keepsake has no “Find”.
fn summary(site: Site<'_>) -> Markup {
    html! {
        p.marks-panel__summary {
            span data-show="summary" {} " "
            @if !site.is_keepsake() {
                a hidden data-part="list" href={ (Route::Find.href(site.base)) "?mine=watched" } { "Show them" }
            }
        }
    }
}

/// Marks that a link or a file brings, before anything is done with them.
fn incoming() -> Markup {
    html! {
        section.marks-panel__incoming hidden data-part="incoming" aria-labelledby="marks_incoming_title" {
            h3 #marks_incoming_title tabindex="-1" data-show="origin" {}
            p { "A friend’s, or your own from elsewhere. Yours stay as they are until you merge." }
            p data-show="preview" {}
            ul.marks-panel__notes data-show="differing" {}
            div.marks-panel__actions {
                button.marks-panel__first type="button" data-do="merge" { "Merge into mine" }
                button type="button" data-do="compare" { "Show beside mine" }
                button type="button" data-do="leave" { "Ignore them" }
            }
        }
    }
}

/// Two visitors' marks side by side.
fn comparison() -> Markup {
    let groups = [
        ("both", "●●", "Both of you watched"),
        ("mine", "●○", "Only you watched"),
        ("theirs", "○●", "Only your friend watched"),
        ("neither", "○○", "Neither of you watched"),
    ];
    html! {
        section hidden data-part="comparison" aria-labelledby="marks_comparison_title" {
            h3 #marks_comparison_title tabindex="-1" { "A friend’s marks beside yours" }
            p { "Only to look at: nothing of this is stored." }
            div.marks-comparison {
                @for (group, sign, title) in groups {
                    div data-part=(group) {
                        h4 { span aria-hidden="true" { (sign) } " " (title) ": " span data-show=(format!("{group}_count")) {} }
                        ul data-show=(group) {}
                    }
                }
            }
        }
    }
}

/// The recordings that were added since the visitor was here, in a trip that has any.
fn added(site: Site<'_>) -> Markup {
    let is_written =
        !site.is_keepsake() && site.trip.talks().any(|(talk, _)| talk.recording_added.is_some());
    html! {
        @if is_written {
            section hidden data-part="added" aria-labelledby="marks_added_title" {
                h3 #marks_added_title data-show="added_count" {}
                ul.marks-panel__list data-show="added" {}
            }
        }
    }
}

fn no_longer_here() -> Markup {
    html! {
        section hidden data-part="gone" aria-labelledby="marks_gone_title" {
            h3 #marks_gone_title { "No longer in this recap" }
            ul.marks-panel__list data-show="gone" {}
        }
    }
}

fn set_aside() -> Markup {
    html! {
        section hidden data-part="aside" aria-labelledby="marks_aside_title" {
            h3 #marks_aside_title { "Set aside" }
            p { "These could not be read as marks. They stay as they were found." }
            ul.marks-panel__list data-show="aside" {}
        }
    }
}

fn clearing() -> Markup {
    html! {
        div.marks-panel__actions {
            button type="button" data-do="clear" data-part="clearing" { "Clear all marks" }
            button type="button" hidden data-do="undo" data-part="last_change" { "Undo the last change" }
            span data-show="last_change" {}
        }
    }
}

/// What the panel knows of a talk.
fn row(site: Site<'_>, talk: &Entry, day: Option<&Day>) -> Markup {
    let recording = talk.links.iter().find(|link| link.kind == LinkKind::Recording);
    html! {
        li data-id=(talk.id) data-former=[(!talk.aliases.is_empty()).then(|| talk.aliases.join(" "))]
            data-speakers=(talk.speaker_names()) data-recording=[recording.map(|link| &link.url)]
            data-dated[day.is_some()] {
            a href=(Route::Talk(talk.id.clone()).href(site.base)) { (theirs(site.trip, &talk.title)) }
        }
    }
}
