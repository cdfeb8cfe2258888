//! A hash map for short keys that come from our own files, quicker than the
//! standard one. Nobody outside chooses what is stored in it.

use std::collections::{HashMap, HashSet};

use foldhash::fast::FixedState;

/// A map with the quick hash, which is the same in every run.
pub type QuickMap<K, V> = HashMap<K, V, FixedState>;
/// A set with the quick hash.
pub type QuickSet<K> = HashSet<K, FixedState>;
