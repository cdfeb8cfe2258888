//! A phone number that cannot be dialled, and a helpline number nobody has called.

use phonenumber::country::Id::GB;

use super::super::diagnostic::Diagnostic;
use super::super::parse::settings::Settings;
use super::super::source::Placed;

/// Short numbers in use in the United Kingdom, which the numbering library does not
/// know. Sources: Ofcom's numbering plan for 1xx and 116xxx; the services' own pages
/// for the text numbers 85258 (Shout) and 88247 (Papyrus); Relay UK for 18000.
const SHORT: [&str; 9] = [
    "999", "112", "111", "101", "105", "116123", "85258", "88247", "18000",
];

/// The faults of the numbers in the settings.
pub(in crate::authoring) fn faults_of(settings: &Settings) -> Vec<Diagnostic> {
    let numbers = settings.phone.iter().chain(&settings.numbers);
    let mut faults: Vec<Diagnostic> = numbers
        .filter(|number| !can_be_dialled(&number.value))
        .map(invalid)
        .collect();
    if let Some(phone) = settings
        .phone
        .as_ref()
        .filter(|_| settings.facts.verified.is_none())
    {
        let title = format!(
            "nobody has checked that {} reaches the helpline",
            phone.value
        );
        let help = "call it, then fill in `verified-on` and `verified-by`; `run` asks for this";
        let fault = Diagnostic::advice("number-unverified", title, phone.span, "not yet verified");
        faults.push(fault.help(help));
    }
    faults
}

fn invalid(number: &Placed<String>) -> Diagnostic {
    let digits = number.value.chars().filter(char::is_ascii_digit).count();
    let title = format!("`{}` cannot be dialled", number.value);
    let label = format!("{digits} digits");
    Diagnostic::error("number-invalid", title, number.span, label)
        .help("numbers in Britain that start with 01, 02, 03 or 07 have 11 digits; check each one")
}

fn can_be_dialled(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    // Relay UK: 18001 goes before any other number.
    let (digits, number) = match digits.strip_prefix("18001") {
        Some(rest) if !rest.is_empty() => (rest.to_owned(), rest.to_owned()),
        _ => (digits, number.to_owned()),
    };
    let only_phone_characters = number
        .chars()
        .all(|c| c.is_ascii_digit() || " +()-".contains(c));
    SHORT.contains(&digits.as_str())
        || (only_phone_characters && is_at_ordinary_price(&digits))
        || (only_phone_characters
            && phonenumber::parse(Some(GB), &number)
                .is_ok_and(|number| phonenumber::is_valid(&number)))
}

/// Whether it is a number of the kind that advice lines have: 030, 033, 034 or 037 and eight
/// more digits, with the country's code or without. All of these are in Ofcom's numbering plan.
/// The library knows them too, but it takes longer to wake than all the rest takes to check.
fn is_at_ordinary_price(digits: &str) -> bool {
    let national = digits.strip_prefix("44").or(digits.strip_prefix('0'));
    national.is_some_and(|national| {
        let starts = ["30", "33", "34", "37"];
        national.len() == 10 && starts.iter().any(|start| national.starts_with(start))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_without_the_library_the_library_takes_too() {
        for start in ["030", "033", "034", "037", "+4430", "+44 37"] {
            for rest in (0..100_000_000_u64).step_by(3_141_593) {
                let number = format!("{start}{rest:08}");
                let parsed = phonenumber::parse(Some(GB), &number).unwrap();
                assert!(phonenumber::is_valid(&parsed), "{number}");
                let digits: String = number.chars().filter(char::is_ascii_digit).collect();
                assert!(is_at_ordinary_price(&digits), "{number}");
            }
        }
        for digits in [
            "031",
            "0300500927",
            "030050009277",
            "3005000927",
            "0310500092",
        ] {
            assert!(!is_at_ordinary_price(digits), "{digits}");
        }
    }

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
