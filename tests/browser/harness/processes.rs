//! The processes in which an engine shows its pages.

use std::{collections::BTreeMap, fs, time::Duration};

use tokio::process::Command;

use super::{
    check::{Outcome, ensure},
    page::Page,
};

/// Keeps a page busy for a while, and nothing else.
const BUSY: &str = "
    const start = performance.now();
    while (performance.now() - start < 250);
";

/// Finds the process that shows a page: the one that is busy when the page is, after all were idle; twice, since
/// another may have been busy with something of its own.
pub async fn process_of(page: &Page) -> Outcome<u32> {
    let mut found = None;
    for _ in 0..50 {
        let before = content_processes(page.driver());
        tokio::time::sleep(Duration::from_millis(200)).await;
        let between = content_processes(page.driver());
        page.run(BUSY).await?;
        let after = content_processes(page.driver());
        let ([], [process]) = (&*busy(&before, &between), &*busy(&between, &after)) else {
            continue;
        };
        if found == Some(*process) {
            return Ok(*process);
        }
        found = Some(*process);
    }
    Err("it is not clear which process shows the page".into())
}

/// Ends WebKit's browser, which its driver forgets where a tab crashes.
pub async fn end_browser(driver: u32) {
    for (process, _) in started_by(driver, &["MiniBrowser"]) {
        // It may be about to end by itself.
        end(process).await.ok();
    }
}

/// Lists the processes that a driver's browser shows pages in, each with the time it has computed.
fn content_processes(driver: u32) -> BTreeMap<u32, u64> {
    started_by(driver, &["--type=renderer", "-contentproc", "WebKitWebProcess"])
}

/// Lists the processes below another that have one of these on their command lines, each with the
/// time it has computed, in hundredths of a second.
fn started_by(ancestor: u32, names: &[&str]) -> BTreeMap<u32, u64> {
    let mut parents = BTreeMap::new();
    let mut computed = BTreeMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else {
            continue;
        };
        let text = |name: &str| fs::read(entry.path().join(name)).unwrap_or_default();
        let stat = String::from_utf8_lossy(&text("stat")).into_owned();
        // The name, which may have spaces, stands in brackets before these.
        let fields: Vec<&str> =
            stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let number = |index: usize| fields.get(index).and_then(|field| field.parse::<u64>().ok());
        parents.insert(id, number(1).and_then(|id| u32::try_from(id).ok()).unwrap_or_default());
        let line = String::from_utf8_lossy(&text("cmdline")).into_owned();
        if names.iter().any(|name| line.contains(name)) {
            let times = number(11).unwrap_or_default() + number(12).unwrap_or_default();
            computed.insert(id, times);
        }
    }
    computed.retain(|id, _| {
        let mut id = *id;
        while let Some(parent) = parents.get(&id).filter(|_| id != ancestor) {
            id = *parent;
        }
        id == ancestor
    });
    computed
}

/// Lists the processes that computed from one moment to another: more than three hundredths of a
/// second.
fn busy(before: &BTreeMap<u32, u64>, after: &BTreeMap<u32, u64>) -> Vec<u32> {
    let since = |id: &u32, time: u64| time - before.get(id).copied().unwrap_or_default();
    after.iter().filter(|(id, time)| since(id, **time) > 3).map(|(id, _)| *id).collect()
}

/// Ends a process at once: it hears nothing of it.
pub async fn end(process: u32) -> Outcome {
    let status = Command::new("kill").args(["-9", &process.to_string()]).status().await?;
    ensure!(status.success(), "process {process} cannot be killed");
    Ok(())
}
