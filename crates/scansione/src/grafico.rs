//! The plot of the summary: for each card, how many have it for certain and how many may have it, and how much. Written by hand as SVG.

use std::fmt::Write;

use crate::conti::Conto;
use crate::parole::{Parole, Voce};
use crate::riassunto::Riga;

/// Colours that are told apart by whoever does not see some (Okabe and Ito), and each with its own filling besides.
const COLORI: [&str; 3] = ["#0072b2", "#e69f00", "#cc79a7"];
const RIGA: usize = 22;
const SINISTRA: usize = 420;
const LARGHEZZA: u64 = 520;
const TESTA: usize = 106;
/// Room for the numbers at the end of a bar.
const DESTRA: u64 = 460;

/// Draws the bars, longest first.
pub(crate) fn draw(righe: &[Riga<'_>], voce: Voce<'_>) -> String {
    let parole = voce.parole();
    let Parole { titolo, descrizione, numeri, segni, taciuti, .. } = parole;
    let names = [parole.spetta, parole.da_completare, parole.da_accertare];
    let mut shown: Vec<&Riga<'_>> = righe.iter().filter(|riga| is_shown(riga)).collect();
    shown.sort_by_key(|riga| std::cmp::Reverse(length(riga)));
    let most = shown.first().map_or(1, |riga| length(riga)).max(1);
    let (width, height) = (SINISTRA as u64 + LARGHEZZA + DESTRA, TESTA + RIGA * shown.len() + 10);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-labelledby=\"titolo descrizione\" font-family=\"Titillium Web, Arial, sans-serif\" font-size=\"13\">\n\
         <title id=\"titolo\">{titolo}</title>\n<desc id=\"descrizione\">{descrizione}</desc>\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n\
         <text x=\"10\" y=\"24\" font-size=\"17\" font-weight=\"bold\">{titolo}</text>\n"
    );
    for (place, (name, colour)) in names.iter().zip(COLORI).enumerate() {
        let x = 10 + place * 150;
        // Writing to a String cannot fail.
        let _ = writeln!(
            svg,
            "<rect x=\"{x}\" y=\"38\" width=\"14\" height=\"14\" fill=\"{colour}\" stroke=\"#1a1a1a\"/>\
             <text x=\"{}\" y=\"50\">{name}</text>",
            x + 20
        );
    }
    let _ = writeln!(svg, "<text x=\"{}\" y=\"50\">{segni}</text>", 10 + COLORI.len() * 150);
    let _ =
        writeln!(svg, "<text x=\"10\" y=\"72\">{numeri}</text>\n<text x=\"10\" y=\"90\">{taciuti}</text>");
    for (place, riga) in shown.into_iter().enumerate() {
        bar(&mut svg, riga, voce, TESTA + place * RIGA, most);
    }
    svg.push_str("</svg>\n");
    svg
}

/// What is drawn: for certain, to complete, to be assessed.
fn drawn(riga: &Riga<'_>) -> [Option<Conto>; 3] {
    let [due, open, judged, _] = riga.esiti;
    [due, open, judged]
}

fn is_shown(riga: &Riga<'_>) -> bool {
    drawn(riga).iter().any(|conto| conto.is_none_or(|conto| conto.persone > 0))
}

fn length(riga: &Riga<'_>) -> u64 {
    drawn(riga).iter().flatten().map(|conto| conto.persone).sum()
}

fn bar(svg: &mut String, riga: &Riga<'_>, voce: Voce<'_>, y: usize, most: u64) {
    let parole = voce.parole();
    let names = [parole.spetta, parole.da_completare, parole.da_accertare];
    let mark = riga.fiducia.mark();
    let title = escape(riga.titolo);
    // Writing to a String cannot fail.
    let _ = writeln!(
        svg,
        "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{title}{mark}</text>",
        SINISTRA - 8,
        y + 14
    );
    let mut x = SINISTRA as u64;
    let said = drawn(riga).map(|conto| voce.people(conto));
    for (((name, colour), conto), people) in names.iter().zip(COLORI).zip(drawn(riga)).zip(&said) {
        let width = conto.map_or(0, |conto| conto.persone * LARGHEZZA / most);
        let _ = writeln!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{}\" fill=\"{colour}\" stroke=\"#1a1a1a\" \
             stroke-width=\"0.5\"><title>{title}: {name}, {people}</title></rect>",
            RIGA - 4
        );
        x += width;
    }
    let numbers = said.join(" + ");
    let amount = if riga.addendo.is_some() { format!("; {}", voce.amount(riga)) } else { String::new() };
    let _ = writeln!(svg, "<text x=\"{}\" y=\"{}\">{numbers}{amount}</text>", x + 6, y + 14);
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
