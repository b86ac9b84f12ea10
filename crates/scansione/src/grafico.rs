//! The plot of the summary: for each card, how many have it for certain and how many may have it. Written by hand as SVG.

use std::fmt::Write;

use crate::parole::Parole;
use crate::riassunto::Riga;

/// Colours that are told apart by whoever does not see some (Okabe and Ito), and each with its own filling besides.
const COLORI: [&str; 3] = ["#0072b2", "#e69f00", "#cc79a7"];
const RIGA: usize = 22;
const SINISTRA: usize = 420;
const LARGHEZZA: u64 = 520;
const TESTA: usize = 70;
/// Room for the number at the end of a bar.
const DESTRA: u64 = 120;

/// Draws the bars, longest first.
pub(crate) fn draw(righe: &[Riga<'_>], parole: &Parole) -> String {
    let Parole { titolo, descrizione, segni, .. } = parole;
    let names = [parole.spetta, parole.da_completare, parole.da_accertare];
    let mut shown: Vec<&Riga<'_>> = righe.iter().filter(|riga| total(riga) > 0).collect();
    shown.sort_by_key(|riga| std::cmp::Reverse(total(riga)));
    let most = shown.first().map_or(1, |riga| total(riga)).max(1);
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
    for (place, riga) in shown.into_iter().enumerate() {
        bar(&mut svg, riga, names, TESTA + place * RIGA, most);
    }
    svg.push_str("</svg>\n");
    svg
}

fn total(riga: &Riga<'_>) -> u64 {
    riga.spetta.persone + riga.da_completare.persone + riga.da_accertare.persone
}

fn bar(svg: &mut String, riga: &Riga<'_>, names: [&str; 3], y: usize, most: u64) {
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
    let counts = [&riga.spetta, &riga.da_completare, &riga.da_accertare];
    for ((name, colour), conto) in names.iter().zip(COLORI).zip(counts) {
        let width = conto.persone * LARGHEZZA / most;
        let _ = writeln!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{}\" fill=\"{colour}\" stroke=\"#1a1a1a\" \
             stroke-width=\"0.5\"><title>{title}: {name}, {}</title></rect>",
            RIGA - 4,
            conto.persone
        );
        x += width;
    }
    let _ = writeln!(svg, "<text x=\"{}\" y=\"{}\">{}</text>", x + 6, y + 14, total(riga));
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
