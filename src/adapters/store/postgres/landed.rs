//! What came of messages that were sent: Telegram's numbers, kept in one statement.

use std::collections::BTreeMap;

use super::connection::{Failure, Open};
use crate::conversation::desk::Part;
use crate::conversation::ids::Code;
use crate::service::kept::Landed;

/// What came of messages, as the columns of two tables.
#[derive(Default)]
pub(super) struct Columns {
    owners: Vec<String>,
    parts: Vec<&'static str>,
    /// None where the part is there no more.
    part_groups: Vec<Option<i64>>,
    part_ids: Vec<Option<i64>>,
    codes: Vec<String>,
    pair_groups: Vec<i64>,
    at_person: Vec<i64>,
    at_desk: Vec<i64>,
}

impl Columns {
    /// Of each part and each pair, what came last.
    pub(super) fn of(landed: Vec<Landed>) -> Self {
        let mut parts: BTreeMap<(String, Part), Option<(i64, i64)>> = BTreeMap::new();
        let mut pairs: BTreeMap<(Code, i64), (i64, i64)> = BTreeMap::new();
        for one in landed {
            match one {
                Landed::Part {
                    owner,
                    part,
                    group,
                    id,
                } => {
                    parts.insert((owner, part), Some((group.0, id)));
                }
                Landed::Gone { owner, part } => {
                    parts.insert((owner, part), None);
                }
                Landed::Pair {
                    code,
                    group,
                    person,
                    desk,
                } => {
                    pairs.insert((code, person), (group.0, desk));
                }
            }
        }
        let mut columns = Self::default();
        for ((owner, part), spot) in parts {
            columns.owners.push(owner);
            columns.parts.push(part.name());
            columns.part_groups.push(spot.map(|(group, _)| group));
            columns.part_ids.push(spot.map(|(_, id)| id));
        }
        for ((code, person), (group, desk)) in pairs {
            columns.codes.push(code.to_string());
            columns.pair_groups.push(group);
            columns.at_person.push(person);
            columns.at_desk.push(desk);
        }
        columns
    }

    /// Keeps it, and takes the message out of the outbox that it came of, if it waited there.
    pub(super) async fn keep(&self, open: &Open, message: Option<i64>) -> Result<(), Failure> {
        let statement = open
            .statement(
                "WITH arrived AS (DELETE FROM outbox WHERE id = $9)
                 SELECT land($1, $2, $3, $4, $5, $6, $7, $8)",
            )
            .await?;
        open.client
            .execute(
                &statement,
                &[
                    &self.owners,
                    &self.parts,
                    &self.part_groups,
                    &self.part_ids,
                    &self.codes,
                    &self.pair_groups,
                    &self.at_person,
                    &self.at_desk,
                    &message,
                ],
            )
            .await?;
        Ok(())
    }
}
