//! How conversations move, on small flows made for the purpose.

use helpline::authoring::rehearsal::{name_of, name_of_tap};
use helpline::authoring::{Source, Sources};
use helpline::conversation::event::Media;
use helpline::conversation::words::{OutButton, Outgoing, word};
use helpline::conversation::{Event, Moment, Rules, Session, Tap, engine};

use crate::shipped;

/// The shipped texts with these files in place of, or beside, theirs.
pub(crate) fn texts_with(files: &[(&str, &str)]) -> Sources {
    let shipped = shipped::texts();
    let kept = shipped.iter().map(|(_, source)| source.clone());
    let kept = kept.filter(|source| !files.iter().any(|(name, _)| *name == source.name));
    // What takes long to learn is learned in the tests of understanding.
    let learned = ["questions.yaml", "urgent.yaml", "urgent-examples.yaml"];
    let kept = kept.filter(|source| !learned.iter().any(|name| source.name.ends_with(name)));
    let urgent = (
        "locales/en/urgent.yaml",
        "urgent: [{ category: suicide, enough: [kill myself] }]",
    );
    let added = files.iter().chain([&urgent]).map(|(name, text)| Source {
        name: (*name).into(),
        text: (*text).into(),
    });
    Sources::new(kept.chain(added).collect())
}

const TEA: &str = "flow: tea
steps:
  milk:
    ask: { yes: strength, no: strength, help: topic tea-help }
  strength:
    number: { from: 1, to: 10 }
    next: choose
  choose:
    decide:
      - when: { milk: yes, strength: under 4 }
        next: pale
      - otherwise: sugar
  sugar:
    visit: sugar
    next: strong
  pale:
    say: end
  strong:
    say: end
    see-also: [tea-help, phb-what]
  help:
    answer: tea-help
  start-here:
    say: flow tea
";
const TEA_WORDS: &str = "tea-milk = Milk?
    .yes = Yes
    .no = No
    .help = Help
tea-strength = How strong, from { $from } to { $to }?
    .retry = From { $from } to { $to }, please.
tea-pale = Pale.
tea-strong = Strong, { $milk ->
    [yes] with milk
   *[other] without milk
 }, { $strength }.
tea-help = Warm the pot.
    .title = Tea help
    .more = Then wait.
tea-start-here = Tea.
";
const SUGAR: &str = "flow: sugar
steps:
  lumps:
    ask: { one: end, two: done }
  done:
    say: end
";
const SUGAR_WORDS: &str = "sugar-lumps = How many?
    .one = One
    .two = Two
sugar-done = Two it is.
";

fn tea() -> Rules {
    shipped::rules_of(&texts_with(&[
        ("flows/tea.yaml", TEA),
        ("locales/en/tea.ftl", TEA_WORDS),
        ("flows/sugar.yaml", SUGAR),
        ("locales/en/sugar.ftl", SUGAR_WORDS),
    ]))
}

/// A person in a conversation, seen from their side.
pub(crate) struct Person<'r> {
    rules: &'r Rules,
    pub(crate) session: Session,
    pub(crate) moment: Moment,
    shown: Vec<Outgoing>,
}

impl<'r> Person<'r> {
    pub(crate) fn new(rules: &'r Rules) -> Self {
        Self {
            rules,
            session: Session::default(),
            moment: shipped::moment("2026-11-23 10:00"),
            shown: Vec::new(),
        }
    }

    /// What happens, and the names of what is shown then.
    fn does(&mut self, event: &Event) -> Vec<String> {
        let saved = serde_json::to_string(&self.session).unwrap();
        let session: Session = serde_json::from_str(&saved).unwrap();
        assert_eq!(
            session, self.session,
            "a session is read back as it was written"
        );
        let (session, effects) = engine::step(self.rules, session, event, &self.moment.into());
        self.shown = word(self.rules, &"en".into(), self.moment, &effects);
        self.session = session;
        effects.iter().filter_map(name_of).collect()
    }

    pub(crate) fn says(&mut self, text: &str) -> Vec<String> {
        self.does(&Event::Said(text.into()))
    }

    pub(crate) fn taps(&mut self, name: &str) -> Vec<String> {
        let button = self.button(name);
        self.does(&Event::Tapped(Tap::decode(&button.data)))
    }

