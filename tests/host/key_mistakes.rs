//! Keys and values that are in the wrong place or of another form: what is meant by them.

use crate::written::{DAY, TRIP, Written, assert_problems, problems_after};

#[test]
fn a_key_by_another_name_is_known() {
    let about = "about = \"About it.\"";
    for (written, instead) in [
        ("abstract", "write “about”?"),
        ("description", "write “about”?"),
        ("video", "write “recording”?"),
        ("tags", "write “topics”?"),
        ("type", "write “kind”?"),
        ("duration", "write “length”?"),
        ("speaker", "write “speakers”?"),
        ("Recording_Added", "write “recording_added”?"),
        ("recording-added", "write “recording_added”?"),
        ("day", "leave it out: an entry belongs to the day of its file"),
    ] {
        let expected = format!("day.toml:15:1: the key `{written}` is unknown here; {instead}");
        assert_problems("day.toml", &[(about, &format!("{written} = \"x\""), &expected)]);
    }
    // What is like nothing gets no advice that is worse than none.
    let found = problems_after("day.toml", about, "xyzzy = \"x\"");
    let expected = "day.toml:15:1: the key `xyzzy` is unknown here; write one of kind, id, ";
    assert!(found.len() == 1 && found[0].starts_with(expected), "{found:?}");
}

#[test]
fn a_key_that_is_written_wrongly_is_not_missing_too() {
    assert_problems(
        "day.toml",
        &[
            (
                "title = \"The day\"",
                "Title = \"The day\"",
                "day.toml:2:1: the key `Title` is unknown here; write “title”?",
            ),
            (
                "intro = ",
                "description = ",
                "day.toml:3:1: the key `description` is unknown here; write “intro”?",
            ),
            ("date = ", "day = ", "day.toml:1:1: the key `day` is unknown here; write “date”?"),
            (
                "kind = \"moment\"",
                "Kind = \"moment\"",
                "day.toml:18:1: the key `Kind` is unknown here; write “kind”?",
            ),
        ],
    );
    let entry =
        problems_after("day.toml", "[[entry]]\nkind = \"moment\"", "[[Entry]]\nkind = \"moment\"");
    assert_eq!(entry, ["day.toml:17:3: the key `Entry` is unknown here; write “entry”?"]);
    let talk = Written::small().with("day.toml", DAY.replace("[[entry]]", "[[talk]]")).problems();
    assert_eq!(talk, ["day.toml:6:3: the key `talk` is unknown here; write “entry”?"]);
}

#[test]
fn keys_of_the_file_stand_above_its_tables() {
    let days = "days = [\"day.toml\"]\n";
    let below = format!("{}\n{days}", TRIP.replace(days, ""));
    let expected = "trip.toml:31:1: the key `days` does not belong to this table, but to the file; \
                    write it above the first table";
    assert_eq!(Written::small().with("trip.toml", below).problems(), [expected]);
    let intro = "intro = \"It began.\"\n";
    let below = format!("{}{intro}", DAY.replace(intro, ""));
    let expected = "day.toml:22:1: the key `intro` does not belong to this table, but to the file; \
                    write it above the first table";
    assert_eq!(Written::small().with("day.toml", below).problems(), [expected]);
}

#[test]
fn what_stands_in_the_wrong_file_is_sent_to_its_own() {
    let place = "\n[[place]]\nid = \"x\"\nname = \"X\"\n";
    let day = Written::small().with("day.toml", format!("{DAY}{place}")).problems();
    assert_eq!(day, ["day.toml:24:3: the key `place` is unknown here; write it into trip.toml"]);
    let entry = "\n[[entry]]\nkind = \"moment\"\nid = \"x\"\ntitle = \"X\"\nattendance = \"saw\"\n";
    let trip = Written::small().with("trip.toml", format!("{TRIP}{entry}")).problems();
    let expected =
        "trip.toml:32:3: the key `entry` is unknown here; write entries into the file of their day";
    assert_eq!(trip, [expected]);
    let undated = problems_after("undated.toml", "[[entry]]", "title = \"Undated\"\n\n[[entry]]");
    let expected = "undated.toml:1:1: the key `title` is unknown here; \
                    leave it out: the file of undated entries has entries and nothing else";
    assert_eq!(undated, [expected]);
}

