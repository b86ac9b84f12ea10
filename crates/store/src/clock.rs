//! The clock, as a parameter: the system's for the program, one turned by hand for tests and demonstrations.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::SignedDuration;

use crate::Instant;

/// Tells what time it is.
pub trait Clock: Send + Sync {
    /// Gives the present instant.
    fn now(&self) -> Instant;
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the only place where the machine's clock is read")]
    fn now(&self) -> Instant {
        jiff::Timestamp::now().into()
    }
}

/// A clock that moves only when it is told to.
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// Makes a clock that stands at an instant.
    #[must_use]
    pub const fn new(instant: Instant) -> Self {
        Self(AtomicI64::new(instant.as_micros()))
    }

    /// Moves the hands to an instant.
    pub fn set(&self, instant: Instant) {
        self.0.store(instant.as_micros(), Ordering::SeqCst);
    }

    /// Moves the hands forward.
    pub fn advance(&self, duration: SignedDuration) {
        self.set(self.now().plus(duration));
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Instant {
        Instant::from_micros(self.0.load(Ordering::SeqCst))
    }
}
