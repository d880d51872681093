//! What comes along with text from elsewhere: HTML, tags of templates, Markdown of other programs.

use crate::written::{Written, problems_after};

/// Returns what is wrong with the day's opening words, without the place in the file: the first line of the words
/// is line 1.
fn remarks(markdown: &str) -> Vec<String> {
    let problems =
        problems_after("day.toml", "\"It began.\"", &format!("\"\"\"\n{markdown}\n\"\"\""));
    let lines = problems.iter().map(|problem| {
        let rest = problem.strip_prefix("day.toml:").unwrap_or_else(|| panic!("{problem}"));
        let (line, rest) = rest.split_once(':').expect("a line");
        let line: usize = line.parse().expect("a number");
        format!("{}:{rest}", line - 3)
    });
    lines.collect()
}

/// Returns the HTML that the day's opening words become.
fn html(markdown: &str) -> String {
    let intro = format!("'''\n{markdown}\n'''");
    let trip = Written::small().changed("day.toml", "\"It began.\"", &intro).trip();
    trip.days[0].intro.as_str().to_owned()
}

#[test]
fn html_says_what_to_write() {
    let cases = [
        ("<img src='a.jpg' alt='x'>", "link to it, or give the trip"),
        ("<iframe src='https://v.example'></iframe>", "write its address as `recording`"),
        ("<video src='a.mp4'>", "write its address as `recording`"),
        ("<a href='https://a.example'>b</a>", "write [words](https://…)"),
        ("<b>b</b>", "write **words**"),
        ("<EM>b</EM>", "write *words*"),
        ("<p>b</p>", "an empty line begins a new paragraph"),
        ("<div class='x'>\n<p>b</p>\n</div>", "an empty line begins a new paragraph"),
        ("<ul>\n<li>a</li>\n</ul>", "write a list: lines that begin with -"),
        ("<table><tr><td>a</td></tr></table>", "write a list, with an item for each row"),
        ("<h2>b</h2>", "use a paragraph, or *emphasis*"),
        ("<script>alert(1)</script>", "leave it out"),
        ("<style>p { color: red }</style>", "leave it out"),
        ("<!-- more -->", "comments of yours begin with #"),
        ("<details>\n<summary>x</summary>\n\n</details>", "keep the words"),
        ("<?php echo 1 ?>", "leave it out"),
        ("a Vec<T> of them", "put it between backticks to show it, `<T>`"),
    ];
    for (markdown, instead) in cases {
        let found = remarks(markdown);
        assert!(found.len() == 1 && found[0].contains(instead), "{markdown}: {found:#?}");
        assert!(found[0].contains("there is HTML in the text: <"), "{markdown}: {found:?}");
    }
    let found = remarks("One.\n\nTwo <b>three</b> <i onclick=\"alert(1)\">four</i> <b>five</b>.");
    assert_eq!(
        found,
        [
            "3:5: there is HTML in the text: <b>; write **words**",
            "3:18: there is HTML in the text: <i onclick=\"alert(1)\">; write *words*",
        ]
    );
}

#[test]
fn line_breaks_are_understood() {
    assert_eq!(html("a<br>b"), "<p>a<br>\nb</p>");
    assert_eq!(html("a<br/>\nb<BR />c"), "<p>a<br>\n\nb<br>\nc</p>");
    assert_eq!(html("a\n\n<br>\n\nb"), "<p>a</p>\n<p>b</p>");
    assert_eq!(
        remarks("a\n\n<br>\nb"),
        [
            "3:1: a line begins with HTML, which ends the Markdown there; leave an empty line in its place"
        ]
    );
}

#[test]
fn tags_of_templates_are_reported() {
    let cases = [
        ("{% include youtube.html id=\"x\" %}", "write its address as `recording`"),
        ("Text {% youtube abc %} more", "write its address as `recording`"),
        ("{{< youtube w7Ft2ymGmfc >}}", "write its address as `recording`"),
        ("{{<youtube w7Ft2ymGmfc>}}", "write its address as `recording`"),
        ("{{% notice tip %}}", "write what it stands for"),
        ("{{< figure src=\"a.jpg\" >}}", "link to it"),
        ("[a]({% post_url 2022-11-01-x %})", "write the address itself"),
        ("{{ page.title }}", "write what it stands for"),
        ("{% highlight rust %}", "put code between two lines of ```"),
        ("{% include x\n   y=1 %}", "write what it stands for"),
    ];
    for (markdown, instead) in cases {
        let found = remarks(&markdown.replace('"', "\\\""));
        assert!(found.len() == 1 && found[0].contains(instead), "{markdown}: {found:#?}");
        assert!(found[0].contains("there is a tag of a template in the text: {"), "{found:?}");
    }
}

