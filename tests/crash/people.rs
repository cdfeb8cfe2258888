//! Those who write, each by their own script, and what each must see.

use crate::ambiguity::Ambiguous;
use crate::checker::{Copy, Verdict, check};
use crate::fake_telegram::{FakeTelegram, Person};
use crate::random::Random;
use crate::script::{Line, Script};
use crate::token::Token;

#[derive(Debug)]
pub struct People(Vec<Writer>);

#[derive(Debug)]
struct Writer {
    person: Person,
    script: Script,
    written: usize,
    expected: Vec<Token>,
}

impl People {
    /// So many; every fourth is in danger.
    pub fn at(telegram: &FakeTelegram, many: u64) -> Self {
        let writers = (0..many).map(|number| Writer {
            person: telegram.person(&format!("Person {number}")),
            script: if number % 4 == 3 {
                Script::in_danger(number)
            } else {
                Script::calm(number)
            },
            written: 0,
            expected: Vec::new(),
        });
        Self(writers.collect())
    }

    /// One of them writes one to three messages at once.
    pub async fn one_writes(&mut self, random: &mut Random) {
        let many = random.between(1, 3);
        self.one_writes_so_many(many, random).await;
    }

    pub async fn one_writes_so_many(&mut self, many: u64, random: &mut Random) {
        let index = random.below(u64::try_from(self.0.len()).unwrap());
        let writer = &mut self.0[usize::try_from(index).unwrap()];
        for _ in 0..many {
            let line = writer.script.next();
            writer.writes(line).await;
        }
    }

    /// Everybody writes until their last answer is like no other, and waits for that one.
    pub async fn all_end(&mut self) {
        for writer in &mut self.0 {
            for line in writer.script.ending() {
                writer.writes(line).await;
            }
        }
        for writer in &self.0 {
            let mut own = writer.expected.iter().rev();
            let last = own.find(|token| matches!(token, Token::Said(_))).copied();
            let what = format!("the answer {last:?}");
            let fits = move |token: Token| Some(token) == last;
            writer
                .person
                .sees_one(what, move |seen| fits(Token::of(&seen.text)))
                .await;
        }
    }

    /// Reads every chat and holds it against what was written.
    pub async fn verdict(&self, ambiguous: &Ambiguous) -> Verdict {
        let mut all = Verdict::default();
        for writer in &self.0 {
            let verdict = writer.verdict(ambiguous);
            if !verdict.is_good() {
                println!("{verdict:?}\n{}", writer.person.transcript());
                println!("{:#?}", writer.seen(ambiguous));
            }
            all = all.and(verdict);
            writer.person.reads_all().await;
        }
        all
    }

    pub fn written(&self) -> usize {
        self.0.iter().map(|writer| writer.written).sum()
    }
}

impl Writer {
    async fn writes(&mut self, line: Line) {
        self.person.says(&line.text).await;
        self.written += 1;
        self.expected.extend(line.answers);
    }

    fn verdict(&self, ambiguous: &Ambiguous) -> Verdict {
        check(&self.expected, &self.seen(ambiguous))
    }

    fn seen(&self, ambiguous: &Ambiguous) -> Vec<Copy> {
        let messages = self.person.messages();
        let copies = messages.iter().map(|message| Copy {
            token: Token::of(&message.text),
            ambiguous: ambiguous.has(message.chat, message.id),
        });
        copies
            .filter(|copy| copy.token != Token::AnswerLater)
            .collect()
    }
}