    fn button(&self, name: &str) -> OutButton {
        let buttons = self.shown.iter().flat_map(|message| message.rows.concat());
        let named = |button: &OutButton| {
            Tap::decode(&button.data).is_some_and(|tap| name_of_tap(&tap) == name)
        };
        buttons
            .clone()
            .find(named)
            .unwrap_or_else(|| panic!("no `{name}` among {:?}", buttons.collect::<Vec<_>>()))
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        let mut buttons = self.shown.iter().flat_map(|message| message.rows.concat());
        buttons.any(|button| Tap::decode(&button.data).is_some_and(|tap| name_of_tap(&tap) == name))
    }

    pub(crate) fn text(&self) -> String {
        format!("{:?}", self.shown)
    }

    /// Into the flow, at its first question.
    fn starts_tea(rules: &'r Rules) -> Self {
        let mut person = Self::new(rules);
        let tap = Tap::Choice("tea".into(), "milk".into(), "no".into());
        // An old button of a flow never begun: its questions start from the beginning.
        assert_eq!(
            person.does(&Event::Tapped(Some(tap))),
            ["line-old-button", "tea-milk"]
        );
        person
    }
}

#[test]
fn a_flow_goes_through_choices_numbers_rules_and_another_flow_and_back() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    assert_eq!(person.says("yes"), ["tea-strength"]);
    assert!(person.text().contains("from 1 to 10"));
    assert_eq!(person.says("I'd say 7"), ["sugar-lumps"]);
    assert_eq!(person.taps("two"), ["sugar-done", "tea-strong"]);
    assert!(person.text().contains("Strong, with milk, 7."));
    assert!(person.has("tea-help") && person.has("phb-what"));
}

#[test]
fn the_first_rule_that_fits_is_taken() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    person.taps("yes");
    assert_eq!(person.says("3"), ["tea-pale"]);
}

#[test]
fn a_number_outside_the_limits_is_asked_for_again_and_none_is_no_number() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    person.taps("yes");
    for said in ["0", "11", "-3", "1000000000000"] {
        assert_eq!(person.says(said), ["tea-strength.retry"], "{said}");
    }
    assert_eq!(person.says("quite"), ["tea-strength.retry"]);
}

#[test]
fn back_opens_the_question_again_and_forgets_its_answer() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    person.taps("yes");
    person.says("7");
    assert_eq!(person.taps("back"), ["tea-strength"]);
    assert_eq!(person.says("go back"), ["tea-milk"]);
    assert!(
        person
            .session
            .answers
            .values()
            .all(std::collections::BTreeMap::is_empty)
    );
    person.taps("no");
    person.says("7");
    assert_eq!(person.taps("one"), ["tea-strong"]);
    assert!(person.text().contains("without milk, 7"));
}

#[test]
fn a_question_in_between_is_answered_and_the_flow_carries_on() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    person.taps("yes");
    assert_eq!(
        person.does(&Event::Tapped(Some(Tap::Topic("phb-what".into())))),
        ["phb-what"]
    );
    assert!(person.has("carry-on"));
    // Another one does not pile up on it.
    person.does(&Event::Tapped(Some(Tap::Topic("s117-what".into()))));
    assert_eq!(person.session.stack.len(), 2);
    assert_eq!(person.says("carry on"), ["tea-strength"]);
    assert_eq!(person.says("3"), ["tea-pale"]);
}

#[test]
fn a_tap_on_an_earlier_question_of_this_conversation_answers_it_anew() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    let yes = person.button("yes");
    person.taps("no");
    person.says("7");
    assert_eq!(
        person.does(&Event::Tapped(Tap::decode(&yes.data))),
        ["tea-strength"]
    );
    assert_eq!(person.says("3"), ["tea-pale"], "the answer is now yes");
}

#[test]
fn buttons_of_menus_work_for_ever_and_strange_ones_are_explained() {
    let rules = tea();
    let mut person = Person::new(&rules);
    let menu = Tap::Choice("menu".into(), "budgets".into(), "what".into());
    assert_eq!(person.does(&Event::Tapped(Some(menu))), ["phb-what"]);
    assert_eq!(person.does(&Event::Tapped(None))[0], "line-old-button");
    for strange in [
        Tap::Choice("gone".into(), "gone".into(), "gone".into()),
        Tap::Topic("gone".into()),
        Tap::More("phb".into(), "what".into(), 99),
        Tap::Language("tlh".into()),
    ] {
        assert!(!person.does(&Event::Tapped(Some(strange))).is_empty());
    }
}

