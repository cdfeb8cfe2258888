//! Character references such as `&lt;` and `&#65;`, of which Telegram knows
//! four by name and all by number. What it does not know stays as it is.

/// A character reference at the start of `text`, and how long it is.
pub(super) fn decode(text: &str) -> Option<(char, usize)> {
    let body = text.strip_prefix('&')?;
    let (c, length) = match body.strip_prefix('#') {
        Some(number) => numeric(number)?,
        None => named(body)?,
    };
    let semicolon = usize::from(text[length..].starts_with(';'));
    Some((c, length + semicolon))
}

fn named(body: &str) -> Option<(char, usize)> {
    let end = body
        .find(|c: char| !c.is_ascii_alphabetic())
        .unwrap_or(body.len());
    let c = match &body[..end] {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        _ => return None,
    };
    Some((c, 1 + end))
}

fn numeric(number: &str) -> Option<(char, usize)> {
    let (digits, radix, skipped) = match number.strip_prefix('x') {
        Some(hex) => (hex, 16, 3),
        None => (number, 10, 2),
    };
    let end = digits
        .find(|c: char| !c.is_digit(radix))
        .unwrap_or(digits.len());
    let code = u32::from_str_radix(&digits[..end], radix).ok()?;
    let c = char::from_u32(code).filter(|c| *c != '\0')?;
    Some((c, skipped + end))
}
