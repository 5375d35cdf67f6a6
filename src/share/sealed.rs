//! Telling a damaged link from a whole one, and the short numbers and the words in it.

/// Digits of a check: enough for 32 bits in base 36.
const CHECK_DIGITS: usize = 7;

/// The body of a link with its check behind it: `body.check`. Every version of every link of ours ends so,
/// which is how a newer one is told from a damaged one.
pub fn sealed(body: &str) -> String {
    format!("{body}.{}", check(body))
}

/// The body of a sealed link, where its check holds.
pub fn unsealed(sealed: &str) -> Option<&str> {
    let (body, given) = sealed.rsplit_once('.')?;
    (check(body) == given).then_some(body)
}

/// CRC-32 in base 36: it notices every single wrong character and any damage within four neighbours, and
/// lets other damage through once in four thousand million times.
fn check(body: &str) -> String {
    let digits = base36(u64::from(crc32(body.as_bytes())));
    format!("{digits:0>CHECK_DIGITS$}")
}

/// The CRC-32 of ISO 3309, bit by bit: a table would weigh more than it saves on 50 bytes.
fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

pub(crate) fn base36(number: u64) -> String {
    let mut digits = Vec::new();
    let mut rest = number;
    loop {
        // A remainder of 36 is below 36, so there is a digit for it.
        digits.extend(char::from_digit((rest % 36) as u32, 36));
        rest /= 36;
        if rest == 0 {
            return digits.iter().rev().collect();
        }
    }
}

/// A number as [`base36`] writes it, and in no other spelling.
pub(crate) fn read_base36(digits: &str) -> Option<u64> {
    let number = u64::from_str_radix(digits, 36).ok()?;
    (base36(number) == digits).then_some(number)
}

const SIXTY_FOUR: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// RFC 4648, section 5, without padding: messengers leave these characters alone.
pub fn base64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let group = three.iter().fold(0usize, |group, byte| group << 8 | usize::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..=three.len() {
            text.push(char::from(SIXTY_FOUR[group >> (18 - 6 * place) & 63]));
        }
    }
    text
}

/// Bytes as [`base64`] writes them, and in no other spelling.
pub fn read_base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for four in text.as_bytes().chunks(4) {
        let mut group = 0;
        for letter in four {
            group = group << 6 | SIXTY_FOUR.iter().position(|known| known == letter)?;
        }
        let group = group << (6 * (4 - four.len()));
        bytes.extend((1..four.len()).map(|place| (group >> (24 - 8 * place) & 255) as u8));
    }
    (base64(&bytes) == text).then_some(bytes)
}
