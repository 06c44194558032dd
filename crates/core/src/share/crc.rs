//! CRC-32 as in Ethernet, gzip and PNG: bit by bit, because a code is never over 3 kB and the usual
//! tables would weigh 16 kB in the first load.

/// The checksum of `bytes` (reflected polynomial `0xEDB88320`, start and final inversion all ones).
pub(super) fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 }
        })
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_published_check_value_comes_out() {
        assert_eq!(super::crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(super::crc32(b""), 0);
    }
}
