//! How far a run has come: a bar on a terminal, a line every few seconds elsewhere.

use std::io::{Write, stderr};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Where nobody watches a bar, a line is written so often.
const OGNI: Duration = Duration::from_secs(5);
const STILE: &str = "{wide_bar} {human_pos}/{human_len}  {per_sec}  {eta_precise}";

/// Rows done out of all, as they are done.
#[derive(Debug)]
pub struct Avanzamento {
    bar: ProgressBar,
    shown: Mutex<Option<Instant>>,
    silent: bool,
}

impl Avanzamento {
    /// Watches some rows.
    #[must_use]
    pub fn new() -> Self {
        let bar = ProgressBar::new(0);
        if let Ok(style) = ProgressStyle::with_template(STILE) {
            bar.set_style(style);
        }
        Self { bar, shown: Mutex::new(None), silent: false }
    }

    /// Says nothing: for tests.
    #[must_use]
    pub fn silent() -> Self {
        Self { bar: ProgressBar::hidden(), shown: Mutex::new(None), silent: true }
    }

    /// Begins some work, and says how many rows there are.
    pub fn expect(&self, rows: u64) {
        self.bar.reset();
        self.bar.set_length(rows);
    }

    /// Rows of an earlier run: they count, but not for the speed.
    pub fn skip(&self, rows: u64) {
        self.bar.inc(rows);
        self.bar.reset_eta();
    }

    /// Rows that are done now.
    pub fn done(&self, rows: u64) {
        self.bar.inc(rows);
        if self.bar.is_hidden() && !self.silent {
            self.tell();
        }
    }

    /// Says something beside the bar.
    pub fn say(&self, words: &str) {
        if !self.silent {
            // Who closed the terminal does not want to know.
            self.bar.suspend(|| drop(writeln!(stderr(), "{words}")));
        }
    }

    /// There are no others.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }

    #[expect(clippy::disallowed_methods, reason = "how long ago a line was shown is no instant of the world")]
    fn tell(&self) {
        let now = Instant::now();
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if shown.is_some_and(|last| now.duration_since(last) < OGNI) {
            return;
        }
        *shown = Some(now);
        drop(shown);
        let (done, all) = (self.bar.position(), self.bar.length().unwrap_or(0));
        let left = self.bar.eta().as_secs();
        // Who closed the terminal does not want to know.
        let _ = writeln!(stderr(), "{done}/{all}  {:.0}/s  {left} s", self.bar.per_sec());
    }
}

impl Default for Avanzamento {
    fn default() -> Self {
        Self::new()
    }
}
