//! Somebody may be in danger: what the bot does about it in a conversation, with the words
//! that are shipped.

use crate::engine::Person;
use crate::shipped;

fn anybody() -> Person<'static> {
    Person::new(shipped::rules())
}

/// Each of these, said first, brings this help before anything else.
fn each_brings(help: &str, said: &[&str]) {
    for said in said {
        assert_eq!(anybody().says(said)[0], help, "{said}");
    }
}

#[test]
fn a_question_beside_danger_is_one_tap_away_below_the_help() {
    let mut person = anybody();
    assert_eq!(
        person.says("who can have a budget? i cant live like this"),
        ["urgent-suicide", "line-urgent-hours", "line-urgent-asked"]
    );
    assert_eq!(person.taps("phb-who-can-have"), ["phb-who-can-have"]);
    assert_eq!(
        person.says("can i get free prescriptions and i want to kill myself"),
        ["urgent-suicide", "line-urgent-hours", "line-urgent-asked"]
    );
    assert_eq!(
        person.says("4"),
        ["phb-prescriptions"],
        "numbers count on below the urgent text"
    );
}

#[test]
fn danger_alone_offers_no_answer() {
    for said in [
        "i want to kill myself",
        "i want it to stop",
        "i want out",
        "end it",
        "i am having suicidal thoughts",
    ] {
        let shown = anybody().says(said);
        assert_eq!(shown, ["urgent-suicide", "line-urgent-hours"], "{said}");
    }
}

#[test]
fn what_follows_in_words_that_are_not_understood_brings_help_again_in_other_words() {
    let mut person = anybody();
    assert_eq!(
        person.says("i took all my tablets"),
        ["urgent-overdose", "line-urgent-hours"]
    );
    assert_eq!(person.says("i feel sick"), ["urgent-more"]);
    assert_eq!(
        person.says("qwertyuiop"),
        ["urgent-overdose.later"],
        "the numbers alone: both long texts were seen"
    );
    assert_eq!(
        person.says("im 15"),
        ["line-child", "urgent-overdose.later"]
    );
    assert_eq!(
        person.says("urgent"),
        ["line-child", "urgent-overdose", "line-urgent-hours"]
    );
    let shown = person.says("i cant talk on the phone");
    assert_eq!(
        shown.first().map(String::as_str),
        Some("urgent-more"),
        "how to be helped in writing comes before our own number: {shown:?}"
    );
}

#[test]
fn small_talk_of_somebody_in_need_brings_help_first() {
    for said in [
        "goodnight",
        "are you sure",
        "i am deaf",
        "can i take two",
        "hello",
        "i dont understand",
    ] {
        let mut person = anybody();
        person.says("i want to die");
        let shown = person.says(said);
        assert_eq!(
            shown.first().map(String::as_str),
            Some("urgent-more"),
            "{said}: {shown:?}"
        );
    }
}

#[test]
fn who_says_stop_again_after_more_ways_to_be_helped_is_let_go() {
    let mut person = anybody();
    person.says("i want to die");
    assert_eq!(person.says("stop"), ["urgent-more"]);
    assert_eq!(person.says("stop"), ["goodbye-message"]);
}

#[test]
fn how_it_went_is_answered_and_danger_goes_before_it() {
    for (said, reply) in [
        ("nobody answered", "small-talk-not-reached"),
        ("111 was no help", "small-talk-not-reached"),
        ("i rang them, thank you", "small-talk-reached"),
        ("mum is here now", "small-talk-reached"),
        ("are you going to ring me", "small-talk-cannot-come"),
        ("does anyone read this", "small-talk-private"),
        ("what happens when i call 111", "small-talk-what-then"),
        ("im angry at you", "small-talk-sorry-bot"),
        ("i flushed them", "small-talk-safer"),
    ] {
        let mut person = anybody();
        person.says("i want to die");
        let shown = person.says(said);
        assert_eq!(shown.last().map(String::as_str), Some(reply), "{said}");
        assert!(
            !person.says("i am going to jump").contains(&reply.into()),
            "{said}"
        );
    }
    let mut person = anybody();
    person.says("i want to die");
    assert_eq!(
        person.says("i rang 111 and i have taken all my tablets")[0],
        "urgent-overdose"
    );
    assert_eq!(
        anybody().says("nobody answered").last().map(String::as_str),
        Some("line-did-you-mean"),
        "without danger before it says nothing of help"
    );
}

