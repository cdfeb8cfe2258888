//! What a flow file may hold, as a JSON Schema: editors complete and explain with it what is
//! written. Made from the keys that the reader of flows knows; `docs/flow.schema.json` is it.

use serde_json::{Map, Value, json};

use super::parse::flow::{CHOICE, KINDS, LIMITS, REVIEWED, RULE, STEP, TOP};

const NAME: &str = "^[a-z][a-z0-9-]*$";

/// The schema of a flow file, as JSON text.
#[must_use]
pub fn flow_schema() -> String {
    let kinds = KINDS.iter().map(|kind| json!({ "required": [kind] }));
    let schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A flow of Helpline",
        "description": "One file of steps: where a conversation goes. Its sentences stand in locales/en/, in a file of the same name.",
        "type": "object",
        "additionalProperties": false,
        "required": ["flow", "steps"],
        "properties": properties("top", TOP),
        "definitions": {
            "name": { "type": "string", "pattern": NAME },
            "names": one_or_several(&json!({ "$ref": "#/definitions/name" })),
            "target": {
                "type": "string",
                "description": "Where it goes: a step of this flow, `topic NAME`, `flow NAME`, `menu` or `end`.",
                "pattern": "^([a-z][a-z0-9-]*|topic [a-z][a-z0-9-]*|flow [a-z][a-z0-9-]*)$",
                "examples": ["end", "menu", "topic phb-what", "flow could-i-have-one"],
            },
            "step": {
                "type": "object",
                "description": "A step has exactly one of: ask, number, say, answer, decide, visit, handoff.",
                "additionalProperties": false,
                "properties": properties("step", STEP),
                "oneOf": kinds.collect::<Vec<_>>(),
                "dependencies": { "number": ["next"], "visit": ["next"] },
            },
            "choice": {
                "anyOf": [
                    { "$ref": "#/definitions/target" },
                    {
                        "type": "object",
                        "additionalProperties": false,
                        "required": ["next"],
                        "properties": properties("choice", CHOICE),
                    },
                ],
            },
            "rule": {
                "type": "object",
                "additionalProperties": false,
                "properties": properties("rule", RULE),
                "oneOf": [{ "required": ["when", "next"] }, { "required": ["otherwise"] }],
            },
        },
    });
    format!("{schema:#}\n")
}

/// The keys of a part of the file, each with what it may hold and what is said of it.
fn properties(part: &str, keys: &[&str]) -> Value {
    let all = keys.iter().map(|key| {
        let mut value = holds(part, key);
        if let Value::Object(value) = &mut value {
            value.insert("description".to_owned(), told(part, key).into());
        }
        ((*key).to_owned(), value)
    });
    Value::Object(all.collect::<Map<_, _>>())
}

fn one_or_several(one: &Value) -> Value {
    let several = json!({ "type": "array", "items": one });
    json!({ "anyOf": [one, several] })
}

/// What a key may hold.
fn holds(part: &str, key: &str) -> Value {
    let reference = |to: &str| json!({ "allOf": [{ "$ref": format!("#/definitions/{to}") }] });
    let map_of = |to: &str| {
        let to = format!("#/definitions/{to}");
        json!({
            "type": "object",
            "minProperties": 1,
            "propertyNames": { "pattern": NAME },
            "additionalProperties": { "$ref": to },
        })
    };
    match (part, key) {
        ("top", "flow") | ("step", "answer" | "visit") => reference("name"),
        ("top", "sources") | ("step", "was" | "see-also") | ("choice", "was") => reference("names"),
        ("top", "steps") => map_of("step"),
        ("top", "reviewed") => json!({
            "type": "object",
            "additionalProperties": false,
            "properties": properties("reviewed", REVIEWED),
        }),
        ("top", "review-every") => json!({
            "type": "string",
            "pattern": "^[0-9]+ (day|week|month|year)s?$",
            "examples": ["3 months", "6 months", "1 year"],
        }),
        ("reviewed", "on") => json!({ "type": ["string", "null"], "examples": ["2026-11-22"] }),
        ("reviewed", "by") => json!({ "type": ["string", "null"] }),
        ("step", "ask") => map_of("choice"),
        ("step", "number") => json!({
            "type": "object",
            "additionalProperties": false,
            "required": LIMITS,
            "properties": properties("limits", LIMITS),
        }),
        ("limits", _) => json!({ "type": "integer" }),
        ("step", "say" | "next") | ("choice", "next") | ("rule", "next" | "otherwise") => {
            reference("target")
        }
        ("step", "decide") => json!({
            "type": "array",
            "minItems": 1,
            "items": { "$ref": "#/definitions/rule" },
        }),
        ("rule", "when") => json!({
            "type": "object",
            "minProperties": 1,
            "additionalProperties": one_or_several(&json!({ "type": ["string", "integer"] })),
        }),
        ("step", "contact") => json!({ "enum": ["helpline"] }),
        ("step", "desk") => json!({ "enum": ["chat", "callback"] }),
        ("top" | "step", "valid-from" | "valid-until") => {
            json!({ "type": "string", "examples": ["2026-11-22"] })
        }
        _ => json!({ "type": "string" }),
    }
}

