//! Beginning a flow: what `helpline new flow` writes works as it is, and editors know what
//! may be written in it.

use std::fs;
use std::path::Path;

use boon::{Compiler, Schemas};
use helpline::authoring::schema::flow_schema;
use serde_json::Value;

use crate::cli::{Desk, ended};
use crate::shipped;

fn with_shipped_texts() -> Desk {
    let desk = Desk::empty();
    for (_, source) in shipped::texts().iter() {
        desk.write(&source.name, &source.text);
    }
    desk
}

#[test]
fn a_new_flow_passes_its_story_as_it_is_and_check_says_what_is_left_to_write() {
    let desk = with_shipped_texts();
    let begun = desk.run(&["new", "flow", "my-money"]);
    let expected = "\
Wrote flows/my-money.yaml
Wrote locales/en/my-money.ftl
Wrote flows/stories/a-person-goes-through-my-money.yaml
Changed flows/system/menu.yaml
Changed locales/en/menu.ftl

The step `find-out` of the menu leads to it. To move it, move three things: the line
`my-money: flow my-money` in menu.yaml, its button `.my-money` in menu.ftl, and the way to
`tap: my-money` in the story.
Now: helpline check --advice says which sentences are yours to write, helpline test, helpline chat.
";
    assert_eq!(begun, ended(0, expected, ""));
    let checked = desk.run(&["check"]);
    assert_eq!(checked.code, 0, "{}", checked.out);
    let told = desk.run(&["check", "--advice"]).out;
    assert_eq!(told.matches("advice[unfinished]").count(), 3, "{told}");
    let played = desk.run(&["test", "--coverage"]);
    assert_eq!(played.code, 0, "{}", played.out);
    assert!(played.out.contains("They reach 100 % of"), "{}", played.out);
    assert!(!played.out.contains("no story"), "{}", played.out);
    let flow = desk.read("flows/my-money.yaml");
    assert!(flow.starts_with("# yaml-language-server: $schema=../docs/flow.schema.json\n"));
}

#[test]
fn a_new_flow_in_a_small_folder_is_led_to_from_the_first_menu() {
    let desk = Desk::tea();
    assert_eq!(desk.run(&["new", "flow", "coffee"]).code, 0);
    assert!(
        desk.read("flows/system/menu.yaml")
            .contains("      coffee: flow coffee\n")
    );
    let checked = desk.run(&["check"]);
    assert_eq!(checked.code, 0, "{}", checked.out);
    assert!(
        checked.out.contains("3 pieces of advice"),
        "{}",
        checked.out
    );
    let played = desk.run(&["test"]);
    assert!(
        played
            .out
            .starts_with("Played 1 story. All went as written."),
        "{}",
        played.out
    );
}

#[test]
fn a_menu_written_in_one_line_gets_one_more_choice_too() {
    let menu = "flow: menu\nowner: advice team\nsteps:\n  main:\n    ask: { tea: flow tea, help: topic tea-help }\n";
    let desk = Desk::tea();
    desk.write("flows/system/menu.yaml", menu);
    assert_eq!(desk.run(&["new", "flow", "coffee"]).code, 0);
    let line = "    ask: { tea: flow tea, help: topic tea-help, coffee: flow coffee }\n";
    assert!(desk.read("flows/system/menu.yaml").contains(line));
    assert_eq!(desk.run(&["test"]).code, 0);
}

#[test]
fn nothing_is_written_over_and_bad_names_are_refused() {
    let desk = Desk::tea();
    let before = desk.read("flows/tea.yaml");
    let taken = "error: flows/tea.yaml is there already; nothing was written\n";
    assert_eq!(desk.run(&["new", "flow", "tea"]), ended(2, "", taken));
    let taken = "error: flows/system/talk.yaml is there already; nothing was written\n";
    assert_eq!(desk.run(&["new", "flow", "talk"]), ended(2, "", taken));
    assert_eq!(desk.read("flows/tea.yaml"), before);
    desk.write("locales/en/coffee.ftl", "coffee-old = Old words.\n");
    let failed = desk.run(&["new", "flow", "coffee"]);
    assert!(
        failed
            .err
            .contains("locales/en/coffee.ftl is there already"),
        "{}",
        failed.err
    );
    assert!(!desk.folder.path().join("flows/coffee.yaml").exists());
    for name in ["menu", "end", "sources"] {
        let failed = desk.run(&["new", "flow", name]);
        let why = format!(
            "error: `{name}` is taken: Helpline itself means something by it. Choose another name, such as my-{name}\n"
        );
        assert_eq!(failed, ended(2, "", &why));
    }
    for name in ["My-Money", "../x", "my money", "1st", ""] {
        let failed = desk.run(&["new", "flow", name]);
        assert_eq!((failed.code, failed.out.as_str()), (2, ""), "{name}");
        assert!(
            failed.err.contains("cannot be the name of a flow"),
            "{}",
            failed.err
        );
    }
    let long = "a".repeat(50);
    let failed = desk.run(&["new", "flow", &long]);
    assert!(
        failed.err.ends_with("nothing was written\n"),
        "{}",
        failed.err
    );
    let failed = Desk::empty().run(&["new", "flow", "coffee"]);
    assert!(
        failed.err.starts_with("error: there are no flows here"),
        "{}",
        failed.err
    );
}

#[test]
fn the_schema_in_the_documents_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/flow.schema.json");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, flow_schema()).unwrap();
    }
    let written = fs::read_to_string(path).unwrap();
    assert!(
        written == flow_schema(),
        "run UPDATE=1 cargo test to rewrite docs/flow.schema.json"
    );
}

/// What the schema says of a flow file: nothing when it is right.
fn told_by_schema(yaml: &str) -> Option<String> {
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    let schema: Value = serde_json::from_str(&flow_schema()).unwrap();
    compiler.add_resource("flow.json", schema).unwrap();
    let schema = compiler.compile("flow.json", &mut schemas).unwrap();
    // As editors read YAML today: `yes` is a word.
    let options = serde_saphyr::options! { strict_booleans: true };
    let flow: Value = serde_saphyr::from_str_with_options(yaml, options).unwrap();
    let told = schemas.validate(&flow, schema);
    told.err().map(|error| error.to_string())
}

#[test]
fn the_schema_takes_every_flow_there_is_and_refuses_what_check_refuses() {
    let texts = shipped::texts();
    let flows = texts
        .in_folder("flows", ".yaml")
        .chain(texts.in_folder("flows/system", ".yaml"))
        .filter(|(_, source)| source.name != "flows/sources.yaml");
    for (_, source) in flows {
        assert_eq!(told_by_schema(&source.text), None, "{}", source.name);
    }
    let tea = Desk::tea().read("flows/tea.yaml");
    assert_eq!(told_by_schema(&tea), None);
    for (right, wrong) in [
        ("flow: tea", "flwo: tea"),
        ("owner:", "onwer:"),
        ("from: 1, to: 10", "from: 1, til: 10"),
        ("from: 1", "from: one"),
        ("next: choose", "nxt: choose"),
        ("    say: end", "    sya: end"),
        ("    say: end", "    say: end\n    ask: { yes: end }"),
        ("- otherwise: help", "- oterwise: help"),
        ("see-also: [tea-help]", "see-also: { tea-help: yes }"),
        ("yes: strength", "Yes please: strength"),
        ("contact", "contact"),
    ] {
        let changed = tea.replacen(right, wrong, 1);
        if changed != tea {
            assert!(told_by_schema(&changed).is_some(), "{wrong}");
        }
    }
}