#[test]
fn a_typed_number_takes_the_button_of_that_number_even_among_related_topics() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    person.says("3");
    assert_eq!(person.shown.len(), 1, "the third choice leads to the topic");
    assert!(person.text().contains("Warm the pot"));
    assert_eq!(
        person.says("1"),
        ["tea-help.more"],
        "the first button is More"
    );
    assert!(!person.has("more"));
}

#[test]
fn two_messages_in_a_row_that_are_not_understood_bring_an_offer_of_help() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    assert_eq!(person.says("blue"), ["line-not-in-flow-choice", "tea-milk"]);
    assert_eq!(person.says("purple"), ["not-understood-again", "tea-milk"]);
    assert!(person.has("talk"));
    assert_eq!(
        person.says("puce"),
        ["not-understood-still", "tea-milk"],
        "never the same words three times"
    );
    assert_eq!(person.says("no"), ["tea-strength"]);
    assert_eq!(person.says("/menu"), ["menu-main"]);
    let mut person = Person::starts_tea(&rules);
    assert_eq!(
        person.says("mauve"),
        ["line-not-in-flow-choice", "tea-milk"],
        "the count starts again"
    );
}

#[test]
fn what_cannot_be_read_is_answered_in_words_and_the_question_stays() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    for media in [
        Media::Picture,
        Media::Recording,
        Media::Sticker,
        Media::Location,
        Media::Contact,
        Media::Other,
    ] {
        let shown = person.does(&Event::Sent {
            media,
            caption: None,
        });
        assert_eq!(
            shown.last().map(String::as_str),
            Some("tea-milk"),
            "{media:?}"
        );
    }
    let shown = person.does(&Event::Sent {
        media: Media::Picture,
        caption: Some("yes".into()),
    });
    assert_eq!(
        shown.last().map(String::as_str),
        Some("tea-strength"),
        "the words with it are read"
    );
}

#[test]
fn urgent_words_are_seen_in_every_kind_of_event_and_leave_the_place_as_it_was() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    let before = person.session.stack.clone();
    let urgent = "i want to kill myself";
    for event in [
        Event::Said(urgent.into()),
        Event::Edited(urgent.into()),
        Event::Sent {
            media: Media::Picture,
            caption: Some(urgent.into()),
        },
    ] {
        assert_eq!(person.does(&event), ["urgent-suicide", "line-urgent-hours"]);
        assert_eq!(person.session.stack, before);
        assert_eq!(
            person.says("I did not mean that"),
            ["urgent-not-meant", "tea-milk"]
        );
    }
    assert_eq!(person.says("/urgent"), ["urgent-any", "line-urgent-hours"]);
    assert_eq!(person.taps("more-ways"), ["urgent-more"]);
    assert_eq!(
        person.says("URGENT HELP"),
        ["urgent-any", "line-urgent-hours"]
    );
}

#[test]
fn help_that_stands_right_above_is_not_shown_again_word_for_word() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    let help = ["urgent-suicide", "line-urgent-hours"];
    assert_eq!(person.says("i want to kill myself"), help);
    assert_eq!(person.says("i want to kill myself"), ["urgent-more"]);
    // What comes after other words is the help itself again.
    assert_eq!(person.says("i want to kill myself"), help);
}

#[test]
fn a_day_later_the_conversation_starts_afresh() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    person.taps("yes");
    person.moment = person
        .moment
        .plus_seconds(person.rules.keeping.conversation_seconds() + 1);
    assert_eq!(
        person.says("7"),
        ["line-not-understood-yet", "start-hello", "menu-main"]
    );
    assert!(person.session.answers.is_empty());
}

#[test]
fn stop_forgets_the_answers_and_forget_forgets_everything() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    person.taps("yes");
    assert_eq!(person.says("/stop"), ["goodbye-message"]);
    assert!(person.session.answers.is_empty() && person.session.stack.is_empty());
    assert_eq!(person.says("/forget"), ["line-forgotten"]);
    assert_eq!(person.session, Session::default());
}

#[test]
fn commands_work_with_the_bots_name_and_a_link_can_open_a_topic() {
    let rules = tea();
    let mut person = Person::new(&rules);
    assert_eq!(person.says("/start tea-help"), ["start-hello", "tea-help"]);
    assert_eq!(person.says("/menu@our_bot"), ["menu-main"]);
    assert_eq!(
        person.says("/start no-such-topic"),
        ["start-hello", "menu-main"]
    );
    assert_eq!(
        person.says("/nonsense"),
        ["line-unknown-command", "menu-main"]
    );
    assert_eq!(person.says("/privacy")[0], "privacy-keeps");
}

