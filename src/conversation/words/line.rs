//! The built-in lines: the few words Helpline says that belong to no flow.

use super::super::ids::MessageName;
use super::super::tap::{AdviserTap, CallTap, Floor};

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
    /// Before topics near the answer above, to a question that leans on it and is not known.
    FollowUp => "line-follow-up",
    /// The same, the second time in a row: with a way to a person.
    DidYouMeanAgain => "line-did-you-mean-again",
    /// After "no" to these topics.
    NoneOfThese => "line-none-of-these",
    /// After "yes" to several topics.
    WhichOne => "line-which-one",
    /// After a number that is one of a choice, and one the question speaks of.
    WhichNumber => "line-which-number",
    /// After a command that there is not.
    UnknownCommand => "line-unknown-command",
    /// Words that may stand beside a number somebody gives, with commas.
    NumberBeside => "number-beside",
    /// Words that may stand beside the name of a language that is asked for, with commas.
    LanguageBeside => "language-beside",
    /// The names of the numbers from nought to nineteen, in order, with commas.
    NumberUnits => "number-units",
    /// The names of twenty, thirty and so on to ninety, in order, with commas.
    NumberTens => "number-tens",
    /// The names of places in a list: first, second and so on, with commas.
    NumberOrder => "number-order",
    /// The names of the last place in a list, with commas.
    NumberLast => "number-last",
    /// Words that may stand beside the name of a place in a list, with commas.
    NumberOrderBeside => "number-order-beside",
    /// Before the choice of languages.
    ChooseLanguage => "line-choose-language",
    /// Button: the same answer, and those after it, in fewer words.
    Shorter => "line-shorter",
    /// Button: the same answer, and those after it, in all words.
    Longer => "line-longer",
    /// Under a message that no person has checked in the language it is in.
    Unchecked => "line-unchecked",
    /// Above a message there is only in English, for readers of another language.
    OnlyEnglish => "line-only-english",
    /// Where to be helped, in a language in which nobody has checked the urgent texts.
    UrgentHere => "line-urgent-here",
    /// A button from an earlier conversation starts its questions again.
    OldButton => "line-old-button",
    /// The flow was changed while the person was in it.
    Moved => "line-moved",
    /// The person changed a message that was answered already.
    Edited => "line-edited",
    /// Before the way to a person, for somebody who wants to be called where no call can be asked for.
    CannotCall => "line-cannot-call",
    /// A question with choices was answered with something else.
    NotAChoice => "line-not-in-flow-choice",
    /// Before the question that a text may answer, which the person no longer sees.
    QuestionAgain => "line-question-again",
    /// Before the greeting, when a first message was not understood.
    NotUnderstoodFirst => "line-not-understood-yet",
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
    /// The same while an adviser is there.
    UrgentAdviser => "line-urgent-adviser",
    /// The same while the person waits for one.
    UrgentWaiting => "line-urgent-waiting",
    /// After an urgent text: something was asked beside it, and the answer is a tap away.
    UrgentAsked => "line-urgent-asked",
    /// Before where help is, and before the way to us, for a child.
    Child => "line-child",
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
    /// The name of the bot. Without it, the bot keeps the name it has.
    BotName => "bot-name",
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
    /// What talking to an adviser here means, before they agree.
    AdviserConsent => "adviser-consent",
    /// The same in a few words, after something else was answered.
    AdviserAskAgain => "adviser-ask-again",
    /// Button: agrees.
    AdviserAgree => "adviser-agree",
    /// Button: would rather not.
    AdviserDecline => "adviser-decline",
    /// They would rather not.
    AdviserDeclined => "adviser-declined",
    /// No adviser can be reached here at the moment.
    AdviserAway => "adviser-away",
    /// They are in the queue now, with `$ahead` before them.
    AdviserWaiting => "adviser-waiting",
    /// They are still in the queue, with `$ahead` before them.
    AdviserStillWaiting => "adviser-still-waiting",
    /// Button: does not want to wait any longer.
    AdviserStopWaiting => "adviser-stop-waiting",
    /// What they wrote is kept for the adviser.
    AdviserHeld => "adviser-held",
    /// No more is kept for the adviser.
    AdviserHeldFull => "adviser-held-full",
    /// What they changed is kept as it is now.
    AdviserHeldChanged => "adviser-held-changed",
    /// They wait no longer; `$held` messages were not passed on.
    AdviserCancelled => "adviser-cancelled",
    /// Nobody could take them in time.
    AdviserNotTaken => "adviser-not-taken",
    /// The line closed before anybody could take them.
    AdviserLineClosed => "adviser-line-closed",
    /// The adviser had to go, and nobody else is there.
    AdviserNobodyElse => "adviser-nobody-else",
    /// The team cannot be reached here at the moment.
    AdviserNoDesk => "adviser-no-desk",
    /// Button: wants to be called.
    AdviserCallMe => "adviser-call-me",
    /// An adviser is there now, `$adviser`.
    AdviserJoined => "adviser-joined",
    /// An adviser is there; what can be done.
    AdviserTalking => "adviser-talking",
    /// Button: ends the chat with the adviser.
    AdviserEnd => "adviser-end",
    /// Button: goes on with it.
    AdviserStay => "adviser-stay",
    /// They ended the chat.
    AdviserEnded => "adviser-ended",
    /// The adviser ended the chat.
    AdviserClosed => "adviser-closed",
    /// The adviser ended the chat, and they cannot ask for another one for some days.
    AdviserBlocked => "adviser-blocked",
    /// They can ask for an adviser again after all.
    AdviserUnblocked => "adviser-unblocked",
    /// They had everything erased, and what was at the desk is over too.
    AdviserForgotten => "adviser-forgotten",
    /// They want to talk to somebody, and do already.
    AdviserAlready => "adviser-already",
    /// They would rather not be called, and go on writing.
    AdviserNoCall => "adviser-no-call",
    /// The adviser had to go; they are in the queue again.
    AdviserHandedBack => "adviser-handed-back",
    /// The adviser did not answer; they are in the queue again.
    AdviserSilent => "adviser-silent",
    /// They are in the queue of another team.
    AdviserTransferred => "adviser-transferred",
    /// Asks whether they are still there.
    AdviserStillThere => "adviser-still-there",
    /// The chat was ended, since they wrote nothing more.
    AdviserEndedSilent => "adviser-ended-silent",
    /// Something of this kind cannot be given to the adviser.
    AdviserCannotSend => "adviser-cannot-send",
    /// What they wrote did not reach the team.
    AdviserNotReached => "adviser-not-reached",
    /// What they wrote takes longer than usual.
    AdviserSlow => "adviser-slow",
    /// The adviser would rather call them.
    AdviserWouldCall => "adviser-would-call",
    /// Button: it helped.
    AdviserHelped => "adviser-helped",
    /// Button: it did not help.
    AdviserNotHelped => "adviser-not-helped",
    /// After they said whether it helped.
    AdviserThanks => "adviser-thanks",
    /// Who sees what they give for a call, and for how long it is kept.
    CallBefore => "callback-before",
    /// Asks for a number.
    CallNumber => "callback-number",
    /// What was no answer to a question about the call went to the adviser.
    CallPassedOn => "callback-passed-on",
    /// The number they gave was wrong; they are asked for another.
    CallWrongNumber => "callback-wrong-number",
    /// They are not asked about a call any more, as the adviser has gone.
    CallEnded => "callback-ended",
    /// A number that was not asked for any more went to nobody.
    CallKeptBack => "callback-kept-back",
    /// A number beside another question about the call went to nobody.
    CallNumberBeside => "callback-number-beside",
    /// Asks whether the number is right.
    CallNumberRight => "callback-number-right",
    /// Asks whom to ask for.
    CallName => "callback-name",
    /// Button: would rather not say a name.
    CallNoName => "callback-no-name",
    /// Asks whether a message may be left.
    CallVoicemail => "callback-voicemail",
    /// Asks whether the caller may say who they are.
    CallSayWho => "callback-say-who",
    /// Asks when.
    CallWhen => "callback-when",
    /// Button: at any time the line is open.
    CallAnyTime => "callback-any-time",
    /// Button: in the morning of `$day`.
    CallMorning => "callback-morning",
    /// Button: in the afternoon of `$day`.
    CallAfternoon => "callback-afternoon",
    /// Shows all of it before it is sent.
    CallConfirm => "callback-confirm",
    /// Asks what of it is to be changed.
    CallChange => "callback-change",
    /// Button: yes.
    CallYes => "callback-yes",
    /// Button: no.
    CallNo => "callback-no",
    /// Button: all of it is right.
    CallSend => "callback-send",
    /// Button: no call after all.
    CallCancel => "callback-cancel",
    /// They will be called.
    CallKept => "callback-kept",
    /// They will not be called.
    CallCancelled => "callback-cancelled",
    /// They have asked to be called already.
    CallAlready => "callback-already",
    /// They were called in vain.
    CallNoAnswer => "callback-no-answer",
    /// They were called in vain for the last time.
    CallGivenUp => "callback-given-up",
    /// Nobody called in time; the number is erased.
    CallExpired => "callback-expired",
    /// The team says that a call is done.
    CallDone => "callback-done",
    /// A card in the waiting room.
    StaffCard => "staff-card",
    /// The card pinned in a topic.
    StaffPinned => "staff-pinned",
    /// The name of a topic.
    StaffTopicName => "staff-topic-name",
    /// What an adviser without a name is called.
    StaffUnnamed => "staff-unnamed",
    /// Button: takes a person.
    StaffButtonTake => "staff-button-take",
    /// Button: cannot take them today.
    StaffButtonNotToday => "staff-button-not-today",
    /// Button: the prepared answers.
    StaffButtonAnswers => "staff-button-answers",
    /// Button: gives the person back to the queue.
    StaffButtonHandBack => "staff-button-hand-back",
    /// Button: ends the chat.
    StaffButtonClose => "staff-button-close",
    /// Button: asks the person for a number to call.
    StaffButtonCall => "staff-button-call",
    /// Button: wants the others to look.
    StaffButtonFlag => "staff-button-flag",
    /// Button: the others need not look any more.
    StaffButtonUnflag => "staff-button-unflag",
    /// Button: sends a prepared answer.
    StaffButtonSend => "staff-button-send",
    /// Button: shows the number.
    StaffButtonNumber => "staff-button-number",
    /// Button: they talked.
    StaffButtonTalked => "staff-button-talked",
    /// Button: nobody answered.
    StaffButtonNoAnswer => "staff-button-no-answer",
    /// Button: a wrong number, or not wanted.
    StaffButtonWrongNumber => "staff-button-wrong-number",
    /// Button: no call was wanted.
    StaffButtonNotWanted => "staff-button-not-wanted",
    /// Button: gives a call back to the others.
    StaffButtonGiveBack => "staff-button-give-back",
    /// A call is there for all again.
    StaffGivenBack => "staff-given-back",
    /// A call was taken, and nobody said how it went.
    StaffCallNudge => "staff-call-nudge",
    /// The time begins at which somebody is to be called.
    StaffCallBegins => "staff-call-begins",
    /// Urgent words of somebody who is to be called.
    StaffUrgentCall => "staff-urgent-call",
    /// Somebody with urgent words waits no longer.
    StaffUrgentCancelled => "staff-urgent-cancelled",
    /// Nobody has taken a call yet.
    StaffCallWaits => "staff-call-waits",
    /// Nobody was called in the time for which a number is kept.
    StaffCallExpired => "staff-call-expired",
    /// The person takes back a call that somebody has taken.
    StaffCallCancelled => "staff-call-cancelled",
    /// In the topic: the person wrote a number that was not passed on.
    StaffCallKeptBack => "staff-call-kept-back",
    /// To who taps: there is no chat any more, they are to call.
    StaffIsCall => "staff-is-call",
    /// In the topic: the person sent something that cannot be passed on.
    StaffUnreadable => "staff-unreadable",
    /// A call that was taken and forgotten is there for all again.
    StaffCallFreed => "staff-call-freed",
    /// The person gives a number now.
    StaffCallAsking => "staff-call-asking",
    /// The person wants no call.
    StaffCallDeclined => "staff-call-declined",
    /// In the topic: the chat ended before all was asked about a call.
    StaffCallDropped => "staff-call-dropped",
    /// To who taps: a call without an answer was noted a moment ago.
    StaffTriedJustNow => "staff-tried-just-now",
    /// In the topic: the person did not mean the urgent words.
    StaffNotMeant => "staff-not-meant",
    /// The person wants the call.
    StaffCallAgreed => "staff-call-agreed",
    /// At any time the line is open, for the team.
    StaffAnyTime => "staff-any-time",
    /// The line closes soon.
    StaffClosesSoon => "staff-closes-soon",
    /// The person asked for urgent help with the button.
    StaffHelpAsked => "staff-help-asked",
    /// In the topic: which language the person reads from now on.
    StaffLanguage => "staff-language",
    /// The person had everything erased.
    StaffForgotten => "staff-forgotten",
    /// What a block needs.
    StaffBlockHow => "staff-block-how",
    /// There is no block to take back.
    StaffNotBlocked => "staff-not-blocked",
    /// Chats with this person again.
    StaffUnblocked => "staff-unblocked",
    /// Only the adviser who is there can do this.
    StaffOnlyTheirs => "staff-only-theirs",
    /// This handoff is over.
    StaffOver => "staff-over",
    /// Only members of the group can do this.
    StaffNotMember => "staff-not-member",
    /// Somebody else has this person.
    StaffTaken => "staff-taken",
    /// The person is theirs now.
    StaffYours => "staff-yours",
    /// It has to be taken first.
    StaffTakeFirst => "staff-take-first",
    /// Noted; the others see it.
    StaffNotToday => "staff-not-today",
    /// Done.
    StaffDone => "staff-done",
    /// What another member wrote stays with the team.
    StaffOnlyNote => "staff-only-note",
    /// Nobody is talking to the person now.
    StaffNobodyThere => "staff-nobody-there",
    /// Something of this kind cannot be given to a person.
    StaffCannotSend => "staff-cannot-send",
    /// A message could not be given to the person.
    StaffNotGiven => "staff-not-given",
    /// An adviser's message was taken back.
    StaffTakenBack => "staff-taken-back",
    /// The person does not have what was to be taken back.
    StaffNothingToTake => "staff-nothing-to-take",
    /// What was to be taken back stays with the person.
    StaffTooLate => "staff-too-late",
    /// A changed message did not get to the person.
    StaffNotChanged => "staff-not-changed",
    /// How a message is taken back.
    StaffUnsendHow => "staff-unsend-how",
    /// What begins with a stroke goes to nobody.
    StaffStroke => "staff-stroke",
    /// What was changed into something that begins with a stroke changes nothing.
    StaffStrokeChanged => "staff-stroke-changed",
    /// Words in the topic of a handoff before.
    StaffOldTopic => "staff-old-topic",
    /// Words beside the topic, as an answer to a message of ours.
    StaffBeside => "staff-beside",
    /// Words in a place that is no person's.
    StaffToNobody => "staff-to-nobody",
    /// A topic was opened again of a chat that cannot go on.
    StaffNoGoingOn => "staff-no-going-on",
    /// Words to somebody who cannot be reached any more.
    StaffGone => "staff-gone",
    /// Words to somebody who is blocked.
    StaffIsBlocked => "staff-is-blocked",
    /// The person wrote something urgent.
    StaffUrgent => "staff-urgent",
    /// Somebody with urgent words waits.
    StaffUrgentWaits => "staff-urgent-waits",
    /// Nobody came to somebody with urgent words.
    StaffUrgentNotTaken => "staff-urgent-not-taken",
    /// Somebody waits, and everybody is away.
    StaffAllAway => "staff-all-away",
    /// Nobody took somebody in time, or before the line closed.
    StaffNotTaken => "staff-not-taken",
    /// The adviser could not go on, and nobody else is there.
    StaffNobodyElse => "staff-nobody-else",
    /// A time of day on another day than today.
    StaffAtOnDay => "staff-at-on-day",
    /// A day.
    StaffDay => "staff-day",
    /// The person ended the chat.
    StaffPersonEnded => "staff-person-ended",
    /// The person cannot be reached any more.
    StaffPersonLeft => "staff-person-left",
    /// The person wrote nothing more.
    StaffPersonSilent => "staff-person-silent",
    /// The chat is closed.
    StaffClosed => "staff-closed",
    /// The person waits for an answer.
    StaffNudge => "staff-nudge",
    /// The person went back to the queue.
    StaffBackToQueue => "staff-back-to-queue",
    /// The line has closed.
    StaffShiftOver => "staff-shift-over",
    /// The topic was gone and was made again.
    StaffTopicAgain => "staff-topic-again",
    /// The person was asked for a number.
    StaffCallOffered => "staff-call-offered",
    /// The number, to whoever calls.
    StaffNumber => "staff-number",
    /// There is no such desk.
    StaffNoSuchDesk => "staff-no-such-desk",
    /// The person went to another desk.
    StaffTransferred => "staff-transferred",
    /// No chats with this person for some days.
    StaffBlocked => "staff-blocked",
    /// A colleague wants the others to look.
    StaffFlagged => "staff-flagged",
    /// Above the prepared answers.
    StaffAnswers => "staff-answers",
    /// There is no such prepared answer.
    StaffNoAnswers => "staff-no-answers",
    /// A prepared answer before it is sent.
    StaffPreview => "staff-preview",
    /// A prepared answer was sent.
    StaffAnswerSent => "staff-answer-sent",
    /// To an adviser who taps the button of a prepared answer a second time.
    StaffAnswerTwice => "staff-answer-twice",
    /// A message of the person's.
    StaffRelayed => "staff-relayed",
    /// A message that may be there already.
    StaffRepeated => "staff-repeated",
    /// What advisers can do.
    StaffHelp => "staff-help",
    /// Who waits.
    StaffQueue => "staff-queue",
    /// One of those who wait or want a call.
    StaffQueued => "staff-queued",
    /// One of those who talk to an adviser.
    StaffInChat => "staff-in-chat",
    /// The name that people see.
    StaffAlias => "staff-alias",
    /// A name that cannot be used.
    StaffAliasBad => "staff-alias-bad",
    /// Away from now on.
    StaffAwayOn => "staff-away-on",
    /// There again.
    StaffAwayOff => "staff-away-off",
    /// The team has closed the desk.
    StaffClosedDesk => "staff-closed-desk",
    /// The team has opened the desk again.
    StaffOpenDesk => "staff-open-desk",
    /// Who has closed the desk, for all.
    StaffDeskClosed => "staff-desk-closed",
    /// Who has opened it again.
    StaffDeskOpened => "staff-desk-opened",
    /// An administrator who hides is asked to act as themselves.
    StaffAnonymous => "staff-anonymous",
    /// What was found when the group was set up.
    StaffSetUp => "staff-set-up",
    /// A group that is no desk yet, and its number.
    StaffNoDeskYet => "staff-no-desk-yet",
    /// The figures of a week.
    StaffWeek => "staff-week",
    /// A command that belongs into a topic.
    StaffNotHere => "staff-not-here",
    /// The name of the waiting room.
    StaffWaitingRoom => "staff-waiting-room",
    /// The name of the topic for notices.
    StaffNotices => "staff-notices",
    /// A command that is none.
    StaffUnknownCommand => "staff-unknown-command",
}

