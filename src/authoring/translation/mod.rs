//! From English to other languages: what is translated, from which English, checked by whom;
//! out to translators, in two forms, and back.
//!
//! English ([`DEFAULT_LOCALE`](super::vocabulary::DEFAULT_LOCALE)) is the source. A unit is one
//! text of a message. All of it is pure: texts come in, changed texts go out.

mod build;
mod csv;
mod draft;
mod file;
mod forms;
mod language;
mod layout;
mod lint;
mod notes;
mod part;
mod place;
mod put;
mod record;
mod returned;
mod review;
mod shown;
mod sorted;
mod spoken;
mod status;
mod take_in;
#[cfg(test)]
mod tests;
mod text;
mod units;
mod verify;
mod why_not;
mod writer;
mod xliff;

pub use csv::{read_csv, write_csv};
pub use draft::{Drafted, draft};
pub use forms::{Forms, is_by_number};
pub use language::locales;
pub use layout::after_equals;
pub(super) use lint::{Stale, find};
pub use part::Part;
pub use put::put;
pub use record::{FILE as RECORD, Record, path as record_path, read as read_record};
pub use returned::{Returned, Unread, read_back};
pub use review::{Reviewed, review};
pub use spoken::Spoken;
pub(super) use spoken::{Readers, spoken};
pub use status::{Count, Open, Status, status};
pub use take_in::{Given, Refused, Remark, TakenIn, take_in};
pub use text::{Choice, Piece, Text, Variant};
pub use units::{State, Unit, units};
pub use why_not::WhyNot;
pub use xliff::{read_xliff, write_xliff};
