//! What the fuzz targets in `fuzz/` reach: one function for each of them. Compiled for them only.
