//! The agreements in the database, on both engines: put there once, and asked by day, place and body.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its world must fail loudly")]

mod accordi;

use protocolli::{
    Chiave, Dove, MIGRATIONS, PROTOCOLLO_2022, ProtocolliError, Regola, Seed, SeedError, Stato, Unita,
    in_force,
};
use store::testing::{Engine, World, engines};
use store::{Tx, Work};

use crate::accordi::{ACLI_ONLY, BASILICATA, MATERA, NEW_NATIONAL};

/// Asks which value is in force.
struct Ask {
    chiave: Chiave,
    provincia: Option<&'static str>,
    ente: &'static str,
    giorno: &'static str,
}

/// An office in Matera of a body, on a day.
fn matera(chiave: Chiave, ente: &'static str, giorno: &'static str) -> Ask {
    Ask { chiave, provincia: Some("MT"), ente, giorno }
}

impl Work for Ask {
    type Output = Regola;
    type Error = ProtocolliError;

    async fn run(&self, tx: &Tx) -> Result<Regola, ProtocolliError> {
        let dove = Dove {
            regione: self.provincia.map(|_| "Basilicata".to_owned()),
            provincia: self.provincia.map(str::to_owned),
        };
        in_force(&tx.open(), self.chiave, &dove, self.ente, self.giorno.parse().unwrap()).await
    }
}

/// A database with these agreements.
async fn world(engine: Engine, accordi: &[&'static str]) -> World {
    let world = World::open(engine, MIGRATIONS).await;
    for accordo in accordi {
        world.store.act(&Seed(accordo)).await.unwrap();
    }
    world
}

#[tokio::test]
async fn the_national_protocol_is_seeded_once_and_answers_every_key() {
    for engine in engines() {
        let world = world(engine, &[PROTOCOLLO_2022, PROTOCOLLO_2022]).await;
        for chiave in Chiave::ALL {
            let regola = world.store.act(&matera(chiave, "INCA", "2026-11-25")).await.unwrap();
            assert_eq!(regola.chiave, chiave);
            assert_eq!(regola.accordo, "protocollo-2022");
            assert!(!regola.fonte.is_empty());
        }
    }
}

#[tokio::test]
async fn a_value_that_no_text_gives_is_shown_as_proposed() {
    for engine in engines() {
        let world = world(engine, &[PROTOCOLLO_2022]).await;
        let signature = world.store.act(&matera(Chiave::FirmaMandato, "INCA", "2026-11-25")).await.unwrap();
        assert_eq!(
            (signature.valore, signature.unita, signature.stato),
            (30, Unita::Giorni, Stato::Proposta)
        );
        let appeal = world.store.act(&matera(Chiave::Ricorso, "INCA", "2026-11-25")).await.unwrap();
        assert_eq!((appeal.valore, appeal.stato), (90, Stato::Concordata));
    }
}

#[tokio::test]
async fn before_its_first_day_an_agreement_gives_no_value_and_none_is_guessed() {
    for engine in engines() {
        let world = world(engine, &[PROTOCOLLO_2022]).await;
        let early = world.store.act(&matera(Chiave::FirmaMandato, "INCA", "2022-12-20")).await;
        assert!(matches!(early, Err(ProtocolliError::NoClause(Chiave::FirmaMandato))), "{early:?}");
        assert!(world.store.act(&matera(Chiave::FirmaMandato, "INCA", "2022-12-21")).await.is_ok());
    }
}

#[tokio::test]
async fn a_local_agreement_tightens_where_it_holds_and_never_loosens() {
    for engine in engines() {
        let world = world(engine, &[PROTOCOLLO_2022, MATERA, BASILICATA]).await;
        let asked =
            |provincia, giorno| Ask { chiave: Chiave::RispostaSuperstiti, provincia, ente: "INCA", giorno };
        for (provincia, giorno, days, accordo) in [
            // The province asks for 40 days from 2025 to 2026; the region would allow 60, which is looser than 50.
            (Some("MT"), "2024-12-31", 50, "protocollo-2022"),
            (Some("MT"), "2025-01-01", 40, "matera-2025"),
            (Some("MT"), "2026-12-31", 40, "matera-2025"),
            (Some("MT"), "2027-01-01", 50, "protocollo-2022"),
            (Some("PZ"), "2026-06-01", 50, "protocollo-2022"),
            (None, "2026-06-01", 50, "protocollo-2022"),
        ] {
            let regola = world.store.act(&asked(provincia, giorno)).await.unwrap();
            assert_eq!((regola.valore, regola.accordo.as_str()), (days, accordo), "{provincia:?} {giorno}");
        }
    }
}

#[tokio::test]
async fn an_agreement_binds_the_bodies_that_signed_it() {
    for engine in engines() {
        let world = world(engine, &[PROTOCOLLO_2022, ACLI_ONLY]).await;
        for (ente, days) in [("ACLI", 20), ("INCA", 50)] {
            let asked = matera(Chiave::RispostaSuperstiti, ente, "2026-06-01");
            assert_eq!(world.store.act(&asked).await.unwrap().valore, days, "{ente}");
        }
    }
}

#[tokio::test]
async fn the_national_line_in_force_stays_until_a_new_one_replaces_it() {
    for engine in engines() {
        let world = world(engine, &[PROTOCOLLO_2022, NEW_NATIONAL]).await;
        for (giorno, days, stato) in
            [("2027-12-31", 30, Stato::Proposta), ("2028-01-01", 45, Stato::Concordata)]
        {
            let asked = matera(Chiave::Risposta, "INCA", giorno);
            let regola = world.store.act(&asked).await.unwrap();
            assert_eq!((regola.valore, regola.stato), (days, stato), "{giorno}");
        }
    }
}

#[tokio::test]
async fn a_wrong_file_leaves_nothing() {
    for engine in engines() {
        let world = World::open(engine, MIGRATIONS).await;
        let wrong = "[accordo]\nid = \"x\"\ntitolo = \"x\"\nluogo = \"luna\"\ndal = \"2026-01-01\"\n";
        let refused = world.store.act(&Seed(wrong)).await;
        assert!(matches!(refused, Err(SeedError::Accordo(_))), "{refused:?}");
        let asked = world.store.act(&matera(Chiave::Risposta, "INCA", "2026-06-01")).await;
        assert!(matches!(asked, Err(ProtocolliError::NoClause(_))), "{asked:?}");
    }
}

#[tokio::test]
async fn a_house_older_than_a_clause_gets_it_and_keeps_the_others() {
    for engine in engines() {
        let (older, _) =
            PROTOCOLLO_2022.split_once("\n[[clausola]]\nchiave = \"domanda.risposta.pensione").unwrap();
        let world = world(engine, &[older, PROTOCOLLO_2022, PROTOCOLLO_2022]).await;
        for (chiave, days) in
            [(Chiave::RispostaPensione, 55), (Chiave::RispostaInabilita, 85), (Chiave::Risposta, 30)]
        {
            let regola = world.store.act(&matera(chiave, "INCA", "2026-06-01")).await.unwrap();
            assert_eq!((regola.valore, regola.accordo.as_str()), (days, "protocollo-2022"), "{chiave:?}");
        }
    }
}
