//! Embeds the folder of the cards, so that the program is one file.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// From the crate's own folder: clones that share what cargo builds never read each other's cards.
const ROOT: &str = "../../prestazioni";

fn main() -> io::Result<()> {
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    let root = Path::new(ROOT);
    let mut entries = Vec::new();
    for folder in [root.to_owned(), root.join("schede")] {
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in yaml_files(&folder)? {
            println!("cargo::rerun-if-changed={}", file.display());
            let name = file.strip_prefix(root).unwrap_or(&file).display().to_string();
            let path = format!("/{}", file.display());
            entries
                .push(format!("({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),"));
        }
    }
    fs::write(out.join("incorporati.rs"), format!("&[{}]\n", entries.join("\n")))
}

fn yaml_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let paths = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut files = paths.collect::<io::Result<Vec<_>>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    files.sort();
    Ok(files)
}