#[test]
fn a_slip_in_a_command_is_no_other_command_but_it_never_erases() {
    let rules = tea();
    let mut person = Person::new(&rules);
    assert_eq!(person.says("/strat")[0], "start-hello");
    assert_eq!(person.says("/privcy")[0], "privacy-keeps");
    assert_eq!(person.says("/mneu"), ["menu-main"]);
    assert_eq!(person.says("/forgt")[0], "line-unknown-command");
}

#[test]
fn after_a_rename_answers_places_and_old_buttons_are_found_by_their_old_names() {
    let old = tea();
    let mut person = Person::starts_tea(&old);
    let yes = person.button("yes");
    person.taps("yes");
    let flow = TEA.replace(
        "  milk:\n    ask: { yes: strength,",
        "  dairy:\n    was: milk\n    ask: { please: { next: strength, was: yes },",
    );
    let flow = flow.replace("milk: yes", "dairy: please");
    let flow = flow
        .replace("  strength:\n", "  how-strong:\n    was: strength\n")
        .replace(": strength,", ": how-strong,");
    let flow = flow
        .replace("next: strength,", "next: how-strong,")
        .replace("strength: under", "how-strong: under");
    let words = TEA_WORDS
        .replace("tea-milk", "tea-dairy")
        .replace(".yes", ".please")
        .replace("tea-strength", "tea-how-strong");
    let words = words
        .replace("$milk", "$dairy")
        .replace("[yes]", "[please]")
        .replace("$strength", "$how-strong");
    let new = shipped::rules_of(&texts_with(&[
        ("flows/tea.yaml", &flow),
        ("locales/en/tea.ftl", &words),
        ("flows/sugar.yaml", SUGAR),
        ("locales/en/sugar.ftl", SUGAR_WORDS),
    ]));
    let mut person = Person {
        rules: &new,
        ..person
    };
    assert_eq!(
        person.says("3"),
        ["tea-pale"],
        "the old answer still counts, and nobody is told of a move"
    );
    assert_eq!(
        person.does(&Event::Tapped(Tap::decode(&yes.data))),
        ["tea-how-strong"]
    );
}

#[test]
fn someone_whose_step_is_gone_is_told_so_and_goes_on_where_their_answers_lead() {
    let old = tea();
    let mut person = Person::starts_tea(&old);
    person.taps("yes");
    person.says("7");
    assert_eq!(person.session.stack.last().unwrap().flow.as_str(), "sugar");
    // The sugar is gone, and the strength is asked by another step.
    let flow = TEA
        .replace("  strength:\n", "  power:\n")
        .replace(": strength,", ": power,")
        .replace("strength: under", "power: under");
    let flow = flow
        .replace("  sugar:\n    visit: sugar\n    next: strong\n", "")
        .replace("otherwise: sugar", "otherwise: strong");
    let words = TEA_WORDS
        .replace("tea-strength", "tea-power")
        .replace("$strength", "$power");
    let new = shipped::rules_of(&texts_with(&[
        ("flows/tea.yaml", &flow),
        ("locales/en/tea.ftl", &words),
    ]));
    let mut person = Person {
        rules: &new,
        ..person
    };
    assert_eq!(person.says("two"), ["line-moved", "tea-power"]);
    assert_eq!(person.says("3"), ["tea-pale"]);
}

#[test]
fn flows_that_run_in_a_circle_end_in_words_not_in_silence() {
    // `check` refuses this; the engine stands it all the same.
    let texts = texts_with(&[
        ("flows/tea.yaml", TEA),
        ("locales/en/tea.ftl", TEA_WORDS),
        ("flows/sugar.yaml", SUGAR),
        ("locales/en/sugar.ftl", SUGAR_WORDS),
    ]);
    let mut rules = shipped::rules_of(&texts);
    let tea = rules.flows["tea"].clone();
    let steps = tea.steps().iter().cloned().map(|mut step| {
        if step.name.as_str() == "pale" {
            step.kind = helpline::conversation::Kind::Say(helpline::conversation::Target::Step(
                "pale".into(),
            ));
        }
        step
    });
    let circle = helpline::conversation::Flow::new("tea".into(), true, steps.collect());
    rules.flows.insert("tea".into(), circle);
    let mut person = Person::starts_tea(&rules);
    person.taps("yes");
    let shown = person.says("3");
    assert_eq!(shown.last().map(String::as_str), Some("trouble-message"));
    assert_eq!(
        person.says("/menu"),
        ["menu-main"],
        "and the person can go on"
    );
}

