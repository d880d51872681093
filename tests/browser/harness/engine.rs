//! The three engines, each a stock browser behind its own WebDriver.

use std::{
    env, mem,
    net::TcpListener,
    path::Path,
    process::Stdio,
    sync::{Mutex, MutexGuard},
    time::Duration,
};

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::{
    process::{Child, Command},
    time::timeout,
};

use super::{
    check::{DriverFailure, Outcome},
    page::Page,
};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Chromium,
    Firefox,
    WebKit,
}

/// Firefox, where the tests run: in the folder of the package.
const FIREFOX: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/browser/firefox");

/// How long opening a window may take, at each try: the driver of WebKit now and then says nothing of one, and a new
/// driver does then; on a busy machine all take long.
const OPENING: [Duration; 2] = [Duration::from_secs(20), Duration::from_secs(60)];

/// An engine whose driver may run.
pub struct Engine {
    kind: Kind,
    /// The driver, and its address.
    driver: Mutex<Option<(Child, String)>>,
}

impl Engine {
    /// Lists the engines; `ENGINE` names one to run alone while writing a test.
    pub fn all() -> Vec<Self> {
        let only = env::var("ENGINE").unwrap_or_default();
        [Kind::Chromium, Kind::Firefox, Kind::WebKit]
            .into_iter()
            .filter(|kind| only.is_empty() || format!("{kind:?}") == only)
            .map(Self::of)
            .collect()
    }

    /// Returns one engine.
    pub fn of(kind: Kind) -> Self {
        Self { kind, driver: Mutex::default() }
    }

    /// Returns the engine's name.
    pub fn name(&self) -> &'static str {
        match self.kind {
            Kind::Chromium => "Chromium",
            Kind::Firefox => "Firefox",
            Kind::WebKit => "WebKit",
        }
    }

    /// Starts the driver.
    pub async fn start(&self) -> Outcome<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = match self.kind {
            Kind::Chromium => Command::new("chromedriver"),
            Kind::Firefox => Command::new("geckodriver"),
            Kind::WebKit => {
                // A virtual screen: this engine has no headless mode.
                let mut command = Command::new("xvfb-run");
                command.args(["-a", "WebKitWebDriver"]);
                command
            }
        };
        let child = command
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| {
                format!("{}: its driver cannot be started ({error}); run `make setup`", self.name())
            })?;
        let address = format!("http://127.0.0.1:{port}");
        for _ in 0..100 {
            if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return Ok(Self { kind: self.kind, driver: Mutex::new(Some((child, address))) });
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Err(format!("{}: its driver does not answer", self.name()).into())
    }

    /// Opens a window in a session of its own. Where the driver gives none, a new driver is asked for one: no page
    /// has a part in that. Where that gives none either, it is a [`DriverFailure`].
    pub async fn open(&self) -> Outcome<Page> {
        let mut why = String::new();
        for patience in OPENING {
            why = match timeout(patience, self.try_to_open()).await {
                Ok(Ok(page)) => return Ok(page),
                Ok(Err(error)) => error.to_string(),
                Err(_) => format!("{} says nothing of a new window", self.name()),
            };
            self.renew().await?;
        }
        Err(DriverFailure(why).into())
    }

    /// Starts a new driver in place of one that failed.
    pub async fn renew(&self) -> Outcome {
        let new = Self::of(self.kind).start().await?;
        let old = mem::replace(&mut *self.driver(), new.driver().take());
        Self { kind: self.kind, driver: Mutex::new(old) }.stop().await;
        Ok(())
    }

    async fn try_to_open(&self) -> Outcome<Page> {
        let (driver, address) = {
            let driver = self.driver();
            let (child, address) = driver.as_ref().ok_or("the driver was not started")?;
            (child.id().ok_or("the driver has ended")?, address.clone())
        };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(self.capabilities());
        let mut opened = builder.connect(&address).await;
        for _ in 0..20 {
            // A session that hung may take a moment to end, and WebKit has one at a time.
            if opened.is_err() {
                tokio::time::sleep(Duration::from_millis(500)).await;
                opened = builder.connect(&address).await;
            }
        }
        let client = opened.map_err(|error| format!("{} does not open: {error}", self.name()))?;
        Ok(Page::new(client, self.kind, driver))
    }

    /// Ends the driver and all that it started.
    pub async fn stop(self) {
        let driver = self.driver().take();
        if let Some((mut child, _)) = driver {
            if let Some(id) = child.id() {
                // The driver has a process group of its own: xvfb-run and its children end with it.
                let _ = Command::new("kill").args(["--", &format!("-{id}")]).status().await;
            }
            let _ = child.wait().await;
        }
    }

    fn driver(&self) -> MutexGuard<'_, Option<(Child, String)>> {
        self.driver.lock().expect("no test panics while it holds this")
    }

    fn capabilities(&self) -> Map<String, Value> {
        let capabilities = match self.kind {
            Kind::Chromium => json!({
                "browserName": "chrome",
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": { "args": [
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--disable-dev-shm-usage",
                ] },
            }),
            Kind::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": { "args": ["-headless"], "binary": FIREFOX },
            }),
            Kind::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ["--automation"] },
            }),
        };
        capabilities.as_object().cloned().unwrap_or_default()
    }
}

/// WebKitGTK's own small browser stands outside the PATH, where depends on the system.
fn mini_browser() -> &'static str {
    [
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/webkit2gtk-4.1/MiniBrowser",
    ]
    .into_iter()
    .find(|path| Path::new(path).exists())
    .unwrap_or("MiniBrowser")
}
