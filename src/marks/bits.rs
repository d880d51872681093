//! Bits as text that may stand in an address: base64url (RFC 4648, section 5), six bits to a
//! character, the first bit first, without padding.

use alloc::{string::String, vec::Vec};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Tells whether bits may be written with a character.
pub(crate) fn is_of_alphabet(character: char) -> bool {
    u8::try_from(character).is_ok_and(|character| ALPHABET.contains(&character))
}

/// Longest run of bits that is read as one number.
const LONGEST: u32 = 63;

/// Writes bits.
#[derive(Default)]
pub(crate) struct Writer {
    bits: Vec<bool>,
}

impl Writer {
    /// Writes the last `width` bits of a number.
    pub(crate) fn number(&mut self, value: u64, width: u32) {
        self.bits.extend((0..width).rev().map(|bit| value >> bit & 1 == 1));
    }

    /// Writes any number, small ones short: [Elias gamma], of the number after it.
    ///
    /// [Elias gamma]: https://en.wikipedia.org/wiki/Elias_gamma_coding
    pub(crate) fn any(&mut self, value: u64) {
        let value = value.saturating_add(1);
        let width = u64::BITS - value.leading_zeros();
        self.number(0, width - 1);
        self.number(value, width);
    }

    /// Writes a number that is mostly about 2 to the power of `parameter`: [Rice].
    ///
    /// [Rice]: https://en.wikipedia.org/wiki/Golomb_coding
    pub(crate) fn rice(&mut self, value: u64, parameter: u32) {
        self.bits.extend((0..value >> parameter).map(|_| true));
        self.bits.push(false);
        self.number(value, parameter);
    }

    /// Writes a text, and how many bytes it has.
    pub(crate) fn text(&mut self, text: &str) {
        self.any(text.len() as u64);
        for byte in text.bytes() {
            self.number(byte.into(), 8);
        }
    }

    /// Returns what was written, the last character filled up with zeros.
    pub(crate) fn finish(self) -> String {
        let sextets = self.bits.chunks(6).map(|bits| {
            let value = (0..6).fold(0, |value, bit| {
                value << 1 | usize::from(bits.get(bit).copied().unwrap_or_default())
            });
            char::from(ALPHABET[value])
        });
        sextets.collect()
    }
}

/// Reads bits. Every method returns `None` when there are no more.
pub(crate) struct Reader {
    sextets: Vec<u8>,
    position: usize,
}

impl Reader {
    /// Begins to read. `None` if a character does not belong there.
    pub(crate) fn new(text: &str) -> Option<Self> {
        let sextet = |character| ALPHABET.iter().position(|known| *known == character);
        let sextets = text.bytes().map(|character| sextet(character)?.try_into().ok());
        Some(Self { sextets: sextets.collect::<Option<_>>()?, position: 0 })
    }

    pub(crate) fn bit(&mut self) -> Option<bool> {
        let sextet = self.sextets.get(self.position / 6)?;
        let bit = sextet >> (5 - self.position % 6) & 1 == 1;
        self.position += 1;
        Some(bit)
    }

    /// Reads a number of `width` bits, 63 at most.
    pub(crate) fn number(&mut self, width: u32) -> Option<u64> {
        let mut value = 0;
        for _ in 0..width {
            value = value << 1 | u64::from(self.bit()?);
        }
        (width <= LONGEST).then_some(value)
    }

    /// Reads what [`Writer::any`] wrote.
    pub(crate) fn any(&mut self) -> Option<u64> {
        let mut width = 0;
        while !self.bit()? {
            width += 1;
        }
        let rest = self.number(width)?;
        Some((1 << width | rest) - 1)
    }

    /// Reads what [`Writer::rice`] wrote.
    pub(crate) fn rice(&mut self, parameter: u32) -> Option<u64> {
        let mut high: u64 = 0;
        while self.bit()? {
            high += 1;
        }
        let low = self.number(parameter)?;
        high.checked_mul(1 << parameter)?.checked_add(low)
    }

    /// Reads a text.
    pub(crate) fn text(&mut self) -> Option<String> {
        let length = self.any()?;
        let bytes = (0..length).map(|_| self.number(8)?.try_into().ok());
        String::from_utf8(bytes.collect::<Option<_>>()?).ok()
    }
}
