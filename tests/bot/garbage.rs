//! Updates that no Telegram would send, or only at somebody's bidding: wrong types, deep
//! nesting, huge keyboards, names and texts made to trip a program up.

use serde_json::{Map, Value, json};

use crate::random::Random;

/// How deep the nesting goes. Telegram's own updates stay under ten.
const DEEP: u64 = 100;

/// Texts and names made to trip a program up.
const NASTY: &[&str] = &[
    "",
    " ",
    "\0",
    "\u{1}\u{2}\u{7f}\u{9b}31m",
    "\u{202E}gnp.exe\u{202D}",
    "\u{2066}\u{2067}\u{2068}\u{2069}\u{200B}\u{FEFF}",
    "<b>bold</b><script>alert(1)</script>&lt;&#0;",
    "*_[x](tg://user?id=1)`~>#+-=|{}.!",
    "{ $phone } { $name } { line-answer }",
    "'; DROP TABLE person; --",
    "%s%n%x\u{0}${jndi:ldap://x}",
    "../../../../etc/passwd",
    "c:menu:main:budgets",
    "/start ../../etc",
    "/\u{0301}\u{0301}\u{0301}",
    "𝕋𝕙𝕚𝕤 🏳️‍🌈👩‍👩‍👧‍👦",
    "ﷺ﷽",
];

const KINDS: &[&str] = &[
    "message",
    "message",
    "edited_message",
    "channel_post",
    "callback_query",
    "my_chat_member",
    "poll",
    "telepathy",
    "",
];

/// One of them, from a chat: the person's own, or one that is none.
pub fn update(random: &mut Random, chat: i64) -> Value {
    let mut update = match random.below(6) {
        0 => json!({ kind(random): nonsense(random, 3) }),
        1 => json!({ kind(random): deep(random) }),
        2 => json!({ "message": with_huge_keyboard(message(random, chat)) }),
        3 => json!({ "callback_query": tap(random, chat) }),
        4 => json!({ "my_chat_member": membership(random, chat) }),
        _ => json!({ kind(random): message(random, chat) }),
    };
    for _ in 0..random.below(3) {
        spoil(random, &mut update);
    }
    if !update.is_object() {
        update = json!({ "message": update });
    }
    update
}

fn kind(random: &mut Random) -> &'static str {
    random.choose(KINDS)
}

fn message(random: &mut Random, chat: i64) -> Value {
    let mut message = json!({
        "message_id": random.below(1 << 40),
        "date": random.below(1 << 40),
        "chat": chat_of(random, chat),
        "from": person(random, chat),
    });
    let field = random.choose(&[
        "text",
        "caption",
        "text",
        "photo",
        "voice",
        "contact",
        "location",
        "poll",
        "dice",
        "holographic_greeting",
        "pinned_message",
        "successful_payment",
    ]);
    message[field] = if random.percent(70) {
        json!(text(random))
    } else {
        nonsense(random, 3)
    };
    if random.percent(30) {
        message["reply_to_message"] = deep(random);
        message["entities"] = nonsense(random, 2);
        message["forward_origin"] = nonsense(random, 2);
    }
    message
}

fn person(random: &mut Random, id: i64) -> Value {
    json!({
        "id": id,
        "is_bot": random.percent(10),
        "first_name": text(random),
        "last_name": text(random),
        "username": text(random),
        "language_code": text(random),
    })
}

fn chat_of(random: &mut Random, id: i64) -> Value {
    json!({ "id": id, "type": "private", "title": text(random), "first_name": text(random) })
}

fn tap(random: &mut Random, chat: i64) -> Value {
    json!({
        "id": text(random),
        "from": person(random, chat),
        "message": { "message_id": 1, "date": 0, "chat": chat_of(random, chat) },
        "data": text(random),
        "chat_instance": text(random),
    })
}

fn membership(random: &mut Random, chat: i64) -> Value {
    json!({
        "chat": chat_of(random, chat),
        "from": person(random, chat),
        "old_chat_member": nonsense(random, 2),
        "new_chat_member": { "status": text(random), "user": nonsense(random, 2) },
    })
}

fn with_huge_keyboard(mut message: Value) -> Value {
    let button = json!({ "text": "x".repeat(60), "callback_data": "c:menu:main:budgets" });
    let row = vec![button; 8];
    message["reply_markup"] = json!({ "inline_keyboard": vec![row; 30] });
    message
}

fn deep(random: &mut Random) -> Value {
    let mut value = json!(1);
    for _ in 0..random.below(DEEP) {
        value = if random.percent(50) {
            json!([value])
        } else {
            json!({ "reply_to_message": value })
        };
    }
    value
}

fn text(random: &mut Random) -> String {
    let nasty = random.choose(NASTY);
    match random.below(20) {
        0 => nasty.repeat(200),
        1 => "a\u{0301}".repeat(500),
        _ => nasty.to_owned(),
    }
}

fn nonsense(random: &mut Random, depth: u64) -> Value {
    match random.below(if depth == 0 { 8 } else { 10 }) {
        0 => Value::Null,
        1 => json!(random.percent(50)),
        2 => json!(u64::MAX),
        3 => json!(i64::MIN),
        4 => json!(1e300),
        5 => json!(-0.5),
        6 | 7 => json!(text(random)),
        8 => {
            let items = (0..random.below(5)).map(|_| nonsense(random, depth - 1));
            Value::Array(items.collect())
        }
        _ => {
            let names = ["chat", "id", "type", "from", "text", "message", "data", ""];
            let mut fields = Map::new();
            for _ in 0..random.below(5) {
                let name = (random.choose(&names)).to_owned();
                fields.insert(name, nonsense(random, depth - 1));
            }
            Value::Object(fields)
        }
    }
}

/// Puts nonsense in the place of something within.
fn spoil(random: &mut Random, value: &mut Value) {
    let inner = match value {
        Value::Object(fields) if !fields.is_empty() => {
            let index = random.below(u64::try_from(fields.len()).unwrap());
            fields.values_mut().nth(usize::try_from(index).unwrap())
        }
        Value::Array(items) => items.first_mut(),
        _ => None,
    };
    match inner {
        Some(inner) if random.percent(75) => spoil(random, inner),
        Some(inner) => *inner = nonsense(random, 2),
        None => *value = nonsense(random, 2),
    }
}
