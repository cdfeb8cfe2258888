//! `helpline preview`: the bot, the desk and the map as a page in the web browser.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use clap::Args;
use tokio::net::TcpListener;

use super::Outcome;
use super::common::{Failure, known_locale, learn_folder_in, pretend, usable};
use super::database::{Database, Named};
use super::explain;
use super::follow::{Came, Follower};
use super::kept::tally;
use super::test::Performance;
use super::translate;
use crate::adapters::preview::{Door, House, Studio, Tools, serve};
use crate::adapters::{clock, disk};
use crate::authoring::{Diagnostic, Languages, Severity, Source, Sources};
use crate::service::chance;

/// Open the bot, the desk and the map as a page in the web browser, without Telegram.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  helpline preview\n  helpline preview --at \"2026-12-25 10:00\"\n  \
    helpline preview --listen 0.0.0.0:8080\n\nOpen the address in its first line. A file that you save \
    is on the page at once. End with Ctrl-C."
)]
pub(super) struct Preview {
    /// Where the page is; another machine can see it only with the whole address
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "127.0.0.1:8080",
        value_parser = address
    )]
    listen: SocketAddr,
    /// Pretend that it is this moment, such as "2026-12-25 10:00", at the helpline
    #[arg(long, value_name = "MOMENT")]
    at: Option<String>,
    /// Talk in this language, such as en, also if nobody has checked the translation
    #[arg(long, value_name = "LANGUAGE")]
    locale: Option<String>,
    /// Have the translations too that nobody has checked, and two languages to try things with
    #[arg(long)]
    drafts: bool,
    #[command(flatten)]
    database: Named,
}

impl Preview {
    /// The languages there are to talk in.
    fn languages(&self) -> Languages {
        if self.drafts {
            Languages::Pseudo
        } else {
            Languages::with(self.locale.as_deref())
        }
    }

    pub(super) fn run(&self, folder: &Path) -> Result<Outcome, Failure> {
        let languages = self.languages();
        let (texts, checked) = learn_folder_in(folder, clock::now(), languages)?;
        let follower = Follower::begin(folder, &texts, languages);
        let (faults, run) = (checked.diagnostics.clone(), checked.run.clone());
        let rules = Arc::new(usable(&texts, checked)?);
        let pretended = self.at.as_deref();
        let moment = pretended.map(|at| pretend(&rules, at)).transpose()?;
        let locale = self.locale.as_deref();
        let locale = locale
            .map(|locale| known_locale(&rules, locale))
            .transpose()?;
        let house = House {
            rules,
            texts: Arc::new(texts),
            faults: Arc::new(shown(faults)),
            counts: true,
            passed: None,
        };
        let database = self.database.database(&run, folder)?;
        let studio = Arc::new(Studio::new(house.clone(), tools(folder, database)));
        follow(Arc::clone(&studio), house, follower);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()?;
        runtime.block_on(async {
            let listener = TcpListener::bind(self.listen).await.map_err(|error| {
                format!(
                    "cannot listen on {}: {error}; choose another place with --listen 127.0.0.1:8081",
                    self.listen
                )
            })?;
            let door = Door::new(listener.local_addr()?, chance::key()?);
            say!("{}", door.url());
            tokio::select! {
                served = serve(listener, studio, door, moment, locale) => served?,
                _ = tokio::signal::ctrl_c() => {}
            }
            Ok(Outcome::Clean)
        })
    }
}

fn address(written: &str) -> Result<SocketAddr, &'static str> {
    let wrong = "write an address of this machine and a port, such as 127.0.0.1:8080";
    written.parse().map_err(|_| wrong)
}

fn tools(folder: &Path, database: Database) -> Tools {
    let folder: PathBuf = folder.to_owned();
    let here = folder.clone();
    Tools {
        write: Box::new(move |from, files| {
            let texts = disk::read(&here).map_err(|error| error.to_string())?;
            as_it_was(from, &texts, files)?;
            let written = translate::write(&here, &texts, files);
            written.map_err(|error| error.to_string())
        }),
        clock: clock::now,
        write_new: Box::new(move |name, text| {
            let written = disk::write_new(&folder.join(name), text);
            written.map_err(|error| error.to_string())
        }),
        tally: Box::new(move |since| tally(&database, since).map_err(|error| error.to_string())),
        explain: explain::page,
    }
}

/// Whether the files to be written are still those the page was made from: somebody may be at
/// one in an editor.
fn as_it_was(from: &Sources, now: &Sources, files: &[Source]) -> Result<(), String> {
    let text = |texts: &Sources, name: &str| texts.named(name).map(|(_, file)| file.text.clone());
    let other = files
        .iter()
        .find(|file| text(from, &file.name) != text(now, &file.name));
    match other {
        Some(file) => Err(format!(
            "{} was changed in between; load the page anew and try again",
            file.name
        )),
        None => Ok(()),
    }
}

/// Advice is for those who ask for it: `helpline check --advice`.
fn shown(mut faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    faults.retain(|fault| fault.severity != Severity::Advice);
    faults
}

/// Plays the stories, then takes up every change of the files.
fn follow(studio: Arc<Studio>, house: House, follower: Result<Follower, Failure>) {
    let follower = match follower {
        Ok(follower) => Some(follower),
        Err(error) => {
            mention!("(Changes of the files are not seen: {error}.)");
            None
        }
    };
    thread::spawn(move || {
        let mut house = played(house);
        studio.replace(house.clone());
        let Some(mut follower) = follower else { return };
        while let Some(news) = follower.next(&house.rules) {
            house = match news.came {
                Came::Rules(rules) => House {
                    rules: Arc::new(*rules),
                    texts: Arc::new(news.texts),
                    faults: Arc::new(shown(news.faults)),
                    counts: true,
                    passed: None,
                },
                Came::Faults(_) => House {
                    texts: Arc::new(news.texts),
                    faults: Arc::new(shown(news.faults)),
                    counts: false,
                    ..house
                },
                Came::Unreadable(error) => House {
                    faults: Arc::new(vec![Diagnostic::missing("file-missing", error)]),
                    counts: false,
                    ..house
                },
            };
            studio.replace(house.clone());
            if house.counts {
                house = played(house);
                studio.replace(house.clone());
            }
        }
    });
}

/// With what the stories reach, and where they go otherwise.
fn played(house: House) -> House {
    let performance = Performance::of(&house.rules, &house.texts);
    let failed = performance
        .cases
        .iter()
        .flat_map(|case| case.faults.iter().cloned())
        // The check has told of languages that are not there; in one that nobody has reviewed yet
        // there is only nothing to see here.
        .filter(|fault| fault.code != "story-unknown-locale");
    let faults = house.faults.iter().cloned().chain(failed);
    House {
        faults: Arc::new(faults.collect()),
        passed: Some(Arc::new(performance.passed)),
        ..house
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Sources {
        let source = |name: &str, text: &str| Source {
            name: name.to_owned(),
            text: text.to_owned(),
        };
        Sources::new(vec![source("a.yaml", text), source("b.yaml", "b")])
    }

    #[test]
    fn a_file_somebody_saved_in_between_is_not_written_over() {
        let (from, now) = (texts("one"), texts("two"));
        let files = |name: &str| {
            let (_, file) = from.named(name).unwrap();
            [file.clone()]
        };
        assert!(as_it_was(&from, &now, &files("b.yaml")).is_ok());
        assert!(as_it_was(&from, &from, &files("a.yaml")).is_ok());
        let told = as_it_was(&from, &now, &files("a.yaml")).unwrap_err();
        assert!(told.starts_with("a.yaml was changed in between"), "{told}");
    }
}
