//! The keepsake as a document: the page of the whole trip, with all that it takes to work inside.
//!
//! Some browsers let no file import or fetch another, nor itself. So the application is one inline module: the
//! glue (in which `export` means nothing), then wasm and outline in base64. Compressing them would save bytes of
//! the file, but not of a zipped one. Programs on demand are modules of the same kind, in scripts of a type that
//! does not run. For the application's `on_demand` they are scripts that are there already, and what it adds to
//! their list starts them: it has no code for a keepsake.

use base64::{Engine, prelude::BASE64_STANDARD};
use maud::{PreEscaped, html};
use recap_app::{context::Context, storage::MarksStorage};
use recap_marks::NOTE_LIMIT;
use recap_trip::Trip;

use crate::{
    document::{FOCUS, KEEP_MARKS, Shell, body, description, keepsake_policy},
    markup::{keepsake_site, keyboard_help},
    route::Route,
};

/// Ends the script of the application.
const START: &str = include_str!("keepsake.js");

/// Id of the element that the marks stand in with which a keepsake was saved: what the panel “Your marks”
/// fills in.
pub const MARKS_INSIDE: &str = "marks_inside";

/// What is inside.
#[derive(Clone, Debug)]
pub(super) struct Inside<'a> {
    /// The application's script.
    pub script: &'a str,
    /// Its wasm.
    pub wasm: &'a [u8],
    /// The outline.
    pub outline: &'a [u8],
    /// The programs that are loaded on demand.
    pub programs: &'a [InsideProgram],
}

/// A program that is loaded on demand.
#[derive(Clone, Debug)]
pub(super) struct InsideProgram {
    /// What the application calls the text that it works on.
    pub name: &'static str,
    /// Its script, with wasm and text inside.
    pub module: String,
}

/// Renders the keepsake of a trip.
pub(super) fn keepsake(
    shell: &Shell,
    trip: &Trip,
    context: Context,
    inside: &Inside<'_>,
) -> String {
    let shell = shell.alone();
    let module = module(inside);
    let programs = inside.programs.iter().map(|program| program.module.as_str());
    let scripts = [KEEP_MARKS, &module].into_iter().chain(programs);
    let with_images = trip.all_photographs().next().is_some();
    let policy = keepsake_policy(scripts, shell.styles().inline(), with_images);
    let first = html! {
        meta http-equiv="Content-Security-Policy" content=(policy);
        meta name="referrer" content="strict-origin-when-cross-origin";
        // The recap is to be found, and not a copy.
        meta name="robots" content="noindex";
        script data-marks=(MarksStorage::key(&trip.id)) { (PreEscaped(KEEP_MARKS)) }
    };
    let head = html! {
        title { (trip.title) }
        meta name="description" content=(description(trip, &Route::Trip));
    };
    let app = body(&Route::Trip, context);
    let end = html! {
        (keyboard_help(keepsake_site(trip)))
        script id=(MARKS_INSIDE) type="application/json" { "{}" }
        @for InsideProgram { name, module } in inside.programs {
            script type="text/plain" data-content=(format!("{}{name}", context.base)) { (PreEscaped(module)) }
        }
        script type="module" { (PreEscaped(&module)) }
    };
    let body = app + &end.into_string();
    shell.document(trip, &first.into_string(), &head.into_string(), &body)
}

/// Writes the application as one script. Loading any part of it, even from the document itself, is not
/// something that every browser lets a file do.
fn module(inside: &Inside<'_>) -> String {
    let exported = inside.script.split("export function ").skip(1);
    let exported: Vec<&str> = exported.filter_map(|rest| Some(rest.split_once('(')?.0)).collect();
    let start = START
        .replace("EXPORTED_NAMES", &exported.join(", "))
        .replace("NOTE_LIMIT", &NOTE_LIMIT.to_string())
        .replace("OUTLINE_BASE64", &BASE64_STANDARD.encode(inside.outline))
        .replace("WASM_BASE64", &BASE64_STANDARD.encode(inside.wasm));
    format!("{}\n{start}{FOCUS}", inside.script)
}
