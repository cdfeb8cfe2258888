//! Every language: all stories played in each, and in the two that are made from English to
//! try things with. Nothing may be missing, blank, too long for Telegram, left in English where
//! it can be translated, or fall apart where it runs from right to left.

use std::sync::{LazyLock, OnceLock};

use helpline::authoring::rehearsal::rehearse_all_in;
use helpline::authoring::story::{self, Story};
use helpline::authoring::template::with_files;
use helpline::authoring::translation::review;
use helpline::authoring::{Languages, Source, Sources, check_after, pseudo, render};
use helpline::conversation::session::Answer;
use helpline::conversation::words::{Direction, LAST_RESORT, Outgoing, word};
use helpline::conversation::{Event, Locale, Rules, Session, Tap, engine};
use regex::Regex;
use unicode_bidi::{BidiClass, BidiInfo};

use crate::learned::notebook;
use crate::shipped;

/// The most that Telegram takes, in UTF-16 units.
const TELEGRAM_TAKES: usize = 4096;
/// The most bytes that a button carries.
const BUTTON_CARRIES: usize = 64;

/// Rules in every language there is, and in those made to try things with.
pub fn rules() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| rules_in(&shipped::texts(), Languages::Pseudo))
}

fn rules_in(texts: &Sources, languages: Languages) -> Rules {
    let at = shipped::moment("2026-11-23 10:00");
    let checked = check_after(texts, at, None, languages);
    let faults = || render(&checked.diagnostics, texts, false);
    let blueprint = checked.blueprint.unwrap_or_else(|| panic!("{}", faults()));
    blueprint.build_recalling(&notebook())
}

pub fn stories(texts: &Sources) -> Vec<Story> {
    let mut faults = Vec::new();
    let stories = texts.in_folder("flows/stories", ".yaml");
    let stories = stories.filter_map(|(index, source)| story::read(index, source, &mut faults));
    let stories = stories.collect();
    assert!(faults.is_empty());
    stories
}

