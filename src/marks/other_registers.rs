//! Registers of kinds that this release does not know.

use alloc::{string::String, vec::Vec};

use crate::register::{Millis, Register};

/// The registers of a talk that a newer release has written. They are not shown, but stored, merged
/// and handed on as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OtherRegisters {
    /// Sorted by name. The values are JSON.
    registers: Vec<(String, Register<String>)>,
}

impl OtherRegisters {
    /// Iterates over them by name; their values are JSON.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Register<String>)> {
        self.registers.iter().map(|(name, register)| (name.as_str(), register))
    }

    /// Tells whether there are none.
    pub fn is_empty(&self) -> bool {
        self.registers.is_empty()
    }

    /// Merges a register of that name, with a value in JSON: the later state counts.
    pub fn merge_one(&mut self, name: String, theirs: Register<String>) {
        match self.position(&name) {
            Ok(position) => {
                let ours = &mut self.registers[position].1;
                if *ours < theirs {
                    *ours = theirs;
                }
            }
            Err(free) => self.registers.insert(free, (name, theirs)),
        }
    }

    pub(crate) fn merge(&mut self, others: Self) {
        for (name, theirs) in others.registers {
            self.merge_one(name, theirs);
        }
    }

    /// Counts the registers that another talk's, merged, would bring or change.
    pub(crate) fn count_changes(&self, theirs: &Self) -> usize {
        theirs.iter().filter(|(name, theirs)| self.get(name) < Some(theirs)).count()
    }

    pub(crate) fn latest(&self) -> Option<Millis> {
        self.registers.iter().map(|(_, register)| register.set_at).max()
    }

    pub(crate) fn bound(&mut self, ours: &Self, latest: Millis) {
        for (name, register) in &mut self.registers {
            let after = ours.get(name).map_or(0, |ours| ours.set_at.saturating_add(1));
            register.set_at = register.set_at.min(latest.max(after));
        }
    }

    pub(crate) fn forget_until(&mut self, time: Millis) {
        self.registers.retain(|(_, register)| register.set_at > time);
    }

    /// Takes back what led from `before` to `after`, where it was not set again since.
    pub(crate) fn take_back(&mut self, before: Self, after: &Self) {
        let now = self.clone();
        self.registers.retain(|(name, register)| after.get(name) != Some(register));
        for (name, register) in before.registers {
            if now.get(&name) == after.get(&name) {
                self.merge_one(name, register);
            }
        }
    }

    fn get(&self, name: &str) -> Option<&Register<String>> {
        let position = self.position(name).ok()?;
        self.registers.get(position).map(|(_, register)| register)
    }

    fn position(&self, name: &str) -> Result<usize, usize> {
        self.registers.binary_search_by(|(known, _)| known.as_str().cmp(name))
    }
}
