//! Ids as trips have them, many and always the same.

use std::collections::BTreeSet;

use recap_marks::Millis;

/// Milliseconds of a day.
pub(crate) const DAY: Millis = 24 * 60 * 60 * 1000;

/// Numbers without an order, the same in every run: [xorshift].
///
/// [xorshift]: https://en.wikipedia.org/wiki/Xorshift
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Returns a number below `limit`.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % limit
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[usize::try_from(self.below(words.len() as u64)).expect("fewer words than numbers")]
    }
}

/// Returns that many ids of talks, all different.
pub(crate) fn ids(count: usize) -> Vec<String> {
    let verbs = ["scaling", "debugging", "securing", "taming", "building", "rethinking", "testing"];
    let things = [
        "kubernetes",
        "ebpf",
        "wasm",
        "gitops",
        "crds",
        "operators",
        "etcd",
        "service-mesh",
        "observability",
        "multi-tenancy",
        "autoscaling",
        "supply-chain",
        "sidecars",
        "webhooks",
    ];
    let places = ["at-the-edge", "in-production", "for-everyone", "with-envoy", "on-bare-metal"];
    let mut chance = Chance::new(count as u64);
    let (mut ids, mut taken) = (Vec::new(), BTreeSet::new());
    while ids.len() < count {
        let [verb, thing, place] = [&verbs[..], &things, &places].map(|words| chance.one_of(words));
        let mut id = format!("{verb}-{thing}-{place}");
        if !taken.insert(id.clone()) {
            id = format!("{id}-{}", taken.len() + ids.len());
            taken.insert(id.clone());
        }
        ids.push(id);
    }
    ids
}

/// Returns that many of the ids, from all over the list.
pub(crate) fn some_of<'a>(ids: &'a [String], count: usize, chance: &mut Chance) -> Vec<&'a str> {
    let mut rest: Vec<&str> = ids.iter().map(String::as_str).collect();
    let index = |chance: &mut Chance, rest: &[&str]| {
        usize::try_from(chance.below(rest.len() as u64)).expect("it is an index")
    };
    (0..count).map(|_| rest.swap_remove(index(chance, &rest))).collect()
}
