//! How a stream goes over the wire: plain, or packed.
//!
//! A packed stream is one zlib stream (RFC 1950; in HTTP it is called `deflate`) that is made of
//! pieces. Each piece is packed for itself, once, and refers to nothing before it, so that a
//! thousand streams that are in different places send the same bytes. A compressor of its own for
//! each stream would cost a thousand times the work, and its memory for as long as the page is open.

use axum::http::{HeaderMap, header};
use bytes::Bytes;
use flate2::{Compress, Compression, FlushCompress};
use std::cell::RefCell;

/// What a browser takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Coding {
    /// As it is.
    Plain,
    /// Packed.
    Deflate,
}

impl Coding {
    /// What the browser that asks takes.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let takes = headers.get_all(header::ACCEPT_ENCODING).into_iter();
        let mut takes = takes.filter_map(|it| it.to_str().ok()).flat_map(|it| it.split(','));
        // With a weight it may be a refusal (`;q=0`); no browser sends one.
        if takes.any(|it| it.trim() == "deflate") { Self::Deflate } else { Self::Plain }
    }
}

/// A frame as it is sent, to however many.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    bytes: Bytes,
    sum: Sum,
}

/// Below it, packing gains nothing.
const STORED_MAX: usize = 64;
/// Below it, packing for a single viewer costs more time than it spares bytes.
const STORED_FOR_ONE_MAX: usize = 1_024;

impl Piece {
    /// A frame, packed where it is to be packed.
    pub(crate) fn new(coding: Coding, frame: Bytes) -> Self {
        Self::packed_from(STORED_MAX, coding, frame)
    }

    /// A frame for a single viewer, when a thousand others get theirs at the same moment.
    pub(crate) fn for_one(coding: Coding, frame: Bytes) -> Self {
        Self::packed_from(STORED_FOR_ONE_MAX, coding, frame)
    }

    fn packed_from(stored_max: usize, coding: Coding, frame: Bytes) -> Self {
        if coding == Coding::Plain || frame.is_empty() {
            return Self { bytes: frame, sum: Sum::default() };
        }
        let sum = Sum::of(&frame);
        let bytes = if frame.len() <= stored_max { stored(&frame) } else { packed(&frame) };
        Self { bytes, sum }
    }

    /// This one, and then another.
    pub(crate) fn then(self, next: Self) -> Self {
        if self.is_empty() {
            return next;
        }
        let sum = self.sum.then(next.sum);
        Self { bytes: [&*self.bytes, &*next.bytes].concat().into(), sum }
    }

    /// Does it say anything?
    pub(crate) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }
}

/// A block of RFC 1951 that is not packed: its length, twice, and the bytes.
fn stored(frame: &[u8]) -> Bytes {
    let length = u16::try_from(frame.len()).expect("at most STORED_FOR_ONE_MAX");
    let mut block = vec![0];
    block.extend(length.to_le_bytes());
    block.extend((!length).to_le_bytes());
    block.extend(frame);
    block.into()
}

/// Blocks that end at a whole byte and refer to nothing before them.
fn packed(frame: &[u8]) -> Bytes {
    thread_local! {
        static PACKER: RefCell<Compress> =
            RefCell::new(Compress::new(Compression::default(), false));
    }
    PACKER.with_borrow_mut(|packer| {
        packer.reset();
        let mut blocks = Vec::with_capacity(frame.len() / 2 + 64);
        loop {
            let taken = usize::try_from(packer.total_in()).unwrap_or(frame.len());
            // Packing into memory cannot fail; an error would only say that there is no room yet.
            let _ = packer.compress_vec(&frame[taken..], &mut blocks, FlushCompress::Sync);
            if blocks.len() < blocks.capacity() {
                return blocks.into();
            }
            blocks.reserve(frame.len());
        }
    })
}

/// Adler-32 of what was sent (RFC 1950, section 8.2), which can be put together from its pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sum {
    low: u32,
    high: u32,
    length: u32,
}

/// The largest prime below 65,536.
const BASE: u32 = 65_521;
/// So many bytes of 255 can be added up before 32 bits overflow; a division for each would cost more
/// than all the rest.
const UNREDUCED_MAX: usize = 5_552;

impl Default for Sum {
    fn default() -> Self {
        Self { low: 1, high: 0, length: 0 }
    }
}

impl Sum {
    fn of(bytes: &[u8]) -> Self {
        let (mut low, mut high) = (1, 0);
        for part in bytes.chunks(UNREDUCED_MAX) {
            for byte in part {
                low += u32::from(*byte);
                high += low;
            }
            (low, high) = (low % BASE, high % BASE);
        }
        let length = u32::try_from(bytes.len() % BASE as usize).expect("less than BASE");
        Self { low, high, length }
    }