#[test]
fn what_only_looks_like_good_news_is_not_taken_for_it() {
    for (danger, said) in [
        ("my husband is hitting me", "he is back"),
        ("my husband is hitting me", "dad is here now"),
        (
            "they are watching me through the walls",
            "someone is coming",
        ),
        ("i want to stab him", "he is home"),
        ("i want to die", "i dont feel better"),
        ("i want to die", "i am ok with dying"),
        ("i want to die", "i put the pills down my throat"),
        ("i want to die", "i put the blade on my arm"),
        ("i want to die", "i have hidden the pills"),
        ("i want to die", "i went off the bridge"),
        ("i want to die", "i told my mum im going tonight"),
        ("i want to die", "i have not called them"),
        ("i want to die", "my mum is not coming"),
        ("i want to die", "no help is coming"),
        ("my mum took an overdose", "she is not ok"),
        ("my mum took an overdose", "i found her cold"),
        ("i took 30 paracetamol", "it did not work"),
    ] {
        let mut person = anybody();
        person.says(danger);
        let shown = person.says(said);
        for reply in [
            "small-talk-better",
            "small-talk-reached",
            "small-talk-safer",
        ] {
            assert!(
                !shown.contains(&reply.into()),
                "{danger} | {said}: {shown:?}"
            );
        }
    }
}

#[test]
fn who_has_taken_something_is_not_told_that_all_is_well() {
    let mut person = anybody();
    person.says("i took 30 paracetamol");
    assert_eq!(person.says("i feel ok now"), ["urgent-overdose.later"]);
    let mut person = anybody();
    person.says("i want to die");
    let shown = person.says("i feel a bit better now");
    assert_eq!(shown.last().map(String::as_str), Some("small-talk-better"));
}

#[test]
fn the_same_number_twice_under_help_does_not_take_it_away() {
    let mut person = anybody();
    person.says("i want to die");
    assert_eq!(person.says("2"), ["urgent-more"]);
    assert_eq!(person.says("2"), ["urgent-suicide", "line-urgent-hours"]);
    person.says("2");
    assert_eq!(person.says("3")[0], "urgent-not-meant");
}

#[test]
fn questions_are_still_answered_after_it_with_a_line_of_signposting() {
    let mut person = anybody();
    person.says("i want to die");
    assert_eq!(
        person.says("what is a personal health budget"),
        ["urgent-soft", "phb-what"]
    );
}

#[test]
fn a_danger_that_lasts_is_told_of_again_whatever_is_said_after_it() {
    for (said, later) in [
        ("i have taken an overdose", "urgent-overdose.later"),
        (
            "my mum has taken all her tablets",
            "urgent-third-party.later",
        ),
        ("my husband is hitting me", "urgent-abuse.later"),
        ("i have chest pain", "urgent-medical.later"),
        ("i want to die", "urgent-suicide.later"),
    ] {
        let mut person = anybody();
        person.says(said);
        assert_eq!(person.says("qwertyuiop"), ["urgent-more"], "{said}");
        assert_eq!(person.says("asdfgh"), [later], "{said}");
        let shown = person.says("where can i go");
        assert_eq!(shown.first().map(String::as_str), Some(later), "{said}");
        let shown = person.says("how do i get a thing like that");
        assert_ne!(
            shown.last().map(String::as_str),
            (later != "urgent-suicide.later").then_some("line-urgent-asked"),
            "nothing about budgets is offered after: {said}"
        );
    }
}

