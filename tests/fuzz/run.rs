//! Trying a reader with inputs.

use std::{collections::BTreeSet, panic, time::Instant};

use crate::{chance::Chance, check::size, corpus};

/// Most inputs that are kept to be changed further, besides those of the corpus.
const KEPT: usize = 4_000;

/// Something that reads what comes from outside.
pub(crate) struct Reader {
    /// Its name, that of its folder of inputs as well.
    pub(crate) name: &'static str,
    /// How many times as long it takes as the quickest: it is tried as many times less often.
    pub(crate) cost: u64,
    /// Changes an input at random, with others to take pieces from.
    pub(crate) change: fn(&mut Vec<u8>, &[Vec<u8>], &mut Chance),
    /// Reads an input and panics if what came of it is not as it must be. Returns a number that is
    /// the same for inputs that are read alike.
    pub(crate) run: fn(&[u8]) -> u64,
}

/// Tries a reader: first the corpus, then as many changed inputs. Tells whether all went well.
pub(crate) fn run(reader: &Reader, executions: u64, seed: u64) -> bool {
    let executions = executions / reader.cost;
    let start = Instant::now();
    let mut inputs = corpus::read(reader.name);
    let saved = inputs.len();
    assert!(saved > 0, "the corpus of {} is empty", reader.name);
    let mut kinds = BTreeSet::new();
    for input in &inputs {
        let Some(kind) = attempt(reader, input) else {
            return false;
        };
        kinds.insert((kind, size(input.len())));
    }
    let mut chance = Chance::new(seed);
    for _ in 0..executions {
        let mut input = chance.one_of(&inputs).clone();
        (reader.change)(&mut input, &inputs, &mut chance);
        let Some(kind) = attempt(reader, &input) else {
            return false;
        };
        if kinds.insert((kind, size(input.len()))) {
            if inputs.len() < saved + KEPT {
                inputs.push(input);
            } else {
                // The newest of a kind leads further than the oldest.
                let position = saved + chance.below(KEPT);
                inputs[position] = input;
            }
        }
    }
    let (name, kinds, seconds) = (reader.name, kinds.len(), start.elapsed().as_secs());
    println!("{name}: {executions} inputs from {saved}, {kinds} kinds, {seconds} s, seed {seed}");
    true
}

/// Reads an input. Where that panics, says what is to be known of it.
fn attempt(reader: &Reader, input: &[u8]) -> Option<u64> {
    let kind = panic::catch_unwind(|| (reader.run)(input));
    if kind.is_err() {
        let hex: Vec<String> = input.iter().map(|byte| format!("{byte:02x}")).collect();
        let folder = corpus::folder(reader.name);
        eprintln!("The reader of the kind {:?} fails for this input:", reader.name);
        eprintln!("    {}", input.escape_ascii());
        eprintln!("To try it first from now on, put it into the corpus:");
        eprintln!("    xxd -r -p <<<{} >{}/NAME", hex.concat(), folder.display());
    }
    kind.ok()
}
