//! Why a text or its bytes cannot be read.

use thiserror::Error;

/// Why a text shows nothing. Ordered by how near it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Error)]
pub enum ReadError {
    /// It does not look like a code of Jalon: another QR code, another link, words.
    #[error("this is not a code of Jalon")]
    NotJalon,
    /// It looks like a code of Jalon, but a part is missing or changed.
    #[error("the code is damaged")]
    Damaged,
    /// It is whole and was made by a newer Jalon than this.
    #[error("the code was made by a newer Jalon")]
    Newer,
    /// Something else was asked for, and this is an anonymous code, to be counted in a workshop.
    #[error("this is an anonymous code for a workshop")]
    Anonymous,
    /// Something else was asked for, and this is a summary, to be read by an adviser.
    #[error("this is a summary")]
    Summary,
    /// Something else was asked for, and this is an invitation to a workshop.
    #[error("this is an invitation to a workshop")]
    Invitation,
    /// Something else was asked for, and this is a sealed code: a key or words open it.
    #[error("this is a sealed code")]
    Sealed,
    /// Something else was asked for, and this is an adviser's invitation, which holds a key.
    #[error("this is an adviser's invitation")]
    Key,
}
