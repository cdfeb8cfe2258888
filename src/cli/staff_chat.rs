//! The staff group that the environment names.

use std::collections::BTreeMap;

use clap::Args;

use super::common::Failure;
use crate::authoring::parse::desks::is_with_topics;
use crate::authoring::parse::settings::RunSettings;
use crate::conversation::ids::DeskName;
use crate::service::ports::Chat;

/// The staff group that the environment names.
#[derive(Debug, Args)]
pub(super) struct StaffChat {
    /// The number of the staff group, below nought; for the first desk
    #[arg(
        long,
        env = "HELPLINE_STAFF_CHAT",
        hide_env_values = true,
        allow_hyphen_values = true,
        value_name = "NUMBER"
    )]
    staff_chat: Option<String>,
}

/// What was given is no number of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "HELPLINE_STAFF_CHAT, or --staff-chat, is not the number of a group with topics: that begins with -100, such as -1001234567890; \
     `/setup` in the group tells it"
)]
pub(super) struct NoGroup;

impl StaffChat {
    /// The number of the group; none when it is empty.
    pub(super) fn number(&self) -> Result<Option<i64>, NoGroup> {
        let written = self.staff_chat.as_deref().unwrap_or_default().trim();
        if written.is_empty() {
            return Ok(None);
        }
        let number = written
            .parse()
            .ok()
            .filter(|number| is_with_topics(*number));
        number.map(Some).ok_or(NoGroup)
    }

    /// The groups of the desks: those written in `helpline.toml`, and for the first desk the
    /// one that the environment names.
    pub(super) fn groups<'d>(
        &self,
        mut desks: impl Iterator<Item = &'d DeskName>,
        settings: &RunSettings,
    ) -> Result<BTreeMap<DeskName, Chat>, Failure> {
        let written = settings.desk_chats.iter();
        let mut groups: BTreeMap<DeskName, Chat> = written
            .map(|(desk, chat)| (desk.clone(), Chat(*chat)))
            .collect();
        if let (Some(chat), Some(desk)) = (self.number()?, desks.next()) {
            groups.insert(desk.clone(), Chat(chat));
        }
        Ok(groups)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_number_of_a_group_with_topics_is_taken_and_nothing_is_none() {
        let of = |written: Option<&str>| {
            let staff_chat = written.map(ToOwned::to_owned);
            StaffChat { staff_chat }.number()
        };
        assert_eq!(of(None), Ok(None));
        assert_eq!(of(Some(" ")), Ok(None));
        assert_eq!(of(Some("-1001234567890 ")), Ok(Some(-1_001_234_567_890)));
        for wrong in [
            "1001234567890",
            "-1234567890",
            "0",
            "-",
            "@desk",
            "\"-100\"",
        ] {
            assert_eq!(of(Some(wrong)), Err(NoGroup), "{wrong}");
        }
    }
}
