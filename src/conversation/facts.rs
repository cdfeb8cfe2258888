//! The helpline's own facts: its number, addresses and prices, each standing once,
//! in `helpline.toml`.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// What messages can say about the helpline.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// What the line is called.
    pub name: String,
    /// The number as the charity writes it.
    pub phone: String,
    /// When and by whom the number was checked by calling it; `None`: not yet.
    pub verified: Option<String>,
    /// The address of the online form, if there is one.
    pub form: Option<String>,
    /// Who answers in law for people's data: the charity's full name, where it is written.
    pub controller: Option<String>,
    /// Where people write about their data: an email or a postal address.
    pub privacy_contact: Option<String>,
    /// Web addresses, by name.
    pub links: BTreeMap<String, String>,
    /// Phone numbers of others, by name.
    pub numbers: BTreeMap<String, String>,
    /// Prices, by name.
    pub prices: BTreeMap<String, Price>,
}

/// A price and the last day it is known to be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// The price as it is written, with its currency.
    pub value: String,
    /// The last day it holds.
    pub until: Date,
}

/// What a call costs, as far as the number tells.
/// Source: the number ranges of Ofcom's telephone numbering plan; 03 numbers cost
/// the same as 01 and 02, 0800 and 0808 are free from landlines and mobiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallCost {
    /// The same as a call to a landline.
    Standard,
    /// Free.
    Free,
    /// Something else.
    Other,
}

impl Facts {
    /// The number with its country code, spaced, which phones turn into a link:
    /// `+44 300 5000 927` for `0300 5000 927`. Other numbers stay as they are.
    #[must_use]
    pub fn phone_link(&self) -> String {
        match self.phone.strip_prefix('0') {
            Some(rest) => format!("+44 {rest}"),
            None => self.phone.clone(),
        }
    }

    /// The number as a machine dials it: digits, with a plus in front where it has one.
    #[must_use]
    pub fn phone_dial(&self) -> String {
        self.phone_link()
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect()
    }

    /// What a call to the helpline costs.
    #[must_use]
    pub fn call_cost(&self) -> CallCost {
        let digits = digits(&self.phone);
        if digits.starts_with("0800") || digits.starts_with("0808") {
            CallCost::Free
        } else if ["01", "02", "03"]
            .iter()
            .any(|start| digits.starts_with(start))
        {
            CallCost::Standard
        } else {
            CallCost::Other
        }
    }

    /// Whether every price still holds on this day.
    #[must_use]
    pub fn prices_hold(&self, day: Date) -> bool {
        self.prices.values().all(|price| day <= price.until)
    }
}

/// The digits of a number, however it is written.
#[must_use]
pub fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(phone: &str) -> Facts {
        Facts {
            phone: phone.to_owned(),
            ..Facts::default()
        }
    }

    #[test]
    fn a_number_is_shown_as_written_and_linked_with_its_country_code() {
        let facts = facts("0300 5000 927");
        assert_eq!(facts.phone_link(), "+44 300 5000 927");
        assert_eq!(facts.phone_dial(), "+443005000927");
    }

    #[test]
    fn the_cost_follows_from_the_number() {
        assert_eq!(facts("0300 5000 927").call_cost(), CallCost::Standard);
        assert_eq!(facts("0808 157 0192").call_cost(), CallCost::Free);
        assert_eq!(facts("116 123").call_cost(), CallCost::Other);
    }
}
