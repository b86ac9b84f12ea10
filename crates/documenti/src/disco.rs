//! Files in a folder of this machine, written so that a power cut leaves either the whole file or none.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

use crate::{Impronta, deposito::Supporto};

/// A file stands in a folder named after the first digits of its hash, so that no folder grows too large.
const FOLDER_DIGITS: usize = 2;

/// A folder that keeps files under their hash.
#[derive(Debug)]
pub struct Disco {
    root: PathBuf,
}

impl Disco {
    /// Opens the folder, and makes it when it is not there; only its owner may read it.
    pub fn open(root: impl Into<PathBuf>) -> io::Result<Self> {
        let root = root.into();
        make_private(&root)?;
        Ok(Self { root })
    }

    fn folder_and_file(&self, impronta: Impronta) -> (PathBuf, PathBuf) {
        let name = impronta.to_string();
        let folder: String = name.chars().take(FOLDER_DIGITS).collect();
        let folder = self.root.join(folder);
        let file = folder.join(name);
        (folder, file)
    }
}

impl Supporto for Disco {
    fn keep(&self, impronta: Impronta, bytes: &[u8]) -> io::Result<()> {
        let (folder, file) = self.folder_and_file(impronta);
        make_private(&folder)?;
        // Written even when a file of this name is there: a damaged copy is mended by the next good one.
        let mut draft = NamedTempFile::new_in(&folder)?;
        draft.write_all(bytes)?;
        draft.as_file().sync_all()?;
        draft.persist(&file)?;
        // The names live in the folders: without this the file is safe and its name is not.
        sync_folder(&folder)?;
        sync_folder(&self.root)
    }

    fn find(&self, impronta: Impronta) -> io::Result<Option<Vec<u8>>> {
        let (_, file) = self.folder_and_file(impronta);
        match fs::read(file) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}
