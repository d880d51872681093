//! A trip with many mistakes: all are found in one reading, each in its place.

use recap::manuscript;

use crate::trips::repository;

#[test]
fn every_mistake_of_a_trip_is_reported_in_its_place() {
    let folder = repository("tests/trips/broken");
    let problems = manuscript::read(&folder).expect_err("the trip is full of mistakes");
    let folder = format!("{}/", folder.display());
    let problems: Vec<String> = problems
        .iter()
        .map(|problem| {
            let problem = problem.to_string();
            problem.strip_prefix(&folder).expect("the file, with its folder").replace(&folder, "")
        })
        .collect();
    let expected = ["first.toml:1:8: TODO"];
    assert_eq!(problems, expected);
}
