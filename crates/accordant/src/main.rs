//! The program: all of it is in the library, where fuzz targets reach it too.

/// A thousand people who come at the same moment need memory at the same moment: the C library's
/// allocator asks the system for it in small pieces, and one thread waits for the other.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> anyhow::Result<()> {
    accordant::main()
}