impl Line {
    /// The message of this line.
    #[must_use]
    pub fn message(self) -> MessageName {
        self.key().into()
    }

    /// The lists of typed words that its message may have.
    #[must_use]
    pub fn lists(self) -> &'static [&'static str] {
        match self {
            Self::CallNumber => &["zero-words", "double-words", "triple-words", "plus-words"],
            Self::CallName => &["words", "before-words", "never-words"],
            Self::CallWhen => &[
                "words",
                "today-words",
                "tomorrow-words",
                "morning-words",
                "afternoon-words",
            ],
            Self::CallCancel => &["words", "loose-words", "beside-words"],
            Self::CallAlready => &["about-words"],
            Self::Back => &[
                "words",
                "mistake-words",
                "correcting-words",
                "hesitating-words",
            ],
            Self::NumberOrder => &["endings", "letters"],
            Self::NumberBeside => &["nearly-words"],
            Self::NotMeant => &[
                "meant-words",
                "taken-back-words",
                "own-words",
                "other-words",
            ],
            Self::FollowUp => &[
                "leaning-words",
                "left-words",
                "loss-words",
                "own-words",
                "going-on-words",
                "asking-words",
                "bare-words",
            ],
            Self::Language => &["words", "foreign-words"],
            Self::NotAChoice => &["words", "beside-words", "elsewhere-words", "so-words"],
            _ => &["words"],
        }
    }

    /// The button of something about talking to an adviser.
    #[must_use]
    pub fn of_adviser(tap: AdviserTap) -> Self {
        match tap {
            AdviserTap::Agree(_) => Self::AdviserAgree,
            AdviserTap::Decline => Self::AdviserDecline,
            AdviserTap::StopWaiting => Self::AdviserStopWaiting,
            AdviserTap::End => Self::AdviserEnd,
            AdviserTap::Stay => Self::AdviserStay,
            AdviserTap::Helped(true) => Self::AdviserHelped,
            AdviserTap::Helped(false) => Self::AdviserNotHelped,
            AdviserTap::CallMe => Self::AdviserCallMe,
        }
    }

    /// The button of something about a callback.
    #[must_use]
    pub fn of_call(tap: &CallTap) -> Self {
        match tap {
            CallTap::Yes => Self::CallYes,
            CallTap::No => Self::CallNo,
            CallTap::NoName => Self::CallNoName,
            CallTap::At(_) => Self::CallAnyTime,
            CallTap::Send => Self::CallSend,
            CallTap::Cancel => Self::CallCancel,
        }
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
