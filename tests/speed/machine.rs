//! What the measures were taken on.

use std::{fs, num::NonZero, thread};

use jiff::Timestamp;
use serde_json::json;

use crate::{check::Outcome, engine::Engine};

/// A line with the date, the class of the machine, the browser and the number of rounds.
pub async fn described(engine: &Engine, rounds: usize) -> Outcome<String> {
    let page = engine.open().await?;
    let version = page.answered("Browser.getVersion", json!({})).await?;
    page.close().await?;
    let product = version["product"].as_str().unwrap_or("an unknown browser").replace('/', " ");
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let date = Timestamp::now().strftime("%Y-%m-%d");
    Ok(format!(
        "{date}; {cores} cores, {}; {product}; medians of {rounds} rounds; {} in the last minute",
        memory(),
        busy(),
    ))
}

/// How many processes wanted to run at once, this program's own included: where it is far beyond the number
/// of cores, others were at work, and the times are worth little.
fn busy() -> String {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split_whitespace().next().unwrap_or("unknown").to_owned();
    format!("load {load}")
}

/// The memory, in whole gigabytes.
fn memory() -> String {
    let information = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let line = information.lines().find_map(|line| line.strip_prefix("MemTotal:"));
    let kibibytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kibibytes.map_or_else(
        || "memory unknown".to_owned(),
        |kibibytes| format!("{} GB", (kibibytes * 1_024).div_ceil(1_000_000_000)),
    )
}
