//! The finished site: every page as a file, the trip's data, and what it all weighs.

use std::collections::HashMap;

use leptos::prelude::Owner;
use recap_app::{
    context::Context,
    outline::{Outline, Page, ProgramFiles, Texts, Volume},
    storage::MarksStorage,
};
use recap_trip::Trip;

use crate::{
    File, RenderError, Site,
    cache::Cache,
    document::{self, Loading, Offline, Shell},
    exports,
    file::{data, named},
    installing::{self, Installing},
    keepsake, markup, moved, offline,
    pictures::{
        Image,
        photographs::{self, Finish, developed},
        previews::Previews,
    },
    players,
    programs::Programs,
    route::Route,
};

/// Renders every page of a trip below a base path, its data, its previews and, unless they are made already, its
/// photographs, where none are cached.
///
/// # Errors
/// Broken photographs. Else never for a trip that was read from a manuscript, and programs that Trunk built.
pub fn render(
    trip: &Trip,
    base: &str,
    shell: &Shell,
    programs: &Programs,
    cache: &dyn Cache,
    offline: Offline,
) -> Result<Vec<File>, RenderError> {
    let trip = &developed(trip, Finish::Whole, cache).map_err(RenderError::Photographs)?;
    let (plain, shell) = (shell, &shell.of(trip));
    let site = Site { trip, base };
    let [script, wasm] = programs.application.files()?;
    let styles = shell.styles();
    let find_style = named("finder", "css", styles.find.clone());

    let (mut outline, texts) =
        markup::write(site, &find_style.asset(), &styles.home, styles.talk());
    let volumes = volumes(&mut outline.volumes, &texts)?;
    let mut on_demand = Vec::new();
    for (program, built) in &programs.on_demand {
        let [script, wasm] = built.self_starting_files()?;
        let about = program.about();
        let content = markup::content(*program, site, &styles.panel);
        let content = named(about.name, about.content, content);
        outline.programs[*program as usize] =
            ProgramFiles { script: script.asset(), content: content.asset() };
        on_demand.extend([script, wasm, content]);
    }
    let outline_file = data("trip", &outline)?;

    let first = [&script.asset(), &wasm.asset(), &outline_file.asset()];
    let Previews { images, files: previews } = Previews::of(trip, base, &styles.colours, cache)?;
    // The first page's.
    let screenshot = previews
        .first()
        .zip(images.first())
        .and_then(|(file, image)| Some(installing::screenshot(base, &file.path, image.as_ref()?)));
    let installing = Installing::of(trip, base, &styles.colours, shell.icon(), screenshot)
        .map_err(RenderError::Icon)?;
    let key = MarksStorage::key(&trip.id);
    let sites = players::sites(trip);
    let frame = |shell: &Shell| {
        let loading = Loading::new(shell, base, first, offline, &key, &sites, &installing.head);
        Frame { shell: shell.clone(), loading }
    };
    let frames = [frame(shell), frame(&shell.of_talks())];
    let keepsake = keepsake::keepsake(trip, base, plain, programs)?;
    let pages = pages(trip, base, &frames, outline, texts, &images);
    let single = [script, wasm, outline_file, find_style, keepsake];
    let others = exports::files(trip, base)?;
    let files =
        single.into_iter().chain(on_demand).chain(volumes).chain(others).chain(installing.files);
    let moved = moved::files(trip, base);
    let previews = previews.into_iter().chain(photographs::files(trip));
    let mut files: Vec<File> = files.chain(previews).chain(pages).chain(moved).collect();
    offline::add_worker(offline, &mut files);
    Ok(files)
}

/// What a page is put into.
struct Frame {
    shell: Shell,
    loading: Loading,
}

/// Renders all pages, in the frames of pages and of those of talks.
fn pages(
    trip: &Trip,
    base: &str,
    [frame, of_talks]: &[Frame; 2],
    outline: Outline,
    texts: Texts,
    images: &[Option<Image>],
) -> Vec<File> {
    // Components borrow for as long as the page lives, which here is until the program ends.
    let outline: &'static Outline = Box::leak(Box::new(outline.with_talk_pages()));
    let base: &'static str = base.to_owned().leak();
    let owner = Owner::new();
    let Some(not_found) = outline.not_found() else {
        return Vec::new();
    };
    let context = owner.with(|| Context::new(outline, base, texts, not_found));
    let by_path: HashMap<&str, &Page> =
        outline.pages.iter().map(|page| (page.path.as_str(), page)).collect();
    let pages = Route::all(trip).into_iter().zip(images).map(|(route, image)| {
        let page = by_path.get(route.path().as_str()).copied().unwrap_or(not_found);
        let is_talk = matches!(route, Route::Talk(_));
        let Frame { shell, loading } = if is_talk { of_talks } else { frame };
        // What a page makes is dropped with the page.
        let document = owner.child().with(|| {
            document::document(shell, trip, &route, context.showing(page), loading, image.as_ref())
        });
        File { path: route.file(), bytes: document.into_bytes() }
    });
    pages.collect()
}

/// Writes the files of the texts, and says which they are.
fn volumes(volumes: &mut [Volume], texts: &[String]) -> Result<Vec<File>, RenderError> {
    let mut rest = texts;
    // From the last on, so that each ends where the rest does.
    let files = volumes.iter_mut().rev().map(|volume| {
        let (before, of_volume) = rest.split_at(volume.first);
        rest = before;
        let file = data("texts", &of_volume)?;
        volume.file = file.asset();
        Ok(file)
    });
    files.collect()
}

/// Says what a trip that names no host, or no date, goes without, and what to write for it. `option` is how a build is told of
/// one, up to the address.
pub fn left_out(trip: &Trip, option: &str) -> Option<String> {
    const LEFT_OUT: [&str; 4] = [
        "preview pictures (og:image, twitter:image)",
        "addresses in full (canonical, og:url)",
        "feeds (feed.xml, feed.json)",
        "sitemap.xml",
    ];
    if trip.site.is_none() {
        return Some(format!(
            "left out, because the trip does not say which host it will stand on: {}; write \
             site = \"https://…\" into trip.toml, or build with {option}https://…",
            LEFT_OUT.join(", ")
        ));
    }
    (!exports::feeds::are_written(trip)).then(|| {
        "left out, because no date is known that the trip could go by: feeds (feed.xml, feed.json); \
         write the account that it was made from into trip.toml, as [source]"
            .to_owned()
    })
}
