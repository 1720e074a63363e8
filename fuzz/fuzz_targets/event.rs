#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| accordant::fuzz::event(data));
