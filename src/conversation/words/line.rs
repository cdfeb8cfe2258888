//! The built-in lines: the few words Helpline says that belong to no flow.

use super::super::ids::MessageName;
use super::super::tap::Floor;

macro_rules! lines {
    ($($(#[$doc:meta])* $variant:ident => $key:literal,)*) => {
        /// A built-in line. `check` sees that every language has each of them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Line {
            $($(#[$doc])* $variant,)*
        }

        impl Line {
            /// Every line.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name of its Fluent message.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)*
                }
            }
        }
    };
}

lines! {
    /// Button: to where the person was before.
    Back => "line-back",
    /// Button: the main menu.
    Menu => "line-menu",
    /// Button: the way to a person.
    Talk => "line-talk",
    /// Button: urgent help.
    Urgent => "line-urgent",
    /// Button: another language.
    Language => "line-language",
    /// Button: end the conversation.
    Stop => "line-stop",
    /// Button: the next part of a long message.
    More => "line-more",
    /// Button: back to the question left open.
    CarryOn => "line-carry-on",
    /// Before the topics that a typed question may have meant.
    DidYouMean => "line-did-you-mean",
    /// The same, the second time in a row: with a way to a person.
    DidYouMeanAgain => "line-did-you-mean-again",
    /// Words that may stand beside a number somebody gives, with commas.
    NumberBeside => "number-beside",
    /// The names of the numbers from nought to nineteen, in order, with commas.
    NumberUnits => "number-units",
    /// The names of twenty, thirty and so on to ninety, in order, with commas.
    NumberTens => "number-tens",
    /// Before the choice of languages.
    ChooseLanguage => "line-choose-language",
    /// A button from an earlier conversation starts its questions again.
    OldButton => "line-old-button",
    /// The flow was changed while the person was in it.
    Moved => "line-moved",
    /// The person changed a message that was answered already.
    Edited => "line-edited",
    /// A question with choices was answered with something else.
    NotAChoice => "line-not-in-flow-choice",
    /// Before the first of two answers, when two things were asked.
    AlsoAsked => "line-also-asked",
    /// Button: the answer was to what was asked.
    AskedYes => "line-asked-yes",
    /// Button: the answer was to something else.
    AskedNo => "line-asked-no",
    /// After "yes, that is what I asked".
    AskedThanks => "line-asked-thanks",
    /// After "no, I asked something else", before other topics.
    AskedSorry => "line-asked-sorry",
    /// After an urgent text: who reads this chat, and when a person can be reached.
    UrgentHours => "line-urgent-hours",
    /// One line of signposting, before the answer to someone who seems low.
    Soft => "urgent-soft",
    /// The person says that what they wrote was not urgent.
    NotMeant => "urgent-not-meant",
    /// Nothing can be kept at the moment, so the answer comes later.
    AnswerLater => "line-answer-later",
    /// Many messages came at once, and not each was answered.
    NotEachAnswered => "line-not-each-answered",
    /// The helpline's number has not been checked by a person.
    Unverified => "line-unverified",
    /// Everything kept about the person has been erased.
    Forgotten => "line-forgotten",
    /// What this language is called, in itself.
    LanguageName => "line-language-name",
    /// What the bot is, for its page on Telegram (512 characters).
    Description => "bot-description",
    /// The same, shorter (120 characters).
    ShortDescription => "bot-short-description",
    /// Command: to where the person was before.
    CommandBack => "command-back",
    /// Command: the main menu.
    CommandMenu => "command-menu",
    /// Command: the way to a person.
    CommandTalk => "command-talk",
    /// Command: urgent help.
    CommandUrgent => "command-urgent",
    /// Command: another language.
    CommandLanguage => "command-language",
    /// Command: end the conversation.
    CommandStop => "command-stop",
    /// Command: what is kept about a person.
    CommandPrivacy => "command-privacy",
    /// Command: erase it.
    CommandForget => "command-forget",
    /// A time of day, from `$hour`, `$hour12`, `$minute` and `$half`.
    Clock => "clock",
    /// When the line opens, from `$day`, `$date` and `$clock`.
    Opens => "opens",
    /// When it opens, if that is not known.
    OpensUnknown => "opens-unknown",
    /// A run of days with the same hours, from `$from`, `$to` and `$days`.
    HoursRange => "hours-range",
    /// A run of days, from `$first` and `$last`.
    DaysRange => "days-range",
    /// A day of the year, from `$day` and `$month`.
    DayOfYear => "day-of-year",
}

impl Line {
    /// The message of this line.
    #[must_use]
    pub fn message(self) -> MessageName {
        self.key().into()
    }

    /// What the command of a part of the floor is for.
    #[must_use]
    pub fn of_command(floor: Floor) -> Self {
        match floor {
            Floor::Back | Floor::CarryOn => Self::CommandBack,
            Floor::Menu => Self::CommandMenu,
            Floor::Talk => Self::CommandTalk,
            Floor::Urgent => Self::CommandUrgent,
            Floor::Language => Self::CommandLanguage,
            Floor::Stop => Self::CommandStop,
        }
    }

    /// The button of a part of the floor.
    #[must_use]
    pub fn of_floor(floor: Floor) -> Self {
        match floor {
            Floor::Back => Self::Back,
            Floor::Menu => Self::Menu,
            Floor::Talk => Self::Talk,
            Floor::Urgent => Self::Urgent,
            Floor::Language => Self::Language,
            Floor::Stop => Self::Stop,
            Floor::CarryOn => Self::CarryOn,
        }
    }
}
