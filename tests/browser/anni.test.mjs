// What is owed for the past: the facts of each year are said where they are missing, and the sums follow.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { PEOPLE, enter, sendForSignature, takeInCharge } from './harness/gente.mjs';
import { openScene } from './harness/scena.mjs';

const BENEFIT = 'Quattordicesima (somma aggiuntiva)';

const scene = openScene();
const path = (visitor) => new URL(visitor.page.url()).pathname;
const year = (visitor, anno) => visitor.page.getByRole('group', { name: `${anno}`, exact: true });

/** Takes Anna in charge for some objects; gives the operator on her case file. */
async function inCharge(objects, circumstances) {
  const [operator, person] = await Promise.all([scene.visitor(circumstances), scene.visitor(circumstances)]);
  await enter(operator, 'Marta Fabbri');
  await takeInCharge(operator, PEOPLE.anna, objects);
  const code = await sendForSignature(operator);
  await person.open(code);
  await person.follow('button', /^Anna Ferraris/);
  await person.follow('button', /^Firmo/);
  await operator.follow('link', 'Vai al mandato');
  await operator.follow('link', 'Apri il fascicolo');
  return { operator, person };
}

test('the facts of a past year are said on the page of the right, and its sum follows', async () => {
  const { operator, person } = await inCharge([BENEFIT]);
  const file = path(operator);
  await operator.follow('link', 'Guarda i diritti');
  await operator.follow('link', BENEFIT);
  const right = path(operator);
  assert.ok(await operator.reads('Che cosa dicono gli archivi del 2024'));

  const update = operator.page.getByRole('button', { name: 'Aggiorna gli anni passati' });
  const income = year(operator, 2024).getByLabel(/^Redditi esenti o già tassati alla fonte/);
  await income.fill('molti');
  await update.click();
  await operator.page.getByText('Scrivi un importo in euro').first().waitFor();
  await operator.check();

  await income.fill('0');
  await update.click();
  await year(operator, 2024).getByText(/Dichiarato a INCA/).waitFor();
  await operator.check();

  await operator.open(file);
  assert.ok(await operator.reads('Dichiarato per il 2024'));
  assert.ok(await operator.reads('Dati dichiarati per il 2024'));
  await person.open(right);
  assert.ok(await person.reads('Scrivi quello che sai di ogni anno.'));
});

test('before a review of the pension, credit and debt are seen, and nothing is kept', async () => {
  const { operator, person } = await inCharge(['Pensioni'], { script: false });
  await operator.follow('link', 'Guarda i diritti');
  const rights = path(operator);
  await operator.follow('link', 'Maggiorazione sociale e incremento art. 38');
  await operator.follow('link', 'Guarda che cosa cambierebbe con una ricostituzione');
  const review = path(operator);
  assert.ok(await operator.page.getByLabel('Maggiorazione sociale e incremento art. 38', { exact: true }).isChecked());

  const income = year(operator, 2026).getByLabel(/^Redditi soggetti a IRPEF nell'anno/);
  await income.fill('molti');
  await operator.follow('button', 'Guarda che cosa cambierebbe', { status: 422 });
  await income.fill('15000');
  await operator.follow('button', 'Guarda che cosa cambierebbe');
  assert.ok(await operator.reads(/Debito possibile \(indebito\): /));
  assert.equal(await income.inputValue(), '15000');
  assert.ok(await operator.page.getByRole('button', { name: /^Prepara la domanda: / }).first().isVisible());

  await operator.open(review);
  assert.equal(await income.inputValue(), '0,00');
  for (const locale of ['de-DE', 'en-GB']) {
    const reader = await scene.visitor({ locale });
    await enter(reader, 'Anna Ferraris');
    await reader.open(review);
    await reader.open(`${rights}/quattordicesima`);
    await reader.leave();
  }
  await person.open(rights);
  await person.follow('link', 'Guarda che cosa cambierebbe con una ricostituzione');
});
