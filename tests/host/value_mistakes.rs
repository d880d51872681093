//! Values that are not what they should be: texts, ids, addresses, types.

use crate::written::{Written, assert_problems, problems_after};

#[test]
fn the_small_trip_has_no_mistakes() {
    assert_eq!(Written::small().problems(), [""; 0]);
}

#[test]
fn texts_must_say_something_on_one_line() {
    let break_in_it = "has a line break or a control character; write it on one line";
    assert_problems(
        "day.toml",
        &[
            (
                "\"The day\"",
                "\"\"",
                "day.toml:2:9: this text is empty; write something, or leave the key out",
            ),
            (
                "\"The day\"",
                "\" \\n\\t \"",
                "day.toml:2:9: this text is empty; write something, or leave the key out",
            ),
            (
                "\"It began.\"",
                "\"\\n \\n\"",
                "day.toml:3:9: this text is empty; write something, or leave the key out",
            ),
            ("\"The day\"", "\"The\\nday\"", &format!("day.toml:2:9: this text {break_in_it}")),
            (
                "\"The day\"",
                "\"The \\u0000 day\"",
                &format!("day.toml:2:9: this text {break_in_it}"),
            ),
        ],
    );
}

#[test]
fn texts_have_a_limit_in_characters() {
    let title = |length| format!("\"{}\"", "題".repeat(length));
    assert_eq!(problems_after("day.toml", "\"The day\"", &title(200)), [""; 0]);
    assert_problems(
        "day.toml",
        &[(
            "\"The day\"",
            &title(201),
            "day.toml:2:9: this text is 201 characters long; use at most 200",
        )],
    );
    assert_eq!(problems_after("trip.toml", "\"The hall\"", &title(1_000)), [""; 0]);
    assert_problems(
        "trip.toml",
        &[(
            "\"The hall\"",
            &title(1_001),
            "trip.toml:23:8: this text is 1001 characters long; use at most 1000",
        )],
    );
}

#[test]
fn space_around_a_text_is_left_out() {
    let trip = Written::small().changed("day.toml", "\"The day\"", "\"  The day \"").trip();
    assert_eq!(trip.days[0].title, "The day");
}

#[test]
fn ids_are_short_slugs() {
    let long = "a".repeat(61);
    for id in [
        "",
        "Lunch",
        "lunch ",
        "lunch--break",
        "-lunch",
        "lunch-",
        "lunch_break",
        "déjeuner",
        "../lunch",
        &long,
    ] {
        let expected = format!(
            "day.toml:19:6: “{id}” cannot be an id; use lower-case letters a to z and digits, with single hyphens between, at most 60 in all"
        );
        assert_problems("day.toml", &[("\"lunch\"", &format!("\"{id}\""), &expected)]);
    }
    for id in ["l", "2", "lunch-2-go", &long[1..]] {
        assert_eq!(problems_after("day.toml", "\"lunch\"", &format!("\"{id}\"")), [""; 0]);
    }
}

#[test]
fn addresses_are_web_addresses() {
    let addresses = [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "ftp://example.org/",
        "mailto:ann@example.org",
        "example.org/notes",
        "//example.org/notes",
        "/notes",
        "https://",
        "",
    ];
    for address in addresses {
        let expected =
            format!("trip.toml:14:7: “{address}” is not a web address; begin it with https://");
        assert_problems(
            "trip.toml",
            &[("\"https://example.org/notes\"", &format!("\"{address}\""), &expected)],
        );
    }
    for address in ["http://example.org", "https://例え.example/見て?q=1#f"] {
        assert_eq!(
            problems_after("trip.toml", "\"https://example.org/notes\"", &format!("\"{address}\"")),
            [""; 0]
        );
    }
}

#[test]
fn values_have_types() {
    let text = "write text in quotes: `\"…\"`";
    assert_problems(
        "day.toml",
        &[
            ("\"The day\"", "5", &format!("day.toml:2:9: this is of the type integer; {text}")),
            (
                "\"It began.\"",
                "[\"It\"]",
                "day.toml:3:9: this is of the type array; write `\"It\"`",
            ),
            (
                "[\"hall\"]",
                "\"hall\"",
                "day.toml:4:10: this is of the type string; write `[\"hall\"]`",
            ),
            (
                "[\"hall\"]",
                "[\"hall\", true]",
                &format!("day.toml:4:19: this is of the type boolean; {text}"),
            ),
            (
                "\"About it.\"",
                "\"A\"\nspeakers = [\"x\"]",
                "day.toml:16:13: this is of the type string; write `{ name = \"x\" }`",
            ),
        ],
    );
}

#[test]
fn a_site_is_a_host() {
    let with = |site: &str| format!("language = \"en\"\nsite = \"{site}\"");
    for (site, expected) in [
        ("https://recap.example", "https://recap.example"),
        ("https://recap.example/", "https://recap.example"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("https://旅.example", "https://xn--zfv.example"),
    ] {
        let trip = Written::small().changed("trip.toml", "language = \"en\"", &with(site)).trip();
        assert_eq!(trip.site.as_deref(), Some(expected));
    }
    for site in [
        "recap.example",
        "https://recap.example/trips/",
        "https://a@b.example",
        "https://b.example/?c",
    ] {
        let expected = format!(
            "trip.toml:3:8: “{site}” is not the address of a host; \
             write it without a path, as in \"https://recap.example\""
        );
        assert_problems("trip.toml", &[("language = \"en\"", &with(site), &expected)]);
    }
    assert_eq!(Written::small().trip().site, None);
}
