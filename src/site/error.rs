//! Why a site cannot be written.

use recap_trip::manuscript::Problem;
use thiserror::Error;

use crate::{pictures::raster::DrawError, programs::ProgramError};

/// A site that cannot be written.
#[derive(Debug, Error)]
pub enum RenderError {
    /// For the application.
    #[error("the trip's data for the application cannot be written: {0}")]
    Postcard(#[from] postcard::Error),
    /// For other programs.
    #[error("the trip's data cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// A program.
    #[error("a program that Trunk built cannot be used: {0}")]
    Program(#[from] ProgramError),
    /// The icon.
    #[error("the icon cannot be used: {0}")]
    Icon(#[source] DrawError),
    /// Photographs of which no more is right than their heads.
    #[error("photographs cannot be read: {}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Photographs(Vec<Problem>),
    /// A picture.
    #[error(transparent)]
    Picture(#[from] DrawError),
}
