//! How soon memory that was freed goes back to the system.

use std::env;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// What the allocator looks at, once, when a program begins: how many milliseconds it keeps what
/// was freed, should it be wanted again.
const DELAY: &str = "MIMALLOC_PURGE_DELAY";

/// Instead of a second, in which a start frees more than the running bot ever holds. It held 75 MB
/// with 10,000 people, not 92, and answered as quickly.
const MILLISECONDS: &str = "10";

/// Begins this program again in its own place, if it does not give back soon yet: the allocator
/// can be told by its environment alone. Where that cannot be done, it goes on as it is.
pub fn give_back_soon() {
    if env::var_os(DELAY).is_some() {
        return;
    }
    let Ok(program) = env::current_exe() else {
        return;
    };
    let mut said = env::args_os();
    let mut again = Command::new(program);
    if let Some(name) = said.next() {
        again.arg0(name);
    }
    // It comes back only with an error.
    let error = again.args(said).env(DELAY, MILLISECONDS).exec();
    tracing::debug!(%error, "memory is given back late");
}
