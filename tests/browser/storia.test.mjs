// The main job, in a browser: from a person at the desk to a decided claim, with everyone's accessibility at each page.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';

import { PEOPLE, enter, sendForSignature, takeInCharge } from './harness/gente.mjs';
import { openScene } from './harness/scena.mjs';

const BENEFIT = 'Maggiorazione sociale e incremento art. 38';
const ANOTHER = 'Quattordicesima (somma aggiuntiva)';

const scene = openScene();
let marta;
let anna;
let chiara;
// What the story finds on its way.
const found = {};

before(async () => {
  [marta, anna, chiara] = await scene.visitors(3);
});

const path = (visitor) => new URL(visitor.page.url()).pathname;

test('1. the operator takes a person in charge and sends the mandates for signature', async () => {
  await marta.open('/');
  await marta.follow('link', 'Entra');
  await marta.follow('button', /^Marta Fabbri/);
  assert.equal(path(marta), '/scrivania');

  await marta.follow('link', 'Prendi in carico una persona');
  await marta.shot('presa-in-carico');
  await marta.follow('button', 'Leggi il testo del mandato', { status: 422 });
  assert.ok(await marta.reads('Ci sono 7 dati da correggere'));

  await takeInCharge(marta, PEOPLE.anna, [BENEFIT, ANOTHER, 'Pensioni']);
  assert.ok(await marta.reads('Anna Ferraris'));
  found.firma = await sendForSignature(marta);
  assert.ok(await marta.reads('In attesa della firma'));
});

test('2. the person opens the code, enters, reads and signs once', async () => {
  await anna.open(found.firma);
  assert.equal(path(anna), '/entra', 'a stranger is led to the door');
  await anna.follow('button', /^Anna Ferraris/);
  assert.equal(path(anna), found.firma, 'and back to what she came for');
  await anna.shot('firma');
  await anna.follow('button', /^Firmo/);
  assert.equal(await anna.title(), 'Hai firmato');

  await anna.open(found.firma);
  assert.equal(await anna.title(), 'Questa richiesta è chiusa');
  await anna.open('/scrivania');
  await anna.open('/mandati');
});

test('3. the desk sees the answer, and the operator opens the case file', async () => {
  await marta.page.getByText('La persona ha risposto.').waitFor();
  await marta.check();
  await marta.open('/mandati');
  await marta.follow('link', 'Ferraris Anna', { first: true });
  await marta.follow('link', 'Apri il fascicolo');
  found.fascicolo = path(marta);
  assert.ok(await marta.reads('Pensioni lorde dell\'anno'));
  assert.ok(await marta.reads('Archivi INPS'));
  assert.ok(await marta.reads('restano chiusi senza un mandato'));
  await marta.shot('fascicolo');
});

test('4. a missing fact changes the answer on the spot', async () => {
  await marta.follow('link', 'Guarda i diritti');
  await marta.shot('diritti');
  await marta.follow('link', BENEFIT);
  assert.ok(await marta.reads('Da completare'));

  await marta.fill(/^Redditi esenti o già tassati alla fonte/, 'molti', { first: true });
  await marta.page.getByRole('button', { name: 'Aggiorna la risposta' }).click();
  await marta.page.getByText('Scrivi un importo in euro').first().waitFor();
  await marta.check();

  await marta.fill(/^Redditi esenti o già tassati alla fonte/, '0', { first: true });
  await marta.page.getByRole('button', { name: 'Aggiorna la risposta' }).click();
  await marta.page.getByText('Si può chiedere').first().waitFor();
  await marta.check();
  assert.ok(await marta.reads('Quanto si può recuperare'));
  await marta.page.locator('details.pt-fold > summary').first().click();
  await marta.check();
  await marta.shot('diritto');
});