/// What a key is for, in the words of docs/flow-format.md.
fn told(part: &str, key: &str) -> &'static str {
    match (part, key) {
        ("top", "flow") => "The name of the flow; the same as the file's name.",
        ("top", "owner") => "Who keeps it right.",
        ("top", "sources") => "Names from flows/sources.yaml: where the facts come from.",
        ("top", "reviewed") => "When a person last read it, and who. Leave `by:` empty until then.",
        ("reviewed", "on") => "The day, such as 2026-11-22.",
        ("reviewed", "by") => "The name of the person who read it. Empty: nobody yet.",
        ("top", "review-every") => "How often it must be read again: `3 months`, `1 year`.",
        ("top", "steps") => "The steps, in order. The first one is where the flow starts.",
        ("step", "ask") => {
            "Shows the message with a button for each choice, and waits. Each choice names where it goes."
        }
        ("step", "number") => {
            "Asks for a whole number within limits. `next:` says where it goes then."
        }
        ("limits", "from") => "The smallest number taken.",
        ("limits", "to") => "The largest number taken.",
        ("step", "say") => "Shows the message and goes on. Its value is where it goes.",
        ("step", "answer") => {
            "Shows the answer to a topic, and rests there. Its value is the topic's name."
        }
        ("step", "decide") => {
            "Shows nothing; takes the first rule that fits. The last rule is `otherwise:`."
        }
        ("step", "visit") => "Goes through another flow, then comes back and goes to `next:`.",
        ("top" | "step", "valid-from") => "The first day on which it is right.",
        ("top" | "step", "valid-until") => "The last day on which it is right.",
        ("step", "desk") => {
            "On to an adviser: `chat` to talk here now, `callback` to be called later."
        }
        ("step", "handoff") => {
            "The way to a person. Its value names the subject. `next:` says where it goes afterwards."
        }
        ("step" | "choice" | "rule", "next") => {
            "Where it goes: a step, `topic NAME`, `flow NAME`, `menu` or `end`."
        }
        ("step", "see-also") => "Topics offered as buttons, where the conversation rests here.",
        ("step", "contact") => {
            "`helpline`: the helpline's number goes with it as a contact card, once an hour at most."
        }
        ("step" | "choice", "was") => {
            "Its earlier name, so that saved conversations and old buttons still work."
        }
        ("rule", "when") => {
            "What must all be true: a step that asked something, and its choice, or a number such as `18`, `under 18`, `18 or over`, `18 to 64`. Also `helpline: open` or `closed`, and `desk: open`, `closed` or `away`."
        }
        ("rule", "otherwise") => "Where it goes when no rule fits.",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_that_flows_may_have_is_explained() {
        let parts = [
            ("top", TOP),
            ("reviewed", REVIEWED),
            ("step", STEP),
            ("limits", LIMITS),
            ("choice", CHOICE),
            ("rule", RULE),
        ];
        for (part, keys) in parts {
            for key in keys {
                assert!(!told(part, key).is_empty(), "{part}: {key}");
            }
        }
        assert!(KINDS.iter().all(|kind| STEP.contains(kind)));
    }
}
