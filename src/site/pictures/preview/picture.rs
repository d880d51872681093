//! A drawing of the trip in a preview, which has no fonts: text becomes outlines.

use std::fmt::Write;

use maud::html;
use recap_trip::Picture;
use roxmltree::{Document, Node};

use super::{
    fonts::{Face, legible},
    lettering::Lettering,
};

/// The attributes of text that its outlines follow.
const OF_TEXT: [&str; 7] =
    ["x", "y", "font-size", "font-weight", "letter-spacing", "text-anchor", "transform"];

/// Returns the shapes of a picture.
pub(super) fn shapes(picture: &Picture) -> String {
    let document = format!("<svg>{}</svg>", picture.shapes);
    let mut shapes = String::new();
    if let Ok(document) = Document::parse(&document) {
        write_children(document.root_element(), &mut shapes);
    }
    shapes
}

fn write_children(parent: Node<'_, '_>, shapes: &mut String) {
    for node in parent.children().filter(Node::is_element) {
        let name = node.tag_name().name();
        let text = name == "text";
        let name = if text { "path" } else { name };
        let _ = write!(shapes, "<{name}");
        for attribute in node.attributes() {
            if !text || !OF_TEXT.contains(&attribute.name()) {
                write_attribute(shapes, attribute.name(), attribute.value());
            }
        }
        if text {
            write_outlines(node, shapes);
        }
        shapes.push('>');
        if !text {
            write_children(node, shapes);
        }
        let _ = write!(shapes, "</{name}>");
    }
}

/// Writes a text as the attributes of a path.
fn write_outlines(node: Node<'_, '_>, shapes: &mut String) {
    let number = |name: &str| said(node, name).and_then(|value| value.parse::<f32>().ok());
    let text: String =
        node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect();
    let size = number("font-size").unwrap_or(16.0);
    let line = legible(&text).unwrap_or_default();
    // Drawn large and made smaller: outlines are written to a tenth.
    let line = Lettering::of(&line, Face::Sans, 10.0 * size);
    let back = match said(node, "text-anchor") {
        Some("middle") => 0.5,
        Some("end") => 1.0,
        _ => 0.0,
    };
    let own = |name: &str| node.attribute(name).and_then(|value| value.parse::<f32>().ok());
    let x = own("x").unwrap_or_default() - back * line.width / 10.0;
    let y = own("y").unwrap_or_default();
    let turned = node.attribute("transform").unwrap_or_default();
    write_attribute(shapes, "transform", &format!("{turned} translate({x:.2} {y:.2}) scale(.1)"));
    write_attribute(shapes, "d", &line.path);
}

/// Returns an attribute of a node, else of the nearest element around it that has it.
fn said<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.ancestors().find_map(|node| node.attribute(name))
}

fn write_attribute(shapes: &mut String, name: &str, value: &str) {
    let _ = write!(shapes, " {name}=\"{}\"", html! { (value) }.into_string());
}
