//! Near the person: their municipality, which gives the region; places of the directory; what a centre says of itself.
//!
//! Three files beside the app, each read whole or not at all: [`municipalities`] and [`places`] are fetched only on the screen
//! that asks for them, [`centre`] is there only where a centre put it. `docs/directory.md` and `docs/service.md` say how to
//! write them. A municipality is no answer: it leaves the screen as a region, unless the person shows more.

#![forbid(unsafe_code)]

mod centre;
mod fold;
mod municipality;
mod names;
mod place;

pub use centre::{Centre, CentreError, CentrePart, LocalService, centre};
pub use municipality::{FOUND, Municipality, municipalities, search};
pub use names::Names;
pub use place::{MeetingPlace, NearPlace, near, places};

use serde::de::DeserializeOwned;
use thiserror::Error;

/// A file beside the app is not what it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a file of this Jalon")]
pub struct UnreadableFile;

/// The head of each of these files.
#[derive(serde::Deserialize)]
struct Head {
    format: String,
    version: u64,
}

/// What a file of this format, version 1, holds.
fn read<T: DeserializeOwned>(text: &str, format: &str) -> Result<T, UnreadableFile> {
    let head: Head = serde_json::from_str(text).map_err(|_| UnreadableFile)?;
    if head.format != format || head.version != 1 {
        return Err(UnreadableFile);
    }
    serde_json::from_str(text).map_err(|_| UnreadableFile)
}
