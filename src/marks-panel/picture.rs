//! How much a visitor has watched, as a picture to be handed on.
//!
//! It is drawn on a canvas of the panel, by calls and not from an image: the page's policy lets in no image that is
//! not a file of the site, and nothing of this is one.

mod drawing;

use alloc::{string::String, vec::Vec};

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CanvasRenderingContext2d, Element, File, FilePropertyBag, HtmlCanvasElement, HtmlElement,
    Navigator, ShareData, Window,
};

use crate::elements::{find, reveal, show};

/// What is to be shown.
pub(crate) struct Watched<'a> {
    /// The trip's title.
    pub(crate) title: &'a str,
    /// For each talk, in reading order, whether it was watched.
    pub(crate) talks: Vec<bool>,
    /// The address of the recap; empty where it has none that leads others there.
    pub(crate) address: String,
}

impl Watched<'_> {
    fn count(&self) -> usize {
        self.talks.iter().filter(|is_watched| **is_watched).count()
    }

    /// `9 of 16 talks`
    fn counted(&self) -> String {
        let number = crate::words::number;
        let talks = if self.talks.len() == 1 { " talk" } else { " talks" };
        [number(self.count()).as_str(), " of ", &number(self.talks.len()), talks].concat()
    }

    /// The same as a sentence, to go with the picture.
    pub(crate) fn sentence(&self) -> String {
        let end = if self.address.is_empty() { "" } else { ": " };
        ["I watched ", &self.counted(), " of ", self.title, end, &self.address].concat()
    }
}

/// Draws the picture, where anything was watched.
pub(crate) fn offer(dialog: &Element, window: &Window, watched: &Watched<'_>) {
    let canvas: Option<HtmlCanvasElement> = find(dialog, "canvas");
    let pen = canvas.as_ref().and_then(|canvas| {
        let context = canvas.get_context("2d").ok()??;
        context.dyn_into::<CanvasRenderingContext2d>().ok()
    });
    let drawn = pen.filter(|_| watched.count() > 0);
    reveal(dialog, "picture", drawn.is_some());
    let (Some(canvas), Some(pen)) = (canvas, drawn) else {
        return;
    };
    drawing::draw(&pen, watched);
    canvas.set_attribute("aria-label", &["Picture: ", &watched.sentence()].concat()).ok();
    show(dialog, "sentence", &watched.sentence());
    // A browser that takes an empty file takes this one, which takes time to make.
    let shares = share_data(&[], "").is_some_and(|data| can_share(&window.navigator(), &data));
    if let Some(button) = find::<HtmlElement>(dialog, "[data-do=share_picture]") {
        button.set_hidden(!shares);
    }
}

/// Lets the browser save the picture by the link that was just clicked.
pub(crate) fn save(dialog: &Element, link: &Element) -> Option<()> {
    let canvas: HtmlCanvasElement = find(dialog, "canvas")?;
    link.set_attribute("href", &canvas.to_data_url().ok()?).ok()
}

/// Hands picture and sentence to the browser's share sheet ([Web Share](https://www.w3.org/TR/web-share/)).
pub(crate) fn share(dialog: &Element, window: &Window, sentence: &str) -> Option<()> {
    let canvas: HtmlCanvasElement = find(dialog, "canvas")?;
    let address = canvas.to_data_url().ok()?;
    let decoded = window.atob(address.split_once(',')?.1).ok()?;
    // A letter for each byte.
    let bytes: Vec<u8> = decoded.chars().filter_map(|byte| u8::try_from(byte).ok()).collect();
    let shared = window.navigator().share_with_data(&share_data(&bytes, sentence)?);
    // Where the visitor closes the sheet, or it fails, there is nothing that it has not said itself: any function will
    // do as an answer.
    let function = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok()?.dyn_into().ok();
    let catch: Function = function(&shared, "catch")?;
    let answer: Function = function(window, "Boolean")?;
    catch.call1(&shared, &answer).ok()?;
    Some(())
}

/// A file of these bytes, and a sentence to go with it.
fn share_data(png: &[u8], sentence: &str) -> Option<ShareData> {
    let kind = FilePropertyBag::new();
    kind.set_type("image/png");
    let parts = Array::of1(&Uint8Array::from(png));
    let file = File::new_with_u8_array_sequence_and_options(&parts, "watched.png", &kind).ok()?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    data.set_text(sentence);
    Some(data)
}

/// Tells whether the browser has a share sheet that takes files.
fn can_share(navigator: &Navigator, data: &ShareData) -> bool {
    let can = Reflect::get(navigator, &"canShare".into());
    can.is_ok_and(|can| can.is_truthy()) && navigator.can_share_with_data(data)
}
