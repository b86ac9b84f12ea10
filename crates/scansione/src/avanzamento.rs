//! How far a run has come: a bar on a terminal, a line every few seconds elsewhere.

use std::fmt;
use std::io::{Write, stderr};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};
use lingue::{Lingua, whole};

/// Where nobody watches a bar, a line is written so often.
const OGNI: Duration = Duration::from_secs(5);
const STILE: &str = "{wide_bar} {detto}";

/// Rows done out of all, as they are done.
#[derive(Debug)]
pub struct Avanzamento {
    bar: ProgressBar,
    shown: Mutex<Option<Instant>>,
    /// None says nothing: for tests.
    lingua: Option<Lingua>,
}

impl Avanzamento {
    /// Watches some rows; nothing is shown before one knows how many they are.
    #[must_use]
    pub fn new(lingua: Lingua) -> Self {
        let bar = ProgressBar::hidden();
        if let Ok(style) = ProgressStyle::with_template(STILE) {
            let said = move |state: &ProgressState, out: &mut dyn fmt::Write| {
                // What shows the bar cannot be told of a failure.
                let _ = out.write_str(&Passo::of(state).sentence(lingua));
            };
            bar.set_style(style.with_key("detto", said));
        }
        Self { bar, shown: Mutex::new(None), lingua: Some(lingua) }
    }

    /// Says nothing: for tests.
    #[must_use]
    pub fn silent() -> Self {
        Self { bar: ProgressBar::hidden(), shown: Mutex::new(None), lingua: None }
    }

    /// Begins some work, and says how many rows there are.
    pub fn expect(&self, rows: u64) {
        self.bar.set_length(rows);
        self.bar.reset();
        if self.lingua.is_some() && self.bar.is_hidden() {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// Rows of an earlier run: they count, but not for the speed.
    pub fn skip(&self, rows: u64) {
        self.bar.inc(rows);
        self.bar.reset_eta();
    }

    /// Rows that are done now.
    pub fn done(&self, rows: u64) {
        self.bar.inc(rows);
        if let Some(lingua) = self.lingua.filter(|_| self.bar.is_hidden()) {
            self.tell(lingua);
        }
    }

    /// Says something beside the bar.
    pub fn say(&self, words: &str) {
        if self.lingua.is_some() {
            // Who closed the terminal does not want to know.
            self.bar.suspend(|| drop(writeln!(stderr(), "{words}")));
        }
    }

    /// There are no others.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }

    #[expect(clippy::disallowed_methods, reason = "how long ago a line was shown is no instant of the world")]
    fn tell(&self, lingua: Lingua) {
        let now = Instant::now();
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if shown.is_some_and(|last| now.duration_since(last) < OGNI) {
            return;
        }
        *shown = Some(now);
        drop(shown);
        let passo = Passo {
            done: self.bar.position(),
            all: self.bar.length().unwrap_or(0),
            speed: self.bar.per_sec(),
            left: self.bar.eta(),
        };
        // Who closed the terminal does not want to know.
        let _ = writeln!(stderr(), "{}", passo.sentence(lingua));
    }
}

/// How far, how fast, how long still.
struct Passo {
    done: u64,
    all: u64,
    speed: f64,
    left: Duration,
}

impl Passo {
    fn of(state: &ProgressState) -> Self {
        let all = state.len().unwrap_or(0);
        Self { done: state.pos(), all, speed: state.per_sec(), left: state.eta() }
    }

    fn sentence(&self, lingua: Lingua) -> String {
        let [done, all, speed] =
            [self.done, self.all, rounded(self.speed)].map(|number| whole(number, lingua));
        let (minutes, seconds) = (self.left.as_secs() / 60, self.left.as_secs() % 60);
        let left = if minutes > 0 { format!("{minutes} min {seconds} s") } else { format!("{seconds} s") };
        match lingua {
            Lingua::It => format!("{done} di {all} persone, {speed} al secondo, ancora {left}"),
            Lingua::De => format!("{done} von {all} Personen, {speed} pro Sekunde, noch {left}"),
            Lingua::En => format!("{done} of {all} people, {speed} a second, {left} left"),
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a speed is no less than zero, and a cast stops at the ends"
)]
fn rounded(speed: f64) -> u64 {
    speed.round() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_said_in_whole_numbers_and_in_words() {
        let passo = Passo { done: 8_192, all: 50_000, speed: 7_724.771_8, left: Duration::from_secs(65) };
        assert_eq!(
            Lingua::ALL.map(|lingua| passo.sentence(lingua)),
            [
                "8.192 di 50.000 persone, 7.725 al secondo, ancora 1 min 5 s",
                "8.192 von 50.000 Personen, 7.725 pro Sekunde, noch 1 min 5 s",
                "8,192 of 50,000 people, 7,725 a second, 1 min 5 s left",
            ]
        );
    }
}
