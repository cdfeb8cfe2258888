//! `helpline chat`: the same conversation in the terminal, or over a pipe.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use clap::Args;

use super::Outcome;
use super::common::{Failure, check_folder, usable};
use super::follow::{Came, Follower};
use super::played_desk::{self, HELP, PlayedDesk};
use crate::adapters::{clock, disk};
use crate::authoring::{rehearsal, render, story, summary};
use crate::conversation::desk::{DeskAct, DeskDeed};
use crate::conversation::effect::{Effect, Part};
use crate::conversation::engine;
use crate::conversation::words::{Body, Line, Outgoing, word};
use crate::conversation::{Event, Locale, Moment, Rules, Session, Tap};
use crate::service::reload::Current;

/// Talk to the bot here, without Telegram.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline chat\n  helpline chat --at \"2026-12-25 10:00\"\n  \
    printf '/start\\n1\\n' | helpline chat\n\nType what you would say, the number of a choice, or a word \
    such as menu. End with Ctrl-D."
)]
pub(super) struct Chat {
    /// Pretend that it is this moment, such as "2026-12-25 10:00", at the helpline
    #[arg(long, value_name = "MOMENT")]
    at: Option<String>,
    /// Talk in this language, such as en
    #[arg(long, value_name = "LANGUAGE")]
    locale: Option<String>,
    /// Play the desk too: lines that start with @ are the adviser's
    #[arg(long)]
    desk: bool,
    /// Write what was said to this file, as a story
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
}

impl Chat {
    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let (texts, checked) = check_folder(folder, clock::now())?;
        let follower = Follower::begin(folder, &texts);
        let rules = Arc::new(usable(&texts, checked)?);
        drop(texts);
        let pretended = self
            .at
            .as_deref()
            .map(|at| pretend(&rules, at))
            .transpose()?;
        let locale = self
            .locale
            .as_deref()
            .map(|locale| known_locale(&rules, locale))
            .transpose()?;
        let prompt = io::stdin().is_terminal();
        let current = Arc::new(Current::new(Arc::clone(&rules)));
        match follower {
            Ok(follower) => {
                let current = Arc::clone(&current);
                thread::spawn(move || take_changes(follower, &current, prompt));
            }
            Err(error) => anstream::eprintln!("(Changes of the files are not seen: {error}.)"),
        }
        let desk = self.desk.then(|| PlayedDesk::new(&rules));
        let mut talk = Talk {
            current,
            rules,
            session: Session {
                locale,
                ..Session::default()
            },
            pretended,
            desk,
            said: Vec::new(),
        };
        let result = talk.hold(prompt);
        if let Some(path) = &self.record {
            disk::write(path, &talk.as_story())?;
        }
        result?;
        Ok(Outcome::Clean)
    }
}

fn pretend(rules: &Rules, at: &str) -> Result<Moment, Failure> {
    let wrong = || format!("`{at}` is not a moment; write it like \"2026-12-25 10:00\"");
    let local = story::moment(at).ok_or_else(wrong)?;
    let zoned = local
        .to_zoned(rules.hours.zone.clone())
        .map_err(|_| wrong())?;
    Ok(Moment::from_seconds(zoned.timestamp().as_second()))
}

fn known_locale(rules: &Rules, wanted: &str) -> Result<Locale, Failure> {
    let names: Vec<&str> = rules.words.locales().map(Locale::as_str).collect();
    if names.contains(&wanted) {
        return Ok(wanted.into());
    }
    Err(format!(
        "there are no words in `{wanted}`; there are: {}",
        names.join(", ")
    )
    .into())
}

