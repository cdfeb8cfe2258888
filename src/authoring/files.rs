//! Files that are not what they seem: with another ending, in another place or with other
//! letters than Helpline reads; and those that are missing.

use std::collections::HashSet;

use super::SETTINGS;
use super::diagnostic::{Diagnostic, Severity, nearest};
use super::source::{Source, Sources, Span, Standing};
use super::translation;
use super::vocabulary::DEFAULT_LOCALE;

/// Files of a language that hold no messages.
const OF_LOCALE: [&str; 4] = [
    "questions.yaml",
    "urgent.yaml",
    "urgent-examples.yaml",
    translation::RECORD,
];

/// What the code of a language ends with that is written in shorter and plainer words.
const SIMPLE: &str = "simple";

/// Endings that are not read, and the right ones.
const ENDINGS: [(&str, &str); 7] = [
    (".yaml.txt", ".yaml"),
    (".yml.txt", ".yaml"),
    (".ftl.txt", ".ftl"),
    (".toml.txt", ".toml"),
    (".yml", ".yaml"),
    (".YAML", ".yaml"),
    (".FTL", ".ftl"),
];

/// What is not known since a file could not be read.
#[derive(Debug, Default)]
pub(super) struct Unread {
    /// Names of files, as they should be, that are there and cannot be read.
    names: HashSet<String>,
}

impl Unread {
    /// Whether this file is there in another form.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// The names of flows whose files are there in another form.
    pub(super) fn flows(&self) -> impl Iterator<Item = &str> {
        let flows = self.names.iter().filter_map(|name| {
            let rest = name.strip_prefix("flows/")?.strip_suffix(".yaml")?;
            let rest = rest.strip_prefix("system/").unwrap_or(rest);
            (!rest.contains('/')).then_some(rest)
        });
        flows.filter(|name| *name != "sources" && *name != "reviewed")
    }

    /// The languages and names of files of messages that are there in another form.
    pub(super) fn words(&self) -> impl Iterator<Item = (&str, &str)> {
        self.names.iter().filter_map(|name| {
            let (locale, file) = name.strip_prefix("locales/")?.split_once('/')?;
            Some((locale, file.strip_suffix(".ftl")?))
        })
    }
}

/// Tells of the files that cannot be read, and says which those are.
pub(super) fn find(texts: &Sources, faults: &mut Vec<Diagnostic>) -> Unread {
    let mut unread = Unread::default();
    for (index, source) in texts.iter() {
        match texts.standing(&source.name) {
            Some(Standing::NotText) => {
                unread.names.insert(source.name.clone());
                faults.push(not_text(index, source));
            }
            Some(Standing::Astray) => {
                let right = right_name(&source.name);
                faults.push(astray(texts, index, source, &right));
                if texts.named(&right).is_none() || stands_in(texts, &right) {
                    unread.names.insert(right);
                }
            }
            _ => {
                let right = belongs(source)
                    .filter(|right| texts.named(right).is_none() || stands_in(texts, right));
                if let Some(right) = right {
                    faults.push(elsewhere(index, source, &right));
                    unread.names.insert(right);
                    continue;
                }
                let fault = not_read(texts, index, source);
                let fault = fault.or_else(|| misplaced(index, source));
                faults.extend(fault.or_else(|| misspelt_words(texts, index, source)));
            }
        }
    }
    find_locales(texts, faults);
    find_english(texts, &mut unread, faults);
    find_missing(texts, &unread, faults);
    unread
}

/// Whether a file is read as what its place says: a copy beside its first is not, nor are a story
/// and a list of sources where flows belong.
pub(super) fn is_read(texts: &Sources, source: &Source) -> bool {
    copied(texts, &source.name).is_none() && !is_no_flow(source)
}

/// The file that this one was copied from, by its name: `phb - Copy.ftl`, `phb (1).ftl`.
fn copied(texts: &Sources, name: &str) -> Option<String> {
    let (folder, file) = name.rsplit_once('/')?;
    let (stem, ending) = file.rsplit_once('.')?;
    let stem = stem.strip_prefix("Copy of ").unwrap_or(stem);
    let marks = [" - ", " (", " copy"];
    let ends = marks.iter().filter_map(|mark| stem.find(mark));
    let first = &stem[..ends.min().unwrap_or(stem.len())];
    let first = format!("{folder}/{first}.{ending}");
    (first != name && texts.named(&first).is_some()).then_some(first)
}

