//! The desk played in the terminal: what the adviser does is done as it is in the staff group.

use crate::cli::Desk;
use crate::desk::OPEN;

/// Asked for an adviser.
const ASKS: &str = "talk\nwrite with an adviser\nyes, ask an adviser\n";

fn desk() -> Desk {
    Desk::empty()
}

/// What is shown when these lines are typed after somebody asked for an adviser.
fn played(lines: &str) -> String {
    let typed = format!("{ASKS}{lines}");
    let arguments = ["chat", "--desk", "--at", OPEN];
    let ended = desk().run_with(&arguments, typed, &[]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    ended.out
}

fn assert_shows(out: &str, all: &[&str]) {
    for words in all {
        assert!(out.contains(words), "no {words:?} in {out}");
    }
}

#[test]
fn commands_of_the_group_are_done_and_answered_and_reach_nobody() {
    let out = played(
        "@/queue\n@take\n@/queue\n@/help\n@/closed training\n@/dance\n@/block 7 threats\n@/unblock\n",
    );
    assert_shows(
        &out,
        &[
            "desk : 1 person waits: #",
            "desk : Nobody waits. 1 person is in a chat: #",
            "with Sam.",
            "desk : Cards in the waiting room are people who wait.",
            "desk | The desk was closed by Sam.",
            "desk : The desk takes no new people until tomorrow.",
            "desk : I do not know this command.",
            "desk | No chats and no calls with this person for 7 days.",
            "For 7 days you cannot write with an adviser here, or ask us to call you",
            "desk | This person can ask for an adviser again.",
        ],
    );
    for words in ["\n/queue", "\n/block", "\n/help", "\n/dance"] {
        assert!(!out.contains(words), "{words:?} reached somebody: {out}");
    }
}

#[test]
fn an_adviser_who_goes_away_hands_their_person_back() {
    let out = played("@take\n@Hello there\n@/me away\n@/queue\n");
    assert_shows(
        &out,
        &[
            "desk : You are away",
            "had to go",
            "desk : 1 person waits: #",
        ],
    );
}

#[test]
fn buttons_are_tapped_by_their_numbers_on_both_sides_while_somebody_talks() {
    let out = played("@1\n@Hello there\n3\n@wait 16\n1\n");
    assert_shows(
        &out,
        &[
            "desk | [1. Take] [2. Not today]",
            "You are now talking to Sam",
            "\nHello there\n",
            // Nothing was offered under the adviser's words: this is an answer to them.
            "desk | 3\n",
        ],
    );
    let out = played("@take\n@Hello there\n@wait 16\n2\n");
    assert_shows(
        &out,
        &["  2. End the chat", "desk | The person has ended the chat."],
    );
    assert!(!out.contains("desk | 2\n"), "{out}");
    let out = played("@take\n@answers copy\n@1\n@1\n");
    assert_shows(&out, &["desk | The person has got this (copy):"]);
}

#[test]
fn what_stands_on_a_button_is_that_button_and_reaches_nobody() {
    let out = played("@Take\n@flag\n@Unflag\n@Hello there\n");
    assert_shows(&out, &["asks you to look", "\nHello there\n"]);
    assert!(!out.to_lowercase().contains("\nunflag"), "{out}");
    let lines = "call me\n07400 123456\nyes\nskip\nno\nno\n1\nyes\n@take\n@No answer\n";
    let out = played(lines);
    assert_shows(&out, &["We called you, and nobody answered."]);
}

#[test]
fn what_a_story_cannot_say_is_not_written_as_one() {
    let folder = desk();
    let typed = |name: &str, lines: &str| {
        let arguments = ["chat", "--desk", "--at", OPEN, "--record", name];
        folder.run_with(&arguments, format!("{ASKS}{lines}"), &[])
    };
    let told = typed("told.yaml", "@/queue\n@1\n@Hello\n@/block 7 threats\n");
    assert!(told.err.contains("Wrote told.yaml"), "{}", told.err);
    let story = folder.read("told.yaml");
    assert_shows(&story, &["desk: \"take\"", "desk: \"/block 7 threats\""]);
    assert!(!story.contains("queue"), "{story}");
    let untold = typed("untold.yaml", "@/closed training\n");
    let expected = "The team did what a story cannot say, so untold.yaml is not written.";
    assert!(untold.err.contains(expected), "{}", untold.err);
}

#[test]
fn a_chat_that_was_erased_stands_in_no_list() {
    let out = played("@take\n/forget\n@/queue\n");
    assert!(out.ends_with("desk : Nobody waits.\n\n"), "{out}");
}
