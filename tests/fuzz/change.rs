//! Small random changes to inputs.

use crate::chance::Chance;

/// Longest input that is tried: longer ones find nothing else, only more slowly.
const LONGEST: usize = 4_000;

/// Changes an input a few times. `tokens` are pieces that its form is made of, `others` the inputs
/// to take pieces from.
pub(crate) fn change(
    input: &mut Vec<u8>,
    tokens: &[&str],
    others: &[Vec<u8>],
    chance: &mut Chance,
) {
    for _ in 0..=chance.below(4) {
        let byte = chance.byte();
        let (token, other) = (*chance.one_of(tokens), chance.one_of::<Vec<u8>>(others));
        match chance.below(9) {
            0 => flip(input, chance),
            1 => overwrite(input, chance),
            2 => insert(input, &[byte], chance),
            3 => insert(input, token.as_bytes(), chance),
            4 => put_in_place(input, token, chance),
            5 => splice(input, other, chance),
            6 => repeat(input, chance),
            7 => remove(input, chance),
            _ => input.truncate(chance.below(input.len() + 1)),
        }
    }
    input.truncate(LONGEST);
}

fn flip(input: &mut [u8], chance: &mut Chance) {
    let position = chance.below(input.len());
    if let Some(byte) = input.get_mut(position) {
        *byte ^= 1 << chance.below(8);
    }
}

fn overwrite(input: &mut [u8], chance: &mut Chance) {
    let position = chance.below(input.len());
    if let Some(byte) = input.get_mut(position) {
        *byte = chance.byte();
    }
}

fn insert(input: &mut Vec<u8>, piece: &[u8], chance: &mut Chance) {
    let position = chance.below(input.len() + 1);
    input.splice(position..position, piece.iter().copied());
}

/// Puts a token in the place of as many bytes.
fn put_in_place(input: &mut Vec<u8>, token: &str, chance: &mut Chance) {
    let start = chance.below(input.len() + 1);
    let end = input.len().min(start + token.len());
    input.splice(start..end, token.bytes());
}

/// Puts a piece of another input in the place of a piece.
fn splice(input: &mut Vec<u8>, other: &[u8], chance: &mut Chance) {
    let (start, end) = piece(input.len(), chance);
    let (from, to) = piece(other.len(), chance);
    input.splice(start..end, other[from..to].iter().copied());
}

/// Repeats a piece, also very often.
fn repeat(input: &mut Vec<u8>, chance: &mut Chance) {
    let (start, end) = piece(input.len(), chance);
    let most = *chance.one_of(&[1, 4, 64]);
    let times = 1 + chance.below(most);
    let repeated = input[start..end].repeat(times.min(LONGEST / (end - start).max(1)));
    input.splice(start..start, repeated);
}

fn remove(input: &mut Vec<u8>, chance: &mut Chance) {
    let (start, end) = piece(input.len(), chance);
    input.drain(start..end);
}

/// Returns the start and the end of a piece, most of them short.
fn piece(length: usize, chance: &mut Chance) -> (usize, usize) {
    let start = chance.below(length + 1);
    let longest = if chance.below(2) == 0 { length } else { 16 };
    (start, length.min(start + chance.below(longest + 1)))
}
