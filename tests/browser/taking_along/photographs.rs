//! Photographs in a keepsake.

use std::fs;

use super::keepsake::heard;
use crate::{
    harness::{check::Outcome, page::Page},
    reading::photographs::{image, is_shown},
};

/// They are inside, and the policy lets them be shown.
pub async fn a_keepsake_has_them_inside(page: &Page) -> Outcome {
    let text = fs::read_to_string(crate::sites().join("photographs/keepsake.html"))?;
    let file = heard("pictures", "", &text)?;
    page.open(&file.url()).await?;
    for describes in
        ["Four fields from above.", "Four fields in the morning.", "Four fields, upright."]
    {
        page.run(&format!("{}.scrollIntoView()", image(describes))).await?;
        page.until(&is_shown(describes)).await?;
    }
    page.expect_quiet_console().await
}
