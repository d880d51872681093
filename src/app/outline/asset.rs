//! Files of the site that are asked for when they are needed.

use serde::{Deserialize, Serialize};

/// A file of the site that is asked for when it is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asset {
    /// Its path below the base path.
    pub path: String,
    /// What it must be: a digest as in [Subresource Integrity](https://www.w3.org/TR/sri-2/).
    pub integrity: String,
}
