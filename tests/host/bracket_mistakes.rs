//! Brackets, commas and headers of tables that are not right, and what stands twice.

use crate::written::{DAY, TRIP, Written, assert_problems, problems_after};

#[test]
fn brackets_are_closed() {
    let list = "[\"hall\"]";
    let open = "4:10: this [ is not closed; write ] where it ends";
    let cases = [
        ("[\"hall\"", open),
        (
            "[\"hall]",
            "4:11: the text that \" opens here is not closed in its line; write \" at its end",
        ),
        (
            "\"hall\"]",
            "4:16: there is a “]” behind the value; take it out: a line ends with its value",
        ),
        ("[hall]", "4:11: “hall” is a text without quotes; write \"hall\""),
        ("[“hall”]", "4:11: “hall” is in quotes that TOML does not have; write \"hall\""),
        ("[\"hall\" \"x\"]", "4:18: there is no comma before this item; write one"),
        ("[\"hall\";\"x\"]", "4:17: there is a `;` between two items; write a comma in its place"),
        ("[\"hall\",, \"x\"]", "4:18: there is a comma too many; take it out"),
    ];
    for (written, expected) in cases {
        assert_problems("day.toml", &[(list, written, &format!("day.toml:{expected}"))]);
    }
    let about = "about = \"About it.\"";
    let cases = [
        ("speakers = [{ name = \"A\" ]", "15:13: this { is not closed; write } where it ends"),
        ("speakers = [{ name = \"A\" }", "15:12: this [ is not closed; write ] where it ends"),
        (
            "speakers = [{ name = \"A\" note = \"B\" }]",
            "15:26: there is no comma before this item; write one",
        ),
        ("speakers = [{ name = \"A\" },", "15:12: this [ is not closed; write ] where it ends"),
        (
            "speakers = [{ name = \"A, note = \"B\" }]",
            "15:22: the text that \" opens here ends at the quote of the next one; write \" where it ends",
        ),
        (
            "speakers = [\n  { name = \"A\",\n  { name = \"B\" },\n]",
            "16:3: this { is not closed; write } where it ends",
        ),
        (
            "speakers = [{ name = Ann Example }]",
            "15:22: “Ann Example” is a text without quotes; write \"Ann Example\"",
        ),
        (
            "recording = example.org/watch",
            "15:13: “example.org/watch” is a text without quotes; write \"https://example.org/watch\"",
        ),
    ];
    for (written, expected) in cases {
        assert_problems("day.toml", &[(about, written, &format!("day.toml:{expected}"))]);
    }
}

#[test]
fn entries_have_two_brackets() {
    let first = |written: &str| DAY.replacen("[[entry]]", written, 1);
    for (written, code) in [
        ("[[entry]", "[[entry]"),
        ("[[entry", "[[entry"),
        ("[entry]]", "[entry]]"),
        ("entry]]", "entry]]"),
        ("[[entry]] # first]", ""),
    ] {
        let problems = Written::small().with("day.toml", first(written)).problems();
        if code.is_empty() {
            assert_eq!(problems, [""; 0]);
            continue;
        }
        let expected = format!(
            "day.toml:6:1: the brackets of “{code}” are not those of a table; write [[entry]]"
        );
        assert_eq!(problems, [expected]);
    }
    let one = Written::small().with("day.toml", first("[entry]")).problems();
    let several =
        "[entry] stands for one thing, and there are several of them; write [[entry]] for each";
    assert_eq!(one, [format!("day.toml:6:1: {several}")]);
    let all = Written::small().with("day.toml", DAY.replace("[[entry]]", "[entry]")).problems();
    assert_eq!(all, [format!("day.toml:6:1: {several}")]);
    let undated = problems_after("undated.toml", "[[entry]]", "[entry]");
    let two = "this is of the type table; write [[entry]], with two brackets on either side";
    assert_eq!(undated, [format!("undated.toml:1:1: {two}")]);
    let traveller = problems_after("trip.toml", "[traveller]", "[[traveller]]");
    let one = "this is of the type array; write [traveller], with one bracket on either side";
    assert_eq!(traveller, [format!("trip.toml:8:1: {one}")]);
}

#[test]
fn what_stands_twice_is_named() {
    let twice = problems_after("day.toml", "title = \"The day\"", "title = \"A\"\ntitle = \"B\"");
    let expected = "day.toml:3:1: the key `title` is already written in line 2; \
                    leave one out, or write [[entry]] above what is another one";
    assert_eq!(twice, [expected]);
    let header = DAY.rfind("[[entry]]\n").expect("the last entry");
    let without = format!("{}{}", &DAY[..header], &DAY[header + 10..]);
    let expected = "day.toml:17:1: the key `kind` is already written in line 7; \
                    leave one out, or write [[entry]] above what is another one";
    assert_eq!(Written::small().with("day.toml", without).problems(), [expected]);
    let zones = format!("{TRIP}\n[zone]\niana = \"Etc/UTC\"\n");
    let expected = "trip.toml:32:1: the table [zone] is already written in line 17; \
                    put the keys of both into one";
    assert_eq!(Written::small().with("trip.toml", zones).problems(), [expected]);
}
