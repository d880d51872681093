//! Drawings, finished like prose.

/// A drawing of shapes in the colours of the page: checked on the build machine, and safe to put
/// into a page as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What of the plane is shown, as SVG has it: `0 0 160 110`.
    pub view_box: String,
    /// The shapes, as SVG.
    pub shapes: String,
    /// What it shows, for those who do not see it; a mere decoration has none.
    pub describes: Option<String>,
}
