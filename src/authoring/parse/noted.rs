//! What stands where in `helpline.toml`, as far as rules look at it and the running program
//! does not.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::source::{Placed, Span};
use crate::conversation::hours::Closure;

/// A name and what it is given: `emergency` and `999`.
pub type Named = (Placed<String>, Placed<String>);

/// Places in the settings.
#[derive(Debug, Clone, Default)]
pub struct Noted {
    /// Where the opening hours begin.
    pub hours: Option<Span>,
    /// The days of the week that are written, from Monday as 0, and where.
    pub days: BTreeMap<usize, Span>,
    /// The list of bank holidays.
    pub holidays_at: Option<Span>,
    /// The clock the times are read on.
    pub zone: Option<Placed<String>>,
    /// The bank holidays, as written.
    pub holidays: Vec<Placed<Date>>,
    /// Whole days on which the line is closed.
    pub closed: Vec<Placed<Date>>,
    /// Parts of days on which the line is closed.
    pub closed_in_part: Vec<Placed<Closure>>,
    /// The day on which somebody called the number.
    pub verified_on: Option<Placed<Date>>,
    /// The address of the form.
    pub form: Option<Placed<String>>,
    /// The web addresses.
    pub links: Vec<Named>,
    /// The numbers of others.
    pub numbers: Vec<Named>,
    /// The prices, with their amounts.
    pub prices: Vec<Named>,
    /// How the program runs.
    pub run: Vec<Named>,
    /// The languages of desks.
    pub desk_languages: Vec<Placed<String>>,
    /// The subjects of desks.
    pub desk_subjects: Vec<Placed<String>>,
}
