//! Medians, ratios, and how they are written.

/// What is written of a page that failed.
const UNKNOWN: &str = "–";

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
    if ones.len() != others.len() || ones.is_empty() {
        return UNKNOWN.to_owned();
    }
    let ratios: Vec<f64> = ones.iter().zip(others).map(|(one, other)| one / other).collect();
    let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
    let greatest = ratios.iter().copied().fold(0.0, f64::max);
    format!("{:.2} ({least:.2}–{greatest:.2})", median(ratios))
}

/// Milliseconds, whole ones where there are many.
pub fn milliseconds(value: f64) -> String {
    let digits = usize::from(value < 100.0);
    written(value, digits)
}

/// Bytes as kilobytes of 1,000.
pub fn kilobytes(value: f64) -> String {
    written(value / 1_000.0, 1)
}

/// Bytes as megabytes of 1,000,000.
pub fn megabytes(value: f64) -> String {
    written(value / 1_000_000.0, 1)
}

/// A number of things.
pub fn count(value: f64) -> String {
    written(value, 0)
}

fn written(value: f64, digits: usize) -> String {
    if value.is_nan() { UNKNOWN.to_owned() } else { format!("{value:.digits$}") }
}
