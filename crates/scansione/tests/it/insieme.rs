//! Two in one folder: runs, of which the second is refused; or two that judge the same partitions at the same instant, as machines do when one was given up too soon.

use std::sync::Barrier;
use std::sync::atomic::AtomicBool;
use std::thread;

use catalogo::Lingua;
use scansione::{Avanzamento, Errore, Fatta, Lavoro, Resoconto, partitions};

use crate::banco::{Banco, CATALOGO, GIORNI, files};

#[test]
fn two_that_judge_the_same_partition_do_no_harm_to_each_other() {
    let banco = Banco::new(400, 4);
    banco.scan("alone");
    let giro = banco.giro("both", GIORNI);
    drop(giro.claim(&CATALOGO).unwrap());
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
    let mut resoconto = Resoconto::default();
    lavoro.gather(&parti, &mut resoconto).unwrap();
    assert_eq!(resoconto.persone, (400, 0));
    assert!(files(&banco.path("both")) == files(&banco.path("alone")));
}

#[test]
fn a_second_run_in_the_same_folder_is_refused_before_it_touches_anything() {
    let banco = Banco::new(60, 1);
    let giro = banco.giro("out", GIORNI);
    let turno = giro.claim(&CATALOGO).unwrap();
    let before = files(&banco.path("out"));
    let refused = banco.try_scan("out", GIORNI).unwrap_err();
    assert!(
        matches!(&refused, Errore::InCorso { chi, .. } if chi.starts_with(&std::process::id().to_string()))
    );
    assert!(refused.sentence(Lingua::It).contains("sta scrivendo un'altra scansione"), "{refused}");
    assert_eq!(files(&banco.path("out")), before);

    drop(turno);
    assert_eq!(banco.scan("out").persone, (60, 0));
    assert!(!banco.path("out/in-corso").exists());
}

#[test]
fn a_run_that_was_killed_leaves_the_folder_free() {
    let banco = Banco::new(60, 1);
    std::fs::create_dir(banco.path("out")).unwrap();
    // What a process that is no more has left: the system has taken its lock back.
    std::fs::write(banco.path("out/in-corso"), "4194304 altrove").unwrap();
    assert_eq!(banco.scan("out").persone, (60, 0));
}

#[test]
fn outcomes_are_not_written_among_the_tables_of_the_country() {
    let banco = Banco::new(60, 1);
    let before = files(&banco.path("paese"));
    std::os::unix::fs::symlink(banco.path("paese"), banco.path("altro_nome")).unwrap();
    for out in ["paese", "paese/esiti", "altro_nome/nuova/esiti", "paese/../paese"] {
        assert!(matches!(banco.try_scan(out, GIORNI), Err(Errore::NelPaese(_))), "{out}");
    }
    assert_eq!(files(&banco.path("paese")), before);
}
