//! The keepsake: the whole recap as one document, which opens from a file, without a network.

mod document;

use base64::{Engine, prelude::BASE64_STANDARD};
use leptos::prelude::Owner;
use recap_app::{
    context::Context,
    outline::{Asset, Outline, Program},
};
use recap_trip::Trip;

use crate::{
    File, RenderError,
    document::Shell,
    markup,
    pictures::photographs::{Finish, developed},
    programs::{Built, Programs},
    route::{KEEPSAKE, Route},
};

pub use document::MARKS_INSIDE;

use document::{Inside, InsideProgram};

/// Name of the file, below the base path. The panel “Your marks” asks for it.
pub const KEEPSAKE_FILE: &str = "keepsake.html";

/// Ends the script of a program that is loaded on demand: starts it with what is inside.
const START: &str = include_str!("keepsake/start-inside.js");

/// The programs that are inside. Finding is a page of its own, which a keepsake does not have.
const INSIDE: [Program; 1] = [Program::MarksPanel];

/// Writes the keepsake of a trip whose recap stands below a base path.
///
/// # Errors
/// Like those of [`crate::render()`].
pub fn keepsake(
    trip: &Trip,
    base: &str,
    shell: &Shell,
    programs: &Programs,
) -> Result<File, RenderError> {
    let trip = &developed(trip, Finish::Whole, &()).map_err(RenderError::Photographs)?;
    let shell = &shell.of(trip);
    let site = markup::keepsake_site(trip);
    let styles = shell.styles();
    let (mut outline, texts) =
        markup::keepsake(trip, Route::Trip.url(trip, base).as_deref(), &styles.home);
    let mut inside = Vec::new();
    for (program, built) in
        programs.on_demand.iter().filter(|(program, _)| INSIDE.contains(program))
    {
        let name = program.about().name;
        // The application knows it by its name alone.
        let content = Asset { path: name.to_owned(), ..Asset::default() };
        outline.programs[*program as usize].content = content;
        inside.push(program_inside(name, built, &markup::content(*program, site, &styles.panel))?);
    }
    let outline_bytes = postcard::to_allocvec(&outline)?;
    let (script, wasm) = programs.application.parts()?;
    let inside =
        Inside { script: &script, wasm: &wasm, outline: &outline_bytes, programs: &inside };
    // As long as any other page: see `pages`.
    let outline: &'static Outline = Box::leak(Box::new(outline));
    let owner = Owner::new();
    let document = outline.pages.first().map(|whole| {
        owner.with(|| {
            let context = Context::new(outline, KEEPSAKE, texts, whole);
            document::keepsake(shell, trip, context, &inside)
        })
    });
    let bytes = document.unwrap_or_default().into_bytes();
    Ok(File { path: KEEPSAKE_FILE.to_owned(), bytes })
}

/// Puts a program's wasm and the text that it works on into its script.
fn program_inside(
    name: &'static str,
    program: &Built,
    content: &str,
) -> Result<InsideProgram, RenderError> {
    let (script, wasm) = program.parts()?;
    let start = START
        .replace("PROGRAM_NAME", name)
        .replace("WASM_BASE64", &BASE64_STANDARD.encode(wasm))
        // A script ends where its text says so, even in a string.
        .replace("CONTENT_JSON", &serde_json::to_string(content)?.replace('<', "\\u003c"));
    Ok(InsideProgram { name, module: script + &start })
}
