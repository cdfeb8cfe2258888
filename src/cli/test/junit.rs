//! What came of the stories, in the form that build servers read (JUnit's XML).

use std::fmt::Write as _;

use super::performance::{Case, Performance};
use super::report::file;
use crate::authoring::xml::escape;
use crate::authoring::{Sources, render};

/// As JUnit XML: a test case for each story and language.
pub(super) fn as_junit(performance: &Performance, texts: &Sources) -> String {
    let cases = &performance.cases;
    let unread = cases.iter().filter(|case| !case.played).count();
    let counts = format!(
        "tests=\"{}\" failures=\"{}\" errors=\"{unread}\"",
        cases.len(),
        performance.failed() - unread,
    );
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(xml, "<testsuites name=\"helpline\" {counts}>");
    let _ = writeln!(xml, "  <testsuite name=\"stories\" {counts} skipped=\"0\">");
    for case in cases {
        write_case(case, texts, &mut xml);
    }
    xml.push_str("  </testsuite>\n</testsuites>\n");
    xml
}

fn write_case(case: &Case, texts: &Sources, xml: &mut String) {
    let file = file(texts, case.place);
    let locale = case.locale.as_ref();
    let in_locale = locale.map_or(String::new(), |locale| format!(" ({locale})"));
    let _ = write!(
        xml,
        "    <testcase classname=\"{}\" name=\"{}\" file=\"{}\"",
        escape(file.trim_end_matches(".yaml")),
        escape(&format!("{}{in_locale}", case.title)),
        escape(file),
    );
    if case.faults.is_empty() {
        xml.push_str("/>\n");
        return;
    }
    xml.push_str(">\n");
    let kind = if case.played { "failure" } else { "error" };
    for fault in &case.faults {
        let shown = render(std::slice::from_ref(fault), texts, false);
        let _ = writeln!(
            xml,
            "      <{kind} type=\"{}\" message=\"{}\">{}</{kind}>",
            escape(fault.code),
            escape(&fault.title),
            escape(&shown),
        );
    }
    xml.push_str("    </testcase>\n");
}