#[test]
fn what_is_said_after_a_danger_that_lasts_does_not_hide_it() {
    let mut person = anybody();
    person.says("i have taken an overdose");
    person.says("i want to die");
    person.says("qwertyuiop");
    assert_eq!(person.says("asdfgh"), ["urgent-overdose.later"]);
    person.says("i did not mean that");
    person.says("i want to die");
    person.says("qwertyuiop");
    assert_eq!(
        person.says("asdfgh"),
        ["urgent-suicide.later"],
        "it was taken back, and is forgotten"
    );
}

#[test]
fn help_stops_coming_when_it_was_not_meant_so_and_after_a_while() {
    let mut person = anybody();
    person.says("i want to die");
    person.taps("not-meant");
    assert!(!person.says("blue cheese").contains(&"urgent-any".into()));
    for (hours, helps) in [(1, true), (5, true), (7, false)] {
        let mut person = anybody();
        person.says("i want to die");
        person.moment = person.moment.plus_seconds(hours * 60 * 60);
        let shown = person.says("blue cheese");
        let helped = shown.iter().any(|name| name.starts_with("urgent-more"));
        assert_eq!(helped, helps, "after {hours} hours: {shown:?}");
    }
}

#[test]
fn low_mood_that_goes_on_brings_help() {
    let mut person = anybody();
    let low = |shown: &[String]| {
        let first = shown.first().map(String::as_str);
        matches!(first, Some("urgent-soft" | "small-talk-low"))
    };
    assert!(low(&person.says("i feel so low")));
    assert!(
        !person
            .says("i feel awful today")
            .contains(&"urgent-any".into())
    );
    assert_eq!(
        person.says("nobody cares about me"),
        ["urgent-any", "line-urgent-hours"]
    );
    let mut person = anybody();
    person.says("i feel so low");
    person.says("i feel awful today");
    person.says("what is a personal health budget");
    assert!(
        !person
            .says("nobody cares about me")
            .contains(&"urgent-any".into()),
        "not when something else came between"
    );
}

#[test]
fn the_helplines_of_our_own_texts_are_understood_by_their_names() {
    for said in [
        "SHOUT",
        "85258",
        "samaritans",
        "samaritans number please",
        "childline",
        "nhs 111",
        "call 999 for me",
        "more ways to get help",
    ] {
        let shown = anybody().says(said);
        assert_eq!(shown, ["urgent-any", "line-urgent-hours"], "{said}");
    }
}

#[test]
fn plain_words_of_danger_are_noticed_in_the_languages_most_spoken_here() {
    for said in [
        "chcę umrzeć",
        "nie chce zyc",
        "vreau să mor",
        "میں مرنا چاہتا ہوں",
        "main marna chahta hoon",
        "mujhe jeena nahi hai",
        "ਮੈਂ ਮਰਨਾ ਚਾਹੁੰਦੀ ਹਾਂ",
        "আমি মরতে চাই",
        "મારે મરવું છે",
        "أريد أن أموت",
        "quero morrer",
        "dw i eisiau marw",
    ] {
        let shown = anybody().says(said);
        assert_eq!(shown, ["urgent-suicide", "line-urgent-hours"], "{said}");
    }
}

#[test]
fn another_language_is_told_where_it_is_spoken() {
    for said in [
        "میں کہاں جا سکتا ہوں",
        "co to jest budżet zdrowotny",
        "помогите мне",
    ] {
        let shown = anybody().says(said);
        assert_eq!(shown, ["small-talk-language"], "{said}");
    }
    assert_ne!(anybody().says("café budget??"), ["small-talk-language"]);
}

