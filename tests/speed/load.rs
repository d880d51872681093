//! One load of one page, in a browser of its own: nothing is cached, nothing kept, and no service worker
//! of an earlier load is still at work.

use std::time::Duration;

use fantoccini::wd::TimeoutConfiguration;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::{
    check::Outcome, engine::Engine, page::Page, profile::Profile, server::Server, subject::Subject,
};

/// Longest time that anything may take.
const PATIENCE: Duration = Duration::from_secs(150);

/// How long a new browser is busy with itself.
const SETTLING: Duration = Duration::from_millis(700);

/// What a load was like. Times are in milliseconds from its beginning, sizes in bytes as transferred.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Load {
    /// The document.
    pub html: f64,
    /// Scripts.
    pub script: f64,
    /// WebAssembly.
    pub wasm: f64,
    /// The trip as data.
    pub data: f64,
    /// Style sheets outside the document.
    pub css: f64,
    /// All else.
    pub other: f64,
    /// How many requests.
    pub requests: f64,
    /// First contentful paint.
    pub fcp: f64,
    /// Largest contentful paint.
    pub lcp: f64,
    /// When the first tick was kept, on a page with talks to tick.
    pub kept: Option<f64>,
    /// When the application had taken the page over; where there is none, when a tick was kept.
    pub ready: f64,
    /// How long tasks blocked the page, from the first paint until a second after it was ready.
    pub blocked: f64,
    /// How long it took from a tick to the task behind the next frame.
    pub paint: Option<f64>,
    /// The same, from the beginning of a frame.
    pub work: Option<f64>,
    /// Memory of the wasm.
    #[serde(rename = "wasmMemory")]
    pub wasm_memory: f64,
    /// Memory of JavaScript, after collecting garbage.
    pub heap: f64,
    /// Nodes of the document.
    pub nodes: f64,
}

/// Takes one number out of a load.
pub type Measure = fn(&Load) -> Option<f64>;

impl Load {
    /// All bytes of the page.
    pub fn bytes(&self) -> f64 {
        self.html + self.script + self.wasm + self.data + self.css + self.other
    }
}

/// Opens a window that waits as long as need be.
pub async fn patient(engine: &Engine) -> Outcome<Page> {
    let page = engine.open().await?;
    let timeouts = TimeoutConfiguration::new(Some(PATIENCE), Some(PATIENCE), None);
    page.client().update_timeouts(timeouts).await?;
    Ok(page)
}

/// Loads a page and measures it.
pub async fn load(engine: &Engine, subject: &Subject, profile: Profile) -> Outcome<Load> {
    // From another origin, so that the page's own connection is a new one.
    let other = Server::start(&subject.site).await?;
    let server = Server::start(&subject.site).await?;
    let page = patient(engine).await?;
    page.client().goto(&other.warming_up()).await?;
    tokio::time::sleep(SETTLING).await;
    let url = server.url(&subject.path);
    // The driver does not always give up where it should.
    let measured = match timeout(2 * PATIENCE, measured(&page, &url, subject, profile)).await {
        Ok(measured) => measured,
        Err(_) => Err("the page does not answer any more".into()),
    };
    let closed = page.close().await;
    let load = measured.map_err(|error| format!("{}: {error}", subject.name()))?;
    closed.map(|()| load)
}

async fn measured(page: &Page, url: &str, subject: &Subject, profile: Profile) -> Outcome<Load> {
    page.devtools("Network.enable", json!({})).await?;
    page.devtools("Network.clearBrowserCache", json!({})).await?;
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": probe(subject) }))
        .await?;
    profile.apply(page).await?;
    page.client().goto(url).await?;
    let wait = "const done = arguments[arguments.length - 1];
                speed.then(done, (error) => done({ error: String(error) }));";
    let said = page.client().execute_async(wait, Vec::new()).await?;
    if let Some(error) = said["error"].as_str() {
        return Err(error.into());
    }
    let is_kept = said["hasTalks"] == false || !said["kept"].is_null();
    if !is_kept || said["ready"].is_null() {
        return Err(format!("no tick was kept, or the page never became ready: {said}").into());
    }
    let mut load: Load = serde_json::from_value(said)?;
    page.devtools("HeapProfiler.collectGarbage", json!({})).await?;
    load.heap = number(&page.answered("Runtime.getHeapUsage", json!({})).await?, "usedSize")?;
    load.nodes = number(&page.answered("Memory.getDOMCounters", json!({})).await?, "nodes")?;
    Ok(load)
}

fn number(answer: &Value, name: &str) -> Outcome<f64> {
    answer[name].as_f64().ok_or_else(|| format!("Chromium says no {name}: {answer}").into())
}

/// The script that measures, for a page of that kind.
fn probe(subject: &Subject) -> String {
    let (field, id) = if subject.is_recap {
        ("'[data-mark=watched]'", "((box) => box.dataset.talk)")
    } else {
        ("'input'", "((box) => box.name)")
    };
    let takes_over = if subject.is_recap { "true" } else { "false" };
    include_str!("probe.js")
        .replace("FIELD", field)
        .replace("ID(", &format!("{id}("))
        .replace("TAKES_OVER", takes_over)
}
