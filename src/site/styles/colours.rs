//! The colours of the style sheets, as values, for pictures that have no style sheet.

use std::collections::BTreeMap;

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

use super::{StyleError, mistake};

/// Values by their tokens: `#1f5b78` by `river`.
type Tokens = BTreeMap<String, String>;

/// Those of the light page, and those that are other ones on the dark page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Colours {
    light: Tokens,
    dark: Tokens,
}

impl Colours {
    /// Takes them out of a style sheet, given by its path and its text.
    ///
    /// # Errors
    /// [`StyleError`] for the first mistake.
    pub fn of(path: &str, text: &str) -> Result<Self, StyleError> {
        let options = ParserOptions { filename: path.to_owned(), ..ParserOptions::default() };
        let style = StyleSheet::parse(text, options).map_err(mistake)?;
        let mut colours = Self::default();
        collect(&style.rules, [&mut colours.light, &mut colours.dark]);
        Ok(colours)
    }

    /// Returns the value of a token; that of `ink` where there is no such token.
    pub(crate) fn light(&self, token: &str) -> &str {
        let value = self.light.get(token).or_else(|| self.light.get("ink"));
        value.map_or("#000", String::as_str)
    }

    /// Returns its value on the dark page.
    pub(crate) fn dark(&self, token: &str) -> &str {
        self.dark.get(token).map_or_else(|| self.light(token), String::as_str)
    }

    /// Returns a drawing with values in place of its tokens, such as `var(--river)`.
    pub(crate) fn coloured(&self, drawing: &str) -> String {
        let mut parts = drawing.split("var(--");
        let mut coloured = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (token, rest) = part.split_once(')').unwrap_or((part, ""));
            coloured.extend([self.light(token), rest]);
        }
        coloured
    }
}

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
