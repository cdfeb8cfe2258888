# What people run most. `just` lists them.

default:
    @just --list

# Talk to the bot here
chat:
    cargo run --release -- chat

# What is wrong with flows and words
check:
    cargo run --quiet -- check

# Everything the gate checks
ci:
    bash .ci/run
