//! Whatever is posted to the webhook, the reading of it comes to an end.

#![no_main]

use helpline::adapters::telegram::read_brought;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let _incoming = read_brought(body);
});
