//! A price that people would not read as one.

use super::super::diagnostic::Diagnostic;
use super::Draft;

pub(super) fn find(draft: &Draft, faults: &mut Vec<Diagnostic>) {
    for (name, price) in &draft.settings.noted.prices {
        if is_price(&price.value) {
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
