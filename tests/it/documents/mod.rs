//! The documents and the program say the same: every command, option, setting, file, name,
//! link and example in any of them. A new document is read like the others.

mod commands;
mod length;
mod links;
mod names;
mod page;
mod played;
mod root;
