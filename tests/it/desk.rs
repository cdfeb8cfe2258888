//! A handoff from asking to closed, as the person and the desk see it: the engine alone,
//! with time moved by hand.

use std::sync::Arc;

use fluent::FluentResource;
use helpline::conversation::desk::{
    Board, Content, DeskAct, DeskDeed, MemberId, Mishap, Outcome, Part, Spot, TopicDeed,
};
use helpline::conversation::effect::{ForDesk, Value};
use helpline::conversation::event::Media;
use helpline::conversation::ids::{Code, DeskName};
use helpline::conversation::scene::Letter;
use helpline::conversation::tap::{AdviserTap, CallTap};
use helpline::conversation::words::{self, Body, Holds, Spoken, given_to};
use helpline::conversation::{
    Effect, Event, Line, Moment, Outgoing, Rules, Scene, Session, Tap, Words, engine,
};

use crate::shipped::{self, moment, rules};

pub const SAM: MemberId = MemberId(1001);
pub const KIM: MemberId = MemberId(1002);
pub const OPEN: &str = "2026-11-23 10:00";

/// One person and one desk.
pub struct Room {
    pub rules: &'static Rules,
    pub session: Session,
    pub board: Arc<Board>,
    pub now: Moment,
    codes: u64,
    /// The short messages just before the next.
    pub just_before: Vec<String>,
    /// What the person saw in the last turn.
    pub person: Vec<Outgoing>,
    /// What the desk's group was sent in the last turn.
    pub desk: Vec<Outgoing>,
    /// What was shown to whoever tapped.
    pub alert: Option<String>,
}

impl Room {
    pub fn at(at: &str) -> Self {
        let board = Board::played(&"advice".into(), &[(SAM, "Sam")]);
        Self {
            rules: rules(),
            session: Session::default(),
            board: Arc::new(board),
            now: moment(at),
            codes: 7,
            just_before: Vec::new(),
            person: Vec::new(),
            desk: Vec::new(),
            alert: None,
        }
    }

    pub fn happens(&mut self, event: &Event, letter: Letter) {
        self.codes += 1_000_003;
        let scene = Scene {
            moment: self.now,
            board: Arc::clone(&self.board),
            code: Code::drawn(self.codes),
            letter,
            just_before: std::mem::take(&mut self.just_before),
        };
        let saved = serde_json::to_string(&self.session).unwrap();
        let session: Session = serde_json::from_str(&saved).unwrap();
        let (session, effects) = engine::step(self.rules, session, event, &scene);
        effects.iter().for_each(holds_to_what_lines_are_given);
        let locale = self.rules.locale_of(&session);
        self.person = words::word(self.rules, locale, self.now, &effects);
        let desk = words::at_desk(self.rules, locale, self.now, &effects);
        self.desk = desk.into_iter().map(|(_, outgoing)| outgoing).collect();
        self.alert = words::alert(self.rules, self.now, &effects);
        if let Some(handoff) = &session.handoff {
            Arc::make_mut(&mut self.board).note(handoff);
        }
        self.session = session;
        self.nothing_of_the_persons_is_on_a_card();
    }

    pub fn says(&mut self, text: &str) {
        let letter = Letter {
            message: Some(42),
            ..Letter::default()
        };
        self.happens(&Event::Said(text.to_owned()), letter);
    }

    pub fn sends(&mut self, media: Media, caption: Option<&str>) {
        let caption = caption.map(str::to_owned);
        self.happens(&Event::Sent { media, caption }, Letter::default());
    }

    pub fn taps(&mut self, label: &str) {
        let buttons = self
            .person
            .iter()
            .rev()
            .flat_map(|outgoing| outgoing.rows.iter().flatten());
        let labels: Vec<&str> = buttons
            .clone()
            .map(|button| button.label.as_str())
            .collect();
        let button = buttons.clone().find(|button| button.label == label);
        let data = button
            .unwrap_or_else(|| panic!("no button {label:?} among {labels:?}"))
            .data
            .clone();
        self.happens(&Event::Tapped(Tap::decode(&data)), Letter::default());
    }

    pub fn at_desk(&mut self, by: MemberId, deed: DeskDeed) {
        let at = self.session.handoff.as_ref().unwrap().desk.clone();
        self.at_this_desk(at, by, deed);
    }

