//! Sources from where they are: files, standard input, the web.

use std::{
    fs::File,
    io::{self, Read},
    time::Duration,
};

use thiserror::Error;
use ureq::Agent;

/// The most that is read of one source, in bytes.
const LIMIT: u64 = 64 * 1024 * 1024;

/// How long the web may take for all of it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Why a source cannot be had.
#[derive(Debug, Error)]
pub enum Unfetched {
    /// The system says no.
    #[error("{0} cannot be read ({1}); name a file, or an address that begins with https://")]
    Io(String, io::Error),
    /// It does not end.
    #[error("{0} has more than 64 MB; name the schedule or the list itself")]
    TooMuch(String),
    /// There is no network, or no such host.
    #[error(
        "{0} cannot be reached ({1}); is there a network? A file that was fetched before does as well"
    )]
    Away(String, ureq::Error),
    /// It takes too long.
    #[error(
        "{0} takes longer than a minute; try again, or fetch it with a browser and name the file"
    )]
    Late(String),
    /// The host says no.
    #[error("{0} is answered with status {1}; open it in a browser, save it, and name the file")]
    Refused(String, u16),
}

/// Tells whether a source is an address.
pub fn is_address(source: &str) -> bool {
    source.starts_with("https://") || source.starts_with("http://")
}

/// Names a source to the author.
pub fn shown(source: &str) -> &str {
    if source == "-" { "standard input" } else { source }
}

/// Reads a source: an address, `-` for standard input, or a file.
///
/// # Errors
/// [`Unfetched`], with the source.
pub fn fetch(source: &str) -> Result<Vec<u8>, Unfetched> {
    fetch_within(source, PATIENCE)
}

/// Reads a source, which the web may take so long for.
///
/// # Errors
/// [`Unfetched`], with the source.
pub fn fetch_within(source: &str, patience: Duration) -> Result<Vec<u8>, Unfetched> {
    if is_address(source) {
        return of_web(source, patience);
    }
    let failed = |error| Unfetched::Io(source.to_owned(), error);
    let mut bytes = Vec::new();
    if source == "-" {
        io::stdin().lock().take(LIMIT + 1).read_to_end(&mut bytes).map_err(failed)?;
    } else {
        let file = File::open(source).map_err(failed)?;
        file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(failed)?;
    }
    let is_whole = u64::try_from(bytes.len()).is_ok_and(|length| length <= LIMIT);
    if is_whole { Ok(bytes) } else { Err(Unfetched::TooMuch(source.to_owned())) }
}

fn of_web(address: &str, patience: Duration) -> Result<Vec<u8>, Unfetched> {
    let agent: Agent = Agent::config_builder().timeout_global(Some(patience)).build().into();
    let failed = |error| match error {
        ureq::Error::StatusCode(status) => Unfetched::Refused(address.to_owned(), status),
        ureq::Error::Timeout(_) => Unfetched::Late(address.to_owned()),
        ureq::Error::BodyExceedsLimit(_) => Unfetched::TooMuch(address.to_owned()),
        error => Unfetched::Away(address.to_owned(), error),
    };
    let mut response = agent.get(address).call().map_err(failed)?;
    response.body_mut().with_config().limit(LIMIT).read_to_vec().map_err(failed)
}
