//! The `helpline` program: hands its arguments to the command line and exits.

fn main() -> std::process::ExitCode {
    helpline::cli::main()
}
