//! A clock that was put to another hour: demonstrations and their tests stay on the days that their world knows.

use jiff::{SignedDuration, Timestamp};
use store::{Clock, Instant, SystemClock};

/// The system's clock, moved by a fixed length of time; it runs on as clocks do.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MovedClock {
    by: SignedDuration,
}

impl MovedClock {
    /// Puts the clock so that now it shows `shown`.
    pub(crate) fn showing(shown: Timestamp) -> Self {
        Self { by: Instant::from(shown).since(SystemClock.now()) }
    }
}

impl Clock for MovedClock {
    fn now(&self) -> Instant {
        SystemClock.now().plus(self.by)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_shows_the_hour_it_was_put_to_and_runs_on() {
        let shown: Timestamp = "2026-11-25T09:00:00Z".parse().unwrap();
        let clock = MovedClock::showing(shown);
        let first = clock.now();
        assert!(first >= Instant::from(shown));
        assert!(clock.now() >= first);
        assert!(first.since(Instant::from(shown)) < SignedDuration::from_mins(1));
    }
}
