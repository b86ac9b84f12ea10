// The form that an operator fills in all day, with the keyboard alone; how many keys it takes is held here.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { PEOPLE, enter } from './harness/gente.mjs';
import { openScene } from './harness/scena.mjs';

// What must be written of one person and one benefit, and the key presses from the desk to the text of the mandate
// beside the letters themselves: Tab, Space, Enter. Four Tabs pass the areas before the benefit's own, two presses open it.
const FIELDS_WRITTEN = 10;
const MOVES_AT_MOST = 23;
const TABS_AT_MOST = 60;

const scene = openScene();

/** Somebody who only has a keyboard, and counts what she presses. */
class Typist {
  written = 0;
  moves = 0;
  #page;

  constructor(page) {
    this.#page = page;
  }

  /** Presses Tab until the focus is on what `selector` names. */
  async reach(selector) {
    for (let tabs = 0; tabs < TABS_AT_MOST; tabs += 1) {
      if (await this.#page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
      await this.press('Tab');
    }
    throw new Error(`${selector} is not reached with ${TABS_AT_MOST} Tabs`);
  }

  async write(selector, text) {
    await this.reach(selector);
    await this.#page.keyboard.type(text);
    this.written += 1;
  }

  async press(key) {
    await this.#page.keyboard.press(key);
    this.moves += 1;
  }
}

test('a person is taken in charge with the keyboard alone, from the first field to the text', async () => {
  const visitor = await scene.visitor();
  await enter(visitor, 'Marta Fabbri');
  await visitor.open('/presa-in-carico');
  const { page } = visitor;
  const typist = new Typist(page);
  const [day, month, year] = PEOPLE.halyna.nascita.map(String);

  // From the content on, as the first link of each page allows.
  await page.locator('#main').focus();
  await typist.write('#codice_fiscale', PEOPLE.halyna.codice.toLowerCase());
  await typist.write('#cognome', PEOPLE.halyna.cognome);
  await typist.write('#nome', PEOPLE.halyna.nome);
  await typist.write('#nascita-giorno', day);
  await typist.write('#nascita-mese', month);
  await typist.write('#nascita-anno', year);
  await typist.write('#documento_numero', 'CA 12345 AB');
  await typist.write('#documento_scadenza-giorno', '1');
  await typist.write('#documento_scadenza-mese', '5');
  await typist.write('#documento_scadenza-anno', '2031');
  await typist.reach('details:has([value="assegno_sociale"]) > summary');
  await typist.press('Enter');
  await typist.reach('[name="prestazione"][value="assegno_sociale"]');
  await typist.press('Space');
  const [arrived] = await Promise.all([page.waitForNavigation(), typist.press('Enter')]);

  assert.equal(arrived.status(), 200);
  assert.equal(await visitor.title(), 'Il testo del mandato');
  await visitor.check();
  assert.equal(typist.written, FIELDS_WRITTEN);
  assert.ok(typist.moves <= MOVES_AT_MOST, `${typist.moves} presses of Tab, Space and Enter`);
});

test('after a refusal the focus is on the list of errors, and its links lead to the fields', async () => {
  const visitor = await scene.visitor();
  await enter(visitor, 'Marta Fabbri');
  await visitor.open('/presa-in-carico');
  await visitor.follow('button', 'Leggi il testo del mandato', { status: 422 });
  const focused = () => visitor.page.evaluate(() => document.activeElement.id || document.activeElement.dataset.errorSummary);
  assert.equal(await focused(), '');
  await visitor.page.keyboard.press('Tab');
  await visitor.page.keyboard.press('Enter');
  assert.equal(await focused(), 'codice_fiscale');
});
