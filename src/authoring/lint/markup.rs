//! Signs that make words bold elsewhere. Messages are plain text: people would see them.

use std::sync::LazyLock;

use regex::Regex;

use super::super::diagnostic::Diagnostic;
use super::prose::Prose;

/// `**bold**`, `__bold__`, `<b>`, `[words](address)`, `# Heading`, `&nbsp;`.
static SIGNS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"\*\*[^*\n]+\*\*|\*[\p{L}][^*\n]*\*|`[^`\n]+`|</?[a-zA-Z][a-zA-Z0-9]*(?: [^<>\n]*)?/?>|\[[^\]\n]+\]\([^)\s]+\)|(?m:^ *#{1,4} )|&(?:nbsp|amp|quot|lt|gt|pound);",
    )
    .ok()
});

pub(super) fn find(texts: &[Prose], faults: &mut Vec<Diagnostic>) {
    let Some(signs) = SIGNS.as_ref() else { return };
    for prose in texts {
        for found in signs.find_iter(&prose.text) {
            let shown = found.as_str().trim();
            let title = format!("people would see the signs of `{shown}`");
            let place = prose.place(found.end() - found.as_str().trim_start().len(), found.end());
            let fault = Diagnostic::warning("markup", title, place, "shown as it stands");
            faults.push(fault.help("take the signs out: messages are plain words, without bold"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::SIGNS;

    #[test]
    fn signs_of_writing_are_no_markup() {
        let signs = SIGNS.as_ref().unwrap();
        for text in ["2 * 3 * 4", "a < b and c > d", "- one\n- two", "a & b", "#K7QF", "tap # twice"] {
            assert!(!signs.is_match(text), "{text}");
        }
    }
}
