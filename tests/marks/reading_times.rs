//! Times that no clock shows are read as the nearest that one could.

use recap_marks::{
    Register,
    json::{Json, read_journal, read_stored},
};

use crate::samples::LATEST;

/// A value of whatever kind is asked for, every number in it the same: also those that JSON has no
/// way to write, but that a browser makes of `1e999`.
#[derive(Clone)]
struct Number(f64);

impl Json for Number {
    fn member(&self, name: &str) -> Option<Self> {
        Some(if name == "version" { Self(1.0) } else { self.clone() })
    }

    fn members(&self) -> Option<Vec<(String, Self)>> {
        Some(vec![("keda".to_owned(), self.clone())])
    }

    fn elements(&self) -> Option<Vec<Self>> {
        Some(vec![self.clone(), self.clone()])
    }

    fn boolean(&self) -> Option<bool> {
        Some(true)
    }

    fn number(&self) -> Option<f64> {
        Some(self.0)
    }

    fn text(&self) -> Option<String> {
        Some("text".to_owned())
    }

    fn to_json(&self) -> Option<String> {
        Some("\"text\"".to_owned())
    }
}

#[test]
fn times_are_brought_to_what_can_be_counted_on_from() {
    let times = [
        (1_666_800_000_000.0, 1_666_800_000_000),
        (1_666_800_000_000.9, 1_666_800_000_000),
        (0.0, 0),
        (-0.0, 0),
        (-1.0, 0),
        (-1e300, 0),
        (f64::MIN_POSITIVE, 0),
        (f64::NEG_INFINITY, 0),
        (f64::NAN, 0),
        (4_503_599_627_370_496.0, LATEST),
        (4_503_599_627_370_497.0, LATEST),
        (1e300, LATEST),
        (f64::INFINITY, LATEST),
    ];
    for (number, millis) in times {
        let kept = read_stored(&Number(number)).expect("its version is 1");
        assert_eq!(kept.since, millis, "{number}");
        assert_eq!(read_journal(&Number(number)), kept.marks);
        let talk = kept.marks.talk("keda").expect("it is the only one");
        assert_eq!(talk.watched, Some(Register { set_at: millis, value: true }), "{number}");
        assert_eq!(talk.saved, talk.watched);
        assert_eq!(talk.note, Some(Register { set_at: millis, value: "text".to_owned() }));
        let others: Vec<_> = talk.others.iter().map(|(_, register)| register.set_at).collect();
        assert_eq!(others, [millis]);
    }
}
