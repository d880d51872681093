//! The parts of the panel by which marks leave it: a link, a picture, files.

use maud::{Markup, html};

use crate::Site;

/// All marks as a link, and as a code for a camera.
pub(super) fn link(title: &str) -> Markup {
    html! {
        section data-part="link" aria-labelledby="marks_link_title" {
            h3 #marks_link_title { "Take them to your other devices" }
            div.marks-panel__link {
                div {
                    p { "The link itself holds your marks; no server sees them. A friend who opens it can lay them beside theirs." }
                    label.mark-toggle data-part="notes" {
                        // Each time that the panel opens, it is not ticked: see `panel/showing.rs`.
                        input type="checkbox" data-do="notes";
                        span { "With my notes, for my own devices: whoever has the link can read them" }
                    }
                    div.marks-panel__actions {
                        button.marks-panel__first type="button" data-share="" data-title=(title) { "Share the link" }
                        span role="status" {}
                        input type="text" readonly hidden aria-label="Link with your marks";
                    }
                    p data-show="length" {}
                }
                figure data-part="code" {
                    div data-show="code" {}
                    figcaption data-show="code_words" {}
                }
            }
        }
    }
}

/// What was watched as a picture, which the panel's program draws.
pub(super) fn picture() -> Markup {
    html! {
        section.marks-panel__picture hidden data-part="picture" aria-labelledby="marks_picture_title" {
            h3 #marks_picture_title { "Show what you watched" }
            p { "A picture that is made here. Nothing is sent before you send it." }
            canvas width="1200" height="630" role="img" {}
            p.marks-panel__sentence data-show="sentence" {}
            div.marks-panel__actions {
                button.marks-panel__first type="button" hidden data-do="share_picture" { "Share the picture" }
                a data-do="save_picture" download="watched.png" href="#" { "Save the picture" }
            }
        }
    }
}

/// All marks as files of several kinds.
pub(super) fn file(site: Site<'_>) -> Markup {
    let trip = &site.trip.id;
    html! {
        section aria-labelledby="marks_file_title" {
            h3 #marks_file_title { "Back them up" }
            p { "A file is a copy of your own: open it here, or drop it on any page of this recap. The text is Markdown, for a blog or a wiki." }
            div.marks-panel__actions {
                a data-do="save" data-part="save" download=(format!("marks-{trip}.json")) href="#" { "Save as a file" }
                a data-do="save_text" data-part="save_text" download=(format!("marks-{trip}.md")) href="#" { "Save as text" }
                @if !site.is_keepsake() {
                    a hidden data-do="save_calendar" data-part="save_calendar" download=(format!("saved-{trip}.ics")) href="#" { "Calendar of saved talks" }
                }
                a data-do="save_page" data-part="save_page" download=(format!("recap-{trip}.html")) href="#" { "Save page with marks" }
                label.button {
                    "Open a file" input.visually-hidden type="file" accept=".json,application/json" data-do="open";
                }
            }
            @if !site.is_keepsake() { p data-show="undated" {} }
        }
    }
}