#[test]
fn every_story_goes_as_written_in_every_language() {
    let (rules, texts) = (rules(), shipped::texts());
    let locales: Vec<Locale> = rules.words.locales().cloned().collect();
    assert_eq!(locales.len(), 13, "{locales:?}");
    let stories = stories(&texts);
    let mut wrong = Vec::new();
    for (story, played) in stories
        .iter()
        .zip(rehearse_all_in(rules, &stories, &locales, 2))
    {
        for rehearsal in played {
            let locale = rehearsal.locale.unwrap();
            // Some are told in one language alone.
            let mut named = story.locales.iter();
            if !story.locales.is_empty() && !named.any(|named| named.value == locale) {
                continue;
            }
            let title = &story.title.value;
            if let Some(fault) = rehearsal.fault {
                let told = render(&[fault], &texts, false);
                wrong.push(format!("{locale}: {title}\n{told}"));
            }
            let source = texts.get(story.title.span.source).unwrap();
            let known = said_by_nobody_of_ours(rules, &source.text);
            for outgoing in &rehearsal.sent {
                let found = faults_of(rules, &locale, &known, outgoing);
                wrong.extend(found.map(|fault| format!("{locale}: {title}: {fault}")));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// What is wrong with a message, as it is sent.
pub fn faults_of<'a>(
    rules: &'a Rules,
    locale: &'a Locale,
    known: &'a str,
    outgoing: &'a Outgoing,
) -> impl Iterator<Item = String> + 'a {
    let text = outgoing.body.text();
    let said = text.into_iter().chain(labels_of(outgoing));
    let blank = said
        .clone()
        .filter(|text| text.trim().is_empty() || *text == "?");
    let blank = blank.map(|_| "something is blank".to_owned());
    let raw = said
        .clone()
        .filter(|text| text.contains('{') || text.contains(LAST_RESORT));
    let raw = raw.map(|text| format!("a message that could not be made: {text}"));
    let is_long = |text: &&str| text.encode_utf16().count() > TELEGRAM_TAKES;
    let long = text
        .into_iter()
        .filter(is_long)
        .map(|_| "too long".to_owned());
    let english = said.clone().filter(|_| locale.as_str() == pseudo::ACCENTED);
    let english = english.flat_map(|text| untranslated(known, text));
    let turned = said.filter(|_| rules.words.direction(locale) == Direction::RightToLeft);
    let turned = turned.flat_map(fallen_apart);
    let open = text
        .into_iter()
        .chain(labels_of(outgoing))
        .filter(|text| !closes_isolates(text));
    let open = open.map(|text| format!("what is isolated does not end: {text}"));
    let data = outgoing
        .rows
        .iter()
        .flatten()
        .filter(|button| button.data.len() > BUTTON_CARRIES);
    let data = data.map(|button| format!("`{}` carries too much", button.label));
    let all = blank.chain(raw).chain(long).chain(english).chain(turned);
    all.chain(open).chain(data)
}

fn labels_of(outgoing: &Outgoing) -> impl Iterator<Item = &str> + Clone {
    let buttons = outgoing.rows.iter().flatten();
    buttons.map(|button| button.label.as_str())
}

/// Whether every isolate ends in the line in which it began, and nothing else ends.
fn closes_isolates(text: &str) -> bool {
    text.lines().all(|line| {
        let depth = line.chars().try_fold(0_u32, |depth, letter| match letter {
            '\u{2066}'..='\u{2068}' => Some(depth + 1),
            '\u{2069}' => depth.checked_sub(1),
            _ => Some(depth),
        });
        depth == Some(0)
    })
}

/// Words that are still English in the accented language, and are no facts of `helpline.toml`,
/// no names of languages, and nothing that somebody in the story wrote.
fn untranslated<'a>(known: &'a str, text: &'a str) -> impl Iterator<Item = String> + 'a {
    let words = text.split(|c: char| c.is_whitespace() || "()/,".contains(c));
    let words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let is_english =
        |word: &&str| word.len() > 2 && word.chars().all(|letter| letter.is_ascii_alphabetic());
    let english = words
        .filter(is_english)
        .filter(|word| !known.contains(word));
    english.map(|word| format!("`{word}` is not translated"))
}

/// All that may be read in Latin letters in any language.
pub fn said_by_nobody_of_ours(rules: &Rules, story: &str) -> String {
    let facts = &rules.facts;
    let links = facts.links.values().chain(&facts.form);
    let names = rules
        .words
        .locales()
        .map(|locale| rules.words.language_name(locale));
    let all = links.cloned().chain(names).chain([
        facts.name.clone(),
        facts.phone_link(),
        story.to_owned(),
        // What the person can type, as the texts say it: commands work in every language.
        "stop forget menu talk privacy".to_owned(),
    ]);
    all.collect::<Vec<_>>().join(" ")
}

/// Numbers, addresses and commands that a person would read in the wrong order, and lines that
/// begin on the wrong side.
fn fallen_apart(text: &str) -> Vec<String> {
    static PARTS: LazyLock<Regex> = LazyLock::new(|| {
        let parts = r"https?://[^\s\u{2066}\u{2069}]+|/[a-z]+|\+?[0-9][0-9 ]{2,}[0-9]";
        Regex::new(parts).unwrap()
    });
    let is_mark = |letter: char| ('\u{2066}'..='\u{2069}').contains(&letter);
    let mut faults = Vec::new();
    let arabic = |letter: char| unicode_bidi::bidi_class(letter) == BidiClass::AL;
    for line in text.lines().filter(|line| line.contains(arabic)) {
        let info = BidiInfo::new(line, None);
        let paragraph = &info.paragraphs[0];
        if !paragraph.level.is_rtl() {
            faults.push(format!("this line begins on the left: {line}"));
        }
        let seen = info.reorder_line(paragraph, paragraph.range.clone());
        let seen = seen.replace(is_mark, "");
        for part in PARTS.find_iter(&line.replace(is_mark, "")) {
            if !seen.contains(part.as_str()) {
                faults.push(format!("`{}` falls apart: {seen}", part.as_str()));
            }
        }
    }
    faults
}

/// Somebody who talks to the bot.
struct Talk<'r> {
    rules: &'r Rules,
    session: Session,
    sent: Vec<Outgoing>,
}

impl<'r> Talk<'r> {
    /// With a phone that is set to a language.
    fn on_a_phone_in(rules: &'r Rules, phone: &str) -> Self {
        Self {
            rules,
            session: Session {
                locale: Some(phone.into()),
                ..Session::default()
            },
            sent: Vec::new(),
        }
    }

    fn does(&mut self, event: &Event) {
        let moment = shipped::moment("2026-11-23 10:00");
        let session = std::mem::take(&mut self.session);
        let (session, effects) = engine::step(self.rules, session, event, &moment.into());
        self.session = session;
        let locale = self.rules.locale_of(&self.session);
        self.sent = word(self.rules, locale, moment, &effects);
    }

    fn says(&mut self, text: &str) -> String {
        self.does(&Event::Said(text.to_owned()));
        self.text()
    }

    fn taps(&mut self, label: &str) -> String {
        let buttons = self.sent.iter().rev().flat_map(|sent| sent.rows.concat());
        let button = buttons.into_iter().find(|button| button.label == label);
        let button = button.unwrap_or_else(|| panic!("no {label}: {:?}", self.labels()));
        self.does(&Event::Tapped(Tap::decode(&button.data)));
        self.text()
    }

    fn text(&self) -> String {
        let texts = self.sent.iter().filter_map(|sent| sent.body.text());
        texts.collect::<Vec<_>>().join("\n")
    }

    fn labels(&self) -> Vec<String> {
        let rows = self.sent.iter().flat_map(|sent| sent.rows.concat());
        rows.map(|button| button.label).collect()
    }
}

#[test]
fn the_language_of_the_phone_is_spoken_until_another_is_chosen() {
    let mut talk = Talk::on_a_phone_in(rules(), "pl-PL");
    assert!(
        talk.says("/start").contains("Jestem botem"),
        "{}",
        talk.text()
    );
    talk.says("/language");
    assert!(talk.taps("اردو").contains("بوٹ") || talk.text().contains("بٹن"));
    assert!(talk.says("po polsku").contains("W czym mogę pomóc?"));
    assert!(talk.says("Română").contains("buton"), "{}", talk.text());
    assert!(talk.says("english").contains("What can I help you with?"));
    assert!(
        talk.says("can i have this in Polish please?")
            .contains("W czym mogę pomóc?")
    );
    assert!(
        talk.says("english please")
            .contains("What can I help you with?")
    );
    assert!(!talk.says("i do not speak polish").contains("W czym"));
    assert!(talk.says("proszę po polsku").contains("W czym mogę pomóc?"));
    assert!(
        talk.says("english please")
            .contains("What can I help you with?")
    );
    assert!(!talk.says("nie mówię po polsku").contains("W czym"));
    let mut unknown = Talk::on_a_phone_in(rules(), "fi");
    assert!(unknown.says("/start").contains("I am a bot"));
}

#[test]
fn whoever_changes_language_in_the_middle_carries_on_in_place() {
    let mut talk = Talk::on_a_phone_in(rules(), "en");
    talk.says("/start");
    talk.taps("Could I have a budget?");
    talk.taps("In England");
    let place = talk.session.stack.clone();
    talk.taps("Change language");
    talk.taps("Polski");
    assert_eq!(talk.session.stack, place);
    assert!(
        talk.says("czterdzieści").contains("Continuing Healthcare"),
        "{}",
        talk.text()
    );
    talk.says("english");
    assert!(talk.says("no").contains("section"), "{}", talk.text());
}

#[test]
fn a_link_can_carry_a_language_and_a_topic() {
    let mut talk = Talk::on_a_phone_in(rules(), "en");
    assert!(talk.says("/start pl").contains("Jestem botem"));
    let text = talk.says("/start ro_phb-what");
    assert!(
        text.contains("Sunt un bot") && text.contains("personal health budget"),
        "{text}"
    );
    assert!(talk.says("/start s117-what").contains("Sunt un bot"));
}

#[test]
fn what_nobody_checked_says_so_and_english_is_one_tap_away() {
    let mut talk = Talk::on_a_phone_in(rules(), "pl");
    let text = talk.says("/start");
    let unchecked = "Żaden człowiek nie sprawdził tego tłumaczenia";
    assert_eq!(text.matches(unchecked).count(), 2, "{text}");
    let help = "W razie zagrożenia życia";
    assert!(
        talk.sent
            .last()
            .unwrap()
            .body
            .text()
            .unwrap()
            .contains(help),
        "{text}"
    );
    assert!(talk.taps("English").contains("What can I help you with?"));
    assert!(!talk.labels().contains(&"English".to_owned()));
    talk.says("polski");
    // There is only English for this question.
    let text = talk.taps("Czy mogę mieć budżet?");
    assert!(text.starts_with("Mam to tylko po angielsku."), "{text}");
    assert!(text.contains("Where do you get your NHS care?"), "{text}");
    assert!(!text.contains(unchecked), "{text}");
}

#[test]
fn urgent_texts_are_english_until_checked_with_where_to_be_helped_before_them() {
    let mut talk = Talk::on_a_phone_in(rules(), "ar");
    let text = talk.says("I want to kill myself");
    let first = text.lines().next().unwrap();
    assert!(
        first.contains("999") && first.contains("111") && first.contains("Arabic"),
        "{text}"
    );
    assert!(
        text.contains("I am a bot, so I cannot keep you safe"),
        "{text}"
    );
    assert_eq!(text.matches("Arabic").count(), 1, "said twice: {text}");
    assert_eq!(fallen_apart(&text), [""; 0]);
}

#[test]
fn what_nobody_checked_is_not_offered_unless_the_settings_say_so() {
    let offered = |texts: &Sources| {
        let rules = rules_in(texts, Languages::Offered);
        let locales = rules.words.locales().map(ToString::to_string);
        locales.collect::<Vec<_>>()
    };
    let texts = without_lessons(&shipped::texts());
    assert_eq!(offered(&texts), ["en", "en-simple"]);
    let settings = texts.named("helpline.toml").unwrap().1.text.clone();
    assert!(settings.contains("\ndrafts = false\n"));
    let settings = settings.replace("\ndrafts = false\n", "\ndrafts = true\n");
    let open = with_files(&texts, &[source("helpline.toml", &settings)]);
    assert_eq!(offered(&open).len(), 11);
    // A language is there as soon as somebody has checked what it calls itself; the rest of it
    // stays English.
    let day = "2026-11-23".parse().unwrap();
    let file = review(&texts, "pl", "lines", "Sam", day).unwrap().file;
    let reviewed = with_files(&texts, &[file]);
    assert_eq!(offered(&reviewed), ["en", "en-simple", "pl"]);
    let rules = rules_in(&reviewed, Languages::Offered);
    let mut talk = Talk::on_a_phone_in(&rules, "pl");
    let text = talk.says("/start");
    assert!(
        text.contains("Mam to tylko po angielsku.\n\nHello."),
        "{text}"
    );
    assert!(!text.contains("Żaden człowiek nie sprawdził"), "{text}");
    assert!(
        talk.labels().contains(&"Pilna pomoc".to_owned()),
        "{:?}",
        talk.labels()
    );
}

#[test]
fn of_several_that_fit_one_is_asked_for_once() {
    let texts = without_lessons(&shipped::texts());
    let name = |name: &str| format!("line-language-name = {name}\n");
    let texts = with_files(
        &texts,
        &[
            source("locales/zh-hans/lines.ftl", &name("简体中文")),
            source("locales/zh-hant/lines.ftl", &name("繁體中文")),
        ],
    );
    let rules = rules_in(&texts, Languages::Written);
    let mut talk = Talk::on_a_phone_in(&rules, "zh");
    assert!(talk.says("/start").contains("Which language do you want?"));
    let labels = talk.labels();
    assert_eq!(labels[..2], ["简体中文", "繁體中文"], "{labels:?}");
    assert!(!labels.contains(&"Polski".to_owned()));
    assert!(
        talk.says("/start").contains("I am a bot"),
        "asked a second time"
    );
    let mut told = Talk::on_a_phone_in(&rules, "zh-hant");
    assert!(!told.says("/start").contains("Which language"));
}

#[test]
fn days_and_times_need_not_be_translated() {
    let texts = without_lessons(&shipped::texts());
    let lines = "line-language-name = Français
days-range = de { $first } à { $last }
hours-range = { $days }, { $from } à { $to }
";
    let texts = with_files(
        &texts,
        &[
            source("locales/fr/lines.ftl", lines),
            source("locales/fr/talk.ftl", "talk-open = Ouvert { $hours }.\n"),
        ],
    );
    let rules = rules_in(&texts, Languages::Written);
    let mut talk = Talk::on_a_phone_in(&rules, "fr");
    let text = talk.says("/talk");
    assert!(
        text.contains("Ouvert de lundi à vendredi, 09:30 à 16:00."),
        "{text}"
    );
}

#[test]
fn shorter_answers_are_kept_until_the_longer_ones_are_asked_for() {
    let mut talk = Talk::on_a_phone_in(rules(), "en");
    talk.says("/start");
    let long = talk.says("what is a personal health budget");
    let short = talk.taps("Shorter answers");
    assert!(short.len() < long.len() * 2 / 3, "{short}");
    let other = talk.taps("What can I spend it on?");
    assert!(
        talk.labels().contains(&"Longer answers".to_owned()),
        "{other}"
    );
    let text = talk.says("full answers");
    assert!(text.len() > other.len(), "{text}");
    assert!(talk.says("too long").len() < text.len());
    assert!(!talk.labels().contains(&"English".to_owned()));
}

#[test]
fn after_forget_the_last_words_are_in_the_language_spoken() {
    let mut talk = Talk::on_a_phone_in(rules(), "pl");
    talk.says("/start");
    assert!(
        talk.says("/forget")
            .contains("Żaden człowiek nie sprawdził"),
        "{}",
        talk.text()
    );
}

#[test]
fn numbers_in_words_are_understood_in_the_language_and_in_english() {
    for (phone, number) in [
        ("pt", "trinta e quatro"),
        ("pl", "thirty four"),
        ("en", "thirty four"),
    ] {
        let mut talk = Talk::on_a_phone_in(rules(), phone);
        talk.says("/start");
        talk.does(&Event::Tapped(Some(Tap::Choice(
            "menu".into(),
            "main".into(),
            "could-i".into(),
        ))));
        talk.says("1");
        talk.says(number);
        let answers = talk.session.answers.values().flatten();
        let ages = answers.filter(|(_, answer)| **answer == Answer::Number(34));
        assert_eq!(ages.count(), 1, "{phone}: {}", talk.text());
    }
}

/// The texts without what takes long to learn.
fn without_lessons(texts: &Sources) -> Sources {
    let kept = texts.iter().map(|(_, source)| source.clone());
    let kept = kept.filter(|source| !source.name.ends_with("examples.yaml"));
    let kept = kept.filter(|source| !source.name.ends_with("questions.yaml"));
    let questions = texts.named("locales/en/questions.yaml").unwrap().1;
    let topics = questions.text.split("\nout-of-scope:").next().unwrap();
    // One question for each topic.
    let lines: Vec<&str> = topics.lines().collect();
    let kept_of = |pair: &[&str]| match pair[0].strip_suffix(':') {
        Some("topics") => Some(vec![pair[0].to_owned()]),
        Some(_) => Some(vec![pair[0].to_owned(), pair[1].to_owned()]),
        None => None,
    };
    let short: Vec<String> = lines.windows(2).filter_map(kept_of).flatten().collect();
    let short = short.join("\n") + "\n";
    Sources::new(
        kept.chain([source("locales/en/questions.yaml", &short)])
            .collect(),
    )
}

fn source(name: &str, text: &str) -> Source {
    Source {
        name: name.to_owned(),
        text: text.to_owned(),
    }
}

#[test]
fn an_isolate_ends_where_it_began() {
    for (text, closes) in [
        ("\u{2066}999\u{2069} a", true),
        ("\u{2066}999", false),
        ("999\u{2069}\u{2066}", false),
        ("\u{2066}9\n9\u{2069}", false),
    ] {
        assert_eq!(closes_isolates(text), closes, "{text:?}");
    }
}

#[test]
fn without_marks_a_number_would_fall_apart() {
    let bare = "اتصل 0300 5000 927 الآن";
    assert_eq!(fallen_apart(bare).len(), 1);
    let isolated = Direction::RightToLeft.isolated(bare.to_owned());
    assert_eq!(fallen_apart(&isolated), [""; 0]);
    assert_eq!(fallen_apart("NHS خدمة").len(), 1);
}
