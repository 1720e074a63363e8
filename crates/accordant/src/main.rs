//! Accordant: design an alliance, from the worst nightmare to one signed page.

mod assets;
mod page;
mod store;

fn main() {}