test('5. the claim is pre-filled, checked, confirmed by the person, and sent once', async () => {
  await marta.follow('button', 'Prepara la domanda');
  found.domanda = path(marta).replace('/dati', '');
  await marta.follow('button', 'Salva le dichiarazioni e vai avanti');
  await marta.shot('domanda-controlli');
  await marta.follow('link', 'Avanti');
  await marta.follow('link', 'Avanti');
  await marta.open(`${found.domanda}/invio`);
  assert.ok(await marta.reads('Prima dell\'invio la persona deve confermare'));

  await anna.open('/domande');
  await anna.follow('link', BENEFIT);
  await anna.follow('button', 'Confermo');

  await marta.open(`${found.domanda}/conferma`);
  await marta.follow('link', 'Avanti');
  await marta.follow('button', 'Invia la domanda', { status: 422 });
  await marta.tick('Invia lo stesso');
  await marta.follow('button', 'Invia la domanda');
  assert.ok(await marta.reads(/\b20\d\d-\d{7,}\b/));
  await marta.shot('domanda-inviata');

  const receipt = await marta.page.request.get(`${found.domanda}/ricevuta.pdf`);
  assert.equal(receipt.headers()['content-type'], 'application/pdf');
  const valutazione = await marta.page.request.get(`${found.domanda}/valutazione.json`);
  assert.equal((await valutazione.json()).versione, 1);
  // The back button shows no form to send again: the claim shows its number.
  await marta.open(`${found.domanda}/invio`);
  assert.equal(path(marta), found.domanda);
});

test('6. the INPS officer takes the claim from the queue and refuses it; both parties see why and until when', async () => {
  await enter(chiara, 'Chiara Monti');
  await chiara.shot('coda');
  await chiara.follow('button', /^Prendi in carico/);
  await chiara.open('/coda');
  await chiara.follow('link', /^In carico a te/);
  await chiara.follow('link', 'Il fascicolo');
  await chiara.open(found.domanda);
  await chiara.follow('link', 'Decidi la domanda');
  await chiara.follow('button', 'Registra la decisione', { status: 422 });
  await chiara.tick('Rifiutata');
  await chiara.tick('Mancano documenti o informazioni obbligatorie');
  await chiara.fill(/^Spiegazione/, 'Manca il modello RED del 2025. Allegalo e chiedi il riesame.');
  await chiara.follow('button', 'Registra la decisione');

  for (const reader of [marta, anna]) {
    await reader.open(found.domanda);
    assert.ok(await reader.reads('Allegalo e chiedi il riesame'));
    assert.ok(await reader.reads('La sede che ha deciso'));
  }
  await marta.open('/scrivania');
  await marta.shot('scrivania');
  await marta.open('/domande');
});

test('the operator finds the person from the desk, by name; a mistake is told', async () => {
  await marta.open('/scrivania');
  await marta.follow('button', 'Cerca', { status: 422 });
  await marta.fill('Persona o numero', 'ferr');
  await marta.follow('button', 'Cerca');
  await marta.follow('link', 'Ferraris Anna', { first: true });
  assert.equal(path(marta), found.fascicolo);
  await chiara.open('/coda');
  await chiara.follow('link', 'Cerca una domanda per numero');
  await chiara.fill('Persona o numero', 'nessuno');
  await chiara.follow('button', 'Cerca');
  assert.ok(await chiara.reads('Niente trovato'));
});

test('every page of the story has no finding in German and in English either', async () => {
  const readers = [['Marta Fabbri', marta], ['Anna Ferraris', anna], ['Chiara Monti', chiara]];
  await anna.open(found.fascicolo);
  await anna.open(`${found.fascicolo}/diritti`);
  await anna.open(`${found.fascicolo}/diritti/opzione_donna`);
  assert.ok(await anna.reads("Non serve: c'è già Pensione di vecchiaia."));
  await anna.open(`${found.fascicolo}/diritti/doppia_annualita_superstiti`);
  assert.ok(await anna.reads('Che cosa negli archivi non risulta'));
  await anna.open('/accessi');
  for (const locale of ['de-DE', 'en-GB']) {
    for (const [name, reader] of readers) {
      const visitor = await scene.visitor({ locale });
      await enter(visitor, name);
      for (const place of reader.visited.filter(isReadable)) await visitor.open(place);
      await visitor.leave();
    }
  }
});

// Pages that answer a form, and the code of a signature, are not opened by their address.
const isReadable = (place) => !/\/(invio|codice|decisione|presa|contestazione)$|^\/$|^\/entra$/.test(place);

test('7. the person sees who looked, contests a line, and revokes: the next request is refused', async () => {
  await anna.open('/accessi');
  await anna.shot('chi-ha-guardato');
  await anna.follow('button', /^Non riconosco questo accesso/, { first: true });
  assert.ok(await anna.reads('Non riconosciuto, segnalato'));

  await anna.open('/mandati');
  const mandates = await anna.page.locator('tbody a').evaluateAll((links) => links.map((link) => link.pathname));
  for (const mandate of mandates) {
    await anna.open(mandate);
    await anna.follow('link', 'Revoca il mandato');
    await anna.follow('button', 'Sì, revoco');
  }
  await marta.open(found.fascicolo, { status: 403 });
});
