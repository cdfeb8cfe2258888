//! A price that people would not read as one.

use super::super::diagnostic::Diagnostic;
use super::super::source::Placed;
use super::Draft;
use crate::conversation::facts::digits;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (name, price) in &draft.settings.noted.prices {
        if is_price(&price.value) {
            let others = draft.settings.noted.prices.iter();
            let mut others = others.filter(|(other, _)| other.span != name.span);
            let has_pence = |value: &str| value.contains('.');
            // Of prices to the penny, one of hundreds of pounds has lost its dot.
            let is_odd = price.value.starts_with('£')
                && !has_pence(&price.value)
                && digits(&price.value).len() > 2
                && draft.settings.noted.prices.len() > 1
                && others.all(|(_, other)| has_pence(&other.value));
            if is_odd {
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
    use super::is_price;

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
