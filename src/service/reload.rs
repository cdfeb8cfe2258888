//! The rules that count now. Others take their place while the bot runs; a batch that has
//! begun ends by those it began with.

use std::sync::{Arc, PoisonError, RwLock};

use crate::conversation::Rules;

/// The rules that count now.
#[derive(Debug)]
pub struct Current(RwLock<Arc<Rules>>);

impl Current {
    /// These, until others take their place.
    #[must_use]
    pub fn new(rules: Arc<Rules>) -> Self {
        Self(RwLock::new(rules))
    }

    /// The rules that count now.
    #[must_use]
    pub fn rules(&self) -> Arc<Rules> {
        let rules = self.0.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&rules)
    }

    /// From the next batch on, these count.
    pub fn replace(&self, rules: Arc<Rules>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = rules;
    }
}
