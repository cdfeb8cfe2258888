//! How wide a text is, roughly, in the plain fonts that screens and printers have, and where
//! it breaks. The picture brings no font, so it is measured a little too wide.

/// The width of a text at a size.
#[must_use]
pub(super) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(share).sum::<f64>() * size
}

/// A text in lines no wider than this, at most so many; what is left over becomes `…`.
#[must_use]
pub(super) fn wrap(text: &str, size: f64, widest: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text
        .split_whitespace()
        .flat_map(|word| pieces(word, size, widest))
    {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), size) <= widest => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while width(&format!("{last} …"), size) > widest {
                let Some((rest, _)) = last.rsplit_once(' ') else {
                    break;
                };
                *last = rest.to_owned();
            }
            last.push_str(" …");
        }
    }
    lines
}

/// A word too long for a line, in pieces that fit.
fn pieces(word: &str, size: f64, widest: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for c in word.chars() {
        let last = pieces.last_mut();
        let fits = |piece: &&mut String| {
            piece.is_empty() || width(piece, size) + share(c) * size <= widest
        };
        match last.filter(fits) {
            Some(piece) => piece.push(c),
            None => pieces.push(c.to_string()),
        }
    }
    pieces
}

/// How wide a letter is for its height.
fn share(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '’' | '‘' => 0.33,
        'f' | 't' | 'r' | 'I' | ' ' | '(' | ')' | '[' | ']' | '-' | '/' | '“' | '”' => 0.40,
        'm' | 'M' | 'W' | '@' | '%' | '…' | '→' | '—' => 0.98,
        'A'..='Z' | '&' | 'w' => 0.78,
        'a'..='z' | '0'..='9' => 0.62,
        c if u32::from(c) >= 0x1100 => 1.0,
        _ => 0.65,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_breaks_between_words_and_long_words_break_anywhere() {
        assert_eq!(wrap("one two three", 10.0, 48.0, 9), ["one two", "three"]);
        assert_eq!(wrap("one two three", 10.0, 48.0, 1), ["one …"]);
        for line in wrap(&"a".repeat(100), 10.0, 50.0, 99) {
            assert!(width(&line, 10.0) <= 50.0);
        }
        assert!(wrap("", 10.0, 50.0, 3).is_empty());
    }
}
