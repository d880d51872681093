//! What is drawn on the build machine: icons, and the pictures that stand for pages where they are shared.

pub mod photographs;
pub mod raster;
pub mod preview;
pub(crate) mod previews;

/// The picture that stands for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Its address, in full.
    pub url: String,
    /// Its type: `image/png`.
    pub kind: &'static str,
    /// What it says, for those who do not see it.
    pub says: String,
}
