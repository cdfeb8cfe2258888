//! What a check found: how it stands, in one sentence, and what to do.

use serde::Serialize;

use super::super::Outcome;
use crate::conversation::ids::DeskName;

/// How it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum State {
    /// Well.
    Ok,
    /// It will not stay well, or serves someone badly.
    Warning,
    /// People are not answered, or wrongly, or something is open that has to be closed.
    Fault,
    /// It was not looked at.
    LeftOut,
}

impl State {
    fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Fault => "fault",
            Self::LeftOut => "left out",
        }
    }
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Finding {
    /// What was looked at.
    pub(super) check: &'static str,
    /// How it stands.
    pub(super) state: State,
    /// One sentence.
    pub(super) told: String,
    /// What to do, if anything.
    pub(super) fix: Option<String>,
}

impl Finding {
    pub(super) fn ok(check: &'static str, told: impl Into<String>) -> Self {
        Self {
            check,
            state: State::Ok,
            told: told.into(),
            fix: None,
        }
    }

    /// The same of one desk among several.
    pub(super) fn of_desk(self, desk: &DeskName) -> Self {
        Self {
            told: format!("Desk `{desk}`: {}", self.told),
            ..self
        }
    }

    pub(super) fn warning(
        check: &'static str,
        told: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        Self::to_mend(check, State::Warning, told, fix)
    }

    pub(super) fn fault(
        check: &'static str,
        told: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        Self::to_mend(check, State::Fault, told, fix)
    }

    pub(super) fn left_out(
        check: &'static str,
        told: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        Self::to_mend(check, State::LeftOut, told, fix)
    }

    fn to_mend(
        check: &'static str,
        state: State,
        told: impl Into<String>,
        fix: impl Into<String>,
    ) -> Self {
        Self {
            check,
            state,
            told: told.into(),
            fix: Some(fix.into()),
        }
    }
}

/// All findings as people read them.
pub(super) fn as_text(findings: &[Finding]) -> String {
    let mut lines = Vec::new();
    for finding in findings {
        let Finding { check, told, .. } = finding;
        lines.push(format!("{:<9}{check}: {told}", finding.state.word()));
        lines.extend(finding.fix.iter().map(|fix| format!("         {fix}")));
    }
    let count = |state| findings.iter().filter(|one| one.state == state).count();
    let (faults, warnings) = (count(State::Fault), count(State::Warning));
    let left_out = match count(State::LeftOut) {
        0 => String::new(),
        some => format!(" {some} left out."),
    };
    lines.push(String::new());
    lines.push(match (faults, warnings) {
        (0, 0) => format!("Nothing to mend.{left_out}"),
        _ => format!("To mend: faults: {faults}, warnings: {warnings}.{left_out}"),
    });
    lines.join("\n")
}

/// How the command ends.
pub(super) fn outcome(findings: &[Finding]) -> Outcome {
    let bad = |finding: &Finding| matches!(finding.state, State::Warning | State::Fault);
    if findings.iter().any(bad) {
        Outcome::Findings
    } else {
        Outcome::Clean
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_told_with_what_to_do_below_each() {
        let findings = [
            Finding::ok("hours", "The line opens."),
            Finding::fault("disk", "It is full.", "Make room."),
            Finding::left_out("token", "There is none.", "Set one."),
        ];
        let expected = "\
ok       hours: The line opens.
fault    disk: It is full.
         Make room.
left out token: There is none.
         Set one.

To mend: faults: 1, warnings: 0. 1 left out.";
        assert_eq!(as_text(&findings), expected);
        assert_eq!(
            as_text(&findings[..1]),
            "ok       hours: The line opens.\n\nNothing to mend."
        );
        assert!(matches!(outcome(&findings), Outcome::Findings));
        assert!(matches!(outcome(&findings[2..]), Outcome::Clean));
    }
}
