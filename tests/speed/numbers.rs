//! Medians, ratios, and how they are written.

/// The median: of an even number of values, the mean of the two in the middle.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => f64::NAN,
        even if even % 2 == 0 => f64::midpoint(values[middle - 1], values[middle]),
        _ => values[middle],
    }
}

/// The ratios of two measures, round by round: their median, the least and the greatest.
pub fn ratio(ones: &[f64], others: &[f64]) -> String {
    let ratios: Vec<f64> = ones.iter().zip(others).map(|(one, other)| one / other).collect();
    let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
    let greatest = ratios.iter().copied().fold(0.0, f64::max);
    format!("{:.2} ({least:.2}–{greatest:.2})", median(ratios))
}

/// Milliseconds, whole ones where there are many.
pub fn milliseconds(value: f64) -> String {
    if value < 100.0 { format!("{value:.1}") } else { format!("{value:.0}") }
}

/// Bytes as kilobytes of 1,000.
pub fn kilobytes(value: f64) -> String {
    format!("{:.1}", value / 1_000.0)
}

/// Bytes as megabytes of 1,000,000.
pub fn megabytes(value: f64) -> String {
    format!("{:.1}", value / 1_000_000.0)
}

/// A number of things.
pub fn count(value: f64) -> String {
    format!("{value:.0}")
}
