//! What the machine says of this process: CPU seconds, the most memory it held.

use std::fs;

use rustix::time::{ClockId, clock_gettime};

/// CPU seconds of the whole process so far, in user and in system mode.
#[must_use]
pub fn cpu_seconds() -> f64 {
    // That clock never says a time before zero.
    let time = clock_gettime(ClockId::ProcessCPUTime);
    std::time::Duration::try_from(time).map_or(0.0, |spent| spent.as_secs_f64())
}

/// Does something some times, and gives what came of it with the CPU seconds of the fastest: on a machine with other work
/// the others have waited for memory and caches that were not theirs.
pub fn fastest<T>(repetitions: usize, mut work: impl FnMut() -> T) -> (T, f64) {
    let mut timed = || {
        let begins = cpu_seconds();
        let done = work();
        (done, cpu_seconds() - begins)
    };
    let (mut done, mut least) = timed();
    for _ in 1..repetitions {
        let (again, seconds) = timed();
        done = again;
        least = least.min(seconds);
    }
    (done, least)
}

/// The most memory that the process has held, in bytes.
#[must_use]
pub fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes * 1024)
}
