//! Files that are no TOML: one message each, where the mistake was made, and what to write instead.

use crate::written::{DAY, Written, assert_problems, problems_after};

const TITLE: &str = "\"The day\"";

/// Asserts what is said of the day's file where its title is written like that.
fn assert_title(cases: &[(&str, &str)]) {
    for (written, expected) in cases {
        assert_problems("day.toml", &[(TITLE, written, &format!("day.toml:2:{expected}"))]);
    }
}

#[test]
fn quotes_are_closed_and_straight() {
    let open = "the text that \" opens here is not closed in its line; write \"The day\"";
    assert_title(&[
        ("\"The day", &format!("9: {open}")),
        ("\"The day\u{201D}", &format!("9: {open}")),
        ("\"The day'", &format!("9: {open}")),
        ("'The day", "9: the text that ' opens here is not closed in its line; write \"The day\""),
        ("The day\"", "9: the text The day\" has no quote at its start; write \"The day\""),
        ("The day", "9: “The day” is a text without quotes; write \"The day\""),
        (
            "The \"big\" day",
            "9: “The \"big\" day” is a text without quotes; write 'The \"big\" day'",
        ),
        (
            "The \"big day\"",
            "9: “The \"big day\"” is a text without quotes; write 'The \"big day\"'",
        ),
        ("The day # on Monday", "9: “The day” is a text without quotes; write \"The day\""),
        ("“The day”", "9: “The day” is in quotes that TOML does not have; write \"The day\""),
        ("„The day“", "9: „The day“ is in quotes that TOML does not have; write \"The day\""),
        ("‘The day’", "9: ‘The day’ is in quotes that TOML does not have; write \"The day\""),
        ("True", "9: “True” is a text without quotes; write \"True\""),
    ]);
}

#[test]
fn a_quote_inside_a_text_is_told_from_its_end() {
    assert_title(&[
        (
            "\"The \"big\" day\"",
            "14: a quote inside the text ends it here; write 'The \"big\" day'",
        ),
        (
            "\"It's a \"big\" day\"",
            "17: a quote inside the text ends it here; write \"It's a \\\"big\\\" day\"",
        ),
        ("'It's big'", "12: a quote inside the text ends it here; write \"It's big\""),
        ("\"\"The day\"\"", "10: a quote inside the text ends it here; write \"The day\""),
        (
            "\"The day\" now",
            "19: there is something behind the text: now; take it into the quotes, or out",
        ),
        (
            "\"The day\",",
            "18: there is a “,” behind the value; take it out: a line ends with its value",
        ),
        (
            "\"The day\";",
            "18: there is a “;” behind the value; take it out: a line ends with its value",
        ),
    ]);
    let backslash = problems_after("day.toml", TITLE, "\"C:\\pictures\"");
    assert_eq!(
        backslash,
        ["day.toml:2:13: a backslash stands for itself only between single quotes, or twice; \
          write 'C:\\pictures'"]
    );
}

#[test]
fn a_line_is_a_key_and_a_value() {
    let line = "title = \"The day\"";
    let cases = [
        (
            "title: \"The day\"",
            "1: between a key and its value stands `=`, not `:`; write title = \"The day\"",
        ),
        (
            "title: The day",
            "1: between a key and its value stands `=`, not `:`; write title = \"The day\"",
        ),
        (
            "title \"The day\"",
            "1: there is no `=` behind the key `title`; write title = \"The day\"",
        ),
        ("short title = \"The day\"", "1: the key `short title` has spaces; write `short_title`"),
        ("títle = \"The day\"", "1: `títle` cannot be a key; write `title`"),
        ("title =", "8: `title` has no value; write one behind the `=`, or leave the key out"),
        ("title == \"The day\"", "8: behind `title` there is more than `=`; write `=` alone"),
        ("title => \"The day\"", "8: behind `title` there is more than `=`; write `=` alone"),
        ("title := \"The day\"", "1: behind `title` there is more than `=`; write `=` alone"),
        (
            "title = \"x\" room = \"y\"",
            "13: there are two keys in this line; begin a new line here",
        ),
        (
            "title = `The day`",
            "9: `The day` is in quotes that TOML does not have; write \"The day\"",
        ),
        ("= \"The day\"", "1: there is no key before the `=`; write one, or delete the line"),
        ("// the day", "1: this is no comment of TOML; begin it with #"),
        ("<!-- the day -->", "1: this is no comment of TOML; begin it with #"),
        (
            "<<<<<<< HEAD",
            "1: a merge left its mark here; choose one of the two versions, and delete the marks",
        ),
        ("---", "1: this is the fence of front matter; delete it: the whole file is TOML"),
        (
            "title\u{A0}= \"The day\"",
            "6: there is a space of another kind here, U+00A0; write a plain space",
        ),
        (
            "title = \u{200B}\"The day\"",
            "9: there is an invisible character here, U+200B; delete it",
        ),
    ];
    for (written, expected) in cases {
        assert_problems("day.toml", &[(line, written, &format!("day.toml:2:{expected}"))]);
    }
    let prose = problems_after("day.toml", line, "It was a day, and it's over.");
    assert_eq!(prose.len(), 1, "{prose:?}");
    assert!(
        prose[0].starts_with("day.toml:2:1: this line has neither a key nor `=`; "),
        "{prose:?}"
    );
}

#[test]
fn a_text_of_several_lines_is_reported_where_it_opens() {
    let about = "about = \"About it.\"";
    let last =
        problems_after("undated.toml", "attendance", "about = \"\"\"\nAbout it.\nattendance");
    let open = "the text that \"\"\" opens here is not closed; write \"\"\" at its end";
    assert_eq!(last, [format!("undated.toml:5:9: {open}, before line 7")]);
    let end = problems_after(
        "undated.toml",
        "attendance = \"wants\"",
        "attendance = \"wants\"\nabout = \"\"\"\nAbout it.",
    );
    assert_eq!(end, [format!("undated.toml:6:9: {open}")]);
    // It goes on to the quotes that were to open the next one.
    let next = Written::small()
        .changed("day.toml", "\"It began.\"", "\"\"\"\nIt began.")
        .changed("day.toml", about, "about = \"\"\"\nAbout it.\n\"\"\"")
        .problems();
    assert_eq!(next, [format!("day.toml:3:9: {open}, before line 5")]);
    let two = problems_after("day.toml", about, "about = \"\"\nIt's about [it].\n\"\"\"");
    let expected = "day.toml:15:9: a text of several lines begins with \"\"\"; \
                    write \"\"\" here, and at its end";
    assert_eq!(two, [expected]);
    let single = problems_after("day.toml", about, "about = '''\nAbout it.");
    let open = "the text that ''' opens here is not closed; write ''' at its end";
    assert_eq!(single, [format!("day.toml:15:9: {open}, before line 18")]);
}

#[test]
fn one_mistake_of_syntax_is_one_message() {
    // In the trip's own file, nothing is known of the others but whether they are TOML.
    let trip = Written::small().changed("trip.toml", "\"small\"", "\"small").problems();
    assert_eq!(trip.len(), 1, "{trip:?}");
    let both = Written::small()
        .changed("trip.toml", "\"small\"", "\"small")
        .changed("day.toml", TITLE, "The day")
        .problems();
    assert_eq!(both.len(), 2, "{both:?}");
    let everywhere = DAY.replace("= \"", "= ");
    assert_eq!(Written::small().with("day.toml", everywhere).problems().len(), 1);
}
