//! Markdown: what it may say, and what becomes of HTML in it.

use crate::written::{Written, problems_after};

/// Returns the HTML that the day's opening words become.
fn html(markdown: &str) -> String {
    let intro = format!("'''\n{markdown}\n'''");
    let trip = Written::small().changed("day.toml", "\"It began.\"", &intro).trip();
    trip.days[0].intro.as_str().to_owned()
}

/// Returns what is wrong with the day's opening words.
fn remarks(markdown: &str) -> Vec<String> {
    problems_after("day.toml", "\"It began.\"", &format!("'''\n{markdown}\n'''"))
}

#[test]
fn markdown_becomes_html() {
    assert_eq!(
        html("One *two* **three** `four`."),
        "<p>One <em>two</em> <strong>three</strong> <code>four</code>.</p>"
    );
    assert_eq!(html("> quoted"), "<blockquote>\n<p>quoted</p>\n</blockquote>");
    assert_eq!(html("- a\n- b"), "<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
    assert_eq!(html("a\n\nb"), "<p>a</p>\n<p>b</p>");
}

#[test]
fn prose_is_also_there_as_plain_text() {
    let text = |markdown: &str| {
        let intro = format!("'''\n{markdown}\n'''");
        let trip = Written::small().changed("day.toml", "\"It began.\"", &intro).trip();
        trip.days[0].intro.text().to_owned()
    };
    assert_eq!(text("One *two*three **[four](https://a.example)**."), "One twothree four.");
    assert_eq!(text("a\nb  \nc\n\nd\n- e\n  - f\n- g\n\n> h\n\n---\ni"), "a b c d e f g h i");
    assert_eq!(text("`a < b` & \\<b>c<br>d"), "a < b & <b>c d");
}

#[test]
fn links_lead_to_the_web_and_tell_nothing() {
    assert_eq!(
        html("[a](https://example.org/?a=1&b=\"2\")"),
        "<p><a href=\"https://example.org/?a=1&amp;b=%222%22\" rel=\"noopener\">a</a></p>"
    );
}

#[test]
fn what_looks_like_html_may_be_shown() {
    assert_eq!(html("`<i>`"), "<p><code>&lt;i&gt;</code></p>");
    assert_eq!(
        html("a \\<img src=x onerror=alert(1)> b"),
        "<p>a &lt;img src=x onerror=alert(1)&gt; b</p>"
    );
    assert_eq!(html("a < b, c &lt;d&gt;"), "<p>a &lt; b, c &lt;d&gt;</p>");
    let block = "```\n<script>alert(1)</script>\n```";
    assert_eq!(html(block), "<pre><code>&lt;script&gt;alert(1)&lt;/script&gt;\n</code></pre>");
}

#[test]
fn links_to_anything_but_the_web_are_reported() {
    for address in [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "/day",
        "#day",
        "mailto:ann@example.org",
    ] {
        let expected = format!(
            "day.toml:4:1: the link “{address}” is not a web address; begin it with https://"
        );
        assert_eq!(remarks(&format!("[a]({address})")), [expected]);
    }
    assert_eq!(
        remarks("<javascript:alert(1)>"),
        [
            "day.toml:4:1: the link “javascript:alert(1)” is not a web address; begin it with https://"
        ]
    );
    assert_eq!(remarks("[a][b]\n\n[b]: ftp://example.org/").len(), 1);
}

#[test]
fn images_are_reported() {
    assert_eq!(
        remarks("![a](https://example.org/a.png)"),
        ["day.toml:4:1: there is an image in the text (https://example.org/a.png); \
          link to it: a page asks no other site for anything"]
    );
}

#[test]
fn headings_are_reported() {
    for heading in ["# A", "###### A", "A\n=", "A\n-"] {
        assert_eq!(
            remarks(heading),
            ["day.toml:4:1: there is a heading in the text; use a paragraph, or *emphasis*"]
        );
    }
}

#[test]
fn all_that_is_wrong_with_a_text_is_reported() {
    assert_eq!(remarks("# A\n\n[a](b)\n\n![c](d)").len(), 3);
}
