//! The poster: the charter typeset for paper and as a picture, to hang up and to pass on.
//!
//! What is typeset is a [`Sheet`], a plain value made from a view: what the viewer's charter page
//! does not show cannot be on their poster either.

mod sheet;

pub(crate) use sheet::{Article, Hand, Mark, Sheet};
