//! What an adviser has read. Lives in memory only.

use crate::app::reader::Reader;
use crate::assessment::Shared;

/// Everything at the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// Where codes are read.
    pub reader: Reader,
    /// What was read; of two that are compared, the newer one.
    pub shared: Option<Shared>,
    /// An older assessment of the same person, to compare with.
    pub other: Option<Shared>,
    /// The next code is that other assessment.
    pub comparing: bool,
    /// Read while a summary was open: the adviser is asked what to do with it.
    pub pending: Option<Shared>,
}
