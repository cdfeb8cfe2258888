//! Telegram: the token, groups, where updates go, the clock, the staff group.

use super::super::skew::skew;
use super::finding::Finding;
use crate::adapters::telegram::{BotNow, GroupNow, WebhookNow};
use crate::conversation::Moment;
use crate::service::ports::SendError;

/// How many updates may wait.
const MANY: u64 = 100;

/// For how many seconds a failure to bring updates is told of.
const LATELY: i64 = 3600;

/// What is said when there is no token to ask with.
pub(super) fn no_token() -> Finding {
    Finding::left_out(
        "telegram",
        "There is no bot token here, so Telegram was asked nothing: not the token, the webhook, the clock or the \
         staff group.",
        "To look at these too, set TELEGRAM_BOT_TOKEN.",
    )
}

/// What is given as the token cannot be one.
pub(super) fn misshapen() -> Finding {
    Finding::fault(
        "token",
        "TELEGRAM_BOT_TOKEN does not look like a token: digits, a colon, and at least 35 letters, digits, _ or -.",
        "Look whether there are quotes around it, or a part of it is missing. @BotFather shows it: /mybots, API Token.",
    )
}

/// What is left out when Telegram did not say who the bot is.
pub(super) fn nothing_more() -> Finding {
    Finding::left_out(
        "telegram",
        "The webhook, the clock and the staff group were not looked at.",
        "Mend what is said of the token first.",
    )
}

/// Whether the token can be used.
pub(super) fn token(asked: &Result<BotNow, SendError>) -> Finding {
    match asked {
        Ok(_) => Finding::ok("token", "Telegram knows the bot by its token."),
        Err(SendError::Misconfigured(_)) => Finding::fault(
            "token",
            "Telegram does not know this bot token.",
            "Copy it again from @BotFather into TELEGRAM_BOT_TOKEN. If it was revoked, take the new one.",
        ),
        Err(error) => Finding::fault(
            "token",
            format!("Telegram cannot be asked: {error}."),
            "Look whether this machine reaches Telegram, and whether TELEGRAM_API_URL is right.",
        ),
    }
}

/// Whether the bot's own settings about groups fit.
pub(super) fn groups(bot: &BotNow, has_desk: bool) -> Finding {
    if bot.reads_all {
        return Finding::warning(
            "groups",
            "Telegram gives the bot all that is written in its groups, which it does not need.",
            "At @BotFather: /setprivacy, choose the bot, Enable.",
        );
    }
    if bot.joins_groups && !has_desk {
        return Finding::warning(
            "groups",
            "Anybody can add the bot to a group, where it answers nobody.",
            "At @BotFather: /setjoingroups, choose the bot, Disable.",
        );
    }
    Finding::ok("groups", "The bot's settings about groups fit.")
}

/// Whether updates go where the settings say.
pub(super) fn webhook(wanted: Option<&str>, now: &WebhookNow, moment: Moment) -> Finding {
    let is_set = !now.address.is_empty();
    match wanted {
        Some(wanted) if !wanted.starts_with("https://") => {
            return Finding::fault(
                "webhook",
                "The settings name an address that does not begin with https://.",
                "Mend `webhook-url` or HELPLINE_WEBHOOK_URL: Telegram brings updates to no other address.",
            );
        }
        None if is_set => {
            return Finding::fault(
                "webhook",
                "Telegram brings updates to an address, but the settings say that they are fetched.",
                "`helpline run` changes this when it starts. If it comes back, another program has this token: \
                 have @BotFather make a new one.",
            );
        }
        Some(_) if !is_set => {
            return Finding::fault(
                "webhook",
                "Telegram waits for updates to be fetched, but the settings name an address.",
                "`helpline run` changes this when it starts; its log says why it cannot.",
            );
        }
        Some(wanted) if wanted != now.address => {
            return Finding::fault(
                "webhook",
                "Telegram brings updates to another address than the settings say.",
                "`helpline run` changes this when it starts. If it comes back, another program has this token: \
                 have @BotFather make a new one.",
            );
        }
        _ => {}
    }
    let lately = now
        .failed
        .filter(|(at, _)| wanted.is_some() && moment.seconds_since(*at) < LATELY);
    if let Some((_, way)) = lately {
        return Finding::warning(
            "webhook",
            format!("Telegram could not bring an update within the last hour: {way}."),
            "Look whether Helpline runs, and whether what stands before it passes calls on.",
        );
    }
    if now.waiting > MANY {
        return Finding::warning(
            "webhook",
            format!("Many updates wait at Telegram: {}.", now.waiting),
            "Look whether Helpline runs; its log says what stands in the way.",
        );
    }
    let (how, unseen) = if is_set {
        ("brought", "")
    } else {
        // To ask would take the updates from the bot that runs.
        (
            "fetched",
            " Whether another program fetches them too cannot be seen from here: the bot's log says so, in a line \
             with alarm=true.",
        )
    };
    Finding::ok(
        "webhook",
        format!(
            "Updates are {how}, as the settings say; waiting: {}.{unseen}",
            now.waiting
        ),
    )
}

