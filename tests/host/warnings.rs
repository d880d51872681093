//! What an author is warned of, and no build fails for.

use recap_trip::manuscript::Severity;

use crate::written::Written;

/// Returns what an author is warned of whose talk has that id.
fn of_talk(id: &str) -> Vec<String> {
    Written::small().changed("day.toml", "\"first\"", &format!("\"{id}\"")).warnings()
}

#[test]
fn names_that_windows_has_taken_are_warned_of() {
    for id in ["con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9"] {
        let expected = format!(
            "day.toml:8:6: warning: Windows cannot store what is named “{id}”, and the site has such a name; \
             choose another id, as in “{id}-talk”"
        );
        assert_eq!(of_talk(id), [expected]);
        assert_eq!(of_talk(&format!("{id}-talk")), [""; 0]);
        let trip = Written::small().changed("trip.toml", "\"small\"", &format!("\"{id}\""));
        assert_eq!(trip.warnings().len(), 1, "the keepsake is named after the trip");
        // A moment has no folder.
        let moment = Written::small().changed("day.toml", "\"lunch\"", &format!("\"{id}\""));
        assert_eq!(moment.warnings(), [""; 0]);
    }
    for id in ["com0", "com", "com10", "console", "null", "lpt"] {
        assert_eq!(of_talk(id), [""; 0], "{id}");
    }
}

#[test]
fn names_that_content_blockers_hide_are_warned_of() {
    for id in ["ads", "ad", "sponsors", "cookie-banner", "advertisement", "ad-banner", "top-ads"] {
        let warning = |place: &str| {
            format!(
                "day.toml:{place}: warning: content blockers may hide what is named “{id}”; \
                 choose another id, without words of advertising or of cookie banners"
            )
        };
        assert_eq!(of_talk(id), [warning("8:6")]);
        let moment = Written::small().changed("day.toml", "\"lunch\"", &format!("\"{id}\""));
        assert_eq!(moment.warnings(), [warning("19:6")]);
    }
    for id in ["cookies-for-lunch", "sponsoring", "adapters", "a-d", "loads"] {
        assert_eq!(of_talk(id), [""; 0], "{id}");
    }
}

#[test]
fn warnings_are_said_with_errors_and_told_from_them() {
    let written = Written::small().changed("day.toml", "\"first\"", "\"ads\"").changed(
        "day.toml",
        "\"lunch\"",
        "\"Lunch\"",
    );
    let problems = written.read().expect_err("an id that cannot be one");
    let severities: Vec<Severity> = problems.iter().map(|problem| problem.severity).collect();
    assert_eq!(severities, [Severity::Warning, Severity::Error]);
    assert_eq!(Written::small().warnings(), [""; 0]);
}