/// A story, or a second list of sources, beside the flows.
fn is_no_flow(source: &Source) -> bool {
    let rest = source.name.strip_prefix("flows/");
    let stem = rest.and_then(|rest| rest.strip_suffix(".yaml"));
    let stem = stem.filter(|stem| !stem.contains('/'));
    let begins = |key: &str| source.text.lines().any(|line| line.starts_with(key));
    stem.is_some_and(|stem| {
        let of_sources = stem.starts_with("sources") && stem != "sources";
        !begins("flow:") && (of_sources || begins("story:"))
    })
}

/// What is said of a file that is not read as what its place says.
fn not_read(texts: &Sources, index: usize, source: &Source) -> Option<Diagnostic> {
    let name = source.name.as_str();
    let span = Span::within(index, &source.text, 0..0);
    if let Some(first) = copied(texts, name) {
        let title = format!("`{name}` is a copy of `{first}`");
        let fault = Diagnostic::error("file-name", title, span, "two of the same are not read");
        return Some(fault.help("keep the one you want under the name without the mark of a copy"));
    }
    if !is_no_flow(source) {
        return None;
    }
    let title = format!("`{name}` is no flow");
    let fault = Diagnostic::error("file-name", title, span, "flows stand here");
    Some(fault.help(if name.starts_with("flows/sources") {
        "sources stand in flows/sources.yaml alone: put them there and take this file away"
    } else {
        "it is a story: move it into flows/stories/"
    }))
}

fn stands_in(texts: &Sources, name: &str) -> bool {
    texts.standing(name) == Some(Standing::StandIn)
}

fn not_text(index: usize, source: &Source) -> Diagnostic {
    let title = format!("`{}` is not saved as UTF-8", source.name);
    let odd = source.text.find('\u{FFFD}').unwrap_or(0);
    let length = source.text[odd..].chars().next().map_or(0, char::len_utf8);
    let span = Span::within(index, &source.text, odd..odd + length);
    let fault = Diagnostic::error(
        "file-not-utf8",
        title,
        span,
        "the first sign that cannot be read",
    );
    fault.help(
        "save it again as UTF-8: in Notepad, Save As, and choose UTF-8 beside Encoding; \
         then look whether every ’ and £ is right",
    )
}

/// What a file with another ending should be called.
fn right_name(name: &str) -> String {
    let ending = ENDINGS.iter().find(|(ending, _)| name.ends_with(ending));
    ending.map_or_else(
        || name.to_owned(),
        |(wrong, right)| format!("{}{right}", &name[..name.len() - wrong.len()]),
    )
}

fn astray(texts: &Sources, index: usize, source: &Source, right: &str) -> Diagnostic {
    let title = format!("`{}` is not read", source.name);
    let span = Span::within(index, &source.text, 0..0);
    let file = right.rsplit('/').next().unwrap_or(right);
    let fault = Diagnostic::error("file-name", title, span, "its name ends in another way");
    if texts.named(right).is_some() && !stands_in(texts, right) {
        let fault = Diagnostic {
            severity: Severity::Warning,
            ..fault
        };
        return fault.help(format!("there is `{right}` too; take one of the two away"));
    }
    fault.help(format!(
        "call it `{file}`; if your computer hides endings, let it show them first"
    ))
}

/// Where a flow or a file of messages belongs that stands in another folder.
fn belongs(source: &Source) -> Option<String> {
    let (folder, file) = source.name.rsplit_once('/').unwrap_or(("", &source.name));
    let ending = file.rsplit('.').next().unwrap_or_default();
    let mut folders = folder.split('/');
    let first = folders.next().unwrap_or_default();
    let is_flow = || {
        let mut lines = source.text.lines();
        ending == "yaml" && lines.any(|line| line.starts_with("flow:"))
    };
    match (first, folders.next()) {
        ("flows", Some("system" | "signed") | None) if ending == "yaml" => None,
        ("" | "flows" | "locales", _) if is_flow() => Some(format!("flows/{file}")),
        ("" | "flows", _) | ("locales", None) if ending == "ftl" => {
            Some(format!("locales/{DEFAULT_LOCALE}/{file}"))
        }
        _ => None,
    }
}

fn elsewhere(index: usize, source: &Source, right: &str) -> Diagnostic {
    let span = Span::within(index, &source.text, 0..0);
    let title = format!("nothing reads `{}`", source.name);
    let fault = Diagnostic::error("file-name", title, span, "");
    let kind = if right.starts_with("flows/") {
        "it is a flow"
    } else {
        "it holds words"
    };
    fault.help(format!("{kind}: move it to `{right}`"))
}

