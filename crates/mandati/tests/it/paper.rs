//! D.M. 193/2008 art. 4: the paper prints what was read before signing, with both signatures, in the languages due.

use std::io::Write;
use std::process::{Command, Stdio};

use accessi::Actor;
use axum::http::StatusCode;
use documenti::Impronta;
use documenti::stampa::Edizione;
use lingue::Lingua;
use mandati::{AnswerError, Codice, EdizioneError, MandatoId, Read, Send, keep_edizione};
use store::testing::engines;
use store::{StoreError, Tx, Work};

use crate::house::{Page, Reader};
use crate::people::{FIRMO, Story};

/// Reads the words of a PDF in reading order, with each run of blanks as one.
fn words(page: &Page) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("poppler-utils is missing: run tools/prepara.sh");
    reader.stdin.take().unwrap().write_all(&page.bytes).unwrap();
    let output = reader.wait_with_output().unwrap();
    assert!(output.status.success());
    blanks(&String::from_utf8(output.stdout).unwrap())
}

fn blanks(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of each piece of a page's papers, without the names of the data, which the paper calls its own way.
fn read_before_signing(page: &Page) -> Vec<String> {
    let mut pieces = Vec::new();
    for paper in page.main().split("<article").skip(1) {
        let (paper, _) = paper.split_once("</article>").unwrap();
        for piece in paper.split('<').skip(1) {
            let (tag, text) = piece.split_once('>').unwrap();
            let text = blanks(text).replace("&#39;", "'").replace("&amp;", "&").replace("&#x27;", "'");
            // Pages write the first of the month as an ordinal, the paper in figures.
            let text = text.replace("1º ", "1 ");
            if !text.is_empty() && tag != "dt" {
                pieces.push(text);
            }
        }
    }
    assert!(pieces.len() > 20, "{pieces:?}");
    pieces
}

async fn request(story: &Story, operatore: &Actor, lingua: Lingua) -> (MandatoId, Codice) {
    let mut visit = story.visit([story.consulenza(true)]);
    visit.lingua = lingua;
    let mandato = story.act(operatore, &visit).await.unwrap();
    let codice = story.act(operatore, &Send { mandato }).await.unwrap();
    (mandato, codice)
}

#[tokio::test]
async fn the_paper_prints_what_was_read_before_signing_in_every_language_due() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let bolzano = story.stranger("INCA", "BZ").await;
        let abroad = story.stranger("INAS", "").await;
        for (operatore, lingua, versions) in
            [(&story.operatore, Lingua::It, 1), (&bolzano, Lingua::En, 3), (&abroad, Lingua::De, 2)]
        {
            let (mandato, codice) = request(&story, operatore, lingua).await;
            let reader = Reader::new(&story, Some(&story.persona));
            let page = reader.get(&format!("/firma/{}", codice.expose())).await;
            assert_eq!(page.main().matches("<article").count(), versions);
            let paper = reader.get(&format!("/mandati/{mandato}/mandato.pdf")).await;
            assert_eq!(paper.status, StatusCode::OK);
            let words = words(&paper);
            for piece in read_before_signing(&page) {
                assert!(words.contains(&piece), "{piece} is not on the paper: {words}");
            }
        }
    }
}

#[tokio::test]
async fn the_paper_shows_both_signatures_with_their_evidence() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, codice) = request(&story, &story.operatore, Lingua::It).await;
        let path = format!("/mandati/{mandato}/mandato.pdf");
        let reader = Reader::new(&story, Some(&story.operatore));
        assert_eq!(words(&reader.get(&path).await).matches("In attesa di firma").count(), 1);

        story.answer(&story.persona, &codice, FIRMO).await.unwrap();
        let words = words(&reader.get(&path).await);
        assert!(!words.contains("In attesa di firma"));
        assert_eq!(words.matches("Firmato il 25 novembre 2026").count(), 2, "{words}");
        let foglio = story.act(&story.operatore, &Read { mandato }).await.unwrap();
        let pressed: String = words.split_whitespace().collect();
        for firma in &foglio.firme {
            assert!(pressed.contains(&firma.impronta.to_string()), "{words}");
        }
    }
}