    pub fn at_this_desk(&mut self, at: DeskName, by: MemberId, deed: DeskDeed) {
        let handoff = self.session.handoff.as_ref();
        let code = handoff.unwrap().code.clone();
        let act = DeskAct { code, at, by, deed };
        self.happens(&Event::AtDesk(act), Letter::default());
    }

    pub fn writes(&mut self, by: MemberId, text: &str) {
        let deed = DeskDeed::Wrote {
            message: 900,
            content: Content::Text(text.to_owned()),
            reply_to: None,
            album: None,
        };
        self.at_desk(by, deed);
    }

    pub fn befalls(&mut self, mishap: Mishap) {
        self.happens(
            &Event::Befell {
                code: None,
                what: mishap,
            },
            Letter::default(),
        );
    }

    /// So many minutes pass; whatever comes due on the way happens when it does.
    pub fn passes(&mut self, minutes: i64) {
        let end = self.now.plus_seconds(minutes * 60);
        let mut person = Vec::new();
        let mut desk = Vec::new();
        for _ in 0..1000 {
            let due = engine::due(self.rules, &self.session);
            let Some(due) = due.filter(|due| *due <= end) else {
                self.now = end;
                self.person = person;
                self.desk = desk;
                return;
            };
            self.now = self.now.max(due);
            self.happens(&Event::Due, Letter::default());
            person.append(&mut self.person);
            desk.append(&mut self.desk);
        }
        panic!("something comes due again and again");
    }

    pub fn asks_for_an_adviser(&mut self) {
        self.says("/talk");
        self.taps("Write with an adviser");
        if self.person.iter().any(|outgoing| {
            outgoing
                .rows
                .iter()
                .flatten()
                .any(|button| button.label == "Yes, ask an adviser")
        }) {
            self.taps("Yes, ask an adviser");
        }
    }

    pub fn is_taken(&mut self) {
        self.asks_for_an_adviser();
        self.at_desk(SAM, DeskDeed::Take(1));
    }

    pub fn person_text(&self) -> String {
        texts(&self.person)
    }

    pub fn desk_text(&self) -> String {
        texts(&self.desk)
    }

    #[track_caller]
    pub fn sees(&self, words: &str) {
        assert!(
            self.person_text().contains(words),
            "no {words:?} in:\n{}",
            self.person_text()
        );
    }

    #[track_caller]
    pub fn desk_sees(&self, words: &str) {
        assert!(
            self.desk_text().contains(words),
            "no {words:?} in:\n{}",
            self.desk_text()
        );
    }

    #[track_caller]
    pub fn told(&self, words: &str) {
        let alert = self.alert.as_deref().unwrap_or_default();
        assert!(alert.contains(words), "no {words:?} in {alert:?}");
        assert!(
            alert.encode_utf16().count() <= 200,
            "too long to be shown: {alert}"
        );
    }

    /// Whatever happens, a card never has a word of the person's.
    fn nothing_of_the_persons_is_on_a_card(&self) {
        for outgoing in &self.desk {
            let is_relay = outgoing.post.as_ref().is_some_and(|post| {
                matches!(
                    post.keep,
                    Some(helpline::conversation::desk::Keep::CopyOf(_))
                )
            });
            if !is_relay
                && !matches!(
                    &outgoing.body,
                    Body::Edit {
                        spot: helpline::conversation::desk::Spot::CopyOf(_),
                        ..
                    }
                )
            {
                assert!(
                    !outgoing.body.text().unwrap_or_default().contains("marker"),
                    "{outgoing:?}"
                );
            }
        }
    }
}

/// A line is given what `given_to` says, which `check` holds the words against: no less, and
/// nothing else. What a value can be is held against it too.
fn holds_to_what_lines_are_given(effect: &Effect) {
    let (Effect::Show(screen)
    | Effect::Alert(screen)
    | Effect::Desk(
        _,
        ForDesk::Note(_, screen, _) | ForDesk::Notice(screen) | ForDesk::Offer(_, screen, _),
    )) = effect
    else {
        return;
    };
    let line = Line::ALL
        .iter()
        .find(|line| line.key() == screen.message.as_str());
    let Some(line) = line else { return };
    let given: Vec<&str> = given_to(*line).iter().map(|(name, _)| *name).collect();
    for (name, _) in &screen.with {
        // Who takes a call first is not always known.
        let known = given.contains(name) || *line == Line::StaffTakeFirst;
        assert!(known, "{line:?} is given {name}");
    }
    for (name, holds) in given_to(*line) {
        let value = screen.with.iter().find(|(own, _)| own == name);
        let Some((_, value)) = value else {
            panic!("{line:?} is not given {name}");
        };
        match (holds, value) {
            (Holds::OneOf(names), Value::Text(text)) => {
                assert!(names.contains(&text.as_str()), "{line:?}: {name} is {text}");
            }
            (Holds::Count, Value::Number(_)) | (Holds::Anything | Holds::WordsOrNone, _) => {}
            _ => panic!("{line:?}: {name} is {value:?}"),
        }
    }
}

