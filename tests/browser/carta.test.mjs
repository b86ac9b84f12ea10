// The story on paper, in a browser: the scan of what was signed by hand comes in, and the head of the office verifies it.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';

import { PEOPLE, enter, sendForSignature, takeInCharge } from './harness/gente.mjs';
import { openScene } from './harness/scena.mjs';

const SCAN = { name: 'mandato.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') };
const SMALL = { width: 320, height: 900 };

const scene = openScene();
let marta;
let ivo;
let mandato;

before(async () => {
  [marta, ivo] = await scene.visitors(2);
});

async function bringIn(status) {
  await marta.page.getByText('La persona non ha SPID né CIE: firma su carta').click();
  await marta.tick('Ho visto il documento di identità scritto nel mandato e la persona ha firmato davanti a me');
  await marta.page.getByLabel('Scansione del mandato firmato').setInputFiles(SCAN);
  await marta.check();
  await marta.follow('button', 'Porta la scansione', { status });
}

test('1. the operator brings in what the person signed by hand, and it opens nothing', async () => {
  await enter(marta, 'Marta Fabbri');
  await takeInCharge(marta, PEOPLE.anna, ['Quattordicesima (somma aggiuntiva)']);
  await sendForSignature(marta);
  await marta.follow('link', 'Vai al mandato');
  mandato = new URL(marta.page.url()).pathname;
  await marta.page.getByText('La persona non ha SPID né CIE: firma su carta').click();
  await marta.follow('button', 'Porta la scansione', { status: 422 });
  assert.ok(await marta.reads('Compila questo campo'), 'what is wrong is in sight, not folded');
  await marta.open(mandato);
  await bringIn(200);
  assert.ok(await marta.reads('In attesa di verifica'));
  assert.equal(await marta.reads('Apri il fascicolo'), false);
});

test('2. the head of the office refuses the paper with a reason, in three languages without finding', async () => {
  for (const locale of ['de-DE', 'en-GB']) {
    const visitor = await scene.visitor({ locale });
    await enter(visitor, 'Ivo Gatti');
    await visitor.open(mandato);
    await visitor.page.setViewportSize(SMALL);
    await visitor.check();
    await visitor.leave();
  }
  await enter(ivo, 'Ivo Gatti');
  await ivo.follow('link', 'Ferraris Anna', { first: true });
  await ivo.follow('button', 'Registra la verifica', { status: 422 });
  await ivo.tick('La carta non va bene');
  await ivo.fill(/^Perché non va bene/, 'Manca la firma.');
  await ivo.follow('button', 'Registra la verifica');
  await marta.open(mandato);
  assert.ok(await marta.reads('Manca la firma.'));
});

test('3. the paper signed again is verified, and the file opens', async () => {
  await bringIn(200);
  await ivo.open(mandato);
  await ivo.tick('La carta è questo mandato, firmato dalla persona');
  await ivo.follow('button', 'Registra la verifica');
  await marta.open(mandato);
  await marta.follow('link', 'Apri il fascicolo');
});
