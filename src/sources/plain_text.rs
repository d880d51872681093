//! Plain text of what others have written: HTML, entities, characters that nobody sees.

use ego_tree::iter::Edge;
use scraper::{Html, Node};

/// Elements that stand on lines of their own.
const BLOCKS: [&str; 18] = [
    "p",
    "div",
    "section",
    "article",
    "ul",
    "ol",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "tr",
    "pre",
    "blockquote",
    "hr",
];

/// How deeply HTML may be nested.
const DEPTH: i32 = 500;

/// Elements whose content is for programs.
const UNREAD: [&str; 5] = ["script", "style", "template", "noscript", "head"];

/// Makes one line of a text: white space drawn together, and nothing that cannot be seen. Tags stay as they are, since
/// a title may be of them: `Vec<T>`, explained.
pub(crate) fn line(text: &str) -> String {
    let text = entities(text);
    let visible = text.chars().filter(|c| !is_hidden(*c));
    let spaced = visible.map(|c| if c.is_control() || is_line_end(c) { ' ' } else { c });
    spaced.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Makes one line of at most so many characters, where there is something on it.
pub(crate) fn some_line(text: &str, limit: usize) -> Option<String> {
    let line = line(text);
    let long = line.char_indices().nth(limit).is_some();
    let shown = if long {
        let end =
            line.char_indices().nth(limit.saturating_sub(1)).map_or(line.len(), |(end, _)| end);
        format!("{}…", line[..end].trim_end())
    } else {
        line
    };
    Some(shown).filter(|line| !line.is_empty())
}

/// Makes lines of a text that may be HTML, without a run of empty ones.
pub(crate) fn lines(text: &str) -> String {
    let plain = if is_html(text) && !is_too_deep(text) { of_html(text) } else { entities(text) };
    let mut lines: Vec<String> = Vec::new();
    for line in plain.replace("\r\n", "\n").split(|c| c == '\n' || is_line_end(c)) {
        let line = self::line(line);
        if !(line.is_empty() && lines.last().is_none_or(String::is_empty)) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned()
}

/// Tells whether a character is of no width or turns the direction of others: a trip's text has none of them.
pub(crate) fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}'
        | '\u{180E}' | '\u{FFF9}'..='\u{FFFB}')
}

/// What a text says without its characters that nobody sees; line breaks and tabs stay.
pub(crate) fn visible(text: &str) -> String {
    let kept = |c: &char| !is_hidden(*c) && (!c.is_control() || matches!(c, '\n' | '\t'));
    text.replace("\r\n", "\n").chars().filter(kept).collect()
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}' | '\u{85}')
}

/// Replaces the entities that programs leave in texts that are none of HTML's.
fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let names = [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#039;", "'"),
        ("&apos;", "'"),
    ];
    let replaced =
        names.iter().fold(text.to_owned(), |text, (name, sign)| text.replace(name, sign));
    // The last, so that what is written twice over is not read twice.
    replaced.replace("&amp;", "&")
}

/// Tells whether a text has tags of paragraphs, breaks, links or lists.
fn is_html(text: &str) -> bool {
    text.match_indices('<').any(|(place, _)| {
        let inside = text[place + 1..].trim_start_matches('/');
        let end = inside.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inside.len());
        let name = inside[..end].to_ascii_lowercase();
        matches!(
            name.as_str(),
            "br" | "a" | "b" | "i" | "em" | "strong" | "span" | "code" | "script"
        ) || BLOCKS.contains(&name.as_str())
    })
}

/// Tells whether HTML is nested more deeply than anybody writes it: reading it takes the square of that.
pub(crate) fn is_too_deep(html: &str) -> bool {
    /// Elements that need no end.
    const OPEN: &str =
        " p li br img meta link input hr td th tr dt dd option source col area base embed wbr ";
    let mut depth = 0_i32;
    html.match_indices('<').any(|(place, _)| {
        let inside = &html.as_bytes()[place + 1..];
        let length = inside.iter().take_while(|byte| byte.is_ascii_alphanumeric()).take(12).count();
        if inside.first() == Some(&b'/') {
            depth -= 1;
        } else if length > 0 {
            let name = String::from_utf8_lossy(&inside[..length]).to_lowercase();
            depth += i32::from(!OPEN.contains(&format!(" {name} ")));
        }
        depth = depth.max(0);
        depth > DEPTH
    })
}

/// Reads the text of HTML. The tree is walked without recursion, however deep it is.
fn of_html(html: &str) -> String {
    let parsed = Html::parse_fragment(html);
    let mut text = String::new();
    let mut unread = 0_usize;
    for edge in parsed.tree.root().traverse() {
        let (node, opens) = match edge {
            Edge::Open(node) => (node, true),
            Edge::Close(node) => (node, false),
        };
        match node.value() {
            Node::Element(element) if UNREAD.contains(&element.name()) => {
                unread = if opens { unread + 1 } else { unread.saturating_sub(1) };
            }
            Node::Element(element) if BLOCKS.contains(&element.name()) => {
                text.push('\n');
                if opens && element.name() == "li" {
                    text.push_str("- ");
                } else if element.name() == "p" {
                    text.push('\n');
                }
            }
            Node::Element(element) if opens && element.name() == "br" => text.push('\n'),
            Node::Text(piece) if opens && unread == 0 => text.push_str(&piece.replace('\n', " ")),
            _ => {}
        }
    }
    text
}