fn texts(outgoing: &[Outgoing]) -> String {
    let texts = outgoing.iter().filter_map(|outgoing| outgoing.body.text());
    texts.collect::<Vec<_>>().join("\n---\n")
}

#[test]
fn cards_are_given_all_that_is_said_of_them() {
    let texts = shipped::texts();
    let mut own = shipped::rules_of(&texts);
    let files = texts.iter().filter(|(_, source)| {
        source.name.starts_with("locales/en/") && source.name.rsplit('.').next() == Some("ftl")
    });
    let all_values = [Line::StaffCard, Line::StaffPinned, Line::StaffTopicName].map(|line| {
        let values = given_to(line)
            .iter()
            .map(|(name, _)| format!("{{ ${name} }}"));
        format!(
            "{} = {}\n",
            line.key(),
            values.collect::<Vec<_>>().join(" ")
        )
    });
    let resources = files
        .map(|(_, source)| source.text.clone())
        .chain(all_values)
        .map(|text| FluentResource::try_new(text).unwrap());
    let files = resources.collect();
    let spoken = Spoken {
        files,
        ..Spoken::default()
    };
    own.words = Words::new("en".into(), [("en".into(), spoken)]);
    let mut room = Room::at(OPEN);
    room.rules = Box::leak(Box::new(own));
    room.is_taken();
    let said = room
        .desk
        .iter()
        .filter_map(|outgoing| match &outgoing.body {
            Body::Topic(TopicDeed::Open { name }) => Some(name.as_str()),
            body => body.text(),
        });
    let said: Vec<&str> = said.collect();
    // What cannot be said, since a value is not given, is a question mark.
    assert!(said.len() > 2 && !said.contains(&"?"), "{said:?}");
}

#[test]
fn without_a_desk_people_are_given_the_number_and_no_button_leads_nowhere() {
    let mut room = Room::at(OPEN);
    room.board = Arc::default();
    room.says("/talk");
    room.sees("0300 5000 927");
    assert!(!room.person_text().contains("in this chat"));
}

#[test]
fn a_handoff_from_asking_to_closed() {
    let mut room = Room::at(OPEN);
    room.says("what is a personal health budget");
    room.says("/talk");
    room.sees("You can talk to an adviser now, by phone or in this chat");
    room.taps("Write with an adviser");
    room.sees("not end-to-end encrypted");
    assert!(room.desk.is_empty(), "nothing is told before they agree");
    room.taps("Yes, ask an adviser");
    room.sees("You are next");
    room.desk_sees("Waits for an adviser");
    room.desk_sees("Read: What is a health budget?");
    room.says("marker my name is Zoë");
    room.sees("No adviser has read it yet");
    assert!(room.desk.is_empty());
    room.at_desk(SAM, DeskDeed::Take(1));
    room.told("is yours");
    room.sees("You are now talking to Sam");
    room.desk_sees("marker my name is Zoë");
    room.says("marker <b>&amp; more");
    assert_eq!(room.desk_text(), "marker <b>&amp; more");
    assert!(room.person.is_empty(), "a chat needs no receipts of ours");
    room.writes(SAM, "Hello, how can I help?");
    room.sees("Hello, how can I help?");
    room.writes(SAM, "// a note of mine");
    assert!(room.person.is_empty());
    room.at_desk(SAM, DeskDeed::Close);
    room.sees("Sam has ended the chat");
    room.taps("It helped");
    room.sees("Thank you for telling me");
    room.says("/menu");
    room.sees("What can I help you with?");
}

