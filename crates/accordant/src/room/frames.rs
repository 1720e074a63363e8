//! What is drawn once, and packed once, for all viewers of a kind.

use super::Room;
use crate::{
    languages::Language,
    page::{Audience, News, Once},
    web::wire::{Coding, Piece},
};
use alliance::{event::Seq, id::MemberId, view::Place};
use bytes::Bytes;
use std::{
    collections::HashMap,
    sync::{Arc, MutexGuard, PoisonError},
};

/// Frames that are kept for those who look a little later. There are few kinds of viewers, and all
/// look within a moment.
const FRAMES_KEPT: usize = 8;

/// Bytes of a region that all viewers of a kind share, with the tick at which they were drawn.
pub(crate) type Drawn = HashMap<(News, Audience, &'static str, bool, Language), (u64, Arc<str>)>;

/// Where a viewer stood before a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stood {
    /// At this tick: the page was open.
    At(u64),
    /// At this place in the log: the page comes back.
    Away(Seq),
}

/// A frame's place: from where to which tick, for whom, on which page, how it is sent, in which
/// language.
pub(crate) type FrameKey = (Stood, u64, Audience, Place, Coding, Language);

/// A frame that all viewers of a kind share.
#[derive(Clone, Debug)]
pub(crate) struct SharedFrame {
    /// Where it belongs.
    pub(crate) key: FrameKey,
    /// What is told; empty, when there is nothing to say.
    pub(crate) frame: Bytes,
    /// What is sent.
    pub(crate) piece: Piece,
    /// The place in the log that it reaches.
    pub(crate) seq: Seq,
    /// Whose own pages have more to tell: it is not for them.
    pub(crate) not_for: Vec<MemberId>,
}

impl Room {
    /// Parts of whole pages that all see alike.
    pub(crate) fn once(&self) -> &Once {
        &self.once
    }

    /// Shared drawings.
    pub(crate) fn drawn(&self) -> MutexGuard<'_, Drawn> {
        self.drawn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A frame that was drawn for another viewer of the same kind: a thousand share one drawing.
    /// Whoever is given it has not been looked at; see [`super::State::stirred_after`] for why that is right.
    pub(crate) fn frame(&self, key: &FrameKey, me: Option<MemberId>) -> Option<(Piece, Seq)> {
        let frames = self.frames.lock().unwrap_or_else(PoisonError::into_inner);
        let frame = frames.iter().rev().find(|it| it.key == *key)?;
        let for_me = me.is_none_or(|me| !frame.not_for.contains(&me));
        for_me.then(|| (frame.piece.clone(), frame.seq))
    }

    /// The same words, packed for somebody else already.
    pub(crate) fn packed(&self, frame: &Bytes, coding: Coding) -> Option<Piece> {
        let frames = self.frames.lock().unwrap_or_else(PoisonError::into_inner);
        let same = frames.iter().rev().find(|it| it.frame == *frame && it.key.4 == coding);
        same.map(|it| it.piece.clone())
    }

    /// Keeps a frame for the others.
    pub(crate) fn keep_frame(&self, frame: SharedFrame) {
        let mut frames = self.frames.lock().unwrap_or_else(PoisonError::into_inner);
        if frames.len() == FRAMES_KEPT {
            frames.pop_front();
        }
        frames.push_back(frame);
    }
}
