fn main() {
    let id = std::env::args().nth(1).unwrap();
    let n: usize = std::env::args().nth(2).unwrap().parse().unwrap();
    let reps: usize = std::env::args().nth(3).unwrap().parse().unwrap();
    let c = catalogo::Catalogo::embedded().unwrap();
    let persone = bench::popolo::draw(n, 1);
    let g = regole::Giorni { data_diritto: jiff::civil::date(2026, 3, 1), conosciuto_al: None };
    let s = c.find_scheda(&id).unwrap();
    let t = s.tavola(&persone);
    let start = std::time::Instant::now();
    let mut fuori = 0;
    let mut counts = std::collections::BTreeMap::new();
    for _ in 0..reps {
        let v = s.valuta_tutti(&t, g);
        fuori = v.fuori;
        counts.clear();
        for e in v.esiti {
            *counts.entry(e).or_insert(0) += 1;
        }
    }
    println!(
        "{id}: {:.1} ns per person, fuori {fuori} {counts:?}",
        start.elapsed().as_secs_f64() * 1e9 / (n * reps) as f64
    );
}