#[test]
fn two_who_take_at_once_are_one_winner_and_one_honest_refusal() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.at_desk(SAM, DeskDeed::Take(1));
    let topics = |room: &Room| {
        room.desk
            .iter()
            .filter(|outgoing| matches!(outgoing.body, Body::Topic(_)))
            .count()
    };
    assert_eq!(topics(&room), 1);
    room.at_desk(KIM, DeskDeed::Take(1));
    room.told("Already taken by Sam");
    assert_eq!((topics(&room), room.person.len()), (0, 0));
    room.at_desk(SAM, DeskDeed::Take(1));
    room.told("is yours");
}

#[test]
fn whoever_knows_a_code_at_another_desk_can_do_nothing_with_it() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.at_this_desk("elsewhere".into(), SAM, DeskDeed::Take(1));
    room.told("over");
    assert!(room.person.is_empty() && room.desk.is_empty());
    room.at_desk(SAM, DeskDeed::Take(1));
    room.told("is yours");
}

#[test]
fn what_others_write_never_leaves_the_group() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.writes(KIM, "I know this one, marker");
    assert!(room.person.is_empty());
    room.desk_sees("This stays here. The person is talking to Sam.");
    room.at_desk(KIM, DeskDeed::Close);
    room.told("It was taken by Sam.");
    assert!(room.person.is_empty());
}

#[test]
fn consent_is_asked_again_only_when_its_text_changes() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.taps("Stop waiting");
    room.says("/talk");
    room.taps("Write with an adviser");
    room.sees("You are next");
    room.taps("Stop waiting");
    room.session.agreed = Some(1);
    room.says("/talk");
    room.taps("Write with an adviser");
    room.sees("not end-to-end encrypted");
    // An old button agrees to an old text.
    room.happens(
        &Event::Tapped(Some(Tap::Adviser(AdviserTap::Agree(1)))),
        Letter::default(),
    );
    room.sees("not end-to-end encrypted");
}

#[test]
fn what_is_asked_before_they_agree_is_answered_and_the_question_stays_open() {
    let mut room = Room::at(OPEN);
    room.says("/talk");
    room.taps("Write with an adviser");
    room.says("what is a personal health budget");
    room.sees("Do you still want to write with an adviser?");
    room.says("yes");
    room.sees("You are next");
    let mut room = Room::at(OPEN);
    room.says("/talk");
    room.taps("Write with an adviser");
    room.says("what is this about");
    room.says("thank you");
    room.sees("Do you still want to write with an adviser?");
    room.says("yes");
    room.sees("You are next");
    let mut room = Room::at(OPEN);
    room.says("/talk");
    room.taps("Write with an adviser");
    room.says("menu");
    assert!(
        !room.person_text().contains("Do you still want"),
        "they went elsewhere"
    );
}

#[test]
fn while_they_wait_the_menus_work_and_typed_words_are_kept() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.says("/menu");
    room.sees("What can I help you with?");
    room.says("marker please hurry");
    room.sees("I keep this for the adviser");
    room.says("stop");
    room.sees("What you wrote while you waited was not passed on");
    assert!(!room.desk_text().contains("marker"));
}

#[test]
fn nobody_takes_them_in_time_and_they_are_told_and_can_be_called() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.passes(6);
    room.sees("You are still waiting");
    room.passes(20);
    room.sees("No adviser is free just now");
    room.desk_sees("Over at 10:20am: nobody took them in time.");
    room.taps("Please call me");
    room.sees("Which number should we call?");
}

#[test]
fn the_line_closes_before_anybody_comes() {
    let mut room = Room::at("2026-11-23 15:44");
    room.asks_for_an_adviser();
    room.passes(17);
    room.sees("Our advice line has closed for now");
    room.says("/talk");
    room.sees("Nobody can answer the phone now");
    assert!(!room.person_text().contains("Write with an adviser"));
}

#[test]
fn shortly_before_closing_nobody_new_is_taken_on() {
    let mut room = Room::at("2026-11-23 15:50");
    room.says("/talk");
    room.sees("You cannot write with an adviser here just now");
    room.taps("Ask us to call you");
    room.sees("Which number should we call?");
}

#[test]
fn an_adviser_who_does_not_answer_is_reminded_and_then_the_person_goes_back_to_the_queue() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("are you there");
    room.passes(11);
    room.desk_sees("The person is waiting for your answer");
    assert!(room.person.is_empty());
    room.passes(10);
    room.sees("Sam is not answering, I am sorry. I have asked for another adviser. You are next.");
    room.desk_sees("Waits for an adviser");
    room.at_desk(KIM, DeskDeed::Take(3));
    room.sees("You are now talking to an adviser from our team");
}

