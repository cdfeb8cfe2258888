//! The fake Telegram against the rules it claims: each case names its rule,
//! makes one call in the same small town of chats, and compares the whole
//! answer. The rules are those of the open-source Bot API server and of
//! Telegram's documentation.

use crate::fake_telegram::{FakeTelegram, Group};
use serde_json::{Value, json};

const NOW: i64 = 1_767_607_200;
const BOT: i64 = 7_777_777;
const ALICE: i64 = 7_000_000_001;
const BLOCKER: i64 = 7_000_000_002;
const DELETED: i64 = 7_000_000_003;
const SAM: i64 = 7_000_000_004;
const STRANGER: i64 = 7_000_000_005;
const STAFF: i64 = -1_002_000_000_001;
const PLAIN: i64 = -1_002_000_000_002;
const KICKED: i64 = -1_002_000_000_003;
const LEFT: i64 = -1_002_000_000_004;
const MUTE: i64 = -1_002_000_000_005;
const WEAK: i64 = -1_002_000_000_006;
const OLD: i64 = -4_000_000_001;
const GONE: i64 = -4_000_000_002;
const NEW: i64 = -1_002_000_000_007;

/// Topics of STAFF, and of WEAK where the same two are.
const OPEN: i64 = 2;
const CLOSED: i64 = 4;
const LOST: i64 = 6;

/// Messages with Alice.
const HERS: i64 = 1;
const HELLO: i64 = 2;
const PHOTO: i64 = 3;
const CARD: i64 = 4;
const KEYS: i64 = 5;
const SECRET: i64 = 6;
const FORWARD: i64 = 7;
const NEXT: i64 = 8;

struct Case {
    rule: &'static str,
    before: Vec<(&'static str, Value)>,
    later: i64,
    method: &'static str,
    body: Value,
    status: u16,
    expected: Value,
    violation: Option<&'static str>,
}

fn case(rule: &'static str, method: &'static str, body: Value) -> Case {
    Case {
        rule,
        before: Vec::new(),
        later: 0,
        method,
        body,
        status: 200,
        expected: json!({ "ok": true, "result": true }),
        violation: None,
    }
}

impl Case {
    fn after(mut self, method: &'static str, body: Value) -> Self {
        self.before.push((method, body));
        self
    }

    fn later(mut self, seconds: i64) -> Self {
        self.later = seconds;
        self
    }

    fn gives(mut self, result: Value) -> Self {
        self.expected["result"] = result;
        self
    }

    fn refuses(mut self, code: u16, words: &str) -> Self {
        self.status = code;
        self.expected = json!({ "ok": false, "error_code": code, "description": words });
        self
    }

    fn bad(self, words: &str) -> Self {
        self.refuses(400, &format!("Bad Request: {words}"))
    }

    fn forbidden(self, words: &str) -> Self {
        self.refuses(403, &format!("Forbidden: {words}"))
    }

    fn with(mut self, parameters: Value) -> Self {
        self.expected["parameters"] = parameters;
        self
    }

