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

test('a card tells what has changed since a day', async () => {
  const visitor = await scene.visitor();
  await visitor.open('/catalogo/assegno_sociale');
  const { page } = visitor;
  await page.locator('#confronto-giorno').fill('1');
  await page.locator('#confronto-mese').fill('1');
  await page.locator('#confronto-anno').fill('2025');
  await visitor.follow('button', 'Confronta');
  assert.ok(await visitor.reads('È cambiata'));
});
