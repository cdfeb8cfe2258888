//! What a message of the program says, in short: enough to tell which message of the
//! person's it answers.

/// Kinds of danger the people here write about, each with an answer of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Danger {
    Suicide,
    SelfHarm,
    Overdose,
    Abuse,
}

impl Danger {
    pub const ALL: [Self; 4] = [Self::Suicide, Self::SelfHarm, Self::Overdose, Self::Abuse];
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Token {
    Greeting,
    Menu,
    /// The number a person wrote, said back, and the question once more: no two messages of
    /// theirs have the same.
    Said(u64),
    WhichNumber,
    Urgent(Danger),
    /// What stands under an urgent text.
    UrgentHours,
    /// The answer comes later: said while the database is held up, and no answer itself.
    AnswerLater,
    /// Something the script does not lead to.
    Other,
}

impl Token {
    /// Whether it may overtake what waits.
    pub fn is_urgent(self) -> bool {
        matches!(self, Self::Urgent(_))
    }

    pub fn of(text: &str) -> Self {
        const BEGINNINGS: &[(&str, Token)] = &[
            ("Hello. I am a bot, not a person", Token::Greeting),
            ("What can I help you with?", Token::Menu),
            ("Which number?", Token::WhichNumber),
            ("No person reads this chat", Token::UrgentHours),
            ("Sorry, I cannot answer just now", Token::AnswerLater),
            ("Words about suicide", Token::Urgent(Danger::Suicide)),
            ("Words about self-harm", Token::Urgent(Danger::SelfHarm)),
            ("Words about overdose", Token::Urgent(Danger::Overdose)),
            ("Words about abuse", Token::Urgent(Danger::Abuse)),
        ];
        let number = text
            .strip_prefix("You said ")
            .and_then(|rest| rest.split_once('.'))
            .and_then(|(number, _)| number.parse().ok());
        if let Some(number) = number {
            return Self::Said(number);
        }
        let known = BEGINNINGS.iter().find(|(start, _)| text.starts_with(start));
        known.map_or(Self::Other, |(_, token)| *token)
    }
}
