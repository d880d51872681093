//! The application on a page that the build machine rendered. The fixture is a day of the trip in
//! `tests/trips/kyoto`; the host tests keep it up to date.

use gloo_storage::{LocalStorage, Storage as _};
use leptos::prelude::{document, window};
use recap_app::{
    context::Context,
    mount::start,
    outline::{Outline, Texts},
};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlInputElement, Node};

const PAGE: &str = include_str!("fixture/page.html");
const OUTLINE: &[u8] = include_bytes!("fixture/outline.postcard");
const TEXTS: &[u8] = include_bytes!("fixture/texts.postcard");

/// The fixture's element, in this document, as a page has it before the application is there.
fn rendered() -> HtmlElement {
    // What other tests have marked would be shown.
    LocalStorage::clear();
    if let Some(old) = document().get_element_by_id("recap_app") {
        old.remove();
    }
    let holder = document().create_element("div").expect("an element can be made");
    holder.set_inner_html(PAGE);
    let root = holder.query_selector("#recap_app").ok().flatten().expect("the fixture has it");
    document().body().expect("there is a body").append_child(&root).expect("it can be appended");
    root.unchecked_into()
}

fn context(root: &HtmlElement, texts: Texts) -> Context {
    let outline: Outline = postcard::from_bytes(OUTLINE).expect("the fixture's outline");
    let outline: &'static Outline = Box::leak(Box::new(outline.with_talk_pages()));
    let path = root.dataset().get("path").expect("the page is stamped");
    Context::new(outline, "/", texts, outline.page(&path).expect("the outline has the page"))
}

fn find(root: &HtmlElement, selector: &str) -> Element {
    root.query_selector(selector).ok().flatten().unwrap_or_else(|| panic!("there is no {selector}"))
}

/// Waits for what comes after the next paint.
async fn frames() {
    for _ in 0..4 {
        let frame = js_sys::Promise::new(&mut |resolve, _| {
            window().request_animation_frame(&resolve).expect("a window has frames");
        });
        wasm_bindgen_futures::JsFuture::from(frame).await.expect("a frame comes");
    }
}

#[wasm_bindgen_test]
async fn the_files_elements_stay_and_come_alive() {
    let root = rendered();
    let before = root.inner_html();
    let article = find(&root, "article.talk-card");
    let checkbox: HtmlInputElement = find(&root, "article.talk-card input").unchecked_into();
    start(context(&root, Texts::new()));
    leptos::task::tick().await;
    assert_eq!(root.inner_html(), before, "the document stays as it was");
    assert!(find(&root, "article.talk-card").is_same_node(Some(&article)), "nothing was made anew");

    let words = || find(&root, "main .watch-progress span").text_content().unwrap_or_default();
    assert!(words().starts_with("0 of "), "{}", words());
    checkbox.click();
    frames().await;
    assert!(words().starts_with("1 of "), "{}", words());
    checkbox.click();
    frames().await;
    assert!(words().starts_with("0 of "), "{}", words());
}

#[wasm_bindgen_test]
async fn a_page_rendered_in_the_browser_equals_the_file() {
    let root = rendered();
    let file = find(&root, "main").inner_html();
    let texts: Texts = postcard::from_bytes(TEXTS).expect("the fixture's texts");
    let context = context(&root, texts);
    let path = root.dataset().get("path").expect("the page is stamped");
    let page = context.outline.page(&path).expect("the outline has the page");
    let other = context.outline.not_found().expect("there is a last page");
    start(context);
    context.navigation.turn_to(other);
    assert!(find(&root, "main").inner_html() != file, "the other page is shown");
    context.navigation.turn_to(page);
    let (made, filed) = (unmarked(&find(&root, "main").inner_html()), unmarked(&file));
    // Nodes, since the order of attributes means nothing.
    assert!(
        made.is_equal_node(Some(&filed)),
        "made:\n{}\nfiled:\n{}",
        made.inner_html(),
        filed.inner_html()
    );
}

/// Parses HTML without the comments that Leptos keeps places by.
fn unmarked(html: &str) -> Element {
    let holder = document().create_element("div").expect("an element can be made");
    holder.set_inner_html(&html.replace("<!---->", ""));
    holder
}

/// Every text is wrapped, as a translator does, and places are gone, as an extension does.
#[wasm_bindgen_test]
async fn nothing_is_expected_of_the_document() {
    let root = rendered();
    wrap(&root);
    for gone in [".notice", ".trip-header", "main .watched-minutes"] {
        find(&root, gone).remove();
    }
    let texts: Texts = postcard::from_bytes(TEXTS).expect("the fixture's texts");
    let context = context(&root, texts);
    let path = root.dataset().get("path").expect("the page is stamped");
    let page = context.outline.page(&path).expect("the outline has the page");
    start(context);
    leptos::task::tick().await;
    let words = || find(&root, "main [data-counts=talks]").text_content().unwrap_or_default();
    find(&root, "article.talk-card input").unchecked_into::<HtmlInputElement>().click();
    frames().await;
    assert!(words().starts_with("1 of "), "{}", words());
    context.navigation.turn_to(context.outline.not_found().expect("there is a last page"));
    context.navigation.turn_to(page);
    assert!(words().starts_with("1 of "), "{}", words());
    find(&root, "article.talk-card input").unchecked_into::<HtmlInputElement>().click();
    frames().await;
}

/// Wraps every text of an element twice.
fn wrap(element: &Element) {
    let nodes = element.child_nodes();
    let nodes: Vec<Node> = (0..nodes.length()).filter_map(|index| nodes.get(index)).collect();
    for node in nodes {
        match node.dyn_ref::<Element>() {
            Some(inner) => wrap(inner),
            None if node.node_type() == Node::TEXT_NODE => {
                let font = || document().create_element("font").expect("an element can be made");
                let (outer, inner) = (font(), font());
                element.replace_child(&outer, &node).expect("a child can be replaced");
                outer.append_child(&inner).expect("an element can be appended");
                inner.append_child(&node).expect("a text can be appended");
            }
            None => {}
        }
    }
}
