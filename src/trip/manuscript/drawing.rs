//! SVG of nothing but shapes, in the colours of the page.

use pulldown_cmark_escape::escape_html;
use roxmltree::{Attribute, Document, Node};

use super::{likeness::suggestion, problem::Problems, source::Source};

/// Most bytes of a file: it stands in every page that shows it.
const LIMIT: usize = 6_000;

const SHAPES: [&str; 9] =
    ["circle", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "text"];

const ATTRIBUTES: [&str; 30] = [
    "cx",
    "cy",
    "d",
    "fill",
    "fill-opacity",
    "fill-rule",
    "font-size",
    "font-weight",
    "height",
    "letter-spacing",
    "opacity",
    "points",
    "r",
    "rx",
    "ry",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "transform",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
];

/// Reads a drawing: its view box, and its shapes as they may stand in a page. What is written is
/// what was understood, so that nothing else comes through.
pub(super) fn read(source: &Source, problems: &Problems) -> Option<(String, String)> {
    let text = source.text()?;
    if text.len() > LIMIT {
        let wrong = format!("this picture has {} bytes", text.len());
        problems.add(&source.position(LIMIT), wrong, format!("use at most {LIMIT}"));
        return None;
    }
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => {
            let wrong = format!("this is not SVG ({error})");
            let position = source.position(offset(text, error.pos()));
            problems.add(&position, wrong, "write well-formed XML, without a DOCTYPE");
            return None;
        }
    };
    let svg = document.root_element();
    let add = |at: usize, wrong: String, instead: String| {
        problems.add(&source.position(at), wrong, instead);
    };
    let view_box = svg.attribute("viewBox").filter(|value| is_view_box(value));
    if !svg.has_tag_name(("http://www.w3.org/2000/svg", "svg")) || view_box.is_none() {
        add(
            svg.range().start,
            "this is no <svg> with a view box".to_owned(),
            "begin with <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 160 110\">"
                .to_owned(),
        );
        return None;
    }
    let (mut attributes, mut shapes) = (String::new(), String::new());
    write_attributes(svg, &mut attributes, &add);
    write_children(svg, &mut shapes, &add);
    if !attributes.is_empty() {
        shapes = format!("<g{attributes}>{shapes}</g>");
    }
    Some((view_box?.to_owned(), shapes))
}

fn write_children(parent: Node<'_, '_>, shapes: &mut String, add: &impl Fn(usize, String, String)) {
    for node in parent.children() {
        if let Some(text) = node.text().filter(|_| node.is_text()) {
            if parent.has_tag_name("text") {
                push_escaped(shapes, text);
            } else if !text.trim().is_empty() {
                let wrong = "there is text outside <text>".to_owned();
                add(node.range().start, wrong, "put it into one".to_owned());
            }
        } else if node.is_element() {
            let name = node.tag_name().name();
            if !SHAPES.contains(&name) {
                let wrong = format!("<{name}> may not stand in a picture");
                add(node.range().start, wrong, suggestion(name, &SHAPES));
                continue;
            }
            shapes.extend(["<", name]);
            write_attributes(node, shapes, add);
            if node.has_children() {
                shapes.push('>');
                write_children(node, shapes, add);
                shapes.extend(["</", name, ">"]);
            } else {
                shapes.push_str("/>");
            }
        }
    }
}

fn write_attributes(node: Node<'_, '_>, shapes: &mut String, add: &impl Fn(usize, String, String)) {
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        if name == "viewBox" && node.has_tag_name("svg") {
            continue;
        }
        let at = attribute.range().start;
        if attribute.namespace().is_some() || !ATTRIBUTES.contains(&name) {
            let wrong = format!("the attribute `{name}` may not stand in a picture");
            add(at, wrong, suggestion(name, &ATTRIBUTES));
        } else if let Some(instead) = instead_of(&attribute) {
            add(at, format!("`{name}` is “{value}”"), instead.to_owned());
        } else {
            let words: Vec<&str> = value.split_whitespace().collect();
            shapes.extend([" ", name, "=\"", &words.join(" "), "\""]);
        }
    }
}

/// Tells what to write instead of a value that may not stand in a picture.
fn instead_of(attribute: &Attribute<'_, '_>) -> Option<&'static str> {
    let value = attribute.value();
    if matches!(attribute.name(), "fill" | "stroke") {
        let token = value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')'));
        let named =
            token.is_some_and(|token| token.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'));
        let right = named || matches!(value, "none" | "currentColor");
        return (!right)
            .then_some("write none, currentColor, or a colour of the page, as in var(--river)");
    }
    let plain =
        |c: char| c.is_ascii_alphanumeric() || c.is_ascii_whitespace() || "+-.,()%".contains(c);
    (!value.chars().all(plain) || value.contains("url")).then_some("write numbers and plain words")
}

fn is_view_box(value: &str) -> bool {
    let numbers: Vec<Option<f32>> = value.split(' ').map(|part| part.parse().ok()).collect();
    let size = |place: usize| {
        numbers.get(place).copied().flatten().is_some_and(|size| size > 0.0 && size < 10_000.0)
    };
    numbers.len() == 4 && numbers.iter().all(Option::is_some) && size(2) && size(3)
}

fn push_escaped(to: &mut String, text: &str) {
    // Writing to a string cannot fail.
    let _ = escape_html(to, text);
}

/// Returns the byte of a place that is given as row and column.
fn offset(text: &str, place: roxmltree::TextPos) -> usize {
    let row = place.row.saturating_sub(1) as usize;
    let column = place.col.saturating_sub(1) as usize;
    let before: usize = text.split_inclusive('\n').take(row).map(str::len).sum();
    let line = text[before..].chars().take(column).map(char::len_utf8);
    before + line.sum::<usize>()
}
