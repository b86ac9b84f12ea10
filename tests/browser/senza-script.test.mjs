// The essential steps of the story for whoever has no script: an old telephone, a strict browser, a bad connection.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { PEOPLE, enter, sendForSignature, takeInCharge } from './harness/gente.mjs';
import { openScene } from './harness/scena.mjs';

const BENEFIT = 'Quattordicesima (somma aggiuntiva)';

const scene = openScene();

const plain = () => scene.visitor({ script: false });
const path = (visitor) => new URL(visitor.page.url()).pathname;

test('a person is taken in charge, signs, gets a claim sent, and revokes, without script', async () => {
  const [operator, person] = [await plain(), await plain()];
  await enter(operator, 'Marta Fabbri');
  await takeInCharge(operator, PEOPLE.anna, [BENEFIT]);
  const code = await sendForSignature(operator);

  await person.open(code);
  await person.follow('button', /^Anna Ferraris/);
  await person.follow('button', 'Firmo');
  assert.equal(await person.title(), 'Hai firmato');

  await operator.follow('link', 'Vai al mandato');
  await operator.follow('link', 'Apri il fascicolo');
  await operator.follow('link', 'Guarda i diritti');
  await operator.follow('link', BENEFIT);
  await operator.fill(/^Redditi esenti o già tassati alla fonte/, '120,50', { first: true });
  await operator.follow('button', 'Aggiorna la risposta');
  assert.ok(await operator.reads('Si può chiedere'));
  await operator.follow('button', 'Prepara la domanda');
  const claim = path(operator).replace('/dati', '');

  await person.open(`${claim}/conferma`);
  await person.follow('button', 'Confermo');
  await operator.open(`${claim}/invio`);
  if (await operator.reads('Invia lo stesso')) await operator.tick('Invia lo stesso');
  await operator.follow('button', 'Invia la domanda');
  assert.ok(await operator.reads(/\b20\d\d-\d{7,}\b/));

  await person.open('/mandati');
  await person.follow('link', 'INCA');
  await person.follow('link', 'Revoca il mandato');
  await person.follow('button', 'Sì, revoco');
  await operator.open(claim, { status: 403 });
});

test('a person refuses to sign, and the operator reads it', async () => {
  const [operator, person] = [await plain(), await plain()];
  await enter(operator, 'Marta Fabbri');
  await takeInCharge(operator, PEOPLE.halyna, ['Assegno sociale']);
  const code = await sendForSignature(operator);
  await person.open(code);
  await person.follow('button', /^Halyna Kovalenko/);
  await person.follow('button', 'Non firmo');
  assert.equal(await person.title(), 'Non hai firmato');
  await operator.follow('link', 'Vai al mandato');
  assert.ok(await operator.page.getByText('Rifiutato').isVisible());
});
