//! Embeds `web/dist`: gives every file a name with its content hash, compresses what is text,
//! and writes the table that `assets.rs` serves from. Never runs npm: `bin/assets` does.

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::Command,
};

use sha2::{Digest, Sha256};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// Has the linker pack the places that the loader fills in at every start: 3.5 MB that would be read
/// become 0.1. Loaders know that from glibc 2.36 on; a program for another machine goes without.
fn pack_relocations() {
    let gnu = env::var("CARGO_CFG_TARGET_ENV").is_ok_and(|it| it == "gnu");
    if !gnu || env::var("TARGET").ok() != env::var("HOST").ok() {
        return;
    }
    let known = Command::new("getconf").arg("GNU_LIBC_VERSION").output().ok().and_then(|it| {
        let version = String::from_utf8(it.stdout).ok()?;
        version.trim().strip_prefix("glibc 2.")?.parse::<u32>().ok()
    });
    if known.is_some_and(|minor| minor >= 36) {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

fn main() -> Result<()> {
    pack_relocations();
    let web = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../web");
    let dist = web.join("dist");
    let css = web.join("src/accordant.css");
    let out = PathBuf::from(env::var("OUT_DIR")?);

    println!("cargo::rerun-if-changed={}", css.display());
    // A watched path that does not exist makes cargo rebuild every time, so watch its parent then.
    let watched = if dist.is_dir() { &dist } else { &web };
    println!("cargo::rerun-if-changed={}", watched.display());

    let files = if dist.is_dir() {
        read_dist(&dist)?
    } else if env::var("PROFILE")? == "release" {
        return Err("web/dist is missing; run bin/assets first".into());
    } else {
        println!("cargo::warning=web/dist is missing: no script, no fonts. Run bin/assets.");
        let css = fs::read_to_string(css)?;
        let without_fonts = css.lines().filter(|line| !line.starts_with("@font-face"));
        let css = without_fonts.collect::<Vec<_>>().join("\n");
        BTreeMap::from([("accordant.css".to_owned(), css.into_bytes())])
    };
    fs::write(out.join("assets.rs"), table(&link(files)?, &out)?)?;
    Ok(())
}

/// The files of `web/dist` by name; a font is `fonts/x.woff2`.
fn read_dist(dist: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for (folder, prefix) in [(dist.to_owned(), ""), (dist.join("fonts"), "fonts/")] {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if let (true, Some(name)) = (path.is_file(), path.file_name().and_then(|n| n.to_str()))
            {
                files.insert(format!("{prefix}{name}"), fs::read(&path)?);
            }
        }
    }
    Ok(files)
}

/// Writes hashed names into the files that name others: fonts in the stylesheet, `hands.js` in
/// `app.js`. Their own hashes then follow from what they name.
fn link(mut files: BTreeMap<String, Vec<u8>>) -> Result<BTreeMap<String, Vec<u8>>> {
    for (name, linked) in [("accordant.css", "fonts/"), ("app.js", "hands.js")] {
        let Some(bytes) = files.remove(name) else { continue };
        let mut text = String::from_utf8(bytes)?;
        for (other, bytes) in files.iter().filter(|(other, _)| other.starts_with(linked)) {
            text = text.replace(other, &hashed(other, bytes));
        }
        files.insert(name.to_owned(), text.into_bytes());
    }
    Ok(files)
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn hashed(name: &str, bytes: &[u8]) -> String {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
    format!("{stem}.{}.{extension}", hash(bytes))
}

fn table(files: &BTreeMap<String, Vec<u8>>, out: &Path) -> Result<String> {
    let mut rust = String::from("static ASSETS: &[Asset] = &[\n");
    for (name, bytes) in files {
        let (kind, text) = match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
            "js" => ("text/javascript; charset=utf-8", true),
            "css" => ("text/css; charset=utf-8", true),
            "svg" => ("image/svg+xml", true),
            "txt" => ("text/plain; charset=utf-8", true),
            "woff2" => ("font/woff2", false),
            other => return Err(format!("web/dist has a file of an unknown kind: {other}").into()),
        };
        let file = name.replace('/', "-");
        let write = |suffix: &str, bytes: &[u8]| -> Result<String> {
            fs::write(out.join(format!("{file}{suffix}")), bytes)?;
            Ok(format!(r#"include_bytes!(concat!(env!("OUT_DIR"), "/{file}{suffix}"))"#))
        };
        let plain = write("", bytes)?;
        let (br, gzip) = if text {
            let (br, gzip) = (write(".br", &brotli(bytes)?)?, write(".gz", &gzip(bytes)?)?);
            (format!("Some({br})"), format!("Some({gzip})"))
        } else {
            ("None".to_owned(), "None".to_owned())
        };
        let (hash, href) = (hash(bytes), format!("/assets/{}", hashed(name, bytes)));
        writeln!(
            rust,
            "    Asset {{ name: {name:?}, href: {href:?}, hash: {hash:?}, kind: {kind:?}, \
             plain: {plain}, br: {br}, gzip: {gzip} }},"
        )?;
    }
    rust.push_str("];\n");
    Ok(rust)
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params)?;
    Ok(packed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(bytes)?;
    Ok(packed.finish()?)
}
