//! The store: one list of what any store does, held to each of the three; and what a file
//! alone does. A PostgreSQL is used where `HELPLINE_TEST_POSTGRES` names one.

mod contract;
mod file;
mod handoffs;
mod held;
pub mod postgres;
mod queue;
pub mod shared;
