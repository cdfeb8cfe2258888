//! A phone number that cannot be dialled, and a helpline number nobody has called.

use std::sync::LazyLock;

use phonenumber::country::Id::GB;
use phonenumber::metadata::Database;

use super::super::diagnostic::Diagnostic;
use super::super::parse::settings::Settings;
use super::super::source::Placed;
use crate::conversation::facts::digits;

/// Short numbers in use in the United Kingdom, which the numbering library does not
/// know. Sources: Ofcom's numbering plan for 1xx and 116xxx; the services' own pages
/// for the text numbers 85258 (Shout) and 88247 (Papyrus); Relay UK for 18000.
const SHORT: [&str; 9] = [
    "999", "112", "111", "101", "105", "116123", "85258", "88247", "18000",
];

/// The faults of the numbers in the settings.
pub(in crate::authoring) fn faults_of(settings: &Settings) -> Vec<Diagnostic> {
    let phone = settings.phone.iter();
    let invalid_phone = phone.filter(|number| !can_be_dialled(&number.value));
    let mut faults: Vec<Diagnostic> = invalid_phone.map(invalid).collect();
    let costs = |number: &&Placed<String>| {
        COSTS_MORE
            .iter()
            .any(|start| national(&number.value).starts_with(start))
    };
    faults.extend(settings.phone.iter().filter(costs).map(costs_more));
    for (name, number) in &settings.noted.numbers {
        if !can_be_dialled(&number.value) {
            faults.push(match meant(&name.value) {
                Some(right) => another(name, number, &right),
                None => invalid(number),
            });
        } else if let Some(right) = meant(&name.value).filter(|right| *right != number.value) {
            faults.push(another(name, number, &right));
        }
    }
    if let Some(phone) = settings
        .phone
        .as_ref()
        .filter(|_| settings.facts.verified.is_none())
    {
        let title = format!(
            "nobody has checked that {} reaches the helpline",
            phone.value
        );
        let help = "call it, then fill in `verified-number`, `verified-on` and `verified-by`; `run` asks for this";
        let fault = Diagnostic::advice("number-unverified", title, phone.span, "not yet verified");
        faults.push(fault.help(help));
    }
    faults
}

/// How numbers begin for which callers pay more than for others. Source: Ofcom's numbering plan.
const COSTS_MORE: [&str; 4] = ["09", "087", "084", "070"];

/// The digits of a number as it is dialled within the country.
fn national(number: &str) -> String {
    let digits = digits(number);
    match digits.strip_prefix("44") {
        Some(rest) => format!("0{rest}"),
        None => digits,
    }
}

fn costs_more(number: &Placed<String>) -> Diagnostic {
    let title = format!("calls to {} cost people more", number.value);
    let fault = Diagnostic::warning("number-invalid", title, number.span, "a slip in a digit?");
    fault.help(
        "charities have numbers that begin with 03, which are in everybody's free minutes, or 0800",
    )
}

/// The number that a name says: `emergency`, and `nhs-111` or any other that ends in a short
/// number.
fn meant(name: &str) -> Option<String> {
    if name == "emergency" {
        return Some("999".to_owned());
    }
    let last = name.rsplit('-').next()?;
    SHORT.contains(&last).then(|| last.to_owned())
}

fn another(name: &Placed<String>, number: &Placed<String>, right: &str) -> Diagnostic {
    let title = format!("`{}` is not the number of `{}`", number.value, name.value);
    let fault = Diagnostic::error("number-invalid", title, number.span, "not this one");
    fault.help(format!("write \"{right}\""))
}

fn invalid(number: &Placed<String>) -> Diagnostic {
    let digits = digits(&number.value).len();
    let title = format!("`{}` cannot be dialled", number.value);
    let label = match digits {
        1 => "1 digit".to_owned(),
        _ => format!("{digits} digits"),
    };
    let fault = Diagnostic::error("number-invalid", title, number.span, label);
    if number.value.contains(|c: char| c.is_alphabetic()) {
        return fault.help("write it in digits alone; an O is easily typed in place of a 0");
    }
    if has_both_prefixes(&number.value) {
        return fault.help("after +44 leave the first 0 out: +44 300, not +44 0300");
    }
    fault.help(if digits < 7 {
        "short numbers in use here are 999, 112, 111, 101, 105, 116 123, 85258 and 88247; \
         check each digit"
    } else {
        "numbers in Britain that start with 01, 02, 03 or 07 have 11 digits; check each one"
    })
}

/// Whether both +44 and the 0 that stands for it are there: some phones dial it wrong.
fn has_both_prefixes(number: &str) -> bool {
    let abroad = number.trim().strip_prefix("+44");
    abroad.is_some_and(|rest| rest.trim_start_matches([' ', '(', '-']).starts_with('0'))
}

pub(super) fn can_be_dialled(number: &str) -> bool {
    let digits = digits(number);
    // Relay UK: 18001 goes before any other number.
    let (digits, number) = match digits.strip_prefix("18001") {
        Some(rest) if !rest.is_empty() => (rest.to_owned(), rest.to_owned()),
        _ => (digits, number.to_owned()),
    };
    if has_both_prefixes(&number) {
        return false;
    }
    let only_phone_characters = number
        .chars()
        .all(|c| c.is_ascii_digit() || " +()-".contains(c));
    SHORT.contains(&digits.as_str())
        || (only_phone_characters && (is_british(&number) || is_valid_anywhere(&number)))
}

/// What is known of numbers in Britain; all that the library knows takes long to wake.
static BRITAIN: LazyLock<Option<Database>> =
    LazyLock::new(|| Database::parse(include_str!("numbers_of_britain.xml")).ok());

fn is_british(number: &str) -> bool {
    BRITAIN.as_ref().is_some_and(|britain| {
        phonenumber::parse_with(britain, Some(GB), number)
            .is_ok_and(|number| phonenumber::is_valid_with(britain, &number))
    })
}

fn is_valid_anywhere(number: &str) -> bool {
    phonenumber::parse(Some(GB), number).is_ok_and(|number| phonenumber::is_valid(&number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_misprint_of_the_brief_cannot_be_dialled_and_its_repair_can() {
        assert!(!can_be_dialled("0300 500 927"));
        for number in [
            "0300 5000 927",
            "+44 300 5000 927",
            "0345 015 4033",
            "0808 157 0192",
            "0800 1111",
        ] {
            assert!(can_be_dialled(number), "{number}");
            // Without waking the rest of the library.
            assert!(is_british(number), "{number}");
        }
    }

    #[test]
    fn what_is_known_of_britain_allows_nothing_that_the_library_refuses() {
        let mut drawn: u64 = 1;
        for _ in 0..2000 {
            drawn = drawn
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let number = format!("0{:010}", drawn >> 30 & 0x1_ffff_ffff);
            assert!(
                !is_british(&number) || is_valid_anywhere(&number),
                "{number}"
            );
        }
    }

    #[test]
    fn short_numbers_and_relay_numbers_can_be_dialled() {
        for number in [
            "999",
            "111",
            "116 123",
            "85258",
            "18001 0300 5000 927",
            "18001 111",
        ] {
            assert!(can_be_dialled(number), "{number}");
        }
        for number in ["117", "", "call us", "0300 5000 927 ext", "12345"] {
            assert!(!can_be_dialled(number), "{number}");
        }
    }
}
