//! Embeds the design-system assets that `ui/` builds, so that the program is one file.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// From the crate's own folder: clones that share what cargo builds never read each other's assets.
const DIST: &str = "../../ui/dist";

fn main() -> io::Result<()> {
    let manifest = Path::new(DIST).join("manifest.txt");
    println!("cargo::rerun-if-changed={}", manifest.display());
    let Ok(listing) = fs::read_to_string(&manifest) else {
        println!("cargo::error=ui/dist is missing: run `npm ci && npm run build` in ui/ (or `make run`)");
        return Ok(());
    };
    let target = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("assets.rs");
    fs::write(target, source(&listing))
}

/// Writes the table of assets as Rust source; the manifest's first line is the hash of all of them.
fn source(listing: &str) -> String {
    let mut lines = listing.lines();
    let hash = lines.next().unwrap_or_default();
    let mut source = format!("const HASH: &str = {hash:?};\nstatic FILES: &[Embedded] = &[\n");
    for path in lines {
        let plain = format!("{DIST}/{path}");
        let gzip = format!("{plain}.gz");
        let gzip =
            if Path::new(&gzip).exists() { format!("Some({})", include(&gzip)) } else { "None".to_owned() };
        // Writing to a String cannot fail.
        let _ =
            writeln!(source, "    Embedded {{ path: {path:?}, plain: {}, gzip: {gzip} }},", include(&plain));
    }
    source.push_str("];\n");
    source
}

fn include(path: &str) -> String {
    let path = format!("/{path}");
    format!("include_bytes!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))")
}
