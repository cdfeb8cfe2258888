//! What a command says, and what becomes of it when nobody can hear it any more: a pipe that was
//! closed, a disk that is full. Nothing is worth a panic then.

use std::fmt::Arguments;
use std::io::{ErrorKind, Write};
use std::process::exit;

/// What a shell calls a program whose reader has gone.
const READER_GONE: i32 = 141;

/// Writes a line to standard output.
macro_rules! say {
    () => { $crate::cli::out::say(format_args!("\n")) };
    ($($what:tt)+) => { $crate::cli::out::say(format_args!("{}\n", format_args!($($what)+))) };
}

/// Writes to standard output without going on to the next line.
macro_rules! put {
    ($($what:tt)+) => { $crate::cli::out::say(format_args!($($what)+)) };
}

/// Writes a line beside the output, for whoever watches.
macro_rules! mention {
    ($($what:tt)+) => { $crate::cli::out::mention(format_args!("{}\n", format_args!($($what)+))) };
}

/// Writes what a command was asked for. If it cannot be written the program ends: quietly if
/// nobody reads any more, otherwise with the reason.
pub(super) fn say(what: Arguments) {
    let mut out = anstream::stdout().lock();
    if let Err(error) = out.write_fmt(what).and_then(|()| out.flush()) {
        if error.kind() == ErrorKind::BrokenPipe {
            exit(READER_GONE);
        }
        match error.kind() {
            ErrorKind::StorageFull => mention(format_args!(
                "error: cannot write the output: there is no room left where it goes\n"
            )),
            _ => mention(format_args!("error: cannot write the output: {error}\n")),
        }
        exit(2);
    }
}

/// Writes what can be done without.
pub(super) fn mention(what: Arguments) {
    let mut out = anstream::stderr().lock();
    let _ = out.write_fmt(what).and_then(|()| out.flush());
}
