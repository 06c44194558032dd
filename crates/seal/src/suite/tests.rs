//! The published vectors, and keys that make no secret.

use super::*;

fn unhex<const N: usize>(text: &str) -> [u8; N] {
    let byte = |at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).expect("hex");
    assert_eq!(text.len(), 2 * N);
    std::array::from_fn(byte)
}

/// RFC 9180, A.2.1, the first message.
#[test]
fn the_published_vector_is_sealed_and_opened_byte_by_byte() {
    let random = unhex("909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b");
    let public = unhex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a");
    let private =
        Zeroizing::new(unhex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb"));
    let encapsulated = unhex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
    let info: [u8; 20] = unhex("4f6465206f6e2061204772656369616e2055726e");
    let header: [u8; 7] = unhex("436f756e742d30");
    let text: [u8; 29] = unhex("4265617574792069732074727574682c20747275746820626561757479");
    let sealed: [u8; 45] = unhex(
        "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28",
    );
    assert_eq!(public_of(&private), Some(public));
    let made = seal(&public, &info, &header, &text, random).expect("it is sealed");
    assert_eq!(made, (encapsulated, sealed.to_vec()));
    let opened = open(&private, &encapsulated, &info, &header, &sealed).expect("it is opened");
    assert_eq!(opened.as_slice(), text);
    // So is the making of the recipient's pair. The RFC writes the private key before it is clamped.
    let made = pair(unhex("1ac01f181fdf9f352797655161c58b75c656a6cc2716dcb66372da835542e1df"));
    assert_eq!(made.1, public);
    assert_eq!(public_of(&made.0), Some(public));
    assert!(open(&made.0, &encapsulated, &info, &header, &sealed).is_some());
}

/// RFC 7748, 6.1, and RFC 9180, 7.1.4: a point of small order makes a secret of zeros, whatever the private key. The points are
/// those that libsodium refuses.
#[test]
fn a_key_that_makes_no_secret_is_refused_on_both_sides() {
    let points = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ];
    let (private, public) = pair([7; 32]);
    assert!(seal(&public, b"", b"", b"text", [9; 32]).is_some());
    for point in points.map(unhex) {
        assert_eq!(seal(&point, b"", b"", b"text", [9; 32]), None, "{point:?}");
        assert_eq!(open(&private, &point, b"", b"", &[0; 20]), None, "{point:?}");
    }
}

#[test]
fn no_random_byte_is_given_twice_and_none_is_made_up() {
    let mut handed = Handed::new(std::array::from_fn(|n| u8::try_from(n).expect("small")));
    assert_eq!(handed.try_next_u32(), Ok(0x0302_0100));
    assert_eq!(handed.try_next_u64(), Ok(0x0b0a_0908_0706_0504));
    let mut rest = [0; 20];
    assert_eq!(handed.try_fill_bytes(&mut rest), Ok(()));
    assert_eq!((rest[0], rest[19], handed.is_over), (12, 31, false));
    assert_eq!(handed.try_next_u32(), Ok(0));
    assert!(handed.is_over);
}

#[test]
fn whatever_is_bound_has_to_be_the_same() {
    let (private, public) = pair([7; 32]);
    let (encapsulated, text) = seal(&public, b"info", b"header", b"text", [9; 32]).expect("sealed");
    let open = |info: &[u8], header: &[u8]| open(&private, &encapsulated, info, header, &text);
    assert!(open(b"info", b"header").is_some_and(|opened| opened.as_slice() == b"text"));
    assert!(open(b"other", b"header").is_none());
    assert!(open(b"info", b"other").is_none());
}
