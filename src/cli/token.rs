//! What the environment says, and the bot's token in it, which must not be printed, not even
//! when it is wrong.

use secrecy::{ExposeSecret, SecretString};

use super::common::Failure;

/// So many characters stand behind the colon of a token; Telegram nowhere says that there will
/// never be more.
const SECRET_PART: usize = 35;

/// What is said of something that is no token.
pub(super) const NO_TOKEN: &str = "TELEGRAM_BOT_TOKEN does not look like a token: digits, a colon, and at least 35 \
                                   letters, digits, _ or -. Are there quotes around it, or is a part of it missing?";

/// A variable of the environment, without what stands around it; one that is empty is none.
#[expect(
    clippy::disallowed_methods,
    reason = "secrets come from the environment alone, and the log begins before all else"
)]
pub(super) fn variable(name: &str) -> Option<String> {
    let value = std::env::var(name).ok()?;
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

/// Something that must not be printed, not even when it is wrong.
pub(super) fn secret(name: &str) -> Option<SecretString> {
    variable(name).map(Into::into)
}

/// The bot's token, for a command that cannot do without.
pub(super) fn token() -> Result<SecretString, Failure> {
    let token = secret("TELEGRAM_BOT_TOKEN")
        .ok_or("there is no bot token: set TELEGRAM_BOT_TOKEN to the one from @BotFather")?;
    if looks_like_one(&token) {
        Ok(token)
    } else {
        Err(NO_TOKEN.into())
    }
}

/// Whether something has the shape of a token.
pub(super) fn looks_like_one(token: &SecretString) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let parts = token.expose_secret().split_once(':');
    parts.is_some_and(|(number, secret)| {
        !number.is_empty()
            && number.chars().all(|c| c.is_ascii_digit())
            && secret.len() >= SECRET_PART
            && secret.chars().all(allowed)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_known_by_its_shape() {
        let good = format!("123456789:{}", "Aa0_-".repeat(7));
        assert!(looks_like_one(&good.clone().into()));
        let longer = format!("{good}Aa");
        assert!(looks_like_one(&longer.into()));
        let short = &good[..good.len() - 1];
        let quoted = format!("\"{good}\"");
        let spaced = good.replace('_', " ");
        for wrong in [short, &quoted, &spaced, "", "123456789", &good[10..]] {
            assert!(!looks_like_one(&wrong.to_owned().into()), "{wrong}");
        }
    }
}
