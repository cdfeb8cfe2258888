//! `helpline test`: plays the stories, says where they went otherwise, and what no story
//! reaches.

mod command;
mod junit;
mod performance;
mod report;

pub(super) use command::Test;
pub(super) use performance::Performance;