#[test]
fn what_only_sounds_like_danger_gets_no_help_shown() {
    for said in [
        "i have run out of my tablets",
        "i take 20 tablets a day do i have to pay",
        "goodbye",
        "its bloody stupid",
        "i cant go out",
        "no i dont want to say",
        "im 45",
        "i have a medical exemption certificate",
        "i want out of my budget",
        "how do i end my budget",
        "ive had enough of this form",
        "my son lives with me",
        "my hand is killing me",
        "i overdosed on biscuits",
        "im dead chuffed",
        "delete me",
        "do you need oxygen for this",
        "mum will not move house",
        "my brother has psychosis can he get a budget",
        "in the past i tried to kill myself",
    ] {
        let shown = anybody().says(said);
        assert!(
            !shown.iter().any(|name| name.starts_with("urgent-")),
            "{said}: {shown:?}"
        );
    }
}

#[test]
fn commands_and_the_words_that_work_everywhere_are_no_low_mood() {
    let mut person = anybody();
    for said in ["/talk", "talk", "/talk", "talk", "stop", "stop", "stop"] {
        let shown = person.says(said);
        assert!(!shown.contains(&"urgent-any".into()), "{said}: {shown:?}");
    }
}

#[test]
fn what_was_not_meant_and_is_meant_after_all_brings_help_again() {
    for said in [
        "i do mean it",
        "I did mean it",
        "yes i do mean it",
        "im not joking",
    ] {
        let mut person = anybody();
        person.says("i want to kill myself");
        let shown = person.says("i did not mean that");
        assert_eq!(shown.first().map(String::as_str), Some("urgent-not-meant"));
        let shown = person.says(said);
        assert_eq!(shown, ["urgent-any", "line-urgent-hours"], "{said}");
        // From now on they are in need again.
        assert_eq!(person.says("xyzzy plugh"), ["urgent-more"], "{said}");
    }
    let mut person = anybody();
    person.says("menu");
    let shown = person.says("i do mean it");
    assert_ne!(
        shown.first().map(String::as_str),
        Some("urgent-any"),
        "nothing urgent was said before"
    );
}

#[test]
fn too_little_money_is_no_danger_and_too_few_tablets_are() {
    for said in ["not enough", "no, it's not enough", "it is not enough"] {
        let mut person = anybody();
        person.says("menu");
        person.says("check my offer");
        for answer in ["yes", "yes", "yes"] {
            person.says(answer);
        }
        assert_eq!(person.says(said), ["is-it-a-real-one-manage"], "{said}");
    }
    for said in [
        "i have not taken enough",
        "not enough to end it",
        "i didn't take enough",
        "not enough to die",
    ] {
        let shown = anybody().says(said);
        assert!(
            shown.iter().any(|message| message == "line-urgent-hours"),
            "{said}: {shown:?}"
        );
    }
}

#[test]
fn yes_after_help_was_shown_is_not_about_the_answer_before() {
    for (said, helped) in [
        ("my husband is hitting me", "urgent-abuse"),
        ("i want to die", "urgent-suicide"),
    ] {
        let mut person = anybody();
        person.says("what is a personal health budget");
        assert_eq!(person.says(said)[0], helped);
        assert_eq!(person.says("yes"), ["urgent-more"], "{said}");
    }
}

#[test]
fn the_words_of_a_button_under_help_are_not_danger_again() {
    for said in ["i want to die", "urgent help"] {
        let mut person = anybody();
        person.says(said);
        assert_eq!(
            person.says("more ways to get help"),
            ["urgent-more"],
            "{said}"
        );
    }
}

#[test]
fn the_numbers_of_those_who_help_are_known_when_they_are_spoken() {
    each_brings(
        "urgent-any",
        &[
            "nine nine nine",
            "triple nine",
            "nine double nine",
            "one one one",
            "triple one",
        ],
    );
}

#[test]
fn danger_from_somebody_else_brings_what_helps_against_that() {
    each_brings(
        "urgent-abuse",
        &[
            "he has a knife",
            "theres a man outside my door",
            "my carer hits me",
            "someone following me home",
            "not safe at home",
        ],
    );
}

#[test]
fn fire_falls_and_what_keeps_somebody_alive_bring_an_ambulance() {
    each_brings(
        "urgent-medical",
        &[
            "barbecue in the tent with me",
            "the oven gas is on and not lit",
            "theres smoke coming from next doors",
            "dad fell down the stairs and is not moving",
            "mum wont move",
            "ran out of my insulin",
            "need oxygen",
            "someone spiked me",
        ],
    );
}

