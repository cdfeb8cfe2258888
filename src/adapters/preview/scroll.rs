//! Messages one below the other, as an app shows them: what is sent, changed, signed, pinned
//! and taken away.

use crate::conversation::Code;
use crate::conversation::desk::{Keep, Post, Spot};
use crate::conversation::words::{Body, OutButton, Outgoing};

/// Who wrote a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Who {
    Bot,
    Person,
    Adviser(&'static str),
    /// An adviser, as the person sees them: the bot passes it on.
    TheAdviser,
}

/// A message as an app shows it.
#[derive(Debug, Clone)]
pub(super) struct Bubble {
    pub(super) who: Who,
    pub(super) text: String,
    pub(super) rows: Vec<Vec<OutButton>>,
    /// Its number where it was written, for replies and signs.
    pub(super) number: Option<i64>,
    pub(super) signs: Vec<String>,
    pub(super) pinned: bool,
    pub(super) changed: bool,
    code: Option<Code>,
    keep: Option<Keep>,
}

impl Bubble {
    pub(super) fn written(who: Who, text: &str, number: Option<i64>) -> Self {
        Self {
            who,
            text: text.to_owned(),
            rows: Vec::new(),
            number,
            signs: Vec::new(),
            pinned: false,
            changed: false,
            code: None,
            keep: None,
        }
    }

    /// Something sent; what is passed on is shown as the other side's.
    fn of(outgoing: &Outgoing, text: &str, other: &Who) -> Self {
        let post = outgoing.post.as_deref();
        let passed_on = post.is_some_and(|post| matches!(post.keep, Some(Keep::CopyOf(_))));
        let who = if passed_on { other.clone() } else { Who::Bot };
        Self {
            rows: outgoing.rows.clone(),
            code: post.and_then(|post| post.code.clone()),
            keep: post.and_then(|post| post.keep.clone()),
            ..Self::written(who, text, None)
        }
    }

    fn is_at(&self, spot: &Spot, code: Option<&Code>) -> bool {
        let kept = |keep: Keep| {
            self.keep.as_ref() == Some(&keep) && (self.code.as_ref() == code || code.is_none())
        };
        match spot {
            Spot::Part(part) => kept(Keep::Part(*part)),
            Spot::CopyOf(number) => kept(Keep::CopyOf(*number)),
            Spot::This(number) => self.number == Some(*number),
        }
    }
}

/// Messages one below the other.
#[derive(Debug, Clone)]
pub(super) struct Scroll {
    pub(super) bubbles: Vec<Bubble>,
    /// Whose messages are passed on here.
    other: Who,
}

impl Scroll {
    pub(super) fn with(other: Who) -> Self {
        Self {
            bubbles: Vec::new(),
            other,
        }
    }

    pub(super) fn write(&mut self, bubble: Bubble) {
        self.bubbles.push(bubble);
    }

    /// Does what an app does with something sent to this chat. What is not for it changes
    /// nothing.
    pub(super) fn take(&mut self, outgoing: &Outgoing) {
        match &outgoing.body {
            Body::Text(text) => self.bubbles.push(Bubble::of(outgoing, text, &self.other)),
            Body::Contact { name, phone } => {
                let text = format!("Contact: {name}, {phone}");
                self.bubbles.push(Bubble::of(outgoing, &text, &self.other));
            }
            Body::Copy(_) => {
                let text = "(A copy of what was sent)";
                self.bubbles.push(Bubble::of(outgoing, text, &self.other));
            }
            Body::Edit { .. }
            | Body::Delete(_)
            | Body::Pin(_)
            | Body::React { .. }
            | Body::Topic(_) => self.change(outgoing),
        }
    }

    /// Changes a message that is here already.
    pub(super) fn change(&mut self, outgoing: &Outgoing) {
        let code = outgoing
            .post
            .as_deref()
            .and_then(|post: &Post| post.code.as_ref());
        match &outgoing.body {
            Body::Edit { spot, text } => {
                for bubble in self.at(spot, code) {
                    bubble.changed |= bubble.text != *text && bubble.rows.is_empty();
                    bubble.text.clone_from(text);
                    bubble.rows.clone_from(&outgoing.rows);
                }
            }
            Body::Delete(spot) => self.bubbles.retain(|bubble| !bubble.is_at(spot, code)),
            Body::Pin(spot) => self.at(spot, code).for_each(|bubble| bubble.pinned = true),
            Body::React { message, sign } => {
                let spot = Spot::This(*message);
                let there = self.at(&spot, code);
                there.for_each(|bubble| bubble.signs = vec![sign.clone()]);
            }
            Body::Text(_) | Body::Contact { .. } | Body::Copy(_) | Body::Topic(_) => {}
        }
    }

    fn at<'s>(
        &'s mut self,
        spot: &'s Spot,
        code: Option<&'s Code>,
    ) -> impl Iterator<Item = &'s mut Bubble> {
        let all = self.bubbles.iter_mut();
        all.filter(move |bubble| bubble.is_at(spot, code))
    }
}
