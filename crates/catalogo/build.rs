//! Embeds the folder of the cards, so that the program is one file.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let manifest = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    let root = manifest.join("../../prestazioni").canonicalize()?;
    let mut entries = Vec::new();
    for folder in [root.clone(), root.join("schede")] {
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in yaml_files(&folder)? {
            println!("cargo::rerun-if-changed={}", file.display());
            let name = file.strip_prefix(&root).unwrap_or(&file);
            entries.push(format!(
                "({:?}, include_str!({:?})),",
                name.display().to_string(),
                file.display().to_string()
            ));
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