/// Takes up changes of the files while people talk, and says so; what has to be mended first
/// is shown, and the talk goes on as before.
fn take_changes(mut follower: Follower, current: &Current, prompt: bool) {
    while let Some(news) = follower.next(&current.rules()) {
        let told = match news.came {
            Came::Rules(rules) => {
                current.replace(Arc::new(*rules));
                "(The change counts from now on.)".to_owned()
            }
            Came::Unreadable(error) => format!("(The change does not count yet: {error}.)"),
            Came::Faults(faults) => {
                let count = summary(&faults);
                let shown = render(&faults, &news.texts, true);
                format!("{shown}\n\n(The change does not count yet: {count}.)")
            }
        };
        let mut out = anstream::stdout();
        let _ = writeln!(out, "\n{told}\n");
        if prompt {
            let _ = write!(out, "> ");
        }
        let _ = out.flush();
    }
}

struct Talk {
    current: Arc<Current>,
    /// Those of the answer that is being made.
    rules: Arc<Rules>,
    session: Session,
    pretended: Option<Moment>,
    desk: Option<PlayedDesk>,
    /// What was said, and the names of what was shown then.
    said: Vec<(String, Vec<String>)>,
}

impl Talk {
    /// Reads lines and answers each, until there are no more. Someone reading along no
    /// longer (a closed pipe) ends it cleanly too.
    fn hold(&mut self, prompt: bool) -> io::Result<()> {
        let answered = self.hold_until_closed(prompt);
        match answered {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }

    fn hold_until_closed(&mut self, prompt: bool) -> io::Result<()> {
        let mut out = anstream::stdout();
        if self.rules.facts.verified.is_none() {
            let unverified = self.line(Line::Unverified);
            writeln!(out, "({unverified})\n")?;
        }
        if self.desk.is_some() {
            writeln!(out, "{HELP}\n")?;
        }
        if prompt {
            self.answer("/start", &mut out)?;
        }
        let mut input = io::stdin().lock();
        loop {
            if prompt {
                write!(out, "> ")?;
            }
            out.flush()?;
            let mut bytes = Vec::new();
            if input.read_until(b'\n', &mut bytes)? == 0 {
                return Ok(());
            }
            let text = String::from_utf8_lossy(&bytes);
            let text = text.trim_end_matches(['\n', '\r']);
            if !text.trim().is_empty() {
                self.answer(text, &mut out)?;
            }
        }
    }

    fn answer(&mut self, text: &str, out: &mut impl Write) -> io::Result<()> {
        self.rules = self.current.rules();
        if let Some(line) = text.strip_prefix('@').filter(|_| self.desk.is_some()) {
            return self.at_desk(line.trim(), out);
        }
        let effects = self.step(&Event::Said(text.to_owned()), out)?;
        self.said.push((
            text.to_owned(),
            effects.iter().filter_map(rehearsal::name_of).collect(),
        ));
        writeln!(out)
    }

    /// One turn: what the person sees, and what the desk does.
    fn step(&mut self, event: &Event, out: &mut impl Write) -> io::Result<Vec<Effect>> {
        let moment = self.pretended.unwrap_or_else(clock::now);
        let scene = match &mut self.desk {
            Some(desk) => desk.scene(moment),
            None => moment.into(),
        };
        let session = std::mem::take(&mut self.session);
        let (session, effects) = engine::step(&self.rules, session, event, &scene);
        let locale = self.rules.locale_of(&session);
        for outgoing in word(&self.rules, locale, moment, &effects) {
            write!(out, "{}", as_text(&outgoing))?;
        }
        if let Some(desk) = &mut self.desk {
            desk.note(session.handoff.as_deref());
            let shown = PlayedDesk::shown(&self.rules, locale, moment, &effects);
            write!(out, "{shown}")?;
        }
        self.session = session;
        Ok(effects)
    }

    /// What the adviser does, or that time passes.
    fn at_desk(&mut self, line: &str, out: &mut impl Write) -> io::Result<()> {
        if let Some(minutes) = line.strip_prefix("wait ") {
            return match minutes.trim().parse() {
                Ok(minutes) => self.wait(minutes, out),
                Err(_) => writeln!(out, "write how many minutes, such as @wait 20"),
            };
        }
        let handoff = self
            .session
            .handoff
            .as_ref()
            .map(|handoff| handoff.code.clone());
        match (handoff, DeskDeed::spoken(line)) {
            (None, _) => writeln!(out, "nobody has asked for an adviser yet: type talk"),
            (Some(code), deed) => {
                let act = DeskAct {
                    code,
                    by: played_desk::ADVISER,
                    deed,
                };
                self.step(&Event::AtDesk(act), out)?;
                writeln!(out)
            }
        }
    }

    /// Time passes; what comes due on the way happens when it does.
    fn wait(&mut self, minutes: u16, out: &mut impl Write) -> io::Result<()> {
        let now = self.pretended.unwrap_or_else(clock::now);
        let end = now.plus_seconds(i64::from(minutes) * 60);
        loop {
            let due = engine::due(&self.rules, &self.session);
            let Some(due) = due.filter(|due| *due <= end) else {
                break;
            };
            self.pretended = Some(self.pretended.map_or(due, |now| now.max(due)));
            self.step(&Event::Due, out)?;
        }
        self.pretended = Some(end);
        writeln!(out, "({minutes} minutes later)")
    }

    fn line(&self, line: Line) -> String {
        let screen = crate::conversation::Screen {
            message: line.message(),
            part: Part::Text,
            given: BTreeMap::default(),
            with: Vec::new(),
            buttons: Vec::new(),
            floor: Vec::new(),
        };
        let moment = self.pretended.unwrap_or_else(clock::now);
        let worded = word(
            &self.rules,
            self.rules.locale_of(&self.session),
            moment,
            &[Effect::Show(screen)],
        );
        worded
            .iter()
            .map(|outgoing| text_of(&outgoing.body))
            .collect()
    }

    /// What was said, as a story that passes today.
    fn as_story(&self) -> String {
        let now = self
            .rules
            .hours
            .local(self.pretended.unwrap_or_else(clock::now));
        let mut story = String::from("story: A recorded conversation\n");
        let _ = writeln!(
            story,
            "at: {} {:02}:{:02}",
            now.date(),
            now.hour(),
            now.minute()
        );
        if let Some(locale) = &self.session.locale {
            let _ = writeln!(story, "locale: {locale}");
        }
        story.push_str("turns:\n");
        for (said, seen) in &self.said {
            // JSON text in quotes is YAML text in quotes.
            let said = serde_json::to_string(said).unwrap_or_default();
            let _ = writeln!(story, "  - say: {said}\n    see: [{}]", seen.join(", "));
        }
        story
    }
}

/// A message as text: choices numbered, what always works in one line below.
fn as_text(outgoing: &Outgoing) -> String {
    let mut text = format!("\n{}\n", text_of(&outgoing.body));
    let buttons = || outgoing.rows.iter().flatten();
    let urgent = buttons().any(|button| Tap::decode(&button.data) == Some(Tap::NotMeant));
    let is_own = |tap: Option<Tap>| {
        urgent
            || matches!(
                tap,
                Some(
                    Tap::Choice(..)
                        | Tap::Topic(_)
                        | Tap::More(..)
                        | Tap::Language(_)
                        | Tap::Adviser(_)
                        | Tap::Call(_)
                )
            )
    };
    let (own, floor): (Vec<_>, Vec<_>) =
        buttons().partition(|button| is_own(Tap::decode(&button.data)));
    for (index, button) in own.iter().enumerate() {
        let before = if index == 0 { "\n" } else { "" };
        let _ = writeln!(text, "{before}  {}. {}", index + 1, button.label);
    }
    if !floor.is_empty() {
        let labels: Vec<&str> = floor.iter().map(|button| button.label.as_str()).collect();
        let _ = writeln!(text, "\n  [{}]", labels.join("] ["));
    }
    text
}

fn text_of(body: &Body) -> String {
    match body {
        Body::Text(text) => text.clone(),
        Body::Contact { name, phone } => format!("[Contact card: {name}, {phone}]"),
        _ => String::new(),
    }
}