    /// The sum of both, one after the other: what came before counts once more for each byte.
    fn then(self, next: Self) -> Self {
        let before = self.low + BASE - 1;
        Self {
            low: (before + next.low) % BASE,
            high: (self.high + next.high + next.length * (before % BASE)) % BASE,
            length: (self.length + next.length) % BASE,
        }
    }
}

/// One stream on its way.
#[derive(Debug)]
pub(super) struct Wire {
    coding: Coding,
    begun: bool,
    sum: Sum,
}

impl Wire {
    /// Nothing was sent yet.
    pub(super) fn new(coding: Coding) -> Self {
        Self { coding, begun: false, sum: Sum::default() }
    }

    /// The bytes of a piece at this place of the stream.
    pub(super) fn send(&mut self, piece: Piece) -> Bytes {
        if self.coding == Coding::Plain {
            return piece.bytes;
        }
        self.sum = self.sum.then(piece.sum);
        if std::mem::replace(&mut self.begun, true) {
            return piece.bytes;
        }
        // A window of 32 KiB, no dictionary.
        [b"\x78\x9c", &*piece.bytes].concat().into()
    }

    /// The end: a last, empty block and the sum; nothing when nothing is packed.
    pub(super) fn end(mut self) -> Option<Bytes> {
        if self.coding == Coding::Plain {
            return None;
        }
        let last = Piece { bytes: Bytes::from_static(&[3, 0]), sum: Sum::default() };
        let last = self.send(last);
        Some([&*last, &(self.sum.high << 16 | self.sum.low).to_be_bytes()].concat().into())
    }
}

#[cfg(test)]
mod tests {
    use super::{Coding, Piece, Wire};
    use bytes::Bytes;
    use proptest::prelude::*;
    use std::io::Read as _;

    fn unpacked(stream: &[u8]) -> Vec<u8> {
        let mut plain = Vec::new();
        flate2::read::ZlibDecoder::new(stream).read_to_end(&mut plain).unwrap();
        plain
    }

    proptest! {
        #[test]
        fn pieces_that_others_sent_too_make_a_stream_that_anybody_can_read(
            frames in prop::collection::vec(prop::collection::vec(0..6_u8, 0..4_000), 0..8),
            from in 0..8_usize,
        ) {
            let pieces = frames.iter().map(|it| Piece::new(Coding::Deflate, Bytes::copy_from_slice(it)));
            let pieces: Vec<_> = pieces.collect();
            let from = from.min(pieces.len());
            let mut wire = Wire::new(Coding::Deflate);
            let mut stream = Vec::new();
            for piece in &pieces[from..] {
                stream.extend(wire.send(piece.clone()));
            }
            stream.extend(wire.end().unwrap());
            prop_assert_eq!(unpacked(&stream), frames[from..].concat());
        }
    }

    #[test]
    fn a_long_frame_of_the_highest_bytes_is_summed_up_right() {
        let frame = vec![u8::MAX; 200_000];
        let mut wire = Wire::new(Coding::Deflate);
        let piece = |from: &[u8]| Piece::new(Coding::Deflate, Bytes::copy_from_slice(from));
        let mut stream = wire.send(piece(&frame[..70_000]).then(piece(&frame[70_000..]))).to_vec();
        stream.extend(wire.end().unwrap());
        assert_eq!(unpacked(&stream), frame);
    }

    #[test]
    fn each_piece_can_be_read_when_it_comes() {
        let mut wire = Wire::new(Coding::Deflate);
        let mut reader = flate2::Decompress::new(true);
        for frame in ["event: hb\ndata: 1\n\n", &"data: a note\n".repeat(40)] {
            let sent =
                wire.send(Piece::new(Coding::Deflate, Bytes::copy_from_slice(frame.as_bytes())));
            let mut read = Vec::with_capacity(4_000);
            reader.decompress_vec(&sent, &mut read, flate2::FlushDecompress::Sync).unwrap();
            assert_eq!(read, frame.as_bytes());
        }
    }

    #[test]
    fn a_plain_stream_is_left_as_it_is() {
        let mut wire = Wire::new(Coding::Plain);
        let frame = Bytes::from_static(b"data: 1\n\n");
        assert_eq!(wire.send(Piece::new(Coding::Plain, frame.clone())), frame);
        assert_eq!(wire.end(), None);
    }
}
