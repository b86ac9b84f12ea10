//! The lines of the table: what was wanted of the engine, and what it does.

use std::error::Error;

use bench::corsa::Corsa;
use bench::{LOTTO, REGOLE};

use crate::letture::Letture;

/// One line.
pub(crate) struct Voce {
    pub(crate) cosa: String,
    pub(crate) misurato: String,
    pub(crate) voluto: String,
    pub(crate) raggiunto: Option<bool>,
}

impl Voce {
    fn told(cosa: impl Into<String>, misurato: String) -> Self {
        Self { cosa: cosa.into(), misurato, voluto: String::new(), raggiunto: None }
    }

    fn wanted(cosa: impl Into<String>, misurato: String, voluto: &str, raggiunto: bool) -> Self {
        Self { cosa: cosa.into(), misurato, voluto: voluto.to_owned(), raggiunto: Some(raggiunto) }
    }
}

/// All the lines.
pub(crate) fn entries(letture: &Letture) -> Result<Vec<Voce>, Box<dyn Error>> {
    let corse = &letture.folla.corse;
    let million = corse.iter().find(|corsa| corsa.persone == letture.openfisca.people);
    let million = million.ok_or("no run has as many people as OpenFisca's")?;
    let mut voci = one_person(letture)?;
    voci.extend(REGOLE.iter().filter_map(|id| rule(million, id)));
    voci.extend(catalogue(&letture.folla.catalogo));
    voci.extend(growth(corse, letture.folla.memoria));
    voci.extend(limits(letture, million));
    Ok(voci)
}

fn one_person(letture: &Letture) -> Result<Vec<Voce>, Box<dyn Error>> {
    let cards = letture.mediane.iter().filter_map(|(name, ns)| Some((name.strip_prefix("scheda/")?, *ns)));
    let cards: Vec<(&str, f64)> = cards.collect();
    let slowest = cards.iter().max_by(|one, other| one.1.total_cmp(&other.1));
    let (id, slowest) = slowest.ok_or("criterion has measured no card")?;
    let whole = letture.mediane.get("catalogo").ok_or("criterion has not measured the catalogue")?;
    let count = cards.len();
    Ok(vec![
        Voce::wanted(
            format!("one person, one card, with trace: the slowest of {count}, `{id}`"),
            format!("{:.1} µs", slowest / 1e3),
            "≤ 100 µs",
            *slowest <= 100e3,
        ),
        Voce::wanted(
            "one person, the whole catalogue, with traces",
            format!("{:.2} ms", whole / 1e6),
            "≤ 5 ms",
            *whole <= 5e6,
        ),
    ])
}

/// CPU µs for each person.
#[expect(clippy::cast_precision_loss, reason = "a count of people has fewer digits than a double")]
fn micros(seconds: f64, persone: usize) -> f64 {
    seconds * 1e6 / persone as f64
}

fn rule(million: &Corsa, id: &str) -> Option<Voce> {
    let each = micros(million.regole.get(id)?.giudizio, million.persone);
    let what = format!("{} people by columns, `{id}`, for each person", thousands(million.persone));
    Some(Voce::wanted(what, format!("{each:.4} CPU µs"), "≤ 0.01 CPU µs", each <= 0.01))
}

#[expect(clippy::cast_precision_loss, reason = "a count of cards has few digits")]
fn catalogue(whole: &Corsa) -> [Voce; 2] {
    let cards = whole.regole.len();
    let (judging, writing) = whole.total();
    let each = micros(judging, whole.persone) / cards as f64;
    let people = thousands(whole.persone);
    [
        Voce::wanted(
            format!(
                "{people} people by columns, all {cards} cards, for each person and card (most of their facts are not among \
                 those drawn)"
            ),
            format!("{each:.4} CPU µs"),
            "≤ 0.06 CPU µs",
            each <= 0.06,
        ),
        Voce::told(
            "facts written as columns, before that and apart, for each person and card",
            format!("{:.2} CPU µs", micros(writing, whole.persone) / cards as f64),
        ),
    ]
}

/// How cost and memory grow with the people.
fn growth(corse: &[Corsa], memoria: Option<u64>) -> Vec<Voce> {
    let costs: Vec<f64> = corse.iter().map(|corsa| micros(corsa.total().0, corsa.persone)).collect();
    let listed = corse.iter().zip(&costs);
    let listed = listed.map(|(corsa, each)| format!("{}: {each:.4}", thousands(corsa.persone)));
    let (least, most) =
        costs.iter().fold((f64::MAX, 0.0_f64), |(low, high), each| (low.min(*each), high.max(*each)));
    let largest = corse.iter().map(|corsa| corsa.persone).max().unwrap_or_default();
    let mut voci = vec![Voce::wanted(
        "the compared rules together, CPU µs for each person, as people grow",
        listed.collect::<Vec<_>>().join("; "),
        "linear: within a fifth",
        most <= 1.2 * least,
    )];
    #[expect(clippy::cast_precision_loss, reason = "memory is shown to the megabyte")]
    voci.extend(memoria.map(|bytes| {
        let what = format!(
            "the most memory, with {} people drawn and judged {} at a time",
            thousands(largest),
            thousands(LOTTO)
        );
        Voce::wanted(what, format!("{:.0} MiB", bytes as f64 / 1_048_576.0), "≤ 1 GiB", bytes <= 1 << 30)
    }));
    voci
}

/// What could be had: a loop by hand, and the memory itself.
#[expect(clippy::cast_precision_loss, reason = "a count of bytes has fewer digits than a double")]
fn limits(letture: &Letture, million: &Corsa) -> Vec<Voce> {
    let (judging, _) = million.total();
    let banda = letture.folla.banda;
    let by_hand = million.a_mano.map_or(f64::NAN, |cost| cost.giudizio);
    let rate = |seconds: f64| million.byte as f64 / seconds;
    let each = million.byte as f64 / million.persone as f64;
    let share = |seconds: f64| {
        format!("{:.1} GB/s, {:.1}% of it", rate(seconds) / 1e9, 100.0 * rate(seconds) / banda.lettura)
    };
    vec![
        Voce::told(
            "the compared rules written by hand in one loop, unknowns included, the same answers; for each person and rule",
            format!("{:.4} CPU µs", micros(by_hand, million.persone) / REGOLE.len() as f64),
        ),
        Voce::told("the columns, beside that loop", format!("{:.1} times its CPU", judging / by_hand)),
        Voce::told(
            "memory bandwidth of one thread: reading, copying",
            format!("{:.1}, {:.1} GB/s", banda.lettura / 1e9, banda.copia / 1e9),
        ),
        Voce::told(
            format!("the columns, on facts that as plain arrays take {each:.0} bytes for each person"),
            share(judging),
        ),
        Voce::told("the loop by hand, on the same", share(by_hand)),
    ]
}

/// A count with its thousands apart.
pub(crate) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut written = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push(' ');
        }
        written.push(digit);
    }
    written
}
