//! Where in the program the last fault of this thread was: its place alone, since its
//! words may quote what somebody wrote.

use std::cell::RefCell;

thread_local! {
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Tells of faults by their place alone, in the log and to [`last_place`]; from now on,
/// for the whole program.
pub fn tell_by_place() {
    std::panic::set_hook(Box::new(|fault| {
        let place = fault
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        tracing::error!(%place, "a fault in the program");
        PLACE.with_borrow_mut(|last| *last = Some(place));
    }));
}

/// The place of the last fault in this thread, if [`tell_by_place`] was called.
#[must_use]
pub fn last_place() -> Option<String> {
    PLACE.with_borrow_mut(Option::take)
}
