//! What a page, or its browser, complains about.

use serde_json::json;

use super::{
    check::{Outcome, ensure},
    engine::Kind,
    page::Page,
};

impl Page {
    /// Forgets what the page complained about up to now: a failure that a test brings about.
    pub async fn forgive(&self) -> Outcome {
        if self.kind() == Kind::Chromium {
            // What was asked for once is not told again.
            self.client().issue_cmd(ConsoleLog).await?;
        }
        self.run("window.said = []").await
    }

    /// Fails if the page, or where the engine tells its own words the engine, complained.
    pub async fn expect_quiet_console(&self) -> Outcome {
        let said = self.text("JSON.stringify(window.said || [])").await?;
        ensure!(said == "[]", "the console is not quiet: {said}");
        if self.kind() == Kind::Chromium {
            let log = self.client().issue_cmd(ConsoleLog).await?;
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

/// The digest of nothing, SHA-256: that of a file which was refused.
const NOTHING: &str = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

/// A missing page, a lost network and a strict policy are what some tests are about. Where a file's digest
/// is known, Chromium complains of the answer that it is not there as well.
fn is_expected(message: &str) -> bool {
    let refused = message.contains(NOTHING) || message.contains("SRI's integrity checks failed");
    refused
        || message.contains("status of 404")
        || message.contains("status of 503")
        || message.contains("y directive")
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
