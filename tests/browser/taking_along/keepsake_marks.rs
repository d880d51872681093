//! Marks that a keepsake brings, beside those that are kept.

use crate::harness::{
    check::{Outcome, ensure, ensure_eq},
    marks::KEY,
    page::Page,
};

use super::keepsake::{heard, keepsake, place, text};

/// Of what stands on both sides the later state counts, whichever side has it; of notes none is lost.
pub async fn later_marks_and_every_note_stay(page: &Page) -> Outcome {
    let long = "x".repeat(1_500);
    let inside = format!(
        "{{\"keda\":{{\"watched\":[true,5],\"saved\":[true,9],\"note\":[\"Theirs\",9]}},\
          \"bees\":{{\"note\":[\"Old\",2]}},\"cel\":{{\"note\":[\"Look up\",9]}},\
          \"crds-fuzz\":{{\"note\":[\"{long}\",9]}},\"cgroupv2\":{{\"note\":[\"New\",9]}}}}"
    );
    let file = heard("later", "", &text()?.replace(&place("{}"), &place(&inside)))?;
    page.open(&keepsake()?.url()).await?;
    let kept = format!(
        "{{\"version\":1,\"talks\":{{\"keda\":{{\"watched\":[false,7],\"saved\":[false,7],\"note\":[\"Mine\",7]}},\
          \"bees\":{{\"note\":[\"Older, and then newer\",7]}},\"cel\":{{\"note\":[\"Look\",7]}},\
          \"crds-fuzz\":{{\"note\":[\"y{long}z\",7]}}}}}}"
    );
    page.store(KEY, &kept).await?;
    page.open(&file.url()).await?;
    page.until("document.querySelector('[data-talk=keda][data-mark=saved]').checked").await?;
    ensure!(!page.is_ticked("keda").await?, "an earlier tick came back");
    for (talk, note) in [
        ("keda", "Mine\n\nTheirs"),
        ("bees", "Older, and then newer"),
        ("cel", "Look up"),
        ("cgroupv2", "New"),
    ] {
        ensure_eq!((talk, page.note(talk).await?), (talk, note.to_owned()));
    }
    ensure_eq!(page.note("crds-fuzz").await?, format!("y{long}z"));
    page.reload().await?;
    page.arrived().await?;
    ensure_eq!(page.note("keda").await?, "Mine\n\nTheirs");
    Ok(())
}
