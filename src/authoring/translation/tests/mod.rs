//! Whatever a text says, it is read back as it was meant, alone and on its way to a translator
//! and back.

mod round_trips;
mod samples;
mod texts;
