//! Flows, words and settings: from a folder, or the ones inside the program.

#![expect(clippy::disallowed_methods, reason = "the one place that reads files")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use rayon::prelude::*;

use crate::authoring::{BuiltIn, SETTINGS, Source, Sources, Standing};

mod shipped {
    include!(concat!(env!("OUT_DIR"), "/shipped.rs"));
}

/// The endings of the files that are read.
pub(super) const ENDINGS: [&str; 3] = ["yaml", "ftl", "toml"];

/// Endings of files that are meant to be read and are not, and the right ones.
const ASTRAY: [(&str, &str); 7] = [
    (".yml", ".yaml"),
    (".yaml.txt", ".yaml"),
    (".yml.txt", ".yaml"),
    (".ftl.txt", ".ftl"),
    (".toml.txt", ".toml"),
    (".YAML", ".yaml"),
    (".FTL", ".ftl"),
];

/// A file that could not be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}: {}", path.display(), why(source))]
pub struct ReadError {
    /// Which one.
    pub path: PathBuf,
    /// Why.
    pub source: io::Error,
}

/// The texts of a folder. Flows and words belong together: they come from inside the
/// program only where the folder has neither; so do the settings where it has none.
///
/// # Errors
/// When the folder is not there, or a file is there and cannot be read.
pub fn read(folder: &Path) -> Result<Sources, ReadError> {
    fs::read_dir(folder).map_err(|source| ReadError {
        path: folder.to_owned(),
        source,
    })?;
    let mut found = Found::default();
    let parts = ["flows", "locales"].map(|part| folder.join(part));
    let has_parts = parts.iter().any(|part| part.is_dir());
    if has_parts {
        for part in parts.iter().filter(|part| part.is_dir()) {
            found.collect(folder, part)?;
        }
        found.read_files(folder)?;
    } else {
        let rest = shipped().filter(|source| source.name != SETTINGS);
        found.sources.extend(rest);
    }
    let settings = folder.join(SETTINGS);
    if settings.is_file() {
        found.paths.push(settings);
        found.read_files(folder)?;
    } else {
        let settings = shipped().filter(|source| source.name == SETTINGS);
        found.sources.extend(settings);
        if has_parts {
            found
                .standing
                .push((SETTINGS.to_owned(), Standing::StandIn));
        }
        for ending in ASTRAY.map(|(ending, _)| ending) {
            let path = folder.join(format!("helpline{ending}"));
            if ending.starts_with(".toml") && path.is_file() {
                found.astray(folder, &path);
            }
        }
    }
    let texts = Sources::new(found.sources).standing_as(found.standing);
    Ok(texts.beside(copies()))
}

/// The texts inside the program, beside which those of a folder are held: the flows, all the English,
/// and what is said in other languages.
#[must_use]
pub fn copies() -> Arc<[BuiltIn]> {
    let is_held_against = |name: &str| {
        let is_flow = name.starts_with("flows/") && !name.starts_with("flows/stories/");
        is_flow
            || name.starts_with("locales/en/")
            || name.starts_with("locales/") && name.strip_suffix(".ftl").is_some()
    };
    let files = shipped::FILES.iter();
    let held_against = files.filter(|(name, _)| is_held_against(name));
    let copies = held_against.map(|(name, text)| BuiltIn {
        name: (*name).into(),
        text: (*text).into(),
    });
    copies.collect()
}

/// Whether a folder has no flows and no words of its own, so that [`read`] gives those inside the
/// program.
#[must_use]
pub fn has_none(folder: &Path) -> bool {
    let mut parts = ["flows", "locales"].into_iter();
    folder.is_dir() && !parts.any(|part| folder.join(part).is_dir())
}

/// The texts inside the program.
pub fn shipped() -> impl Iterator<Item = Source> {
    shipped::FILES.iter().map(|(name, text)| Source {
        name: (*name).to_owned(),
        text: (*text).to_owned(),
    })
}

/// The text of a file.
///
/// # Errors
/// When the file cannot be read.
pub fn read_text(path: &Path) -> Result<String, ReadError> {
    fs::read_to_string(path).map_err(|source| ReadError {
        path: path.to_owned(),
        source,
    })
}

/// Writes a text to a file.
///
/// # Errors
/// When the file cannot be written.
pub fn write(path: &Path, text: &str) -> Result<(), io::Error> {
    fs::write(path, text).map_err(|error| cannot_write(path, &error))
}

/// Writes a text to a file in a folder that need not be there yet.
///
/// # Errors
/// When the file cannot be written.
pub fn write_with_folder(path: &Path, text: &str) -> Result<(), io::Error> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| cannot_write(path, &error))?;
    }
    write(path, text)
}

/// Writes several texts, or none of them. What can fail for want of room or rights is done
/// beside the files first; then each takes its place. Folders they stand in may be new.
///
/// # Errors
/// When one of them cannot be written; then all are as they were.
pub fn write_together(texts: &[(PathBuf, String)]) -> Result<(), io::Error> {
    let beside = |path: &Path| path.with_extension("new");
    let mut done: Vec<(&Path, Option<Vec<u8>>)> = Vec::new();
    let mut write_all = || {
        for (path, text) in texts {
            if let Some(folder) = path.parent().filter(|folder| !folder.is_dir()) {
                fs::create_dir(folder).map_err(|error| cannot_write(path, &error))?;
            }
            fs::write(beside(path), text).map_err(|error| cannot_write(path, &error))?;
        }
        for (path, _) in texts {
            let old = fs::read(path).ok();
            fs::rename(beside(path), path).map_err(|error| cannot_write(path, &error))?;
            done.push((path, old));
        }
        Ok(())
    };
    let written = write_all();
    if written.is_err() {
        // The first fault is told of; what cannot be taken back is told of by `check`.
        for (path, _) in texts {
            let _ = fs::remove_file(beside(path));
        }
        for (path, old) in done {
            let _ = match old {
                Some(old) => fs::write(path, old),
                None => fs::remove_file(path),
            };
        }
    }
    written
}

