//! The `helpline` program: hands its arguments to the command line and exits.

use mimalloc::MiMalloc;

#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> std::process::ExitCode {
    helpline::cli::main()
}
