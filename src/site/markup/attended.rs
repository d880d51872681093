use recap_trip::Attendance;

/// Says what the traveller had to do with an entry.
pub(crate) fn attended(traveller: &str, attendance: &Attendance) -> String {
    match attendance {
        Attendance::Saw => format!("{traveller} saw it"),
        Attendance::SawPart(part) => format!("{traveller} saw {part}"),
        Attendance::Gave => format!("{traveller} gave it"),
        Attendance::Wants => format!("{traveller} wants to watch it"),
        Attendance::TookPart => format!("{traveller} took part"),
    }
}
