//! What there is below the folder of pictures.

use super::{photograph::PhotographFile, source::Source};

/// The files of a trip's pictures.
pub(super) struct Pictures {
    /// Those of drawings.
    pub(super) drawings: Vec<Source>,
    /// All others.
    pub(super) photographs: Vec<PhotographFile>,
}
