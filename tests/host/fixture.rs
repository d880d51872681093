//! The page that the tests in the browser take over. `UPDATE_FIXTURE=1 cargo test` writes it anew.

use std::{env, fs};

use recap_site::File;

use crate::{
    rendered::render,
    trips::{KYOTO, repository},
};

#[test]
fn the_browsers_fixture_is_what_is_rendered_today() {
    let files = render(&KYOTO, "/");
    let bytes = |matches: &dyn Fn(&File) -> bool| {
        files.iter().find(|file| matches(file)).expect("the site has it").bytes.clone()
    };
    let day = KYOTO.days[0].date;
    let data = |name: &str| {
        let name = format!("{name}-");
        bytes(&|file| file.path.starts_with(&name) && file.path.ends_with(".postcard"))
    };
    let fixture = [
        ("page.html", bytes(&|file| file.path == format!("day/{day}/index.html"))),
        ("outline.postcard", data("trip")),
        ("texts.postcard", data("texts")),
    ];
    for (name, rendered) in fixture {
        let path = repository("tests/wasm/fixture").join(name);
        if env::var_os("UPDATE_FIXTURE").is_some() {
            fs::create_dir_all(repository("tests/wasm/fixture")).expect("the folder can be made");
            fs::write(&path, &rendered).expect("the fixture can be written");
        }
        let kept = fs::read(&path).unwrap_or_default();
        assert!(
            kept == rendered,
            "{} is old; run `UPDATE_FIXTURE=1 cargo test --test host`",
            path.display()
        );
    }
}