#[test]
fn a_person_who_does_not_answer_is_asked_and_then_the_chat_ends() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("hello");
    room.now = room.now.plus_seconds(5);
    room.writes(SAM, "Hello. What is it about?");
    room.passes(16);
    room.sees("Are you still there?");
    room.says("yes");
    assert_eq!(
        room.desk_text(),
        "yes",
        "it may be an answer to the adviser"
    );
    room.passes(10);
    room.says("It is about my budget");
    room.desk_sees("It is about my budget");
    room.now = room.now.plus_seconds(5);
    room.writes(SAM, "I see.");
    room.passes(31);
    room.sees("I have ended the chat with the adviser, as you did not write");
    room.desk_sees("The person did not write any more");
    room.taps("Talk to a person");
    room.sees("You can talk to an adviser now");
}

#[test]
fn urgent_words_get_help_at_once_and_mark_the_cards() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.says("i want to kill myself");
    assert!(room.person[0].urgent);
    room.desk_sees("URGENT WORDS");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.desk_sees("i want to kill myself");
    room.says("i took all my tablets");
    assert!(room.person[0].urgent);
    room.desk_sees("i took all my tablets");
    room.desk_sees("The person was given the urgent numbers at once");
}

#[test]
fn a_message_changed_to_something_urgent_changes_for_the_adviser_too() {
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    let letter = || Letter {
        message: Some(42),
        ..Letter::default()
    };
    room.says("please hurry");
    room.happens(&Event::Edited("i want to kill myself".into()), letter());
    assert!(room.person[0].urgent);
    room.at_desk(SAM, DeskDeed::Take(1));
    room.desk_sees("i want to kill myself");
    assert!(!room.desk_text().contains("please hurry"));
    room.happens(&Event::Edited("i took all my tablets".into()), letter());
    assert!(room.person[0].urgent);
    room.desk_sees("i took all my tablets");
}

#[test]
fn flows_are_quiet_while_an_adviser_is_there_but_help_and_the_way_out_are_not() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("can i get my meds paid");
    room.desk_sees("can i get my meds paid");
    room.says("/menu");
    room.sees("I do not pass on buttons you tap");
    room.taps("Go on talking");
    room.sees("You are talking to Sam");
    room.says("/urgent");
    assert!(room.person[0].urgent);
    room.happens(
        &Event::Tapped(Some(Tap::Topic("phb-what".into()))),
        Letter::default(),
    );
    room.sees("You are talking to Sam");
    room.says("end the chat");
    room.sees("The chat with the adviser has ended");
    room.desk_sees("The person has ended the chat");
}

#[test]
fn what_cannot_be_passed_on_is_said_and_its_words_are_passed_on() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.sends(Media::Picture, Some("this letter came"));
    room.sees("I cannot pass this on");
    assert!(room.desk_text().starts_with("this letter came"));
    room.desk_sees("They sent a picture. I did not bring it to you.");
    room.sends(Media::Contact, None);
    room.sees("I cannot pass this on");
    assert!(room.desk_text().starts_with("They sent a contact.") && room.desk.len() == 1);
}

#[test]
fn a_callback_is_asked_for_taken_and_tried_three_times() {
    let mut room = Room::at("2026-11-23 20:00");
    room.says("/talk");
    room.taps("Ask us to call you");
    room.sees("Only the adviser who calls you sees the whole number");
    room.sees("We erase the number and the name after the call, or after 7 days");
    room.says("my number is secret");
    room.sees("I cannot use that as a number");
    room.says("07400 123456");
    room.sees("I understood 07400 123456");
    room.says("yes");
    room.sees("Who should we ask for?");
    room.says("Robin");
    room.sees("may we leave a message?");
    room.says("2");
    room.sees("may we say that we are an advice line?");
    room.taps("Yes");
    room.sees("When should we call?");
    room.taps("Tuesday 24 November, morning");
    room.sees("We ask for Robin");
    room.sees("We leave no message");
    room.taps("Yes, please call me");
    room.sees("An adviser will call you");
    room.desk_sees("Number: •••• ••• 456");
    room.at_desk(SAM, DeskDeed::Take(1));
    room.told("07400 123456");
    room.at_desk(KIM, DeskDeed::ShowNumber);
    room.told("It was taken by Sam.");
    room.at_desk(SAM, DeskDeed::Called(Outcome::NoAnswer));
    room.sees("We called you, and nobody answered");
    for _ in 0..2 {
        room.passes(10);
        room.at_desk(KIM, DeskDeed::Take(1));
        room.at_desk(KIM, DeskDeed::Called(Outcome::NoAnswer));
    }
    room.sees("I have erased your number");
    let kept = serde_json::to_string(&room.session).unwrap();
    assert!(
        !kept.contains("400123456") && !kept.contains("Robin"),
        "{kept}"
    );
}