#[test]
fn markdown_of_other_programs_is_reported() {
    let cases = [
        ("| a | b |\n|---|---|\n| c | d |", "there is a table in the text; write a list"),
        ("[x][y]", "the link [x][y] has no address in this text; write [words](https://…), or"),
        ("[x][]", "the link [x][] has no address in this text; "),
        ("[a](https://a.example){:target=\"_blank\"}", "there is a list of attributes"),
        ("A paragraph.\n{: .note}", "there is a list of attributes"),
        ("A word{#id .class}", "there is a list of attributes"),
        ("Text^[a note].", "there is a footnote in the text: ^[a note]; put it into brackets"),
        (
            "Text[^1].\n\n[^1]: A note.",
            "there is a footnote in the text: [^1]; put it into brackets",
        ),
        ("[[toc]]", "there is a table of contents in the text: [[toc]]; leave it out"),
        ("[TOC]", "there is a table of contents in the text; leave it out"),
        ("See [[Other page]].", "write [words](https://…)"),
        ("~~old~~ new", "there is a deletion in the text: ~~old~~"),
        ("$$x^2$$", "there is a formula"),
        (":::tip\nText\n:::", "a box of another program"),
        ("> [!NOTE]\n> Text", "a box of another program"),
        ("- [ ] open\n", "a box to tick"),
        ("---\nlayout: post\ntitle: X\n---\n\nText.", "the text begins with front matter"),
        ("![a](me.jpg)", "there is an image in the text (me.jpg)"),
    ];
    for (markdown, wrong) in cases {
        let found = remarks(&markdown.replace('"', "\\\""));
        assert!(found.len() == 1 && found[0].contains(wrong), "{markdown}: {found:#?}");
    }
}

#[test]
fn links_by_reference_within_a_text_are_understood() {
    let link = "<p><a href=\"https://a.example\" rel=\"noopener\">x</a></p>";
    assert_eq!(html("[x][y]\n\n[y]: https://a.example"), link);
    assert_eq!(html("[x][]\n\n[x]: https://a.example"), link);
    assert_eq!(html("[x]\n\n[x]: https://a.example"), link);
    // Words in brackets are words.
    assert_eq!(html("He said [sic] so [\u{2026}]."), "<p>He said [sic] so [\u{2026}].</p>");
}

#[test]
fn lines_with_addresses_that_no_link_has_are_not_lost() {
    for (name, line) in [
        ("y", "[y]: https://a.example"),
        ("Update", "[Update]: cancelled"),
        ("x", "[x]: https://a.example 'A title'"),
    ] {
        let found = remarks(&format!("Text.\n\n{line}"));
        let wrong = format!("3:1: the line [{name}]: … is not shown, and no link");
        let instead = format!("as [words][{name}]; or, to show the line, write \\[{name}]: …");
        assert!(found.len() == 1 && found[0].starts_with(&wrong), "{found:?}");
        assert!(found[0].ends_with(&instead), "{found:?}");
    }
    assert_eq!(remarks("[a] [b][A]\n\n[a]: https://a.example\n[c]: https://a.example"), [""; 0]);
    assert_eq!(html("\\[Update]: cancelled"), "<p>[Update]: cancelled</p>");
}

#[test]
fn code_and_escapes_hold_all_of_it() {
    for code in [
        "{% x %}",
        "{{ x }}",
        "<img>",
        "{:target}",
        "[[toc]]",
        "^[x]",
        "[^1]",
        "~~x~~",
        "$$x$$",
        "[x][y]",
        "{{< youtube x >}}",
    ] {
        for markdown in
            [format!("`{code}`"), format!("```\n{code}\n```"), format!("a\n\n    {code}")]
        {
            assert_eq!(
                problems_after("day.toml", "\"It began.\"", &format!("'''\n{markdown}\n'''")),
                [""; 0],
                "{markdown}"
            );
        }
    }
    assert_eq!(html("\\{% x %}, \\{{ y }}"), "<p>{% x %}, {{ y }}</p>");
    assert_eq!(html("{x} { y } ~5 km {1: 2} a ~ b"), "<p>{x} { y } ~5 km {1: 2} a ~ b</p>");
}