/// Whether our clock is right, by the server's.
pub(super) fn clock(theirs: Option<Moment>, ours: Moment) -> Finding {
    let Some(theirs) = theirs else {
        return Finding::left_out(
            "clock",
            "The server did not say what time it is.",
            "Look whether this machine's clock is set by itself, such as with timedatectl.",
        );
    };
    match skew(theirs, ours) {
        Some(skew) => Finding::fault(
            "clock",
            format!("The clock of this machine is {skew}."),
            "Have it set by itself (timedatectl set-ntp true): opening hours depend on it.",
        ),
        None => Finding::ok("clock", "The clock of this machine is right."),
    }
}

/// The staff group is named by something that is no number.
pub(super) fn no_group_number() -> Finding {
    Finding::fault(
        "staff group",
        "HELPLINE_STAFF_CHAT is not the number of a group with topics.",
        "Write the number that `/setup` in the group tells; it begins with -100, such as -1001234567890.",
    )
}

/// Whether the bot can work in the staff group.
pub(super) fn group(asked: &Result<GroupNow, SendError>) -> Finding {
    match asked {
        Ok(group) => match group.faults().into_iter().next() {
            Some(fault) => Finding::fault("staff group", fault.told, fault.fix),
            None => Finding::ok(
                "staff group",
                "The bot may do what it needs in the staff group.",
            ),
        },
        Err(SendError::Gone(_) | SendError::Refused(_)) => Finding::fault(
            "staff group",
            "The bot cannot see the staff group.",
            "Add the bot to the group as an administrator, and look whether HELPLINE_STAFF_CHAT is the group's \
             number: it changes when a group gets topics.",
        ),
        Err(error) => Finding::left_out(
            "staff group",
            format!("The staff group was not looked at: {error}."),
            "Try again.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::State;
    use super::*;

    fn now() -> Moment {
        Moment::from_seconds(1_795_000_000)
    }

    fn hook(address: &str, waiting: u64, failed: Option<i64>) -> WebhookNow {
        WebhookNow {
            address: address.to_owned(),
            waiting,
            failed: failed.map(|ago| (now().plus_seconds(-ago), "the answer was not 200")),
        }
    }

    #[test]
    fn updates_have_to_go_where_the_settings_say() {
        let ours = Some("https://bot.example.org/t");
        for (wanted, there, state) in [
            (None, hook("", 0, None), State::Ok),
            (
                None,
                hook("https://other.example.org", 0, None),
                State::Fault,
            ),
            (ours, hook("https://bot.example.org/t", 0, None), State::Ok),
            (
                ours,
                hook("https://other.example.org", 0, None),
                State::Fault,
            ),
            (ours, hook("", 0, None), State::Fault),
            (
                ours,
                hook("https://bot.example.org/t", 0, Some(60)),
                State::Warning,
            ),
            (
                ours,
                hook("https://bot.example.org/t", 0, Some(7200)),
                State::Ok,
            ),
            (
                ours,
                hook("https://bot.example.org/t", 101, None),
                State::Warning,
            ),
            (None, hook("", 101, Some(60)), State::Warning),
        ] {
            let finding = webhook(wanted, &there, now());
            assert_eq!(finding.state, state, "{finding:?}");
            assert!(!finding.told.contains("example.org"), "{finding:?}");
        }
    }

    #[test]
    fn a_clock_may_be_wrong_by_half_a_minute() {
        for (by, state) in [
            (0, State::Ok),
            (30, State::Ok),
            (-30, State::Ok),
            (31, State::Fault),
            (-31, State::Fault),
        ] {
            assert_eq!(
                clock(Some(now().plus_seconds(by)), now()).state,
                state,
                "{by}"
            );
        }
        assert_eq!(clock(None, now()).state, State::LeftOut);
    }

    #[test]
    fn groups_matter_by_what_the_bot_needs_there() {
        let bot = |joins_groups, reads_all| BotNow {
            id: 1,
            joins_groups,
            reads_all,
            date: None,
        };
        assert_eq!(groups(&bot(false, false), false).state, State::Ok);
        assert_eq!(groups(&bot(true, false), true).state, State::Ok);
        assert_eq!(groups(&bot(true, false), false).state, State::Warning);
        assert_eq!(groups(&bot(true, true), true).state, State::Warning);
    }

    #[test]
    fn a_token_nobody_knows_and_a_telegram_nobody_reaches_are_told_apart() {
        let unknown = token(&Err(SendError::Misconfigured("…")));
        assert!(unknown.told.contains("does not know"), "{unknown:?}");
        let away = token(&Err(SendError::Unreachable("no connection".into())));
        let expected = "Telegram cannot be asked: not brought through (no connection).";
        assert_eq!((away.told.as_str(), away.state), (expected, State::Fault));
    }

    #[test]
    fn the_staff_group_needs_topics_and_rights() {
        let of = |has_topics, lacks: &[&'static str]| {
            let lacks = lacks.to_vec();
            group(&Ok(GroupNow { has_topics, lacks }))
        };
        assert_eq!(of(true, &[]).state, State::Ok);
        assert_eq!(of(false, &[]).state, State::Fault);
        let lacking = of(true, &["Pin messages"]);
        let expected = "In the staff group the bot may not: Pin messages.";
        assert_eq!(lacking.told, expected);
        let gone = group(&Err(SendError::Gone("403".into())));
        assert_eq!(gone.state, State::Fault);
        let away = group(&Err(SendError::Wait(3)));
        assert_eq!(away.state, State::LeftOut);
    }
}