/// English is written first: without its folder every text is missing, which is said once.
fn find_english(texts: &Sources, unread: &mut Unread, faults: &mut Vec<Diagnostic>) {
    let own = format!("locales/{DEFAULT_LOCALE}/");
    if texts
        .iter()
        .any(|(_, source)| source.name.starts_with(&own))
    {
        return;
    }
    let files = || {
        let all = texts.iter().map(|(_, source)| source.name.as_str());
        let all = all.filter_map(|name| name.strip_prefix("locales/")?.split_once('/'));
        all.collect::<Vec<_>>()
    };
    // Only English has the words of the team.
    let other = files().into_iter().find(|(_, file)| *file == "staff.ftl");
    let title =
        format!("there is no folder locales/{DEFAULT_LOCALE}, where every text is written first");
    let fault = Diagnostic::missing("file-missing", title);
    faults.push(match other {
        Some((folder, _)) => fault.help(format!(
            "call `locales/{folder}` `locales/{DEFAULT_LOCALE}`"
        )),
        None => fault.help("put it back, or copy the shipped one"),
    });
    let of_english = ["staff.ftl", "urgent.ftl", "answers.ftl"]
        .into_iter()
        .chain(OF_LOCALE);
    let all = files().into_iter().map(|(_, file)| file).chain(of_english);
    let all: Vec<String> = all.map(|file| format!("{own}{file}")).collect();
    unread.names.extend(all);
}

/// A file in which nobody looks, since it has another name or stands in another place.
fn misplaced(index: usize, source: &Source) -> Option<Diagnostic> {
    let name = source.name.as_str();
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    let ending = file.rsplit('.').next().unwrap_or_default();
    let help = match (folder.split('/').collect::<Vec<_>>().as_slice(), ending) {
        (["" | "flows"] | ["flows", "system" | "stories" | "signed"], "yaml" | "toml")
            if ending == "yaml" || folder.is_empty() =>
        {
            return None;
        }
        (["locales", _, ..], "ftl") => return None,
        (["locales", _], "yaml") if OF_LOCALE.contains(&file) => return None,
        (["locales", _], "yaml") => match nearest(file, OF_LOCALE) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "only {} are read here, and files of messages",
                OF_LOCALE.join(", ")
            ),
        },
        (["locales"], _) => {
            "move it into the folder of its language, such as locales/en/".to_owned()
        }
        (["flows", ..], "ftl") => {
            "words belong into locales/, in the folder of their language".to_owned()
        }
        (["flows", ..], "yaml") => {
            "flows belong into flows/ or flows/system/ itself, stories into flows/stories/"
                .to_owned()
        }
        _ => "settings stand in helpline.toml alone".to_owned(),
    };
    let span = Span::within(index, &source.text, 0..0);
    let title = format!("nothing reads `{name}`");
    Some(Diagnostic::warning("file-name", title, span, "").help(help))
}

/// How the title ends that tells of words which are called nearly as others.
pub(super) const OF_NO_FLOW: &str = "is the file of no flow";

/// Words whose file is called nearly as a flow, or as a file of the first language, and as none.
fn misspelt_words(texts: &Sources, index: usize, source: &Source) -> Option<Diagnostic> {
    let (folder, file) = source.name.strip_prefix("locales/")?.split_once('/')?;
    let stem = file.strip_suffix(".ftl")?;
    let flows = texts.iter().filter_map(|(_, other)| {
        let rest = other.name.strip_prefix("flows/")?.strip_suffix(".yaml")?;
        Some(rest.strip_prefix("system/").unwrap_or(rest))
    });
    let own = format!("locales/{DEFAULT_LOCALE}");
    let english = texts.in_folder(&own, ".ftl");
    let english = english.filter(|_| folder != DEFAULT_LOCALE);
    let known = flows.chain(english.map(|(_, other)| other.stem()));
    let known: Vec<&str> = known.chain(WITHOUT_FLOW).collect();
    if known.contains(&stem) {
        return None;
    }
    let near = nearest(stem, known.into_iter().filter(|name| name.len() > 3))?;
    // A new file is called as somebody likes; one that holds the words of that flow is its file.
    let begins = format!("{near}-");
    let holds = source.text.lines().any(|line| line.starts_with(&begins));
    let is_line = |line: &str| {
        ["answer-", "line-", "urgent-"]
            .iter()
            .any(|begin| line.starts_with(begin))
    };
    let holds = holds || WITHOUT_FLOW.contains(&near) && source.text.lines().any(is_line);
    let span = Span::within(index, &source.text, 0..0);
    let title = format!("`{file}` {OF_NO_FLOW}");
    let fault = Diagnostic::warning("file-name", title, span, "its name");
    holds.then(|| fault.help(format!("did you mean `{near}.ftl`?")))
}

