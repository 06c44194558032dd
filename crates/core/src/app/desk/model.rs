//! What an adviser has read. Lives in memory only.

use crate::app::reader::Reader;
use crate::assessment::Shared;

/// Everything at the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// Where codes are read.
    pub reader: Reader,
    /// What was read.
    pub shared: Option<Shared>,
    /// Another assessment of the same person, to compare with.
    pub other: Option<Shared>,
    /// The next code is that other assessment.
    pub comparing: bool,
}
