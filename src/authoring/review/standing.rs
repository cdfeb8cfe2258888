//! Who signed a flow, when it is to be read again, and what was changed since.

use super::super::ledger::SignOff;
use super::super::parse::flow::FlowFile;
use super::super::signed::{changes, kept, of_flow};
use super::pack::{Since, Standing, Turn};
use super::reviewer::Reviewer;
use crate::conversation::ids::Locale;

impl Reviewer<'_> {
    /// Who signed it, what was changed since, and the languages that were not signed.
    pub(super) fn standing(&self, file: &FlowFile) -> (Standing, Since, Vec<Locale>) {
        let edition = self.edition(file);
        let Some(sign) = self.sign_off(file) else {
            return (named(file), Since::NeverSigned, Vec::new());
        };
        let mut not_signed = Vec::new();
        let since = match kept(self.texts, sign) {
            Ok(Some(record)) => {
                let now = of_flow(file, edition, self.texts);
                let is_new = |locale: &&Locale| !record.words.contains_key(*locale);
                not_signed.extend(now.words.keys().filter(is_new).cloned());
                let changes = changes(&file.name.value, &record, &now);
                match (changes.is_empty(), edition == sign.edition) {
                    (false, _) => Since::Changed { changes },
                    (true, true) => Since::Nothing,
                    (true, false) => Since::Layout,
                }
            }
            Ok(None) | Err(_) if edition == sign.edition => Since::Nothing,
            Ok(None) | Err(_) => Since::NotKept,
        };
        let standing = Standing::Signed {
            by: sign.by.clone(),
            on: sign.on,
            changed: !matches!(since, Since::Nothing),
        };
        (standing, since, not_signed)
    }

    pub(super) fn turn(&self, file: &FlowFile) -> Turn {
        let every = file.review_every.as_ref();
        let own = match named(file) {
            Standing::Named { on, .. } => on.parse().ok(),
            Standing::Draft | Standing::Signed { .. } => None,
        };
        let last = self.sign_off(file).map(|sign| sign.on).max(own);
        let due = last.zip(every);
        let due = due.and_then(|(last, every)| last.checked_add(every.value).ok());
        Turn {
            every: every
                .and_then(|every| self.text_at(every.span))
                .map(str::to_owned),
            last,
            due,
            overdue: due.is_some_and(|due| due < self.today),
        }
    }

    pub(super) fn edition(&self, file: &FlowFile) -> &str {
        let edition = self.editions.get(&file.name.value);
        edition.map(String::as_str).unwrap_or_default()
    }

    fn sign_off(&self, file: &FlowFile) -> Option<&SignOff> {
        let mut signed = self.ledger.iter();
        signed.find(|sign| sign.flow.value == file.name.value)
    }
}

/// Who has read it, as its own file says.
fn named(file: &FlowFile) -> Standing {
    let reviewed = file.reviewed.as_ref();
    let by = reviewed.and_then(|reviewed| reviewed.by.as_ref());
    let by = by.filter(|by| !by.value.trim().is_empty());
    by.map_or(Standing::Draft, |by| Standing::Named {
        by: by.value.clone(),
        on: reviewed
            .and_then(|reviewed| reviewed.on.as_ref())
            .map_or_else(String::new, |on| on.value.clone()),
    })
}