/// Files of words that belong to no flow.
const WITHOUT_FLOW: [&str; 5] = ["adviser", "answers", "lines", "staff", "urgent"];

/// Folders of languages whose names are no codes of languages: nobody would be shown them.
fn find_locales(texts: &Sources, faults: &mut Vec<Diagnostic>) {
    let mut told: HashSet<&str> = HashSet::new();
    for (index, source) in texts.iter() {
        let rest = source.name.strip_prefix("locales/");
        let Some((locale, _)) = rest.and_then(|rest| rest.split_once('/')) else {
            continue;
        };
        if !told.insert(locale) {
            continue;
        }
        if is_code(locale) {
            faults.extend(misspelt(index, source, locale));
            continue;
        }
        let title = format!("`{locale}` is no code of a language");
        let span = Span::within(index, &source.text, 0..0);
        let fault = Diagnostic::error("locale-name", title, span, "a file of this folder");
        let small = locale.to_lowercase().replace('_', "-");
        faults.push(fault.help(if is_code(&small) {
            format!("call the folder `{small}`, in small letters")
        } else {
            "call the folder by the short code, such as cy for Welsh or pl for Polish".to_owned()
        }));
    }
}

/// A kind of a language that nobody has heard of, but for a letter or two.
fn misspelt(index: usize, source: &Source, locale: &str) -> Option<Diagnostic> {
    let (language, kind) = locale.split_once('-')?;
    let near = nearest(kind, [SIMPLE]).filter(|near| *near != kind)?;
    let title = format!("`{locale}` is no language that is known");
    let span = Span::within(index, &source.text, 0..0);
    let fault = Diagnostic::warning("locale-name", title, span, "a file of this folder");
    Some(fault.help(format!("did you mean `{language}-{near}`?")))
}

/// `en`, `pt-br`: two or three small letters, and perhaps more after hyphens.
fn is_code(name: &str) -> bool {
    let mut parts = name.split('-');
    let language = parts.next().unwrap_or_default();
    let small = |part: &str| {
        part.chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    (2..=3).contains(&language.len())
        && language.chars().all(|c| c.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && small(part))
}

fn find_missing(texts: &Sources, unread: &Unread, faults: &mut Vec<Diagnostic>) {
    if stands_in(texts, SETTINGS) && !unread.has(SETTINGS) {
        let title = "there is no helpline.toml; the one inside the program stands in for it";
        let fault = Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::missing("file-missing", title)
        };
        faults.push(fault.help(
            "its number, hours and prices are shown; put your own helpline.toml beside flows/",
        ));
    }
    let needed = [
        (
            "questions.yaml",
            Severity::Warning,
            "what people type is not understood",
        ),
        (
            "urgent.yaml",
            Severity::Error,
            "nobody in danger would be noticed",
        ),
        (
            "urgent-examples.yaml",
            Severity::Warning,
            "few in danger would be noticed",
        ),
    ];
    for (file, severity, why) in needed {
        let name = format!("locales/{DEFAULT_LOCALE}/{file}");
        if texts.named(&name).is_none() && !unread.has(&name) {
            let title = format!("there is no {name}");
            let fault = Diagnostic {
                severity,
                ..Diagnostic::missing("file-missing", title)
            };
            faults.push(fault.help(format!("without it, {why}; copy the shipped one")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_languages_and_what_is_none() {
        for code in ["en", "cy", "pt-br", "zh-hant", "kok"] {
            assert!(is_code(code), "{code}");
        }
        for name in ["Welsh", "welsh", "En", "en_GB", "e", "en-", ""] {
            assert!(!is_code(name), "{name}");
        }
    }

    #[test]
    fn a_file_with_another_ending_has_a_right_name() {
        assert_eq!(right_name("flows/tea.yml"), "flows/tea.yaml");
        assert_eq!(right_name("locales/en/tea.ftl.txt"), "locales/en/tea.ftl");
    }
}
