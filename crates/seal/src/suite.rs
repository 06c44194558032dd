//! Suite 1: HPKE (RFC 9180) in base mode, one shot, with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and ChaCha20-Poly1305.

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::{Kem, X25519HkdfSha256};
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{
    Deserializable, OpModeR, OpModeS, Serializable, single_shot_open, single_shot_seal_with_rng,
};
use std::convert::Infallible;
use zeroize::Zeroizing;

/// A private key, wiped when it is dropped.
pub(crate) type PrivateKey = Zeroizing<[u8; 32]>;

/// Random bytes that were handed in, as the generator that the crate asks for. Each is given once.
struct Handed {
    bytes: Zeroizing<[u8; 32]>,
    given: usize,
    /// More was asked for than there is: what was made of it must not be used.
    is_over: bool,
}

impl Handed {
    fn new(bytes: [u8; 32]) -> Self {
        Self { bytes: Zeroizing::new(bytes), given: 0, is_over: false }
    }
}

impl TryRng for Handed {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, into: &mut [u8]) -> Result<(), Infallible> {
        match self.bytes.get(self.given..self.given + into.len()) {
            Some(bytes) => into.copy_from_slice(bytes),
            None => self.is_over = true,
        }
        self.given += into.len();
        Ok(())
    }
}

impl TryCryptoRng for Handed {}

/// A new private key with its public key.
pub(crate) fn pair(random: [u8; 32]) -> (PrivateKey, [u8; 32]) {
    let random = Zeroizing::new(random);
    let (private, public) = X25519HkdfSha256::derive_keypair(random.as_slice());
    (Zeroizing::new(private.to_bytes().into()), public.to_bytes().into())
}

/// The public key of a private one.
pub(crate) fn public_of(private: &PrivateKey) -> Option<[u8; 32]> {
    let private = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(private.as_slice()).ok()?;
    Some(X25519HkdfSha256::sk_to_pk(&private).to_bytes().into())
}

/// The encapsulated key and the sealed text; `None` for a public key that makes no secret.
pub(crate) fn seal(
    public: &[u8; 32],
    info: &[u8],
    header: &[u8],
    text: &[u8],
    random: [u8; 32],
) -> Option<([u8; 32], Vec<u8>)> {
    let public = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(public).ok()?;
    let mut handed = Handed::new(random);
    let sealed = single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &public,
        info,
        text,
        header,
        &mut handed,
    );
    let (encapsulated, text) = sealed.ok().filter(|_| !handed.is_over)?;
    Some((encapsulated.to_bytes().into(), text))
}

/// The text; `None` when anything is not as it was when it was sealed.
pub(crate) fn open(
    private: &PrivateKey,
    encapsulated: &[u8; 32],
    info: &[u8],
    header: &[u8],
    text: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let private = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(private.as_slice()).ok()?;
    let encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(encapsulated).ok()?;
    let opened = single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &private,
        &encapsulated,
        info,
        text,
        header,
    );
    opened.ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests;