#[test]
fn a_number_inside_another_sentence_is_no_answer() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    person.taps("yes");
    for said in ["section 3", "in 2 weeks", "i have 2 kids"] {
        assert_ne!(person.says(said), ["tea-pale"], "{said}");
        assert_eq!(
            person.session.stack.last().unwrap().step.as_str(),
            "strength",
            "{said}"
        );
        assert_eq!(person.says("/menu"), ["menu-main"]);
        person = Person::starts_tea(&rules);
        person.taps("yes");
    }
    for said in ["three", "I'm 3", "about 3", "3.", "3yrs", "3 and a half"] {
        assert_eq!(person.says(said), ["tea-pale"], "{said}");
        person.taps("back");
    }
}

#[test]
fn after_an_urgent_message_numbers_mean_its_own_buttons() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    assert_eq!(person.says("i want to kill myself")[0], "urgent-suicide");
    assert_eq!(person.says("2"), ["urgent-more"]);
    assert!(
        person
            .session
            .answers
            .values()
            .all(std::collections::BTreeMap::is_empty),
        "milk was not answered"
    );
    person.says("i want to kill myself");
    assert_ne!(
        person.says("yes"),
        ["tea-strength"],
        "the question is not on the screen"
    );
}

#[test]
fn going_back_never_leads_into_an_earlier_run_of_the_questions() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    person.taps("yes");
    person.says("3");
    person.says("/menu");
    person.does(&Event::Tapped(Some(Tap::Choice(
        "gone".into(),
        "x".into(),
        "y".into(),
    ))));
    let start = Tap::Choice("tea".into(), "start-here".into(), "x".into());
    assert_eq!(
        person.does(&Event::Tapped(Some(start))),
        ["line-old-button", "tea-milk"]
    );
    for _ in 0..5 {
        let shown = person.says("go back");
        assert!(
            !shown.contains(&"tea-strength".to_owned()) && !shown.contains(&"tea-pale".to_owned()),
            "{shown:?}"
        );
    }
}

#[test]
fn small_talk_gets_a_reply_and_the_question_stays() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    assert_eq!(person.says("Thank you!"), ["small-talk-thanks", "tea-milk"]);
    assert_eq!(person.says("yes"), ["tea-strength"]);
    let mut newcomer = Person::new(&rules);
    assert_eq!(newcomer.says("hello"), ["start-hello", "menu-main"]);
}

#[test]
fn small_talk_is_understood_with_polite_words_around_it() {
    for said in [
        "hi sorry are you a bot",
        "are you a bot please",
        "Sorry, but are you a bot? Thanks",
        "ok so is this a robot then",
    ] {
        let mut person = Person::new(shipped::rules());
        assert_eq!(person.says(said)[0], "small-talk-bot", "{said}");
    }
    let mut person = Person::new(shipped::rules());
    assert_ne!(person.says("please thanks ok")[0], "small-talk-bot");
}

#[test]
fn a_command_that_does_not_exist_is_read_as_a_word() {
    let rules = tea();
    let mut person = Person::new(&rules);
    assert_eq!(person.says("/emergency")[0], "urgent-any");
    assert_eq!(person.says("/999")[0], "urgent-any");
}

#[test]
fn every_topic_is_reached_by_typing_its_title_or_its_name() {
    let rules = shipped::rules();
    for (topic, place) in &rules.topics {
        let (_, step) = rules.step(&place.flow, &place.step).unwrap();
        let title = rules
            .words
            .own_attribute(&"en".into(), step.message.as_str(), "title")
            .unwrap();
        for typed in [title.as_str(), topic.as_str()] {
            let mut person = Person::new(rules);
            assert_eq!(person.says(typed), [step.message.to_string()], "{typed}");
        }
    }
}