#[test]
fn worry_about_somebody_else_brings_what_to_do_for_them() {
    each_brings(
        "urgent-third-party",
        &[
            "my brother wont answer his door",
            "neighbour not seen for a week",
            "my wife is having a manic episode",
            "my brother want to die he say",
        ],
    );
}

#[test]
fn two_people_together_and_last_words_are_danger() {
    each_brings(
        "urgent-suicide",
        &[
            "we both cant go on",
            "me and my husband have decided to go together",
            "ive give my stuff away",
            "tell my mum sorry",
            "plz look after him",
            "wipe me from existence",
        ],
    );
    each_brings(
        "urgent-overdose",
        &[
            "i take 40 tablet",
            "we are both going to take the tablets",
            "i keep looking at the tablets",
            "i took two lots of clozapine by mistake",
            "i got about 90 tablets saved up",
        ],
    );
}

#[test]
fn who_is_tied_down_cut_off_or_left_alone_sees_where_help_is() {
    each_brings(
        "urgent-abuse",
        &[
            "support worker frightens me",
            "they strap her in her chair all day",
            "my carer wont let me use the phone",
            "i was raped on the ward",
            "i feel unsafe at home tonight",
        ],
    );
    each_brings(
        "urgent-medical",
        &[
            "he injected all his insulin",
            "shes cold and blue",
            "i shook the baby",
            "pa not turned up and mums on a ventilator",
        ],
    );
    each_brings("urgent-third-party", &["mum wont get up"]);
}

#[test]
fn a_battery_a_hoop_and_an_old_stroke_are_no_danger() {
    for said in [
        "my phones about to die",
        "carer left me hanging",
        "my dad had a stroke last yr",
        "i want out of this contract with the agency",
        "i wont be here tomorrow can you call on friday",
        "my wife had a heart attack in june can she have a budget",
        "i was on a 37 hospital order n now im out",
        "the chair hurts me",
        "im sick to death of the forms",
    ] {
        let heard = anybody().says(said).join(" ");
        assert!(!heard.contains("urgent-"), "{said}: {heard}");
    }
}

#[test]
fn danger_in_other_languages_is_noticed_in_the_words_people_use() {
    for said in [
        "زندگی سے تنگ آ گئی ہوں",
        "اب اور نہیں جیا جاتا",
        "میری جان کو خطرہ ہے",
        "شوہر مارتے ہیں",
        "ہاتھ کاٹ لیا ہے",
        "zindagi se tang aa gaya hun",
        "kash main mar jaun",
        "mujhe maut chahiye",
        "meri jaan ko khatra hai",
        "abbu maarte hain mujhe",
        "main khud ko cut karta hun",
        "હું મરવા માંગુ છું",
        "não quero estar vivo",
        "تعبت من الحياة",
        "أمي لا تستيقظ",
        "ami shesh kore dibo nijere",
        "ghumer oshudh onek khaisi",
        "mujhe jaan se maarne ki dhamki de raha hai",
        "ਮੇਰਾ ਘਰਵਾਲਾ ਕੁੱਟਦਾ ਹੈ",
        "ele vai me matar",
        "ojciec mnie dotyka",
        "lepiej by było beze mnie",
        "chcę zniknąć",
        "vreau sa termin cu viata",
        "m-am saturat de viata",
        "dwi methu cario mlaen",
        "dwi wedi cael llond bol ar fywyd",
    ] {
        let shown = anybody().says(said);
        assert!(shown[0].starts_with("urgent-"), "{said}: {shown:?}");
    }
}

#[test]
fn a_day_is_no_danger() {
    for said in ["day after tomorrow", "the day after tomorrow please"] {
        let shown = anybody().says(said);
        assert!(!shown[0].starts_with("urgent-"), "{said}: {shown:?}");
    }
}
