//! A price that people would not read as one.

use super::super::diagnostic::Diagnostic;
use super::super::source::Placed;
use super::Draft;
use crate::conversation::facts::digits;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (name, price) in &draft.settings.noted.prices {
        if is_price(&price.value) {
            let others = draft.settings.noted.prices.iter();
            let others = others.filter(|(other, _)| other.span != name.span);
            let others: Vec<&str> = others.map(|(_, other)| other.value.as_str()).collect();
            if has_lost_its_dot(&price.value, &others) {
                faults.push(without_pence(price));
            }
            continue;
        }
        let title = format!("`{}` is not written as a price", price.value);
        let label = format!(
            "people read it where a message shows `$price-{}`",
            name.value
        );
        let fault = Diagnostic::warning("price-unclear", title, price.span, label);
        faults.push(fault.help("write it with its sign: `£9.90`, `£10` or `50p`"));
    }
}

/// Whether a price is in whole pounds among prices to the penny, and many times the highest of them:
/// `£990` beside `£114.50`. `£118` is a price.
fn has_lost_its_dot(price: &str, others: &[&str]) -> bool {
    const MANY_TIMES: u64 = 5;
    let has_pence = |value: &str| value.starts_with('£') && value.contains('.');
    let pence = |value: &str| digits(value).parse::<u64>().ok();
    let highest = others.iter().filter_map(|other| pence(other)).max();
    let may_be = price.starts_with('£') && !has_pence(price) && digits(price).len() > 2;
    let pounds = pence(price).filter(|_| may_be);
    let (Some(pounds), Some(highest)) = (pounds, highest) else {
        return false;
    };
    others.iter().all(|other| has_pence(other)) && pounds.saturating_mul(100) > highest * MANY_TIMES
}

fn without_pence(price: &Placed<String>) -> Diagnostic {
    let written = &price.value;
    let title = format!("`{written}` has no pence, and the other prices have");
    let fault = Diagnostic::warning("price-unclear", title, price.span, "was a dot lost?");
    let pounds = digits(written);
    let (whole, pence) = pounds.split_at(pounds.len() - 2);
    fault.help(format!(
        "write `£{whole}.{pence}` if that is meant, or else `{written}.00`"
    ))
}

/// `£9.90`, `£1,000`, `50p`.
fn is_price(text: &str) -> bool {
    let text = text.trim();
    if let Some(pence) = text.strip_suffix('p') {
        return !pence.is_empty() && pence.chars().all(|c| c.is_ascii_digit());
    }
    let Some(amount) = text.strip_prefix('£') else {
        return false;
    };
    let (pounds, pence) = amount.split_once('.').unwrap_or((amount, "00"));
    let digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    pounds.starts_with(|c: char| c.is_ascii_digit())
        && pounds.split(',').skip(1).all(|part| part.len() == 3)
        && digits(&pounds.replace(',', ""))
        && pence.len() == 2
        && digits(pence)
}

#[cfg(test)]
mod tests {
    use super::{has_lost_its_dot, is_price};

    #[test]
    fn a_price_that_has_lost_its_dot() {
        let others = ["£32.05", "£114.50"];
        assert!(has_lost_its_dot("£990", &others));
        assert!(has_lost_its_dot("£11450", &["£9.90", "£32.05"]));
        assert!(!has_lost_its_dot("£118", &["£9.90", "£32.05"]));
        assert!(!has_lost_its_dot("£10", &others));
        assert!(!has_lost_its_dot("£990", &["£32"]));
        assert!(!has_lost_its_dot("£990", &[]));
        assert!(!has_lost_its_dot("£5", &["£0.02"]));
    }

    #[test]
    fn prices_and_what_is_none() {
        for price in ["£9.90", "£10", "£1,000", "50p", "£0.02"] {
            assert!(is_price(price), "{price}");
        }
        for text in ["", "9.90", "£9.9", "£", "9 pounds", "£9,90", "p"] {
            assert!(!is_price(text), "{text}");
        }
    }
}
