//! What a person sees of the bot before they write: its name, commands and descriptions,
//! in each language.

use serde::Serialize;
use teloxide::payloads::{
    GetMyName, GetMyNameSetters as _, SetMyCommands, SetMyCommandsSetters as _, SetMyDescription,
    SetMyDescriptionSetters as _, SetMyName, SetMyNameSetters as _, SetMyShortDescription,
    SetMyShortDescriptionSetters as _,
};
use teloxide::requests::Payload;
use teloxide::types::{BotCommand, BotName};

use super::call::{CallError, Client, TIMEOUT};
use crate::conversation::effect::Part;
use crate::conversation::tap::Floor;
use crate::conversation::words::Values;
use crate::conversation::{Line, Locale, Moment, Rules};

/// Sets commands and descriptions for every language there are words in.
///
/// # Errors
/// The first call that failed; calling again sets everything once more.
pub async fn set_up(client: &Client, rules: &Rules, moment: Moment) -> Result<(), CallError> {
    let default = rules.words.default_locale();
    set_language(client, rules, default, None, moment).await?;
    for locale in rules.words.locales() {
        if let Some(language) = two_letters(locale) {
            set_language(client, rules, locale, Some(language), moment).await?;
        }
    }
    Ok(())
}

/// Gives the bot its name, in every language that has a message for it. Telegram takes few new
/// names a day, so it is asked first which one it has.
///
/// # Errors
/// The first call that failed; calling again asks for everything once more.
pub async fn give_name(client: &Client, rules: &Rules, moment: Moment) -> Result<(), CallError> {
    let default = rules.words.default_locale();
    let own = |locale: &&Locale| rules.words.has_own(locale, Line::BotName.key());
    let named = rules.words.locales().filter(own);
    let in_two_letters = named.filter_map(|locale| Some((locale, Some(two_letters(locale)?))));
    let first = Some((default, None)).filter(|(default, _)| own(default));
    for (locale, language) in first.into_iter().chain(in_two_letters) {
        let wanted = say(rules, locale, moment, Line::BotName);
        if wanted.trim().is_empty() || name_now(client, language).await?.as_ref() == Some(&wanted) {
            continue;
        }
        let mut name = SetMyName::new().name(wanted);
        if let Some(language) = language {
            name = name.language_code(language);
        }
        call(client, &name).await?;
    }
    Ok(())
}

/// The name the bot has in a language now, if Telegram says it.
async fn name_now(client: &Client, language: Option<&str>) -> Result<Option<String>, CallError> {
    let mut asked = GetMyName::new();
    if let Some(language) = language {
        asked = asked.language_code(language);
    }
    let taken = client.call_raw(GetMyName::NAME, &asked, TIMEOUT).await?;
    let name: Option<BotName> = serde_json::from_str(taken.result.get()).ok();
    Ok(name.map(|name| name.name))
}

fn say(rules: &Rules, locale: &Locale, moment: Moment, line: Line) -> String {
    let values = Values::at(rules, locale, moment);
    let said = rules
        .words
        .say(locale, line.key(), Part::Text, values.plain());
    said.unwrap_or_default()
}

async fn set_language(
    client: &Client,
    rules: &Rules,
    locale: &Locale,
    language: Option<&str>,
    moment: Moment,
) -> Result<(), CallError> {
    let (commands, long, short) = page(rules, locale, language, moment);
    call(client, &commands).await?;
    call(client, &long).await?;
    call(client, &short).await
}

/// The bot's page in a language; `None` is the one for languages without their own.
fn page(
    rules: &Rules,
    locale: &Locale,
    language: Option<&str>,
    moment: Moment,
) -> (SetMyCommands, SetMyDescription, SetMyShortDescription) {
    let values = Values::at(rules, locale, moment);
    let say = |line: Line| {
        rules
            .words
            .say(locale, line.key(), Part::Text, values.plain())
            .unwrap_or_default()
    };
    let several = rules.words.has_several_languages();
    let offered = Floor::ALL.into_iter().filter(|floor| match floor {
        Floor::CarryOn => false,
        Floor::Language => several,
        _ => true,
    });
    let floor = offered.map(|floor| (floor.name(), Line::of_command(floor)));
    let commands = floor.chain([
        ("privacy", Line::CommandPrivacy),
        ("forget", Line::CommandForget),
    ]);
    let commands = commands.map(|(name, line)| BotCommand::new(name, say(line)));
    let mut commands = SetMyCommands::new(commands.collect::<Vec<_>>());
    let mut long = SetMyDescription::new().description(say(Line::Description));
    let mut short = SetMyShortDescription::new().short_description(say(Line::ShortDescription));
    if let Some(language) = language {
        commands = commands.language_code(language);
        long = long.language_code(language);
        short = short.language_code(language);
    }
    (commands, long, short)
}

async fn call<P: Payload + Serialize + Sync>(
    client: &Client,
    payload: &P,
) -> Result<(), CallError> {
    client.call(payload).await
}

/// Telegram knows languages by exactly two small letters: `pt-br` has to share `pt`,
/// and a language without such a name has none.
fn two_letters(locale: &Locale) -> Option<&str> {
    let language = locale.as_str().split('-').next()?;
    let plain = language == locale.as_str() && language.len() == 2;
    (plain && language.chars().all(|c| c.is_ascii_lowercase())).then_some(language)
}
