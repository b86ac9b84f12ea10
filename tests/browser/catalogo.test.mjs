// The public catalogue: whoever comes reads a card as law and as plain language, in every language, and compares two days.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openScene } from './harness/scena.mjs';

const CARDS = ['assegno_sociale', 'perequazione', 'inail_rendita', 'assegno_unico'];

const scene = openScene();

for (const locale of ['it-IT', 'de-DE', 'en-GB']) {
  test(`the cards are read by anyone (${locale})`, async () => {
    const visitor = await scene.visitor({ locale });
    await visitor.open('/catalogo');
    for (const card of CARDS) await visitor.open(`/catalogo/${card}`);
    await visitor.leave();
  });
}

test('a card is read as law with all its rules open, wide and on a telephone', async () => {
  for (const width of [1280, 320]) {
    const visitor = await scene.visitor();
    const { page } = visitor;
    await page.setViewportSize({ width, height: 900 });
    for (const card of ['pensione_superstiti', 'perequazione', 'quattordicesima']) {
      await visitor.open(`/catalogo/${card}`);
      await page.evaluate(() => document.querySelectorAll('main details').forEach((fold) => { fold.open = true; }));
      await visitor.check();
    }
    await visitor.leave();
  }
});

test('a card tells what has changed between two days', async () => {
  const visitor = await scene.visitor();
  await visitor.open('/catalogo/assegno_sociale');
  await visitor.fillDate('Primo giorno', [1, 1, 2025]);
  await visitor.fillDate('Secondo giorno', [1, 1, 2026]);
  await visitor.follow('button', 'Confronta');
  assert.ok(await visitor.reads('D.M. 19 novembre 2025; INPS, circolare n. 153/2025 (confermato)'));
  await visitor.leave();
});

test('the whole catalogue is compared, and a day that does not exist is said at its field', async () => {
  const visitor = await scene.visitor();
  const { page } = visitor;
  await visitor.open('/catalogo/novita');
  await page.evaluate(() => document.querySelectorAll('main details').forEach((fold) => { fold.open = true; }));
  await visitor.check();
  await visitor.fillDate('Primo giorno', [31, 2, 2026]);
  await visitor.follow('button', 'Confronta', { status: 422 });
  assert.equal(await page.locator('#dal-giorno').inputValue(), '31');
  await visitor.leave();
});

test('a benefit is found without script, by a word without its accent', async () => {
  const visitor = await scene.visitor({ script: false });
  const { page } = visitor;
  await visitor.open('/catalogo');
  await page.getByLabel(/Cerca una prestazione/).fill('INVALIDITA ordinario');
  await visitor.follow('button', 'Cerca');
  await visitor.follow('link', 'Assegno ordinario di invalidità');
  await visitor.leave();
});
