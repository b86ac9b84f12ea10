//! Two that judge the same partitions at the same instant, as machines do when one was given up too soon.

use std::sync::Barrier;
use std::sync::atomic::AtomicBool;
use std::thread;

use scansione::{Avanzamento, Fatta, Lavoro, partitions};

use crate::banco::{Banco, CATALOGO, GIORNI, files};

#[test]
fn two_that_judge_the_same_partition_do_no_harm_to_each_other() {
    let banco = Banco::new(400, 4);
    banco.scan("alone");
    let giro = banco.giro("both", GIORNI);
    giro.claim(&CATALOGO).unwrap();
    let parti = partitions(&giro.paese).unwrap();
    let (avanzamento, ferma) = (Avanzamento::silent(), AtomicBool::new(false));
    let together = Barrier::new(2);
    thread::scope(|scope| {
        for autore in ["uno", "due"] {
            let lavoro = Lavoro::new(&CATALOGO, &giro, &avanzamento, &ferma, autore);
            let (parti, together) = (&parti, &together);
            scope.spawn(move || {
                for parte in parti {
                    together.wait();
                    assert_ne!(lavoro.partition(&parte.nome).unwrap(), Fatta::Fermata);
                }
            });
        }
    });
    let lavoro = Lavoro::new(&CATALOGO, &giro, &avanzamento, &ferma, "");
    assert_eq!(lavoro.gather(&parti).unwrap(), (400, 0));
    assert!(files(&banco.path("both")) == files(&banco.path("alone")));
}
