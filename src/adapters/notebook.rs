//! What was learned from texts, in files, for the next start.
//!
//! Each begins with a fingerprint of itself and of the program that wrote it: what another build
//! learned, or what was damaged on the way, is as good as not there. Nothing in it comes from
//! people; all of it can be made again from the texts.

#![expect(clippy::disallowed_methods, reason = "it keeps files of its own")]

use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs, io, process};

use sha2::{Digest, Sha256};

use crate::authoring::{Learned, Notebook};

/// How many files are kept: some sets of texts, each in some languages.
const MOST: usize = 12;
/// How the files end.
const ENDING: &str = "learned";
/// The length of the fingerprint, in bytes.
const FINGERPRINT: usize = 32;

/// A folder with what was learned.
#[derive(Debug)]
pub struct Folder {
    folder: PathBuf,
    /// What tells this program from its other builds.
    program: String,
}

impl Folder {
    /// In this folder, which is made when something is kept. `None` if the program does not know
    /// which build it is.
    #[must_use]
    pub fn at(folder: PathBuf) -> Option<Self> {
        let file = fs::metadata(env::current_exe().ok()?).ok()?;
        let built = file.modified().ok()?;
        let built = built.duration_since(SystemTime::UNIX_EPOCH).ok()?;
        let program = format!(
            "{} {} {}",
            env!("CARGO_PKG_VERSION"),
            file.len(),
            built.as_nanos()
        );
        Some(Self { folder, program })
    }

    fn file(&self, mark: &str) -> PathBuf {
        self.folder.join(mark).with_extension(ENDING)
    }

    fn fingerprint(&self, learned: &[u8]) -> [u8; FINGERPRINT] {
        let hash = Sha256::new().chain_update(&self.program);
        hash.chain_update([0])
            .chain_update(learned)
            .finalize()
            .into()
    }

    /// Writes a file as a whole or not at all.
    fn write(&self, mark: &str, learned: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let unfinished = self.file(&format!("{mark}-{}", process::id()));
        let bytes = [&self.fingerprint(learned), learned].concat();
        let written = fs::write(&unfinished, bytes);
        let written = written.and_then(|()| fs::rename(&unfinished, self.file(mark)));
        if written.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        written
    }

    /// Takes those away that were not used for longest, also what was never finished.
    fn tidy(&self) -> io::Result<()> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            let path = entry.path();
            if path.extension().is_some_and(|ending| ending == ENDING) {
                files.push((entry.metadata()?.modified()?, path));
            }
        }
        files.sort();
        for (_, path) in files.iter().rev().skip(MOST) {
            fs::remove_file(path)?;
        }
        Ok(())
    }
}

impl Notebook for Folder {
    fn recall(&self, mark: &str) -> Option<Learned> {
        let file = self.file(mark);
        let bytes = fs::read(&file).ok()?;
        let (fingerprint, learned) = bytes.split_at_checked(FINGERPRINT)?;
        if fingerprint != self.fingerprint(learned) {
            return None;
        }
        // What is used is not the oldest, which goes first.
        let file = fs::File::options().append(true).open(file);
        let _ = file.and_then(|file| file.set_modified(SystemTime::now()));
        postcard::from_bytes(learned).ok()
    }

    fn keep(&self, mark: &str, learned: &Learned) {
        let kept = postcard::to_allocvec(learned).map_err(io::Error::other);
        let kept = kept.and_then(|learned| self.write(mark, &learned));
        if let Err(error) = kept.and_then(|()| self.tidy()) {
            tracing::debug!(folder = %self.folder.display(), %error, "what was learned is not kept");
        }
    }
}

/// Where the system wants such files: a folder it made for a service, or that of whoever runs the
/// program. `variable` reads the environment.
#[must_use]
pub fn place(variable: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let named = |name: &str| variable(name).filter(|path| Path::new(path).is_absolute());
    if let Some(own) = named("CACHE_DIRECTORY") {
        return own.split(':').next().map(PathBuf::from);
    }
    let home = || Some(Path::new(&named("HOME")?).join(".cache"));
    let shared = named("XDG_CACHE_HOME").map(PathBuf::from).or_else(home);
    Some(shared?.join("helpline"))
}