#[test]
fn every_topic_is_reached_from_the_menu_by_typing_numbers_alone() {
    let rules = shipped::rules();
    let mut reached = std::collections::HashSet::new();
    for first in 1..=8 {
        for second in 1..=8 {
            let mut person = Person::new(rules);
            person.says("/menu");
            person.says(&first.to_string());
            reached.extend(person.says(&second.to_string()));
        }
    }
    for place in rules.topics.values() {
        let (_, step) = rules.step(&place.flow, &place.step).unwrap();
        assert!(reached.contains(step.message.as_str()), "{}", step.message);
    }
}

#[test]
fn any_text_gets_an_answer() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    let long = "why ".repeat(1000);
    for text in [
        "🙂🙂🙂",
        "",
        " ",
        "/",
        "//",
        "/start",
        long.as_str(),
        "\u{202E}\u{202B}שלום مرحبا",
        "\0\u{1}\u{7}",
        "<b>&amp;{ $phone }",
        "٣",
        "0",
        "ﬁ",
        "a\u{0301}\u{0301}\u{0301}",
        "DROP TABLE person;",
        "%s%n",
        "{{7*7}}",
    ] {
        assert!(!person.says(text).is_empty(), "{text:?}");
        assert!(
            person.shown.iter().any(|message| !message.rows.is_empty()),
            "{text:?} leaves no way on"
        );
    }
}

#[test]
fn an_answer_to_a_question_no_longer_seen_brings_the_question_again() {
    let rules = tea();
    let mut person = Person::starts_tea(&rules);
    person.says("i want to kill myself");
    assert_eq!(
        person.says("yes"),
        ["urgent-more"],
        "it may mean the danger"
    );
    person.taps("not-meant");
    assert_eq!(person.says("yes"), ["tea-strength"]);
    person.says("i want to kill myself");
    assert_eq!(person.says("7"), ["line-question-again", "tea-strength"]);
    assert_eq!(person.says("7"), ["sugar-lumps"]);
}

#[test]
fn what_the_main_menu_offers_can_be_typed_anywhere() {
    let rules = shipped::rules();
    let mut person = Person::new(rules);
    assert_eq!(
        person.says("Could I have a budget?"),
        ["could-i-have-one-place"]
    );
    person.says("what is section 117");
    assert_eq!(
        person.says("is my offer a real budget"),
        ["is-it-a-real-one-centre"]
    );
}

#[test]
fn thanks_leave_the_numbers_on_the_screen_as_they_were() {
    let rules = shipped::rules();
    let mut person = Person::new(rules);
    assert_eq!(person.says("what is section 117"), ["s117-what"]);
    assert_eq!(person.says("thanks"), ["small-talk-thanks"]);
    assert_ne!(person.says("1"), ["not-understood-first"]);
    person.says("Could I have a budget?");
    assert_eq!(
        person.says("what are my choices"),
        ["could-i-have-one-place"]
    );
}

#[test]
fn a_first_message_that_is_not_understood_is_told_so_before_the_greeting() {
    let rules = shipped::rules();
    assert_eq!(
        Person::new(rules).says("blue cheese on toast"),
        ["line-not-understood-yet", "start-hello", "menu-main"]
    );
}

#[test]
fn a_choice_is_known_by_its_number_with_polite_words_and_by_its_place() {
    for said in [
        "2 please",
        "number two please",
        "the 2nd",
        "the 2nd one please",
        "two please",
    ] {
        let mut person = Person::new(crate::shipped::rules());
        person.says("/start");
        assert_eq!(person.says(said), ["menu-aftercare"], "{said}");
    }
}

#[test]
fn what_could_be_chosen_still_can_after_a_word_that_is_not_understood() {
    let reader = || {
        let mut person = Person::new(crate::shipped::rules());
        person.says("/start");
        person.says("1");
        person.says("2");
        person
    };
    let (mut one, mut other) = (reader(), reader());
    other.says("flibber");
    assert_eq!(other.says("2"), one.says("2"));
}

#[test]
fn the_contact_card_comes_once_an_hour_at_most() {
    let rules = tea();
    let mut person = Person::new(&rules);
    let card = "Contact {";
    person.says("talk");
    assert!(person.text().contains(card), "{}", person.text());
    person.says("/start");
    person.says("talk");
    assert!(!person.text().contains(card), "{}", person.text());
    // The number still stands in the words.
    assert!(person.text().contains("0300"), "{}", person.text());
    person.says("/stop");
    person.moment = person.moment.plus_seconds(60 * 60);
    person.says("talk");
    assert!(person.text().contains(card), "{}", person.text());
}
