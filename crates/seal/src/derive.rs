//! A key of words: Argon2id (RFC 9106), with settings that stand in the header of what the words lock.

use crate::words::Phrase;
use argon2::{Algorithm, Argon2, Params, Version};
use thiserror::Error;
use zeroize::Zeroizing;

/// How hard a derivation is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Memory, in mebibytes.
    pub memory: u8,
    /// Passes over it.
    pub passes: u8,
}

impl Settings {
    /// What is written today: the first that OWASP names for Argon2id, for phones that kill a page which takes more.
    pub const TODAY: Self = Self { memory: 19, passes: 2 };

    /// The most memory that a header may ask for.
    const MOST_MEMORY: u8 = 64;
    /// The most work: mebibytes times passes. Ten times what is written today would be a page that hangs.
    const MOST_WORK: u16 = 192;

    fn params(self, output: usize) -> Option<Params> {
        let work = u16::from(self.memory) * u16::from(self.passes);
        let is_taken = self.memory <= Self::MOST_MEMORY && (1..=Self::MOST_WORK).contains(&work);
        let memory = u32::from(self.memory) * 1024;
        is_taken.then(|| Params::new(memory, self.passes.into(), 1, Some(output)).ok())?
    }
}

/// Why no key was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DeriveError {
    /// The settings are beyond what this Jalon takes: a newer one made them, or somebody who wants the page to hang.
    #[error("the settings are beyond what is taken")]
    Settings,
    /// The device does not give the memory.
    #[error("the device has not enough memory")]
    Memory,
}

/// What words are turned into: `N` bytes.
pub(crate) fn bytes<const N: usize>(
    secret: &[u8],
    salt: &[u8],
    settings: Settings,
) -> Result<Zeroizing<[u8; N]>, DeriveError> {
    let params = settings.params(N).ok_or(DeriveError::Settings)?;
    let mut output = Zeroizing::new([0; N]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret, salt, output.as_mut_slice())
        .map_err(|error| match error {
            argon2::Error::OutOfMemory => DeriveError::Memory,
            _ => DeriveError::Settings,
        })?;
    Ok(output)
}

/// The key of a phrase, and two bytes that tell it from others.
pub(crate) fn key(
    phrase: &Phrase,
    salt: &[u8; 16],
    settings: Settings,
) -> Result<(Zeroizing<[u8; 32]>, [u8; 2]), DeriveError> {
    let derived = bytes::<34>(phrase.secret().as_bytes(), salt, settings)?;
    let mut key = Zeroizing::new([0; 32]);
    let mut check = [0; 2];
    key.copy_from_slice(&derived[..32]);
    check.copy_from_slice(&derived[32..]);
    Ok((key, check))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of the reference implementation's own tests (`phc-winner-argon2`, `test.c`): Argon2id, version 19, 64 MiB, two passes, one lane.
    #[test]
    fn the_published_vector_comes_out() {
        let settings = Settings { memory: 64, passes: 2 };
        let made = bytes::<32>(b"password", b"somesalt", settings).expect("derived");
        let wanted = [
            0x09, 0x31, 0x61, 0x15, 0xd5, 0xcf, 0x24, 0xed, 0x5a, 0x15, 0xa3, 0x1a, 0x3b, 0xa3,
            0x26, 0xe5, 0xcf, 0x32, 0xed, 0xc2, 0x47, 0x02, 0x98, 0x7c, 0x02, 0xb6, 0x56, 0x6f,
            0x61, 0x91, 0x3c, 0xf7,
        ];
        assert_eq!(*made, wanted);
    }

    #[test]
    fn settings_that_would_stop_the_page_are_refused() {
        let refused = [(0, 1), (1, 0), (65, 1), (64, 4), (255, 255), (2, 97)];
        for (memory, passes) in refused {
            let settings = Settings { memory, passes };
            assert_eq!(bytes::<32>(b"a", b"somesalt", settings), Err(DeriveError::Settings));
        }
        for (memory, passes) in [(1, 1), (19, 2), (64, 3), (1, 192)] {
            assert!(Settings { memory, passes }.params(34).is_some(), "{memory} {passes}");
        }
    }
}