#[test]
fn a_value_of_another_form_is_written_out() {
    let about = "about = \"About it.\"";
    for (written, place, of, instead) in [
        ("speakers = [\"Ann\"]", "13", "string", "`{ name = \"Ann\" }`"),
        ("speakers = \"Ann, Bo\"", "12", "string", "`[{ name = \"Ann\" }, { name = \"Bo\" }]`"),
        ("speakers = { name = \"Ann\" }", "12", "table", "brackets around it: `[{ … }]`"),
        ("topics = \"a, b\"", "10", "string", "`[\"a\", \"b\"]`"),
        ("aliases = \"old\"", "11", "string", "`[\"old\"]`"),
        ("room = [\"1\"]", "8", "array", "`\"1\"`"),
        (
            "links = [\"https://a.example\"]",
            "10",
            "string",
            "`{ label = \"…\", url = \"https://a.example\" }`",
        ),
    ] {
        let expected = format!("day.toml:15:{place}: this is of the type {of}; write {instead}");
        assert_problems("day.toml", &[(about, written, &expected)]);
    }
    let zone = "[zone]\niana = \"Etc/UTC\"\nlabel = \"UTC\"\n";
    let expected = "trip.toml:7:8: this is of the type string; \
                    write `{ iana = \"Etc/UTC\", label = \"…\" }`";
    let plain = "undated = \"undated.toml\"\n";
    let short = TRIP.replace(zone, "").replace(plain, &format!("{plain}zone = \"Etc/UTC\"\n"));
    assert_eq!(Written::small().with("trip.toml", short).problems(), [expected]);
}

#[test]
fn what_is_often_the_same_is_said_once() {
    let entry = |id: usize| {
        format!(
            "\n[[entry]]\nkind = \"Moment\"\nid = \"m-{id}\"\ntitle = \"M\"\nattendance = \"saw\"\n"
        )
    };
    let with = |number: usize| {
        let entries: String = (0..number).map(entry).collect();
        Written::small().with("day.toml", format!("{DAY}{entries}")).problems()
    };
    let expected = "day.toml:25:8: “Moment” is none of the words for `kind` \
                    (also in lines 31, 37 and 197 more); write “moment”?";
    assert_eq!(with(200), [expected]);
    // A few are each in their place.
    assert_eq!(with(3).len(), 3);
}

#[test]
fn a_reference_to_what_no_file_has_says_where_it_belongs() {
    let hall = "[[place]]\nid = \"hall\"\nname = \"The hall\"\n\n";
    let trip = TRIP.replace(hall, "").replace("place = \"hall\"\n", "");
    let day = DAY.replace("place = \"hall\"\n", "");
    let problems = Written::small().with("trip.toml", trip).with("day.toml", day).problems();
    let expected = "day.toml:4:11: there is no place “hall”; write it into trip.toml, as [[place]] with that id";
    assert_eq!(problems, [expected]);
}

#[test]
fn what_follows_from_an_id_that_is_none_is_not_said() {
    let places = Written::small()
        .changed("trip.toml", "id = \"hall\"", "id = \"The Hall\"")
        .changed("day.toml", "[\"hall\"]", "[\"The Hall\"]")
        .problems();
    assert_eq!(places.len(), 1, "{places:?}");
    assert!(places[0].starts_with("trip.toml:22:6: “The Hall” cannot be an id; "), "{places:?}");
    let events = problems_after("trip.toml", "[[event]]", "[[events]]");
    assert_eq!(events, ["trip.toml:25:3: the key `events` is unknown here; write “event”?"]);
    let none = problems_after("trip.toml", "id = \"hall\"\n", "");
    assert_eq!(none, ["trip.toml:21:1: `id` is missing; add `id = …`"]);
}

#[test]
fn an_entry_without_its_header_is_one_mistake() {
    let undated = problems_after("undated.toml", "[[entry]]\n", "");
    let expected = "undated.toml:1:1: the key `kind` is unknown here; write [[entry]] above it";
    assert_eq!(undated, [expected]);
    let day = DAY.replacen(
        "[[entry]]\nkind = \"talk\"\nid = \"first\"\ntitle = \"The first talk\"\n",
        "",
        1,
    );
    let expected = "day.toml:6:1: the key `event` is unknown here; write [[entry]] above it";
    assert_eq!(Written::small().with("day.toml", day).problems(), [expected]);
}
