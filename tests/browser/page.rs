//! A browser window, used as a person would.

use std::time::Duration;

use fantoccini::{
    Client, Locator,
    actions::{InputSource, KeyAction, KeyActions},
    elements::Element,
};
use serde_json::{Value, json};

use crate::{
    check::{Outcome, ensure},
    engine::Kind,
};

/// Where the Detroit trip's ticks stand.
pub const KEY: &str = "recap:detroit-2022:marks";

/// A window.
pub struct Page {
    client: Client,
    kind: Kind,
}

impl Page {
    /// Takes over a session's window.
    pub fn new(client: Client, kind: Kind) -> Self {
        Self { client, kind }
    }

    /// The session, for what has no name here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Ends the session.
    pub async fn close(self) -> Outcome {
        Ok(self.client.close().await?)
    }

    /// Opens an address and waits until the application is there.
    pub async fn open(&self, url: &str) -> Outcome {
        self.client.goto(url).await?;
        self.arrived().await
    }

    /// Loads the page again. Not by WebDriver, which in WebKit waits for all that the page asks for.
    pub async fn reload(&self) -> Outcome {
        self.run("window.old = true; setTimeout(() => location.reload());").await?;
        self.until("!window.old && document.body").await
    }

    /// Waits until the application is there.
    pub async fn arrived(&self) -> Outcome {
        self.until("document.body?.dataset.arrived").await
    }

    /// Waits until an expression is true.
    pub async fn until(&self, expression: &str) -> Outcome {
        for _ in 0..400 {
            if self.eval(expression).await.is_ok_and(|value| truthy(&value)) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let said = self.eval("JSON.stringify([location.href, window.said])").await?;
        Err(format!("this never came true: {expression}\n    address and console: {said}").into())
    }

    /// Evaluates an expression.
    pub async fn eval(&self, expression: &str) -> Outcome<Value> {
        Ok(self.client.execute(&format!("return ({expression});"), Vec::new()).await?)
    }

    /// Evaluates an expression that gives a text.
    pub async fn text(&self, expression: &str) -> Outcome<String> {
        let value = self.eval(expression).await?;
        value.as_str().map(str::to_owned).ok_or_else(|| format!("{expression} is {value}").into())
    }

    /// Tells whether an expression is true.
    pub async fn is(&self, expression: &str) -> Outcome<bool> {
        Ok(truthy(&self.eval(expression).await?))
    }

    /// Runs statements.
    pub async fn run(&self, statements: &str) -> Outcome {
        self.client.execute(statements, Vec::new()).await?;
        Ok(())
    }

    /// Finds an element.
    pub async fn find(&self, selector: &str) -> Outcome<Element> {
        let found = self.client.find(Locator::Css(selector)).await;
        found.map_err(|error| format!("{selector}: {error}").into())
    }

    /// Brings an element into the middle of the window and clicks it.
    pub async fn click(&self, selector: &str) -> Outcome {
        let element = self.find(selector).await?;
        let argument = serde_json::to_value(&element)?;
        self.client
            .execute(
                "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
                vec![argument],
            )
            .await?;
        element.click().await.map_err(|error| format!("{selector}: {error}").into())
    }

    /// Clicks a link by its address's path.
    pub async fn follow(&self, path: &str) -> Outcome {
        self.click(&format!("a[href='{path}']")).await
    }

    /// Ticks or unticks a talk.
    pub async fn tick(&self, talk: &str) -> Outcome {
        self.click(&format!("[id='{talk}'] .watch-toggle")).await
    }

    /// Tells whether a talk is ticked.
    pub async fn is_ticked(&self, talk: &str) -> Outcome<bool> {
        self.is(&format!("document.querySelector('[data-talk={talk}]').checked")).await
    }

    /// Presses a key where the focus is.
    pub async fn press(&self, key: char) -> Outcome {
        let keyboard = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        Ok(self.client.perform_actions(keyboard).await?)
    }

    /// Returns what is stored under a key.
    pub async fn stored(&self, key: &str) -> Outcome<Option<String>> {
        let value = self.eval(&format!("localStorage.getItem('{key}')")).await?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// Stores a text under a key.
    pub async fn store(&self, key: &str, text: &str) -> Outcome {
        self.client
            .execute(
                "localStorage.setItem(arguments[0], arguments[1])",
                vec![json!(key), json!(text)],
            )
            .await?;
        Ok(())
    }

    /// Fails if the page, or where the engine tells its own words the engine, complained.
    pub async fn expect_quiet_console(&self) -> Outcome {
        let said = self.text("JSON.stringify(window.said || [])").await?;
        ensure!(said == "[]", "the console is not quiet: {said}");
        if self.kind == Kind::Chromium {
            let log = self.client.issue_cmd(ConsoleLog).await?;
            let complaints: Vec<&str> = log
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|entry| entry["message"].as_str())
                .filter(|message| !is_expected(message))
                .collect();
            ensure!(complaints.is_empty(), "the console is not quiet: {complaints:?}");
        }
        Ok(())
    }
}

/// A missing page, a lost network and a strict policy are what some tests are about.
fn is_expected(message: &str) -> bool {
    message.contains("status of 404")
        || message.contains("status of 503")
        || message.contains("y directive")
}

fn truthy(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false)) && value != &json!("") && value != &json!(0)
}

/// Chromium's own log, which also has what no script can hear: unused preloads, blocked requests.
#[derive(Debug)]
struct ConsoleLog;

impl fantoccini::wd::WebDriverCompatibleCommand for ConsoleLog {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "type": "browser" }).to_string()))
    }
}