#[test]
fn a_number_is_erased_after_a_week_and_when_it_is_not_wanted_any_more() {
    let mut room = Room::at("2026-11-23 20:00");
    let ask = |room: &mut Room| {
        room.says("/talk");
        room.taps("Ask us to call you");
        room.says("07400 123456");
        for (answer, next) in [
            ("yes", "Who should we ask for?"),
            ("skip", "may we leave a message?"),
            ("yes", "may we say"),
            ("yes", "When should we call?"),
            ("1", "Is all of this right?"),
            ("yes", "An adviser will call you"),
        ] {
            room.says(answer);
            room.sees(next);
        }
        room.sees("An adviser will call you");
    };
    ask(&mut room);
    room.says("talk");
    room.happens(
        &Event::Tapped(Some(Tap::Call(CallTap::Cancel))),
        Letter::default(),
    );
    room.sees("I have erased your number");
    ask(&mut room);
    room.passes(7 * 24 * 60 + 1);
    room.sees("We did not manage to call you in 7 days");
    assert!(
        !serde_json::to_string(&room.session)
            .unwrap()
            .contains("400123456")
    );
}

#[test]
fn prepared_answers_are_found_shown_and_sent() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.at_desk(SAM, DeskDeed::Answers("care".into()));
    let buttons: Vec<&str> = room
        .desk
        .iter()
        .flat_map(|outgoing| outgoing.rows.iter().flatten())
        .map(|button| button.label.as_str())
        .collect();
    assert_eq!(buttons, ["A copy of the care plan"]);
    room.at_desk(SAM, DeskDeed::Preview("copy".into()));
    room.desk_sees("The person will get this");
    assert!(room.person.is_empty());
    room.at_desk(SAM, DeskDeed::Answer("copy".into()));
    room.sees("a copy of your care plan");
    // The button stays: a second tap is a slip, unless the answer was looked at again.
    room.at_desk(SAM, DeskDeed::Answer("copy".into()));
    room.told("This was sent already");
    assert!(room.person.is_empty());
    room.at_desk(SAM, DeskDeed::Preview("copy".into()));
    room.at_desk(SAM, DeskDeed::Answer("copy".into()));
    room.sees("a copy of your care plan");
    room.at_desk(SAM, DeskDeed::Answers("zebra".into()));
    room.desk_sees("There is no prepared answer like that");
}

#[test]
fn a_language_is_chosen_in_the_middle_of_a_chat_and_the_adviser_is_told() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("short answers");
    assert_eq!(room.desk_text(), "short answers", "nothing was asked yet");
    room.says("/language");
    room.sees("Which language do you want?");
    room.says("short answers");
    room.desk_sees("From now on they read the bot in English, short answers.");
    room.sees("You are talking to");
    room.says("hello");
    assert_eq!(room.desk_text(), "hello");
}

#[test]
fn a_call_that_is_offered_can_be_accepted_by_tap_and_by_typing() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("call me");
    assert_eq!(room.desk_text(), "call me", "nothing was offered yet");
    room.at_desk(SAM, DeskDeed::AskCallback);
    room.sees("would like to talk to you by phone");
    room.says("call me");
    room.sees("Which number should we call?");
    room.taps("No call, thank you");
    room.sees("All right, no call. You are still writing with Sam.");
}

#[test]
fn handed_back_they_keep_their_place_and_are_told() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    let asked = room.session.handoff.as_ref().unwrap().asked;
    room.passes(5);
    room.at_desk(SAM, DeskDeed::HandBack);
    room.sees("Sam had to go, I am sorry");
    assert_eq!(room.session.handoff.as_ref().unwrap().asked, asked);
    room.writes(SAM, "bye marker");
    assert!(room.person.is_empty());
    room.desk_sees("Nobody is talking to them now");
}

