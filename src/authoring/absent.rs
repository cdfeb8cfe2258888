//! What was asked for by its name, and is not there.

/// A flow, or its words in a language, that there is not.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Absent {
    /// There is no such flow.
    #[error("there is no flow `{flow}`; there are: {}", .there.join(", "))]
    Flow {
        /// The one that was named.
        flow: String,
        /// Those there are.
        there: Vec<String>,
    },
    /// The flow has no words in this language.
    #[error("`{flow}` has no words in `{locale}`; it has: {}", .there.join(", "))]
    Words {
        /// The flow.
        flow: String,
        /// The language that was named.
        locale: String,
        /// Those it has words in.
        there: Vec<String>,
    },
}
