//! Which recordings the visitor knows of, in `localStorage`, beside the marks; and what this tab has told of them, in
//! `sessionStorage`.

use recap_marks::{KnownRecordings, Sitting};

use super::{MarksStorage, StorageTrouble, local_storage, session_storage};

fn key(trip: &str) -> String {
    MarksStorage::key(trip) + ":recordings"
}

/// Returns what the visitor of a trip knows of; `None` on a first visit. What is damaged is none either: it is written
/// anew, and no news.
///
/// # Errors
/// Says why nothing can be read.
pub fn known_recordings(trip: &str) -> Result<Option<KnownRecordings>, StorageTrouble> {
    let storage = local_storage().ok_or(StorageTrouble::Denied)?;
    let known = storage.get_item(&key(trip)).map_err(|_| StorageTrouble::CannotRead)?;
    Ok(known.and_then(KnownRecordings::read))
}

/// Keeps it. Where there is no room, what was kept goes: else the same would be told with every visit.
pub fn keep_known_recordings(trip: &str, known: &KnownRecordings) {
    if let Some(storage) = local_storage()
        && storage.set_item(&key(trip), known.as_str()).is_err()
    {
        storage.remove_item(&key(trip)).ok();
    }
}

/// Returns what this tab has told.
pub fn told_recordings(trip: &str) -> Option<Sitting> {
    session_storage()?.get_item(&key(trip)).ok()?.map(Sitting::stored)
}

/// Keeps it, where it can be kept.
pub fn keep_told_recordings(trip: &str, told: &Sitting) {
    if let Some(storage) = session_storage() {
        storage.set_item(&key(trip), told.as_str()).ok();
    }
}
