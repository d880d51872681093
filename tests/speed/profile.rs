//! Under which conditions pages are loaded.

use serde_json::json;

use crate::{check::Outcome, page::Page};

/// A machine and its network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// This machine, which is its own server.
    Plain,
    /// A phone in a thin network: what Lighthouse applies for a “slow 4G”.
    Slow,
}

impl Profile {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Plain, Self::Slow];

    /// Its title.
    pub fn title(self) -> &'static str {
        match self {
            Self::Plain => "Plain",
            Self::Slow => {
                "Slow: 562.5 ms, 1,475 kbit/s down, 675 kbit/s up, a quarter of the processor"
            }
        }
    }

    /// Puts a window under it.
    pub async fn apply(self, page: &Page) -> Outcome {
        if self == Self::Slow {
            let network = json!({
                "offline": false,
                "latency": 562.5,
                "downloadThroughput": 184_320,
                "uploadThroughput": 84_375,
            });
            page.devtools("Network.emulateNetworkConditions", network).await?;
            page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        }
        Ok(())
    }
}
