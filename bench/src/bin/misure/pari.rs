//! The comparison with OpenFisca: how much CPU each takes, and why some answers differ.

use std::error::Error;
use std::fmt::Write;

use bench::REGOLE;
use bench::pari::Motivo;

use crate::letture::Letture;
use crate::voci::thousands;

const MOTIVI: [(Motivo, &str); 7] = [
    (Motivo::IgnotoConcesso, "a fact is not known: OpenFisca takes it as zero and **grants**, we ask for it"),
    (Motivo::IgnotoNegato, "a fact is not known: OpenFisca takes it as zero and **refuses**, we ask for it"),
    (
        Motivo::ImportoIgnoto,
        "the right is certain, the amount is not: OpenFisca gives one figure, we give its bounds",
    ),
    (
        Motivo::CifraNonPubblicata,
        "a figure of the law is not published for the day: OpenFisca keeps the one before, we wait for it",
    ),
    (Motivo::PrecisioneSingola, "money in single precision: in double OpenFisca gives our answer"),
    (Motivo::MezzoCentesimo, "half a cent that binary fractions cannot write, rounded the other way"),
    (Motivo::NonSpiegata, "not explained"),
];

/// Writes its part of the page.
pub(crate) fn write(page: &mut String, letture: &Letture) -> Result<(), Box<dyn Error>> {
    cost(page, letture)?;
    differences(page, letture)
}

fn cost(page: &mut String, letture: &Letture) -> Result<(), Box<dyn Error>> {
    let theirs = &letture.openfisca;
    let million = letture.folla.corse.iter().find(|corsa| corsa.persone == theirs.people);
    let ours = &million.ok_or("no run has as many people as OpenFisca's")?.regole;
    writeln!(
        page,
        "\n## Beside OpenFisca\n\nThe same {} people and the same rules, written for this in OpenFisca's own way \
         (`bench/pari/openfisca`): arrays set beforehand, each rule on the smallest population that it needs, only the \
         calculation timed, the best of {}. CPU seconds. Wanted: ten times less, and twenty-five if it can be.\n",
        thousands(theirs.people),
        theirs.repetitions
    )?;
    page.push_str("| rule | ours | OpenFisca | times less |\n| --- | --- | --- | --- |\n");
    let (mut our_sum, mut their_sum) = (0.0, 0.0);
    for id in REGOLE {
        let mine = ours.get(id).ok_or("a compared rule was not run")?.giudizio;
        let other = *theirs.seconds.get(id).ok_or("OpenFisca has not run a compared rule")?;
        writeln!(page, "| `{id}` | {mine:.4} | {other:.4} | {:.2} |", other / mine)?;
        our_sum += mine;
        their_sum += other;
    }
    let times = their_sum / our_sum;
    let verdict = if times >= 10.0 { "reached" } else { "**not reached**" };
    writeln!(page, "| all three: {verdict} | {our_sum:.4} | {their_sum:.4} | {times:.2} |")?;
    Ok(())
}

fn differences(page: &mut String, letture: &Letture) -> Result<(), Box<dyn Error>> {
    page.push_str(
        "\n## Where the two differ\n\nFor each row on which the answers differ, our card is asked again with OpenFisca's \
         defaults in place of what is not known: if it then gives OpenFisca's answer, silence is the reason. OpenFisca is \
         asked again in double precision. A row that neither explains would stop `make bench`. The rows are in \
         `pari/differenze.csv`, where cargo builds.\n\n",
    );
    writeln!(page, "| why | {} |", REGOLE.map(|id| format!("`{id}`")).join(" | "))?;
    page.push_str("| --- | --- | --- | --- |\n");
    let mut line = |why: &str, count: &dyn Fn(&str) -> usize| {
        let counts = REGOLE.map(|id| thousands(count(id)));
        writeln!(page, "| {why} | {} |", counts.join(" | "))
    };
    let of = |id: &str| letture.differenze.get(id);
    line("granted by us, for certain", &|id| of(id).map_or(0, |conto| conto.concessi_da_noi))?;
    line("granted by OpenFisca", &|id| of(id).map_or(0, |conto| conto.concessi_da_openfisca))?;
    for (motivo, why) in MOTIVI {
        line(why, &|id| of(id).and_then(|conto| conto.differenze.get(&motivo)).copied().unwrap_or(0))?;
    }
    Ok(())
}