fn cannot_write(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(
        error.kind(),
        format!("cannot write {}: {}", path.display(), why(error)),
    )
}

/// Why the system would not, in words that need no knowledge of it.
#[must_use]
pub fn why(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "it is not there".to_owned(),
        io::ErrorKind::NotADirectory => "a file is there, and a folder belongs there".to_owned(),
        io::ErrorKind::PermissionDenied => "this user may not do that".to_owned(),
        _ => {
            let told = error.to_string();
            told.split(" (os error").next().unwrap_or(&told).to_owned()
        }
    }
}

/// Writes a text to a file that is not there yet.
///
/// # Errors
/// When the file is there already, or cannot be written.
pub fn write_new(path: &Path, text: &str) -> Result<(), io::Error> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    let file = folder.and_then(|()| fs::File::create_new(path));
    file.and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|error| cannot_write(path, &error))
}

/// Writes a text of a folder back to its file, with the line ends the file has. Says
/// whether it could: a file that mixes line ends is left as it is.
///
/// # Errors
/// When the file cannot be read or written.
pub fn write_back(folder: &Path, source: &Source) -> Result<bool, io::Error> {
    let path = folder.join(&source.name);
    let old = fs::read_to_string(&path)?;
    let (all, long) = line_ends(&old);
    let mark = if old.starts_with('\u{FEFF}') {
        "\u{FEFF}"
    } else {
        ""
    };
    let text = match long {
        0 => source.text.clone(),
        long if long == all => source.text.replace('\n', "\r\n"),
        _ => return Ok(false),
    };
    write(&path, &format!("{mark}{text}"))?;
    Ok(true)
}

/// Whether some lines of a file end in one way and some in another.
///
/// # Errors
/// When the file cannot be read.
pub fn mixes_line_ends(path: &Path) -> Result<bool, ReadError> {
    let (all, long) = line_ends(&read_text(path)?);
    Ok(long > 0 && long < all)
}

/// How many lines end, and how many of them with two characters.
fn line_ends(text: &str) -> (usize, usize) {
    (text.matches('\n').count(), text.matches("\r\n").count())
}

/// What was found in a folder.
#[derive(Default)]
struct Found {
    /// The files that are not read yet.
    paths: Vec<PathBuf>,
    sources: Vec<Source>,
    standing: Vec<(String, Standing)>,
}

/// The text of a file, and whether it is one at all: what is not UTF-8 is read as far as it can be.
fn read_file(path: &Path) -> Result<(String, bool), ReadError> {
    let bytes = fs::read(path).map_err(|source| ReadError {
        path: path.to_owned(),
        source,
    })?;
    let (text, is_text) = match String::from_utf8(bytes) {
        Ok(text) => (text, true),
        Err(error) => (
            String::from_utf8_lossy(error.as_bytes()).into_owned(),
            false,
        ),
    };
    // Files from other systems end their lines with two characters, and may start with a mark.
    let text = match text.strip_prefix('\u{FEFF}') {
        Some(rest) => rest.replace("\r\n", "\n"),
        None if text.contains('\r') => text.replace("\r\n", "\n"),
        None => text,
    };
    Ok((text, is_text))
}

impl Found {
    fn collect(&mut self, root: &Path, folder: &Path) -> Result<(), ReadError> {
        let failed = |source| ReadError {
            path: folder.to_owned(),
            source,
        };
        for entry in fs::read_dir(folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let (path, name) = (entry.path(), entry.file_name());
            let name = name.to_string_lossy();
            // Hidden files are no volunteer's: other programs leave them behind.
            if name.starts_with('.') || name.starts_with("~$") {
                continue;
            }
            let is_read = path
                .extension()
                .is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known));
            if path.is_dir() {
                self.collect(root, &path)?;
            } else if is_read {
                self.paths.push(path);
            } else if ASTRAY.iter().any(|(ending, _)| name.ends_with(ending)) {
                self.astray(root, &path);
            }
        }
        Ok(())
    }

    /// Reads them side by side.
    fn read_files(&mut self, root: &Path) -> Result<(), ReadError> {
        let paths = std::mem::take(&mut self.paths).into_par_iter();
        let read = paths.map(|path| Ok((name_of(root, &path), read_file(&path)?)));
        let read: Vec<_> = read.collect::<Result<_, ReadError>>()?;
        for (name, (text, is_text)) in read {
            if !is_text {
                self.standing.push((name.clone(), Standing::NotText));
            }
            self.sources.push(Source { name, text });
        }
        Ok(())
    }

    fn astray(&mut self, root: &Path, path: &Path) {
        let name = name_of(root, path);
        self.standing.push((name.clone(), Standing::Astray));
        let text = String::new();
        self.sources.push(Source { name, text });
    }
}

fn name_of(root: &Path, path: &Path) -> String {
    let name = path.strip_prefix(root).unwrap_or(path);
    let parts = name
        .components()
        .map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}
