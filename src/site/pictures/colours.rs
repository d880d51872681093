//! The colours of the style sheets, as values, for pictures that have no style sheet.

use std::{collections::BTreeMap, sync::LazyLock};

use lightningcss::{
    declaration::DeclarationBlock,
    media_query::MediaList,
    properties::{
        Property,
        custom::{CustomProperty, TokenOrValue},
    },
    rules::{CssRule, CssRuleList},
    stylesheet::{ParserOptions, PrinterOptions, StyleSheet},
    traits::ToCss,
    values::color::RGBA,
};

/// Values by their tokens: `#1f5b78` by `river`.
type Tokens = BTreeMap<String, String>;

/// Those of the light page, and those that are other ones on the dark page.
static TOKENS: LazyLock<[Tokens; 2]> = LazyLock::new(|| {
    let (mut light, mut dark) = (Tokens::new(), Tokens::new());
    let style = include_str!("../../../style/tokens.css");
    if let Ok(style) = StyleSheet::parse(style, ParserOptions::default()) {
        collect(&style.rules, [&mut light, &mut dark]);
    }
    [light, dark]
});

/// Adds what rules say of the light page, and of the dark one.
fn collect(rules: &CssRuleList<'_>, [light, dark]: [&mut Tokens; 2]) {
    for rule in &rules.0 {
        match rule {
            CssRule::LayerBlock(layer) => collect(&layer.rules, [light, dark]),
            CssRule::Style(style) => {
                light.extend(colours(&style.declarations));
                collect(&style.rules, [light, dark]);
            }
            CssRule::NestedDeclarations(nested) => light.extend(colours(&nested.declarations)),
            CssRule::Media(media) if is_dark(&media.query) => {
                collect(&media.rules, [dark, &mut Tokens::new()]);
            }
            _ => {}
        }
    }
}

fn is_dark(query: &MediaList<'_>) -> bool {
    let query = query.to_css_string(PrinterOptions::default());
    query.is_ok_and(|query| query == "(prefers-color-scheme: dark)")
}

/// Lists the tokens that are declared to be a colour, in sRGB.
fn colours(declarations: &DeclarationBlock<'_>) -> impl Iterator<Item = (String, String)> {
    declarations.declarations.iter().filter_map(|declaration| {
        let Property::Custom(CustomProperty { name, value }) = declaration else { return None };
        let [TokenOrValue::Color(colour)] = value.0.as_slice() else { return None };
        let RGBA { red, green, blue, alpha: 255 } = RGBA::try_from(colour).ok()? else {
            return None;
        };
        let token = name.as_ref().trim_start_matches('-').to_owned();
        Some((token, format!("#{red:02x}{green:02x}{blue:02x}")))
    })
}

/// Returns the value of a token; that of `ink` where there is no such token.
pub(crate) fn colour(token: &str) -> &'static str {
    let [light, _] = &*TOKENS;
    light.get(token).or_else(|| light.get("ink")).map_or("#000", String::as_str)
}

/// Returns its value on the dark page.
pub(crate) fn dark_colour(token: &str) -> &'static str {
    TOKENS[1].get(token).map_or_else(|| colour(token), String::as_str)
}

/// Replaces the tokens of a drawing by their values.
pub(crate) fn coloured(shapes: &str) -> String {
    let mut parts = shapes.split("var(--");
    let mut coloured = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (token, rest) = part.split_once(')').unwrap_or((part, ""));
        coloured.extend([colour(token), rest]);
    }
    coloured
}
