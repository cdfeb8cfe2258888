//! Puts the shipped flows, words and settings inside the program, so that it holds a
//! conversation in an empty folder, and the pages about faults. A new file needs no change
//! here.

#![expect(
    clippy::disallowed_methods,
    reason = "a build script reads and writes files"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The version, and which build of it, where whoever builds it says so.
fn tell_version() {
    println!("cargo::rerun-if-env-changed=HELPLINE_BUILD");
    let version = env::var("CARGO_PKG_VERSION").unwrap_or_default();
    let build = env::var("HELPLINE_BUILD")
        .ok()
        .filter(|build| !build.is_empty());
    let build = build.map(|build| format!(" ({build})")).unwrap_or_default();
    println!("cargo::rustc-env=HELPLINE_VERSION={version}{build}");
}

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut files = vec![root.join("helpline.toml")];
    for folder in ["flows", "locales"] {
        println!("cargo::rerun-if-changed={folder}");
        collect(&root.join(folder), &mut files)?;
    }
    println!("cargo::rerun-if-changed=helpline.toml");
    tell_version();
    write("shipped.rs", "FILES", files, |file| {
        let name = file.strip_prefix(&root).unwrap_or(file);
        name.display().to_string().replace('\\', "/")
    })?;
    let pages = root.join("docs/diagnostics");
    println!("cargo::rerun-if-changed=docs/diagnostics");
    let pages = fs::read_dir(pages)?.map(|page| Ok(page?.path()));
    write(
        "pages.rs",
        "PAGES",
        pages.collect::<io::Result<_>>()?,
        |page| page.file_stem().unwrap_or_default().display().to_string(),
    )
}

/// Writes a list of texts, each with a name made from its path.
fn write(
    file: &str,
    list: &str,
    mut paths: Vec<PathBuf>,
    name: impl Fn(&Path) -> String,
) -> io::Result<()> {
    paths.sort();
    let mut code = format!("pub const {list}: &[(&str, &str)] = &[\n");
    for path in paths {
        let text = path.display().to_string();
        let _ = writeln!(code, "    ({:?}, include_str!({text:?})),", name(&path));
    }
    code.push_str("];\n");
    fs::write(
        Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join(file),
        code,
    )
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path
            .extension()
            .is_some_and(|ending| ["yaml", "ftl"].iter().any(|known| ending == *known))
        {
            files.push(path);
        }
    }
    Ok(())
}
