//! What only Chromium's own protocol can do.

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

use super::{check::Outcome, page::Page};

impl Page {
    /// Shows pages as on a medium (`screen`, `print`), and to somebody who has asked for something.
    pub async fn emulate(&self, media: &str, features: &[(&str, &str)]) -> Outcome {
        let features = features.iter().map(|(name, value)| json!({ "name": name, "value": value }));
        let features = features.collect::<Value>();
        let params = json!({ "media": media, "features": features });
        self.devtools("Emulation.setEmulatedMedia", params).await
    }

    /// Gives a command.
    pub async fn devtools(&self, cmd: &'static str, params: Value) -> Outcome {
        self.answered(cmd, params).await?;
        Ok(())
    }

    /// Gives a command and returns its answer.
    pub async fn answered(&self, cmd: &'static str, params: Value) -> Outcome<Value> {
        Ok(self.client().issue_cmd(DevTools(json!({ "cmd": cmd, "params": params }))).await?)
    }
}

/// A command of Chromium's own protocol, by way of its driver.
#[derive(Debug)]
struct DevTools(Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.0.to_string()))
    }
}
