//! What one person writes, and what must come of it. Numbers say themselves back, so
//! every answer names its message; some people write urgent things in between.

use crate::token::{Danger, Token};

/// What a person writes next.
#[derive(Debug)]
pub struct Script {
    first_number: u64,
    written: u64,
    /// How many urgent messages so far.
    in_danger: Option<usize>,
}

/// One message and the answers it must get.
#[derive(Debug)]
pub struct Line {
    pub text: String,
    pub answers: Vec<Token>,
}

impl Line {
    fn new(text: impl Into<String>, answers: &[Token]) -> Self {
        let (text, answers) = (text.into(), answers.to_vec());
        Self { text, answers }
    }
}

impl Script {
    /// Numbers only. No two people have a number in common.
    pub fn calm(person: u64) -> Self {
        Self {
            first_number: (person + 1) * 1_000_000,
            written: 0,
            in_danger: None,
        }
    }

    /// Numbers and urgent messages.
    pub fn in_danger(person: u64) -> Self {
        Self {
            in_danger: Some(0),
            ..Self::calm(person)
        }
    }

    pub fn next(&mut self) -> Line {
        let turn = self.written;
        self.written += 1;
        match turn {
            0 => Line::new("/start", &[Token::Greeting]),
            1 => Line::new("4", &[Token::WhichNumber]),
            _ => self.after_the_start(turn - 2),
        }
    }

    fn after_the_start(&mut self, turn: u64) -> Line {
        let Some(told) = &mut self.in_danger else {
            return self.number();
        };
        match turn % 3 {
            0 => {
                let danger = Danger::ALL[*told % Danger::ALL.len()];
                *told += 1;
                let answers = [Token::Urgent(danger), Token::UrgentHours];
                Line::new(words(danger), &answers)
            }
            // What is typed now is not taken for an answer to a question out of sight.
            1 => Line::new("go on", &[Token::WhichNumber]),
            _ => self.number(),
        }
    }

    fn number(&self) -> Line {
        let number = self.first_number + self.written;
        Line::new(number.to_string(), &[Token::Said(number)])
    }

    /// Messages up to a number, so that the last answer is like no other.
    pub fn ending(&mut self) -> Vec<Line> {
        let mut lines = Vec::new();
        loop {
            let line = self.next();
            let is_last = matches!(line.answers[0], Token::Said(_));
            lines.push(line);
            if is_last {
                return lines;
            }
        }
    }
}

fn words(danger: Danger) -> &'static str {
    match danger {
        Danger::Suicide => "urgentone",
        Danger::SelfHarm => "urgenttwo",
        Danger::Overdose => "urgentthree",
        Danger::Abuse => "urgentfour",
    }
}
