//! Every command and option of ours in a document is one that the program takes.

use std::collections::BTreeSet;

use clap::Command;
use clap::error::ErrorKind;

use super::names::stands_in;
use super::page::{Document, Part, codes};
use super::root::{documents, sources};

/// The words of a line as a shell takes it apart; what is in quotes is one.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<String>, None);
    for c in line.chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, ' ') => words.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// What a line gives to `helpline`, each time it runs it.
pub(super) fn given(line: &str) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for simple in words(line).split(|word| ["|", "&&", ";"].contains(&word.as_str())) {
        let redirects = |word: &String| word.starts_with('>') || word == "<";
        let end = simple.iter().position(redirects).unwrap_or(simple.len());
        let simple: Vec<&str> = simple[..end].iter().map(String::as_str).collect();
        all.extend(arguments(&simple));
    }
    all
}

/// Words before a program that start it otherwise.
fn arguments(words: &[&str]) -> Option<Vec<String>> {
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    match words {
        ["sudo", "-u", _, rest @ ..]
        | ["sudo", rest @ ..]
        | ["/usr/bin/time", "-v", rest @ ..]
        | ["docker", "exec", "-i", _, rest @ ..]
        | ["docker", "exec", _, rest @ ..] => arguments(rest),
        // A variable before the program that it is for.
        [variable, rest @ ..] if variable.contains('=') => arguments(rest),
        ["systemd-run", rest @ ..] => {
            let own = rest
                .iter()
                .take_while(|word| word.starts_with("--"))
                .count();
            arguments(&rest[own..])
        }
        ["docker", "run", rest @ ..] => {
            let image = rest.iter().rposition(|word| *word == "helpline")?;
            Some(owned(&rest[image + 1..]))
        }
        ["cargo", "run", rest @ ..] => {
            let ours = rest.iter().position(|word| *word == "--")?;
            Some(owned(&rest[ours + 1..]))
        }
        [program, rest @ ..] if *program == "helpline" || program.ends_with("/helpline") => {
            Some(owned(rest))
        }
        _ => None,
    }
}

/// The lines of a block that are typed into a shell: one that goes on is one with the next.
pub(super) fn lines(block: &str) -> Vec<String> {
    let joined = block.replace("\\\n", " ");
    joined.lines().map(ToOwned::to_owned).collect()
}

/// Why the program would not take these arguments. Where a document only names a command, it
/// need not say all that this wants.
fn refused(arguments: &[String], only_named: bool) -> Option<String> {
    let all = std::iter::once("helpline").chain(arguments.iter().map(String::as_str));
    let error = helpline::cli::command().try_get_matches_from(all).err()?;
    let lacks_a_value = error.to_string().contains("a value is required for");
    let fine = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => true,
        ErrorKind::MissingRequiredArgument
        | ErrorKind::MissingSubcommand
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => only_named,
        _ => only_named && lacks_a_value,
    };
    (!fine).then(|| error.to_string())
}

#[test]
fn every_command_in_the_documents_is_one_that_the_program_takes() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    let mut look = |document: &Document, line: &str, only_named: bool| {
        for arguments in given(line).iter().filter(|given| !given.is_empty()) {
            count += 1;
            if let Some(why) = refused(arguments, only_named) {
                wrong.push(format!("{}: {line}\n{why}", document.name));
            }
        }
    };
    for document in documents() {
        for part in &document.parts {
            let (all, only_named) = match part {
                Part::Block { kind, text } if kind == "sh" => (lines(text), false),
                Part::Block { .. } => continue,
                Part::Prose(text) => (codes(text), true),
            };
            for line in all {
                look(&document, &line, only_named);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 100, "only {count} commands were found");
}

/// The long options of a command and of those below it.
fn options(command: &Command, found: &mut BTreeSet<String>) {
    let own = command.get_arguments().filter_map(|one| one.get_long());
    found.extend(own.map(|name| format!("--{name}")));
    for below in command.get_subcommands() {
        options(below, found);
    }
}

#[test]
fn every_option_in_the_documents_exists() {
    let mut known = BTreeSet::new();
    options(&helpline::cli::command(), &mut known);
    let texts = sources().texts;
    let mut wrong = Vec::new();
    for document in documents() {
        for code in document
            .codes()
            .iter()
            .filter(|code| code.starts_with("--"))
        {
            let option = code.split([' ', '=']).next().unwrap();
            // Those of the benchmarks and of the container stand where they are read.
            let name = option.trim_start_matches('-');
            let elsewhere = || texts.iter().any(|text| stands_in(text, name));
            let of_others = ["--", "--sanitizer"].contains(&option);
            if !of_others && !known.contains(option) && !elsewhere() {
                wrong.push(format!("{}: {code}", document.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_line_is_taken_apart_as_a_shell_does() {
    for (line, expected) in [
        (
            "helpline sign phb --by \"Your Name\"",
            vec![vec!["sign", "phb", "--by", "Your Name"]],
        ),
        (
            "printf '/start\\n' | helpline chat > out",
            vec![vec!["chat"]],
        ),
        ("sudo -u helpline helpline purge", vec![vec!["purge"]]),
        ("cargo run --release -- ask x", vec![vec!["ask", "x"]]),
        (
            "sudo systemd-run --pipe --uid=helpline /usr/local/bin/helpline doctor",
            vec![vec!["doctor"]],
        ),
        (
            "docker exec -i helpline /helpline erase",
            vec![vec!["erase"]],
        ),
        (
            "docker run --rm -v helpline:/data helpline restore /b",
            vec![vec!["restore", "/b"]],
        ),
        ("A=1 helpline run", vec![vec!["run"]]),
        ("sudo systemctl restart helpline", vec![]),
    ] {
        assert_eq!(given(line), expected, "{line}");
    }
}
