//! A flow as a picture: for the wall, and for looking at what a change does.
//!
//! `chart` says what there is to draw, `layout` where it goes; `svg`, `mermaid` and `dot`
//! write it down. None knows a file.

mod chart;
mod dot;
mod drawing;
mod face;
mod layout;
mod letters;
mod mermaid;
mod pen;
mod route;
mod shape;
mod svg;
mod traffic;

pub use chart::{Chart, Maker};
pub use dot::dot;
pub use mermaid::mermaid;
pub use svg::{Heading, Picture, picture, svg};
pub use traffic::Traffic;
