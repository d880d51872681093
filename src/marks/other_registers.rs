//! Registers of kinds that this release does not know.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use crate::register::{Millis, Register};

/// The registers of a talk that a newer release has written. They are not shown, but stored, merged
/// and handed on as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OtherRegisters {
    /// Sorted by name. The values are JSON. They are options like the other registers, so that the
    /// same code handles them, but there is none without a value.
    registers: Vec<(String, Option<Register<String>>)>,
}

impl OtherRegisters {
    /// Iterates over them by name; their values are JSON.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Register<String>)> {
        self.registers.iter().filter_map(|(name, it)| Some((name.as_str(), it.as_ref()?)))
    }

    /// Tells whether there are none.
    pub fn is_empty(&self) -> bool {
        self.registers.is_empty()
    }

    /// Merges a register of that name, with a value in JSON: the later state counts.
    pub fn merge_one(&mut self, name: &str, theirs: Register<String>) {
        Register::merge(self.register_mut(name), Some(theirs));
    }

    pub(crate) fn merge(&mut self, others: Self) {
        for (name, theirs) in others.registers {
            Register::merge(self.register_mut(&name), theirs);
        }
    }

    /// Counts the registers that another talk's, merged, would bring or change.
    pub(crate) fn count_changes(&self, theirs: &Self) -> usize {
        theirs.iter().filter(|(name, theirs)| self.get(name) < Some(theirs)).count()
    }

    pub(crate) fn latest(&self) -> Option<Millis> {
        self.iter().map(|(_, register)| register.set_at).max()
    }

    pub(crate) fn bound(&mut self, ours: &Self, latest: Millis) {
        for (name, register) in &mut self.registers {
            Register::bound(register, ours.get(name), latest);
        }
    }

    pub(crate) fn forget_until(&mut self, time: Millis) {
        for (_, register) in &mut self.registers {
            Register::forget_until(register, time);
        }
        self.drop_empty();
    }

    /// Takes back what led from `before` to `after`, where it was not set again since.
    pub(crate) fn take_back(&mut self, before: Self, after: &Self) {
        for (name, _) in after.iter() {
            Register::take_back(
                self.register_mut(name),
                before.get(name).cloned(),
                after.get(name),
            );
        }
        for (name, register) in before.registers {
            Register::take_back(self.register_mut(&name), register, after.get(&name));
        }
        self.drop_empty();
    }

    fn get(&self, name: &str) -> Option<&Register<String>> {
        self.registers.iter().find(|(known, _)| known == name)?.1.as_ref()
    }

    fn register_mut(&mut self, name: &str) -> &mut Option<Register<String>> {
        let registers = &mut self.registers;
        let place = registers.iter().position(|(known, _)| known.as_str() >= name);
        let place = place.unwrap_or(registers.len());
        if registers.get(place).is_none_or(|(known, _)| known != name) {
            registers.insert(place, (name.to_owned(), None));
        }
        &mut registers[place].1
    }

    fn drop_empty(&mut self) {
        self.registers.retain(|(_, register)| register.is_some());
    }
}