    fn violates(mut self, words: &'static str) -> Self {
        self.violation = Some(words);
        self
    }
}

async fn call(telegram: &FakeTelegram, method: &str, body: &Value) -> crate::tiny_http::Reply {
    let path = format!("/bot{}/{method}", telegram.token());
    crate::tiny_http::post(&telegram.url(), &path, body)
        .await
        .expect("the fake answers")
}

/// The town all cases happen in.
async fn town() -> FakeTelegram {
    let telegram = FakeTelegram::start().await;
    let alice = telegram.person("Alice");
    let blocker = telegram.person("Bo").who_has_started();
    let deleted = telegram.person("Dee").who_has_started();
    let sam = telegram.person("Sam");
    let _stranger = telegram.person("Nobody");
    let groups = supergroups(&telegram);
    alice.says("/start").await;
    call(&telegram, "sendMessage", &hello()).await;
    alice.sends_photo(Some("my letter")).await;
    for (method, body) in bot_messages() {
        call(&telegram, method, &body).await;
    }
    blocker.blocks_bot().await;
    deleted.deletes_account();
    for group in [&groups[0], &groups[5]] {
        group.owner(&sam);
        fill_forum(&sam, group).await;
    }
    demolish(&telegram, &groups).await;
    telegram
}

fn supergroups(telegram: &FakeTelegram) -> [Group; 6] {
    [
        telegram.forum("Staff"),
        telegram.supergroup("Plain"),
        telegram.supergroup("Kicked"),
        telegram.supergroup("Left"),
        telegram.supergroup("Mute"),
        telegram.forum("Weak"),
    ]
}

fn hello() -> Value {
    json!({
        "chat_id": ALICE,
        "text": "Hello",
        "reply_markup": { "inline_keyboard": [[{ "text": "Yes", "callback_data": "yes" }]] },
    })
}

fn bot_messages() -> Vec<(&'static str, Value)> {
    let remove = json!({ "remove_keyboard": true });
    vec![
        (
            "sendContact",
            json!({ "chat_id": ALICE, "phone_number": "03005000927", "first_name": "Line" }),
        ),
        (
            "sendMessage",
            json!({ "chat_id": ALICE, "text": "Keys", "reply_markup": remove }),
        ),
        (
            "sendMessage",
            json!({ "chat_id": ALICE, "text": "Secret", "protect_content": true }),
        ),
        (
            "forwardMessage",
            json!({ "chat_id": ALICE, "from_chat_id": ALICE, "message_id": HELLO }),
        ),
    ]
}

/// Topic 2 with message 3, topic 4 closed by line 5, topic 6 deleted.
async fn fill_forum(sam: &crate::fake_telegram::Person, group: &Group) {
    let open = sam.opens_topic(group, "Open").await;
    sam.says_in(&open, "hi").await;
    let closed = sam.opens_topic(group, "Closed").await;
    sam.closes(&closed).await;
    let lost = sam.opens_topic(group, "Lost").await;
    sam.deletes(&lost).await;
    assert_eq!([open.id(), closed.id(), lost.id()], [OPEN, CLOSED, LOST]);
}

async fn demolish(telegram: &FakeTelegram, groups: &[Group; 6]) {
    groups[2].kicks_bot();
    call(telegram, "leaveChat", &json!({ "chat_id": LEFT })).await;
    groups[4].demotes_bot();
    groups[4].members_may_send(false);
    groups[5].demotes_bot();
    let old = telegram.group("Old");
    let new = old.migrates();
    assert_eq!((old.id(), new.id()), (OLD, NEW));
    telegram.group("Gone").is_deleted();
}

async fn check(cases: Vec<Case>) -> usize {
    for case in &cases {
        let telegram = town().await;
        for (method, body) in &case.before {
            call(&telegram, method, body).await;
        }
        telegram.advance(case.later);
        let reply = call(&telegram, case.method, &case.body).await;
        let rule = case.rule;
        assert_eq!(reply.json(), case.expected, "{rule}");
        assert_eq!(reply.status, case.status, "{rule}");
        assert!(reply.head.contains("application/json"), "{rule}");
        check_violations(&telegram, case);
    }
    cases.len()
}

fn check_violations(telegram: &FakeTelegram, case: &Case) {
    let problems = telegram.problems().into_iter();
    let found: Vec<String> = problems
        .filter(|one| one.starts_with("violation"))
        .collect();
    match case.violation {
        None => assert!(found.is_empty(), "{}: {found:?}", case.rule),
        Some(words) => assert!(
            found.iter().any(|one| one.contains(words)),
            "{}: {found:?}",
            case.rule
        ),
    }
}

fn text_to(chat: i64, text: &str) -> Value {
    json!({ "chat_id": chat, "text": text })
}

fn html(text: &str) -> Value {
    json!({ "chat_id": ALICE, "text": text, "parse_mode": "HTML" })
}

fn keyboard(markup: Value) -> Value {
    and(text_to(ALICE, "Pick"), "reply_markup", markup)
}

fn button(button: Value) -> Value {
    let rows = Value::from(vec![Value::from(vec![button])]);
    keyboard(and(json!({}), "inline_keyboard", rows))
}

fn bot() -> Value {
    json!({
        "id": BOT, "is_bot": true, "first_name": "Helpline", "username": "helpline_test_bot",
    })
}

fn person(id: i64, name: &str) -> Value {
    json!({ "id": id, "is_bot": false, "first_name": name, "language_code": "en" })
}

fn alices_chat() -> Value {
    json!({ "id": ALICE, "type": "private", "first_name": "Alice" })
}

fn staff_chat() -> Value {
    json!({ "id": STAFF, "type": "supergroup", "title": "Staff", "is_forum": true })
}

/// A message the bot just sent to Alice.
fn sent(text: &str) -> Value {
    json!({
        "message_id": NEXT, "date": NOW, "from": bot(), "chat": alices_chat(), "text": text,
    })
}

fn and(mut message: Value, field: &str, value: Value) -> Value {
    message[field] = value;
    message
}

#[tokio::test]
async fn envelope_and_chats() {
    let no_chat = json!({ "text": "Hi" });
    let cases = vec![
        case("3.0 unknown method", "sendPigeon", json!({}))
            .refuses(404, "Not Found: method not found"),
        case(
            "3.0 method names in any case",
            "SENDmessage",
            text_to(ALICE, "Hi"),
        )
        .gives(sent("Hi")),
        case(
            "3.0 required text",
            "sendContact",
            json!({ "chat_id": ALICE, "phone_number": "1" }),
        )
        .bad("parameter \"first_name\" is required"),
        case(
            "3.0 garbage ids are 0",
            "deleteMessage",
            json!({ "chat_id": ALICE, "message_id": "x" }),
        )
        .bad("message to delete not found"),
        case(
            "3.0 a field Telegram does not know",
            "getMe",
            json!({ "colour": "red" }),
        )
        .gives(me())
        .violates("getMe has no field `colour`"),
        case("3.0 a method beyond the model", "sendPhoto", json!({}))
            .refuses(501, "the fake Telegram does not model sendPhoto")
            .violates("does not model sendPhoto"),
        case("3.1 empty chat_id", "sendMessage", no_chat).bad("chat_id is empty"),
        case("3.1 unknown id", "sendMessage", text_to(12, "Hi")).bad("chat not found"),
        case(
            "3.1 unknown name",
            "sendMessage",
            json!({ "chat_id": "@x", "text": "Hi" }),
        )
        .bad("chat not found"),
        case("3.1 never seen", "sendMessage", text_to(STRANGER, "Hi")).bad("chat not found"),
        case(
            "3.1 seen in a group only",
            "sendMessage",
            text_to(SAM, "Hi"),
        )
        .forbidden("bot can't initiate conversation with a user"),
        case("3.1 blocked", "sendMessage", text_to(BLOCKER, "Hi"))
            .forbidden("bot was blocked by the user"),
        case("3.1 deleted account", "sendMessage", text_to(DELETED, "Hi"))
            .forbidden("user is deactivated"),
        case("3.1 to itself", "sendMessage", text_to(BOT, "Hi"))
            .forbidden("the bot can't send messages to the bot"),
        case("3.1 upgraded group", "sendMessage", text_to(OLD, "Hi"))
            .bad("group chat was upgraded to a supergroup chat")
            .with(json!({ "migrate_to_chat_id": NEW })),
        case("3.1 deleted group", "sendMessage", text_to(GONE, "Hi"))
            .forbidden("the group chat was deleted"),
        case("3.1 kicked", "sendMessage", text_to(KICKED, "Hi"))
            .forbidden("bot was kicked from the supergroup chat"),
        case("3.1 left", "sendMessage", text_to(LEFT, "Hi"))
            .forbidden("bot is not a member of the supergroup chat"),
        case("3.1 no right to send", "sendMessage", text_to(MUTE, "Hi"))
            .bad("not enough rights to send text messages to the chat"),
    ];
    assert_eq!(check(cases).await, 19);
}

fn me() -> Value {
    let mut me = bot();
    me["can_join_groups"] = json!(true);
    for field in [
        "can_read_all_group_messages",
        "supports_inline_queries",
        "can_connect_to_business",
        "has_main_web_app",
    ] {
        me[field] = json!(false);
    }
    me
}

#[tokio::test]
async fn texts() {
    let bold = json!([{ "type": "bold", "offset": 0, "length": 2 }]);
    let after_trim = json!([{ "type": "bold", "offset": 3, "length": 2 }]);
    let flag = json!([{ "type": "italic", "offset": 3, "length": 1 }]);
    let link = json!([{
        "type": "text_link", "offset": 0, "length": 4, "url": "https://example.org/a",
    }]);
    let edit = |text: &str| json!({ "chat_id": ALICE, "message_id": HELLO, "text": text });
    let cases = vec![
        case("3.2 empty", "sendMessage", text_to(ALICE, "")).bad("message text is empty"),
        case("3.2 only spaces", "sendMessage", text_to(ALICE, " \n ")).bad("text must be non-empty"),
        case("3.2 invisible", "sendMessage", text_to(ALICE, "\u{200b}")).bad("text must be non-empty"),
        case("3.2 raw bytes", "sendMessage", text_to(ALICE, &"é".repeat(16_385)))
            .bad("text is too long"),
        case("3.2 4097 characters", "sendMessage", text_to(ALICE, &"é".repeat(4097)))
            .bad("message is too long"),
        case("3.2 4096 characters", "sendMessage", text_to(ALICE, &"é".repeat(4096)))
            .gives(sent(&"é".repeat(4096))),
        case("3.2 spaces do not count", "sendMessage", text_to(ALICE, &format!("{}  ", "a".repeat(4096))))
            .gives(sent(&"a".repeat(4096))),
        case("3.2 4098 UTF-16 units", "sendMessage", text_to(ALICE, &"😀".repeat(2049)))
            .gives(sent(&"😀".repeat(2049)))
            .violates("over 4096 UTF-16 units"),
        case("3.2 edits say it otherwise", "editMessageText", edit(&"a".repeat(4097)))
            .bad("MESSAGE_TOO_LONG"),
        case("3.2 trimming", "sendMessage", text_to(ALICE, " \n Hi\r\n ")).gives(sent("Hi")),
        case("3.2 parse mode", "sendMessage", json!({ "chat_id": ALICE, "text": "x", "parse_mode": "rtf" }))
            .bad("unsupported parse_mode"),
        case("3.2 Markdown is not modelled", "sendMessage", json!({ "chat_id": ALICE, "text": "x", "parse_mode": "MarkdownV2" }))
            .gives(sent("x"))
            .violates("does not model parse mode"),
        case("3.2 bold", "sendMessage", html("<b>Hi</b>"))
            .gives(and(sent("Hi"), "entities", bold)),
        case("3.2 entities move when trimmed", "sendMessage", html("  ab <strong>Hi</strong> "))
            .gives(and(sent("ab Hi"), "entities", after_trim)),
        case("3.2 offsets are UTF-16", "sendMessage", html("😀 <i>a</i>"))
            .gives(and(sent("😀 a"), "entities", flag)),
        case("3.2 references", "sendMessage", html("&lt;b&gt; &amp; &quot;&#65;&#x42;\" & &nbsp;"))
            .gives(sent("<b> & \"AB\" & &nbsp;")),
        case("3.2 web link", "sendMessage", html("<a href=\"https://example.org/a\">Site</a>"))
            .gives(and(sent("Site"), "entities", link)),
        case("3.2 tel link vanishes", "sendMessage", html("<a href=\"tel:0300\">Ring</a>"))
            .gives(sent("Ring"))
            .violates("silently drops the link `tel:0300`"),
        case("3.2 entity after the end", "sendMessage", json!({
            "chat_id": ALICE, "text": "Hi", "entities": [{ "type": "bold", "offset": 9, "length": 1 }],
        }))
        .bad("entity begins after the end of the text at UTF-16 offset 9"),
        case("3.2 entity too long", "sendMessage", json!({
            "chat_id": ALICE, "text": "Hi", "entities": [{ "type": "blockquote", "offset": 1, "length": 2 }],
        }))
        .bad("entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 3"),
    ];
    assert_eq!(check(cases).await, 20);
}

#[tokio::test]
async fn html_errors() {
    let errors = [
        ("é<x>", "Unsupported start tag \"x\" at byte offset 2"),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<", "Unclosed start tag at byte offset 0"),
        ("<a href=\"x", "Unclosed start tag \"a\" at byte offset 0"),
        (
            "<a =x>y</a>",
            "Empty attribute name in the tag \"a\" at byte offset 0",
        ),
        (
            "<a href=x/y>z</a>",
            "Unexpected end of name token at byte offset 8",
        ),
        (
            "<span>x</span>",
            "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
        ),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        (
            "<a href=\"http://a.b\">x</b>",
            "Unmatched end tag at byte offset 22, expected \"</a>\", found \"</b>\"",
        ),
        (
            "<b>x",
            "Can't find end tag corresponding to start tag \"b\"",
        ),
        ("5 < 6", "Unsupported start tag \"\" at byte offset 2"),
    ];
    let cases = errors.map(|(text, words)| {
        case("3.2 HTML", "sendMessage", html(text)).bad(&format!("can't parse entities: {words}"))
    });
    assert_eq!(check(cases.into()).await, 12);
}

#[tokio::test]
async fn keyboards() {
    let data = |data: &str| button(json!({ "text": "A", "callback_data": data }));
    let url = |url: &str| button(json!({ "text": "A", "url": url }));
    let many = |count: usize| -> Vec<Value> {
        let one = |n| json!({ "text": "A", "callback_data": format!("{n}") });
        (0..count).map(one).collect()
    };
    let long_row = json!({ "inline_keyboard": [many(9)] });
    let rows: Vec<Value> = many(101).chunks(5).map(|row| json!(row)).collect();
    let many_rows = json!({ "inline_keyboard": rows });
    let blank = json!({ "inline_keyboard": [[{ "text": " ", "callback_data": "x" }]] });
    let longest = "d".repeat(64);
    let picked = |markup: &Value| and(sent("Pick"), "reply_markup", markup.clone());
    let one = |button: Value| json!({ "inline_keyboard": [[button]] });
    let cases = vec![
        case("3.3 64 bytes of data", "sendMessage", data(&longest))
            .gives(picked(&one(json!({ "text": "A", "callback_data": longest })))),
        case("3.3 65 bytes of data", "sendMessage", data(&format!("{}é", "d".repeat(63))))
            .bad("BUTTON_DATA_INVALID"),
        case("3.3 empty data", "sendMessage", data("")).bad("BUTTON_DATA_INVALID"),
        case("3.3 no action", "sendMessage", button(json!({ "text": "A" })))
            .bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        case("3.3 rows", "sendMessage", keyboard(json!({ "inline_keyboard": [{}] })))
            .bad("field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays"),
        case("3.3 not JSON", "sendMessage", keyboard(json!("{")))
            .bad("can't parse reply keyboard markup JSON object"),
        case("3.3 not an object", "sendMessage", keyboard(json!([])))
            .bad("object expected as reply markup"),
        case("3.3 JSON in a text", "sendMessage", keyboard(json!(one(json!({ "text": "A", "callback_data": "x" })).to_string())))
            .gives(picked(&one(json!({ "text": "A", "callback_data": "x" })))),
        case("3.3 a row too long", "sendMessage", keyboard(long_row.clone()))
            .gives(picked(&long_row))
            .violates("markup_truncated: 9 buttons in a row"),
        case("3.3 too many", "sendMessage", keyboard(many_rows.clone()))
            .gives(picked(&many_rows))
            .violates("markup_truncated: more than 100 buttons"),
        case("3.3 empty button", "sendMessage", keyboard(blank))
            .gives(sent("Pick"))
            .violates("markup_truncated: a button with an empty text"),
        case("3.3 unknown button field", "sendMessage", button(json!({ "text": "A", "callback_data": "x", "color": "red" })))
            .gives(picked(&one(json!({ "text": "A", "callback_data": "x", "color": "red" }))))
            .violates("an inline button has no field `color`"),
        case("3.3 web app in a group", "sendMessage", and(button(json!({ "text": "A", "web_app": { "url": "https://a.org" } })), "chat_id", json!(PLAIN)))
            .bad("BUTTON_TYPE_INVALID"),
        case("3.3 tel:", "sendMessage", url("tel:03001234567"))
            .bad("inline keyboard button URL 'tel:03001234567' is invalid: Wrong port number specified in the URL"),
        case("3.3 tel://", "sendMessage", url("tel://0300"))
            .bad("inline keyboard button URL 'tel://0300' is invalid: Unsupported URL protocol"),
        case("3.3 host without a dot", "sendMessage", url("http://localhost/x"))
            .bad("inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL"),
        case("3.3 good address", "sendMessage", url("https://example.org:8080/x"))
            .gives(picked(&one(json!({ "text": "A", "url": "https://example.org:8080/x" })))),
        case("3.3 reply keyboards are not shown", "sendMessage", keyboard(json!({ "keyboard": [[{ "text": "A" }]] })))
            .gives(sent("Pick")),
    ];
    assert_eq!(check(cases).await, 18);
}

#[tokio::test]
async fn edits_and_deletes() {
    let edit = |id: i64, text: &str| json!({ "chat_id": ALICE, "message_id": id, "text": text });
    let delete = |chat: i64, id: i64| json!({ "chat_id": chat, "message_id": id });
    let edited = |text: &str| {
        json!({
            "message_id": HELLO, "date": NOW, "edit_date": NOW + 60, "from": bot(),
            "chat": alices_chat(), "text": text,
        })
    };
    let yes = json!({ "inline_keyboard": [[{ "text": "Yes", "callback_data": "yes" }]] });
    let same = and(edit(HELLO, " Hello "), "reply_markup", yes.clone());
    let not_modified = "message is not modified: specified new message content and reply markup \
        are exactly the same as a current content and reply markup of the message";
    let days = 2 * 24 * 60 * 60;
    let cases = vec![
        case("3.4 edit", "editMessageText", edit(HELLO, "Bye"))
            .later(60)
            .gives(edited("Bye")),
        case(
            "3.4 edit by HTML",
            "editMessageReplyMarkup",
            json!({ "chat_id": ALICE, "message_id": HELLO }),
        )
        .later(60)
        .gives(edited("Hello")),
        case(
            "3.4 own messages without a limit",
            "editMessageText",
            edit(HELLO, "Bye"),
        )
        .later(days * 9)
        .gives(and(edited("Bye"), "edit_date", json!(NOW + days * 9))),
        case("3.4 not modified", "editMessageText", same).bad(not_modified),
        case(
            "3.4 same buttons",
            "editMessageReplyMarkup",
            json!({ "chat_id": ALICE, "message_id": HELLO, "reply_markup": yes }),
        )
        .bad(not_modified),
        case("3.4 edit nothing", "editMessageText", edit(99, "x")).bad("message to edit not found"),
        case("3.4 edit hers", "editMessageText", edit(HERS, "x")).bad("message can't be edited"),
        case("3.4 edit a forward", "editMessageText", edit(FORWARD, "x"))
            .bad("message can't be edited"),
        case("3.4 edit a card", "editMessageText", edit(CARD, "x"))
            .bad("there is no text in the message to edit"),
        case(
            "3.3 edit under other keyboards",
            "editMessageText",
            edit(KEYS, "x"),
        )
        .bad("message can't be edited"),
        case(
            "3.3 edits take inline only",
            "editMessageText",
            and(
                edit(HELLO, "x"),
                "reply_markup",
                json!({ "force_reply": true }),
            ),
        )
        .bad("inline keyboard expected"),
        case("3.4 delete own", "deleteMessage", delete(ALICE, HELLO)),
        case("3.4 delete hers", "deleteMessage", delete(ALICE, HERS)),
        case("3.4 delete twice", "deleteMessage", delete(ALICE, HELLO))
            .after("deleteMessage", delete(ALICE, HELLO))
            .bad("message to delete not found"),
        case(
            "3.4 48 hours in private",
            "deleteMessage",
            delete(ALICE, HELLO),
        )
        .later(days + 1)
        .bad("message can't be deleted for everyone"),
        case("3.4 48 hours in a group", "deleteMessage", delete(STAFF, 3))
            .later(days + 1)
            .bad("message can't be deleted"),
        case("3.4 just in time", "deleteMessage", delete(ALICE, HELLO)).later(days),
        case("3.4 a topic's root", "deleteMessage", delete(STAFF, OPEN))
            .bad("message can't be deleted"),
        case(
            "3.4 others' without rights",
            "deleteMessage",
            delete(WEAK, 3),
        )
        .bad("message can't be deleted"),
        case(
            "3.4 missing ids are skipped",
            "deleteMessages",
            json!({ "chat_id": ALICE, "message_ids": [99, HELLO] }),
        ),
        case(
            "3.4 101 ids",
            "deleteMessages",
            json!({ "chat_id": ALICE, "message_ids": vec![1; 101] }),
        )
        .bad("too many message identifiers specified"),
    ];
    assert_eq!(check(cases).await, 21);
}

#[tokio::test]
async fn copies_replies_and_marks() {
    let of = |id: i64| json!({ "chat_id": STAFF, "from_chat_id": ALICE, "message_id": id });
    let reply = |parameters: Value| json!({ "chat_id": ALICE, "text": "Hi", "reply_parameters": parameters });
    let react = |emoji: &str| json!({ "chat_id": ALICE, "message_id": HERS, "reaction": [{ "type": "emoji", "emoji": emoji }] });
    let at = |chat: i64, id: i64| json!({ "chat_id": chat, "message_id": id });
    let hers = json!({
        "message_id": HERS, "date": NOW, "from": person(ALICE, "Alice"), "chat": alices_chat(),
        "text": "/start", "entities": [{ "type": "bot_command", "offset": 0, "length": 6 }],
    });
    let cases = vec![
        case("3.4 copy gives an id", "copyMessage", of(PHOTO)).gives(json!({ "message_id": 7 })),
        case("3.4 copy nothing", "copyMessage", of(99)).bad("message to copy not found"),
        case("3.4 copy a service line", "copyMessage", json!({ "chat_id": ALICE, "from_chat_id": STAFF, "message_id": OPEN }))
            .bad("message can't be copied"),
        case("3.4 copy a protected one", "copyMessage", of(SECRET)).gives(json!({ "message_id": 7 })),
        case("3.4 caption too long", "copyMessage", and(of(PHOTO), "caption", json!("a".repeat(1025))))
            .bad("message caption is too long"),
        case("3.4 copies skip", "copyMessages", json!({ "chat_id": STAFF, "from_chat_id": ALICE, "message_ids": [HERS, 99, 100] }))
            .gives(json!([{ "message_id": 7 }])),
        case("3.4 forward nothing", "forwardMessage", of(99)).bad("message to forward not found"),
        case("3.4 forward a protected one", "forwardMessage", of(SECRET))
            .bad("message has protected content and can't be forwarded"),
        case("3.4 never forward visitors", "forwardMessage", of(HERS))
            .gives(json!({
                "message_id": 7, "date": NOW, "from": bot(), "chat": staff_chat(),
                "text": "/start", "entities": [{ "type": "bot_command", "offset": 0, "length": 6 }],
                "forward_origin": { "type": "user", "date": NOW, "sender_user": person(ALICE, "Alice") },
            }))
            .violates("forwardMessage shows a visitor's name"),
        case("3.4 reply", "sendMessage", reply(json!({ "message_id": HERS })))
            .gives(and(sent("Hi"), "reply_to_message", hers)),
        case("3.4 reply to nothing", "sendMessage", reply(json!({ "message_id": 99 })))
            .bad("message to be replied not found"),
        case("3.4 reply anyway", "sendMessage", reply(json!({ "message_id": 99, "allow_sending_without_reply": true })))
            .gives(sent("Hi")),
        case("3.8 one reaction", "setMessageReaction", react("👍")),
        case("3.8 a bad emoji", "setMessageReaction", react("🦄")).bad("REACTION_INVALID"),
        case("3.4 react to nothing", "setMessageReaction", at(ALICE, 99))
            .bad("message to react not found"),
        case("3.4 pin", "pinChatMessage", at(STAFF, 3)),
        case("3.4 pin nothing", "pinChatMessage", at(STAFF, 99)).bad("message to pin not found"),
        case("3.6 pin without the right", "pinChatMessage", at(WEAK, 3))
            .bad("not enough rights to manage pinned messages in the chat"),
        case("3.9 odd number", "sendContact", json!({ "chat_id": ALICE, "phone_number": "ring us", "first_name": "Line" }))
            .bad("wrong phone number specified"),
        case("3.9 card", "sendContact", json!({ "chat_id": ALICE, "phone_number": "+44 300", "first_name": "Line" }))
            .gives(json!({
                "message_id": NEXT, "date": NOW, "from": bot(), "chat": alices_chat(),
                "contact": { "phone_number": "+44 300", "first_name": "Line" },
            })),
        case("3.9 typing", "sendChatAction", json!({ "chat_id": ALICE, "action": "typing" })),
        case("3.9 no such action", "sendChatAction", json!({ "chat_id": ALICE, "action": "sing" }))
            .bad("wrong parameter action in request"),
    ];
    assert_eq!(check(cases).await, 22);
}

#[tokio::test]
async fn topics() {
    let into = |chat: i64, thread: i64| json!({ "chat_id": chat, "text": "Hi", "message_thread_id": thread });
    let on = |chat: i64, thread: i64| json!({ "chat_id": chat, "message_thread_id": thread });
    let create = |chat: i64, name: &str| json!({ "chat_id": chat, "name": name });
    let root = |thread: i64, name: &str| {
        json!({
            "message_id": thread, "date": NOW, "from": person(SAM, "Sam"), "chat": staff_chat(),
            "message_thread_id": thread, "is_topic_message": true,
            "forum_topic_created": { "name": name, "icon_color": 7_322_096 },
        })
    };
    let posted = |thread: i64, name: &str| {
        json!({
            "message_id": 7, "date": NOW, "from": bot(), "chat": staff_chat(), "text": "Hi",
            "message_thread_id": thread, "is_topic_message": true,
            "reply_to_message": root(thread, name),
        })
    };
    let cases = vec![
        case("3.6 into a topic", "sendMessage", into(STAFF, OPEN)).gives(posted(OPEN, "Open")),
        case(
            "3.6 closed, with the right",
            "sendMessage",
            into(STAFF, CLOSED),
        )
        .gives(posted(CLOSED, "Closed")),
        case("3.6 closed, without", "sendMessage", into(WEAK, CLOSED)).bad("TOPIC_CLOSED"),
        case("3.6 deleted", "sendMessage", into(STAFF, LOST)).bad("message thread not found"),
        case("3.6 General has no number", "sendMessage", into(STAFF, 1))
            .bad("message thread not found"),
        case("3.6 ignored without topics", "sendMessage", into(PLAIN, 55)).gives(json!({
            "message_id": 2, "date": NOW, "from": bot(), "text": "Hi",
            "chat": { "id": PLAIN, "type": "supergroup", "title": "Plain" },
        })),
        case(
            "3.6 create",
            "createForumTopic",
            create(STAFF, "Visitor\n 7"),
        )
        .gives(json!({ "message_thread_id": 7, "name": "Visitor 7", "icon_color": 7_322_096 })),
        case(
            "3.6 long names are cut",
            "createForumTopic",
            create(STAFF, &"n".repeat(200)),
        )
        .gives(json!({ "message_thread_id": 7, "name": "n".repeat(128), "icon_color": 7_322_096 })),
        case("3.6 no name", "createForumTopic", create(STAFF, " ")).bad("name must be non-empty"),
        case("3.6 not a forum", "createForumTopic", create(PLAIN, "x"))
            .bad("the chat is not a forum"),
        case("3.6 no right", "createForumTopic", create(WEAK, "x"))
            .bad("not enough rights to create a topic"),
        case("3.6 close", "closeForumTopic", on(STAFF, OPEN)),
        case("3.6 close twice", "closeForumTopic", on(STAFF, CLOSED)).bad("TOPIC_NOT_MODIFIED"),
        case("3.6 close what is gone", "closeForumTopic", on(STAFF, LOST)).bad("TOPIC_ID_INVALID"),
        case(
            "3.6 close without the right",
            "closeForumTopic",
            on(WEAK, OPEN),
        )
        .bad("not enough rights to close or open the topic"),
        case("3.6 reopen", "reopenForumTopic", on(STAFF, CLOSED)),
        case(
            "3.6 reopen an open one",
            "reopenForumTopic",
            on(STAFF, OPEN),
        )
        .bad("TOPIC_NOT_MODIFIED"),
        case(
            "3.6 rename",
            "editForumTopic",
            and(on(STAFF, OPEN), "name", json!("New")),
        ),
        case(
            "3.6 the same name",
            "editForumTopic",
            and(on(STAFF, OPEN), "name", json!("Open")),
        )
        .bad("TOPIC_NOT_MODIFIED"),
        case(
            "3.6 rename without the right",
            "editForumTopic",
            and(on(WEAK, OPEN), "name", json!("New")),
        )
        .bad("not enough rights to edit the topic"),
        case("3.6 delete", "deleteForumTopic", on(STAFF, OPEN)),
        case(
            "3.6 its messages go too",
            "deleteMessage",
            json!({ "chat_id": STAFF, "message_id": 3 }),
        )
        .after("deleteForumTopic", on(STAFF, OPEN))
        .bad("message to delete not found"),
        case(
            "3.6 delete without the right",
            "deleteForumTopic",
            on(WEAK, OPEN),
        )
        .bad("not enough rights to delete the topic"),
    ];
    assert_eq!(check(cases).await, 23);
}

#[tokio::test]
async fn profile_and_chats() {
    let commands = |name: &str, about: &str| json!({ "commands": [{ "command": name, "description": about }] });
    let language = |code: &str| json!({ "name": "Help", "language_code": code });
    let who = |chat: i64, user: i64| json!({ "chat_id": chat, "user_id": user });
    let webhook = |url: &str| json!({ "url": url });
    let ask = || case("3.8 webhook", "getUpdates", json!({}));
    let cases = vec![
        case("3.9 commands", "getMyCommands", json!({}))
            .after("setMyCommands", commands("/menu", "Menu"))
            .gives(json!([{ "command": "menu", "description": "Menu" }])),
        case("3.9 commands by scope", "getMyCommands", json!({}))
            .after("setMyCommands", and(commands("desk", "Desk"), "scope", json!({ "type": "chat", "chat_id": STAFF })))
            .gives(json!([])),
        case("3.9 commands removed", "getMyCommands", json!({}))
            .after("setMyCommands", commands("menu", "Menu"))
            .after("deleteMyCommands", json!({}))
            .gives(json!([])),
        case("3.9 capitals", "setMyCommands", commands("Menu", "x")).bad("BOT_COMMAND_INVALID"),
        case("3.9 long command", "setMyCommands", commands(&"m".repeat(33), "x"))
            .bad("command length must not exceed 32"),
        case("3.9 no description", "setMyCommands", commands("menu", ""))
            .bad("command description must be non-empty"),
        case("3.9 three letters", "setMyName", language("cym")).bad("invalid language code specified"),
        case("3.9 regions", "setMyName", language("en-GB")).bad("invalid language code specified"),
        case("3.9 name by language", "getMyName", json!({ "language_code": "cy" }))
            .after("setMyName", language("cy"))
            .gives(json!({ "name": "Help" })),
        case("3.9 name of none", "getMyName", json!({})).gives(json!({ "name": "Helpline" })),
        case("3.9 long description", "setMyDescription", json!({ "description": "d".repeat(513) }))
            .violates("setMyDescription takes at most 512"),
        case("3.1 member", "getChatMember", who(STAFF, SAM)).gives(json!({
            "status": "creator", "user": person(SAM, "Sam"), "is_anonymous": false,
        })),
        case("3.1 not a member", "getChatMember", who(PLAIN, SAM))
            .gives(json!({ "status": "left", "user": person(SAM, "Sam") })),
        case("3.1 nobody", "getChatMember", who(PLAIN, 5)).bad("user not found"),
        case("3.1 no admins here", "getChatAdministrators", json!({ "chat_id": ALICE }))
            .bad("there are no administrators in the private chat"),
        case("3.1 kicked, asked", "getChat", json!({ "chat_id": KICKED }))
            .forbidden("bot was kicked from the supergroup chat"),
        case("3.9 file", "getFile", json!({ "file_id": "file-1" })).gives(json!({
            "file_id": "file-1", "file_unique_id": "ufile-1", "file_size": 2048,
            "file_path": "files/file-1",
        })),
        case("3.9 no such file", "getFile", json!({ "file_id": "x" })).bad("invalid file_id"),
        case("3.8 plain webhook", "setWebhook", webhook("http://a.org"))
            .bad("bad webhook: HTTPS url must be provided for webhook"),
        case("3.8 webhook port", "setWebhook", webhook("https://a.org:8080/x"))
            .bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"),
        case("3.8 webhook secret", "setWebhook", json!({ "url": "https://a.org", "secret_token": "a b" }))
            .bad("secret token contains unallowed characters"),
        ask().after("setWebhook", webhook("https://a.org/x")).refuses(
            409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        ),
        case("3.8 webhook info", "getWebhookInfo", json!({}))
            .after("setWebhook", json!({ "url": "https://a.org/x", "drop_pending_updates": true }))
            .gives(json!({
                "url": "https://a.org/x", "has_custom_certificate": false, "pending_update_count": 0,
            })),
    ];
    assert_eq!(check(cases).await, 23);
}
