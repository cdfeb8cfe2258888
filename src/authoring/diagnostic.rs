//! What is wrong, where, and what to do about it: data, shown by `render`.

use strsim::osa_distance;

use super::source::{Placed, Span};

/// How much a fault matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The rules cannot be used.
    Error,
    /// They can, but someone may be badly served.
    Warning,
    /// It could be better.
    Advice,
}

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The name of the fault, such as `unknown-step`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// One short sentence, small letters, names in backticks.
    pub title: String,
    /// The exact words it is about, and what to say beside them; `None` when what it
    /// is about stands nowhere.
    pub primary: Option<(Span, String)>,
    /// Other places that matter to it.
    pub others: Vec<(Span, String)>,
    /// What to do.
    pub help: Option<String>,
    /// The mend, when there is only one likely.
    pub fix: Option<Fix>,
}

/// A change of text that mends a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What to replace.
    pub span: Span,
    /// With what.
    pub with: String,
}

impl Diagnostic {
    /// An error at a place.
    #[must_use]
    pub fn error(
        code: &'static str,
        title: impl Into<String>,
        span: Span,
        label: impl Into<String>,
    ) -> Self {
        Self {
            code,
            severity: Severity::Error,
            title: title.into(),
            primary: Some((span, label.into())),
            others: Vec::new(),
            help: None,
            fix: None,
        }
    }

    /// An error about something that stands nowhere, so that no place can be shown.
    #[must_use]
    pub fn missing(code: &'static str, title: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            title: title.into(),
            primary: None,
            others: Vec::new(),
            help: None,
            fix: None,
        }
    }

    /// The place it is about.
    #[must_use]
    pub fn place(&self) -> Option<Span> {
        self.primary.as_ref().map(|(span, _)| *span)
    }

    /// A warning at a place.
    #[must_use]
    pub fn warning(
        code: &'static str,
        title: impl Into<String>,
        span: Span,
        label: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, title, span, label)
        }
    }

    /// Advice at a place.
    #[must_use]
    pub fn advice(
        code: &'static str,
        title: impl Into<String>,
        span: Span,
        label: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Advice,
            ..Self::error(code, title, span, label)
        }
    }

    /// A warning instead of advice, where it weighs more.
    #[must_use]
    pub fn warning_if(mut self, weighs_more: bool) -> Self {
        if weighs_more {
            self.severity = Severity::Warning;
        }
        self
    }

    /// With a line that says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// With another place that matters.
    #[must_use]
    pub fn also(mut self, span: Span, label: impl Into<String>) -> Self {
        self.others.push((span, label.into()));
        self
    }

    /// With "did you mean", when a near name exists, pointing to where that one is.
    #[must_use]
    pub fn suggest<'a>(
        self,
        written: &Placed<String>,
        names: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let near = nearest(&written.value, names).map(str::to_owned);
        self.suggest_instead(written.span, near)
    }

    /// Shows first where the mend belongs, if that is another place that is shown too.
    #[must_use]
    pub fn shown_where_mended(mut self) -> Self {
        let mend = self.fix.as_ref().map(|fix| fix.span);
        let other = self.others.iter_mut();
        let other = other.into_iter().find(|(place, _)| Some(*place) == mend);
        if let (Some(first), Some(other)) = (self.primary.as_mut(), other) {
            std::mem::swap(first, other);
        }
        self
    }

    /// With "did you mean" this, in place of the words at `span`.
    #[must_use]
    pub fn suggest_instead(mut self, span: Span, near: Option<String>) -> Self {
        if let Some(near) = near {
            self.help = Some(format!("did you mean `{near}`?"));
            self.fix = Some(Fix { span, with: near });
        }
        self
    }
}

/// Adds a fault; another of the same words becomes one more place of the first.
pub fn tell_once(faults: &mut Vec<Diagnostic>, fault: Diagnostic) {
    let same = |first: &&mut Diagnostic| first.code == fault.code && first.title == fault.title;
    match (faults.iter_mut().find(same), fault.place()) {
        (Some(first), Some(place)) => first.others.push((place, "and here".to_owned())),
        _ => faults.push(fault),
    }
}

/// Whether two names are the same but for capitals, low lines and spaces.
#[must_use]
pub fn same_but_for_form(one: &str, other: &str) -> bool {
    let formed = |name: &str| name.trim().to_lowercase().replace(['_', ' '], "-");
    one != other && formed(one) == formed(other)
}

/// The name most like what was written, if one is near enough to be meant.
#[must_use]
pub fn nearest<'a>(written: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let names: Vec<&str> = names.into_iter().collect();
    if let Some(same) = names.iter().find(|name| same_but_for_form(written, name)) {
        return Some(same);
    }
    let allowed = (written.chars().count() / 3).max(1);
    names
        .into_iter()
        .map(|name| (osa_distance(written, name), name))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, name)| name)
}
