use std::time::Instant;
use catalogo::Catalogo;
use jiff::civil::date;
use regole::{Fatti, Giorni, Valore};
fn main() {
    let catalogo = Catalogo::embedded().unwrap();
    let n: usize = std::env::args().nth(1).and_then(|a| a.parse().ok()).unwrap_or(100_000);
    let giorni = Giorni { data_diritto: date(2026, 11, 23), conosciuto_al: None };
    let known: Vec<&Fatti> = catalogo.schede().flat_map(|s| s.casi.iter().map(|c| &c.fatti)).collect();
    // ages spread as in a country
    let mut persone = Vec::with_capacity(n);
    let mut x: u64 = 88172645463325252;
    for i in 0..n {
        x ^= x << 13; x ^= x >> 7; x ^= x << 17;
        let mut f = known[(x % known.len() as u64) as usize].clone();
        let year = 1936 + ((x >> 20) % 90) as i16;
        f.insert("data_nascita", Valore::Data(date(year, 1 + (i % 12) as i8, 1 + (i % 28) as i8)));
        persone.push(f);
    }
    let mut tot_c = 0.0; let mut tot_r = 0.0; let mut out = Vec::new();
    for scheda in catalogo.schede() {
        let tavola = scheda.tavola(&persone);
        let t = Instant::now();
        let v = scheda.valuta_tutti(&tavola, giorni);
        let c = t.elapsed().as_secs_f64() / n as f64 * 1e9;
        let m = n / 20;
        let t = Instant::now();
        let mut k = 0;
        for f in persone.iter().take(m) { if catalogo.valuta(scheda, f, giorni).valutazione.esito == regole::Esito::Spetta { k += 1; } }
        let r = t.elapsed().as_secs_f64() / m as f64 * 1e9;
        std::hint::black_box(k);
        let no = v.esiti.iter().filter(|e| **e == regole::Esito::NonSpetta).count();
        out.push((c, r, scheda.id.to_string(), v.fuori as f64 / n as f64, no as f64 / n as f64));
        tot_c += c; tot_r += r;
    }
    out.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (c, r, id, fuori, no) in &out { println!("{c:9.1} ns  rows {r:9.0} ns  out {:.2}%  no {:.0}%  {id}", fuori * 100.0, no * 100.0); }
    println!("all: {tot_c:.0} ns columns, {tot_r:.0} ns rows; per rule {:.1} ns", tot_c / out.len() as f64);
}
