//! The machine that measured.

use std::{fs, io, thread};

/// What a reader needs to compare the numbers with his own.
pub(crate) struct Macchina {
    pub(crate) processore: String,
    pub(crate) nuclei: usize,
    pub(crate) memoria_gib: u64,
    pub(crate) kernel: String,
}

impl Macchina {
    pub(crate) fn read() -> io::Result<Self> {
        let cpu = fs::read_to_string("/proc/cpuinfo")?;
        let memory = fs::read_to_string("/proc/meminfo")?;
        let kibibytes = value(&memory, "MemTotal").and_then(|found| found.split(' ').next()?.parse().ok());
        Ok(Self {
            processore: value(&cpu, "model name").unwrap_or("unknown").to_owned(),
            nuclei: thread::available_parallelism()?.get(),
            memoria_gib: kibibytes.unwrap_or(0_u64) >> 20,
            kernel: fs::read_to_string("/proc/sys/kernel/osrelease")?.trim().to_owned(),
        })
    }
}

/// The value of a key, in the files that the kernel writes as `key : value`.
fn value<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    let mut pairs = text.lines().filter_map(|line| line.split_once(':'));
    pairs.find(|(name, _)| name.trim() == key).map(|(_, value)| value.trim())
}
