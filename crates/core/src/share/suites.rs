//! The numbers of keys and locks that this Jalon knows. What is new takes a new number.

/// The suite of a key: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305.
pub(super) const SUITE: u8 = 1;
/// The lock of a key of that suite.
pub(super) const KEY_LOCK: u8 = 1;
/// The lock of words on a code: Argon2id and ChaCha20-Poly1305.
pub(super) const CODE_LOCK: u8 = 0x81;
/// The same on a key file.
pub(super) const FILE_LOCK: u8 = 0x82;

/// Whether this Jalon knows the lock of this number.
pub(super) const fn is_lock(number: u8) -> bool {
    matches!(number, KEY_LOCK | CODE_LOCK | FILE_LOCK)
}
