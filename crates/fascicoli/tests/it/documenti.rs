//! Documents: attached under a mandate, read under the same one.

use accessi::{AccessError, Actor, Hat};
use documenti::Contenuto;
use fascicoli::testing::Story;
use fascicoli::{AskToAttach, Attach, AttachError, ReadDocumento};
use store::testing::engines;

const PDF: &[u8] = b"%PDF-1.7 prova";

async fn attach(story: &Story, bytes: &[u8]) -> Result<store::Id<fascicoli::Documento>, AttachError> {
    attach_as(story, &story.operatore, bytes).await
}

async fn attach_as(
    story: &Story,
    actor: &Actor,
    bytes: &[u8],
) -> Result<store::Id<fascicoli::Documento>, AttachError> {
    let welcome = story.act(actor, &AskToAttach { soggetto: story.anna }).await?;
    let contenuto = Contenuto::check(bytes.to_vec(), welcome.limite).unwrap();
    let attach = Attach {
        mandato: &welcome.mandati[0],
        soggetto: story.anna,
        contenuto: &contenuto,
        nome: "atto.pdf".parse().unwrap(),
        spiegazione: "Atto di matrimonio".to_owned(),
    };
    story.act(actor, &attach).await
}

#[tokio::test]
async fn a_document_is_attached_once_and_read_by_whoever_has_the_mandate_and_by_the_person() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;

        let documento = attach(&story, PDF).await.unwrap();

        for actor in [&story.operatore, &story.persona] {
            let file = story.act(actor, &ReadDocumento { documento }).await.unwrap();
            assert_eq!(file.nome.as_str(), "atto.pdf");
        }
        assert!(matches!(attach(&story, PDF).await, Err(AttachError::AlreadyAttached)));
        attach(&story, b"%PDF-1.7 altro").await.unwrap();
    }
}

#[tokio::test]
async fn the_limit_is_that_of_the_agreement_in_force() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        let welcome = story.act(&story.operatore, &AskToAttach { soggetto: story.anna }).await.unwrap();
        assert_eq!(welcome.limite, 2 * 1024 * 1024);
    }
}

#[tokio::test]
async fn a_document_is_shut_to_strangers_and_after_the_revocation_and_never_to_the_person() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        let mandato = story.sign_for("assegno_sociale").await;
        let documento = attach(&story, PDF).await.unwrap();
        let stranger = story.stranger().await;
        let error = story.act(&stranger, &ReadDocumento { documento }).await.unwrap_err();
        assert_eq!(error, AccessError::NotFound);

        story.revoke(mandato).await;

        assert!(story.act(&story.operatore, &ReadDocumento { documento }).await.is_err());
        assert!(attach(&story, PDF).await.is_err());
        story.act(&story.persona, &ReadDocumento { documento }).await.unwrap();
    }
}

#[tokio::test]
async fn the_person_attaches_and_the_head_of_the_office_only_reads() {
    for engine in engines() {
        let story = Story::begin(engine, &[]).await;
        story.sign_for("assegno_sociale").await;
        let documento = attach_as(&story, &story.persona, PDF).await.unwrap();
        story.act(&story.operatore, &ReadDocumento { documento }).await.unwrap();

        let head = story.world.person("Neri", "Carla").await;
        let (patronato, sede) = story.operatore.hat().patronato().zip(story.operatore.hat().sede()).unwrap();
        let head = story.world.actor(head, Hat::ResponsabileSede { patronato, sede }).await;
        story.act(&head, &ReadDocumento { documento }).await.unwrap();
        let error = attach_as(&story, &head, b"%PDF-1.7 altro").await.unwrap_err();
        assert!(matches!(error, AttachError::NoMandato), "{error}");
    }
}