#[test]
fn mishaps_are_told_to_whom_they_concern() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.befalls(Mishap::NotGiven { message: 900 });
    room.desk_sees("This did not reach the person");
    assert!(room.person.is_empty());
    room.befalls(Mishap::NotReached);
    room.sees("did not reach our team");
    room.befalls(Mishap::Slow);
    room.sees("a little longer");
    room.befalls(Mishap::TopicGone);
    room.desk_sees("This topic was made again");
    room.befalls(Mishap::TopicGone);
    room.sees("Sam has ended the chat");
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.befalls(Mishap::NoDesk);
    room.sees("Something is broken on our side");
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.befalls(Mishap::PersonGone);
    room.desk_sees("They have blocked the bot");
}

#[test]
fn nobody_writes_to_a_desk_that_was_taken_out_of_the_settings() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.board = Arc::default();
    room.says("what do I do");
    room.sees("Something is broken on our side");
    assert!(room.session.handoff.as_ref().unwrap().is_closed());
    room.says("what is a personal health budget");
    room.sees("personal health budget");
    let mut room = Room::at(OPEN);
    room.asks_for_an_adviser();
    room.board = Arc::default();
    room.passes(60);
    room.sees("Something is broken on our side");
}

#[test]
fn a_chat_that_an_older_copy_brought_back_is_over_and_both_sides_hear_so() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.session.handoff.as_mut().unwrap().cut = true;
    room.says("how do I get a budget");
    room.sees("Something is broken on our side");
    let closes = room.desk.iter().any(|outgoing| {
        matches!(
            &outgoing.body,
            Body::Topic(helpline::conversation::desk::TopicDeed::Close)
        )
    });
    assert!(closes, "{:?}", room.desk);
}

#[test]
fn forgotten_they_are_forgotten_at_the_desk_too() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.says("/forget");
    room.sees("I have erased what I kept about you");
    let deletes = room.desk.iter().any(|outgoing| {
        matches!(
            &outgoing.body,
            Body::Topic(helpline::conversation::desk::TopicDeed::Delete)
        )
    });
    assert!(deletes, "{:?}", room.desk);
    assert_eq!(room.session, Session::default());
}

#[test]
fn chats_before_the_last_one_are_forgotten_at_the_desk_too() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    let first = room.session.handoff.as_ref().unwrap().code.clone();
    room.at_desk(SAM, DeskDeed::Close);
    room.says("/stop");
    room.is_taken();
    let second = room.session.handoff.as_ref().unwrap().code.clone();
    assert_ne!(first, second);
    room.at_desk(SAM, DeskDeed::Close);
    room.says("/forget");
    let gone = |code: &Code, wanted: &Body| {
        room.desk.iter().any(|outgoing| {
            let of = outgoing.post.as_ref().and_then(|post| post.code.as_ref());
            of == Some(code) && outgoing.body == *wanted
        })
    };
    for code in [first, second] {
        assert!(gone(&code, &Body::Topic(TopicDeed::Delete)), "{code}");
        assert!(gone(&code, &Body::Delete(Spot::Part(Part::Card))), "{code}");
    }
    assert_eq!(room.session, Session::default());
}

#[test]
fn a_blocked_person_still_has_the_number_and_urgent_help() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.at_desk(
        SAM,
        DeskDeed::Block {
            days: 2,
            reason: "threats".into(),
        },
    );
    room.sees("Sam has ended the chat");
    room.says("/talk");
    room.sees("0300 5000 927");
    assert!(!room.person_text().contains("in this chat"));
    room.says("i want to die");
    assert!(room.person[0].urgent);
    room.now = room.now.plus_seconds(2 * 24 * 3600 + 1);
    room.says("/talk");
    room.sees("in this chat");
}

#[test]
fn opened_again_in_telegram_the_chat_goes_on() {
    let mut room = Room::at(OPEN);
    room.is_taken();
    room.at_desk(SAM, DeskDeed::ClosedTopic);
    room.sees("Sam has ended the chat");
    room.at_desk(SAM, DeskDeed::ReopenedTopic);
    room.sees("You are now talking to Sam");
    room.says("thank you");
    room.desk_sees("thank you");
}