#[tokio::test]
async fn a_text_whose_clauses_are_not_kept_is_neither_signed_nor_printed() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (mandato, codice) = request(&story, &story.operatore, Lingua::It).await;
        let edizione = story.act(&story.operatore, &Read { mandato }).await.unwrap().testo.edizione;
        let another = "0".repeat(64);
        rewrite(&story, &edizione.to_string(), &another).await;

        let reader = Reader::new(&story, Some(&story.persona));
        let path = format!("/firma/{}", codice.expose());
        let signed = reader.post(&path, &[("risposta", "firmo")]).await;
        assert_eq!(signed.status, StatusCode::CONFLICT);
        assert!(signed.main().contains("Il testo del mandato è cambiato"), "{}", signed.main());
        let printed = reader.get(&format!("/mandati/{mandato}/mandato.pdf")).await;
        assert_eq!(printed.status, StatusCode::CONFLICT);
        assert!(printed.main().contains("non si trovano"), "{}", printed.main());
        story.assert_count("firme", 1).await;
    }
}

/// Another edition of the clauses of a paper in Italian.
struct KeepFormer;

const CURRENT: &str = "I dati sulla salute restano chiusi.";
const FORMER: &str = "La salute resta chiusa.";

impl Work for KeepFormer {
    type Output = Impronta;
    type Error = StoreError;

    async fn run(&self, tx: &Tx) -> Result<Impronta, StoreError> {
        let current = serde_json::to_string(&Edizione::load(&[Lingua::It]).unwrap()).unwrap();
        let former = current.replace(CURRENT, FORMER);
        assert_ne!(former, current);
        keep_edizione(&tx.open(), &serde_json::from_str(&former).unwrap(), tx.now()).await
    }
}

#[tokio::test]
async fn what_was_signed_is_read_and_printed_with_the_clauses_of_its_edition() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign("quattordicesima").await;
        let reader = Reader::new(&story, Some(&story.persona));
        let (page, paper) = (format!("/mandati/{mandato}"), format!("/mandati/{mandato}/mandato.pdf"));
        let current = words(&reader.get(&paper).await);

        let store = story.world.platform.store();
        let former = store.act(&KeepFormer).await.unwrap();
        assert_eq!(store.act(&KeepFormer).await.unwrap(), former, "kept once");
        story.assert_count("edizioni", 2).await;
        let edizione = story.act(&story.operatore, &Read { mandato }).await.unwrap().testo.edizione;
        rewrite(&story, &edizione.to_string(), &former.to_string()).await;

        assert!(reader.get(&page).await.main().contains(FORMER));
        let printed = reader.get(&paper).await;
        assert_eq!(words(&printed), current.replace(CURRENT, FORMER));
        assert_eq!(reader.get(&paper).await.bytes, printed.bytes);
    }
}

#[tokio::test]
async fn clauses_that_are_no_longer_those_that_were_signed_are_refused() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let mandato = story.sign("quattordicesima").await;
        let change = format!("UPDATE edizioni SET testo = replace(testo, '{CURRENT}', '{FORMER}')");
        assert!(story.world.store.sql(&change).await.is_err(), "the editions only grow");
        assert!(story.world.store.sql("DELETE FROM edizioni").await.is_err(), "the editions only grow");

        story.world.store.tamper(&change).await.unwrap();
        let reader = Reader::new(&story, Some(&story.persona));
        for path in ["", "/mandato.pdf"] {
            let page = reader.get(&format!("/mandati/{mandato}{path}")).await;
            assert_eq!(page.status, StatusCode::CONFLICT);
            assert!(page.main().contains("non sono più quelle con cui è stato preparato"), "{}", page.main());
        }
        let revoked = reader.post(&format!("/mandati/{mandato}/revoca"), &[]).await;
        assert_eq!(revoked.status, StatusCode::SEE_OTHER, "the right to revoke needs no clause");
    }
}

/// Changes the text that is kept, as a new edition of the program could.
async fn rewrite(story: &Story, from: &str, to: &str) {
    let change = format!("UPDATE mandati SET testo = replace(testo, '{from}', '{to}')");
    story.world.store.sql(&change).await.unwrap();
}

#[tokio::test]
async fn a_text_that_does_not_name_what_is_opened_is_not_signed() {
    for engine in engines() {
        let story = Story::begin(engine).await;
        let (_, codice) = request(&story, &story.operatore, Lingua::It).await;
        rewrite(&story, "Data di nascita", "Data").await;
        let refused = story.answer(&story.persona, &codice, FIRMO).await;
        assert!(matches!(refused, Err(AnswerError::Edizione(EdizioneError::Changed))), "{refused:?}");
        story.assert_count("titoli", 0).await;
    }
}
