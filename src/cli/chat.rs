//! `helpline chat`: the same conversation in the terminal, or over a pipe.

use std::fmt::Write as _;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use clap::Args;

use super::Outcome;
use super::common::{Failure, known_locale, learn_folder_in, pretend, say_if_built_in, usable};
use super::follow::{Came, Follower};
use super::played_desk::{HELP, as_seen_there};
use crate::adapters::{clock, disk};
use crate::authoring::recording::{Did, Recording};
use crate::authoring::rehearsal::name_of_tap;
use crate::authoring::stage::{ADVISERS, Stage, Turn};
use crate::authoring::{Languages, render, summary};
use crate::conversation::desk::{Command, DeskDeed, DeskTap};
use crate::conversation::words::{self, Body, Line, Outgoing};
use crate::conversation::{Event, Rules, Tap};
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
    /// Talk in this language, such as en, also if nobody has checked the translation
    #[arg(long, value_name = "LANGUAGE")]
    locale: Option<String>,
    /// Have the translations too that nobody has checked, and two languages to try things with
    #[arg(long)]
    drafts: bool,
    /// Play the desk too: lines that start with @ are the adviser's
    #[arg(long)]
    desk: bool,
    /// Write what was said to this file, as a story
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
}

impl Chat {
    /// The languages there are to talk in.
    fn languages(&self) -> Languages {
        if self.drafts {
            Languages::Pseudo
        } else {
            Languages::with(self.locale.as_deref())
        }
    }

    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        self.check_record()?;
        let languages = self.languages();
        let (texts, checked) = learn_folder_in(folder, clock::now(), languages)?;
        say_if_built_in(folder);
        let follower = Follower::begin(folder, &texts, languages);
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
            Err(error) => mention!("(Changes of the files are not seen: {error}.)"),
        }
        let stage = Stage::new(pretended.unwrap_or_else(clock::now), locale);
        let stage = if self.desk {
            stage.with_desk(&rules)
        } else {
            stage
        };
        let mut talk = Talk {
            current,
            rules,
            recording: Recording::begin(&stage),
            stage,
            pretended: pretended.is_some(),
            desk: self.desk,
            shown: Vec::new(),
            shown_at_desk: Vec::new(),
            untold: false,
        };
        let result = talk.hold(prompt);
        if let Some(path) = &self.record {
            keep(&talk, path)?;
        }
        result?;
        Ok(Outcome::Clean)
    }

    /// A file that is there already is not written over: it may be a flow.
    fn check_record(&self) -> Result<(), Failure> {
        match &self.record {
            Some(path) if path.exists() => Err(format!(
                "{} is there already; give another name after --record, or remove it",
                path.display()
            )
            .into()),
            _ => Ok(()),
        }
    }
}

/// Writes the story of what was said. Of nothing there is none: `helpline test` would refuse it.
fn keep(talk: &Talk, path: &Path) -> Result<(), Failure> {
    if talk.recording.is_empty() {
        mention!("Nothing was said, so {} is not written.", path.display());
        return Ok(());
    }
    if talk.untold {
        let name = path.display();
        mention!("The team did what a story cannot say, so {name} is not written.");
        return Ok(());
    }
    let story = talk.recording.story(&talk.rules, "A recorded conversation");
    disk::write_new(path, &story)?;
    mention!("Wrote {}.", path.display());
    Ok(())
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
    stage: Stage,
    /// Whether the moment is not the present one.
    pretended: bool,
    /// Whether the desk is played too.
    desk: bool,
    /// The numbered buttons that each side was shown last.
    shown: Vec<Tap>,
    shown_at_desk: Vec<DeskTap>,
    recording: Recording,
    /// Whether the team did something that a story cannot say.
    untold: bool,
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
            let locale = self.rules.locale_of(&self.stage.session);
            let unverified = words::line(&self.rules, locale, self.stage.moment, Line::Unverified);
            writeln!(out, "({})\n", text_of(&unverified.body))?;
        }
        if self.desk {
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
        if !self.pretended {
            self.stage.moment = clock::now();
        }
        if let Some(line) = text.strip_prefix('@').filter(|_| self.desk) {
            return self.at_desk(line.trim(), out);
        }
        // Words go to an adviser who is there: a number is the tap that cannot be made here.
        let talks = self.stage.is_talking();
        if let Some(tap) = numbered(&self.shown, text).filter(|_| talks) {
            let did = Did::Tapped(name_of_tap(&tap));
            let turn = self.stage.act(&self.rules, &Event::Tapped(Some(tap)));
            return self.show(Some(did), &[turn], out);
        }
        let before = self.stage.clone();
        let turn = self.stage.act(&self.rules, &Event::Said(text.to_owned()));
        let did = Did::typed(&before, text, &turn);
        self.show(Some(did), &[turn], out)
    }

    /// What the person sees of turns, and what the desk does. What was done is none where a
    /// story cannot say it.
    fn show(&mut self, did: Option<Did>, turns: &[Turn], out: &mut impl Write) -> io::Result<()> {
        match did {
            Some(did) => self.recording.add(did, turns),
            None => self.untold = true,
        }
        for turn in turns {
            self.show_turn(turn, out)?;
        }
        writeln!(out)
    }

    fn show_turn(&mut self, turn: &Turn, out: &mut impl Write) -> io::Result<()> {
        let mut taps = Vec::new();
        for outgoing in &turn.person {
            write!(out, "{}", as_text(outgoing, &mut taps))?;
        }
        if !turn.person.is_empty() {
            self.shown = taps;
        }
        if self.desk {
            let (text, taps) = as_seen_there(turn);
            write!(out, "{text}")?;
            if !taps.is_empty() {
                self.shown_at_desk = taps;
            }
        }
        Ok(())
    }

    /// What the adviser does, or that time passes.
    fn at_desk(&mut self, line: &str, out: &mut impl Write) -> io::Result<()> {
        if let Some(minutes) = line.strip_prefix("wait ") {
            return match minutes.trim().parse::<u16>() {
                Ok(minutes) => self.wait(i64::from(minutes), out),
                Err(_) => writeln!(out, "write how many minutes, such as @wait 20"),
            };
        }
        let (adviser, _) = ADVISERS[0];
        let tap = numbered(&self.shown_at_desk, line);
        let command = Command::typed(line).filter(|command| command.clone().deed(None).is_none());
        if let Some(command) = command {
            let turn = self.stage.command(&self.rules, adviser, &command);
            self.untold |= command.sets();
            self.show_turn(&turn.unwrap_or_default(), out)?;
            return writeln!(out);
        }
        let did = match &tap {
            Some(tap) => tap.deed.in_words(),
            None => Some(line.to_owned()),
        };
        let deed = tap.map_or_else(|| DeskDeed::spoken(line), |tap| tap.deed);
        match self.stage.at_desk(&self.rules, adviser, deed) {
            None => writeln!(out, "nobody has asked for an adviser yet: type talk"),
            Some(turn) => self.show(did.map(Did::AtDesk), &[turn], out),
        }
    }

    /// Time passes; what comes due on the way happens when it does.
    fn wait(&mut self, minutes: i64, out: &mut impl Write) -> io::Result<()> {
        self.pretended = true;
        let turns = self.stage.wait(&self.rules, minutes * 60);
        self.show(Some(Did::Waited(minutes)), &turns, out)?;
        writeln!(out, "({minutes} minutes later)")
    }
}

/// What is meant by its number, if that is what a text is.
fn numbered<T: Clone>(all: &[T], text: &str) -> Option<T> {
    let number: usize = text.trim().parse().ok()?;
    all.get(number.checked_sub(1)?).cloned()
}

/// A message as text: choices numbered, what always works in one line below. The choices of
/// one turn are counted on, for a number means one of all of them.
fn as_text(outgoing: &Outgoing, taps: &mut Vec<Tap>) -> String {
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
        taps.extend(Tap::decode(&button.data));
        let _ = writeln!(text, "{before}  {}. {}", taps.len(), button.label);
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
