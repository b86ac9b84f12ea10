// What goes wrong in a day: a session that ends half-way, two presses on one button, the back button, forbidden doors.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { PEOPLE, enter, sendForSignature, takeInCharge } from './harness/gente.mjs';
import { openScene } from './harness/scena.mjs';

const BENEFIT = 'Quattordicesima (somma aggiuntiva)';
const NOBODY = '00000000-0000-7000-8000-000000000000';

const scene = openScene();

const path = (visitor) => new URL(visitor.page.url()).pathname;

async function operator() {
  const visitor = await scene.visitor();
  await enter(visitor, 'Marta Fabbri');
  return visitor;
}

test('a session that ends half-way leads back to the same page, in the same role, with what was kept', async () => {
  const marta = await operator();
  await takeInCharge(marta, PEOPLE.gaspare, ['Assegno sociale']);
  const text = path(marta);
  await marta.page.context().clearCookies();
  await marta.open(text);
  assert.equal(path(marta), '/entra');
  await marta.follow('button', /^Marta Fabbri/);
  assert.equal(path(marta), text);
  assert.ok(await marta.reads('Gaspare Amato'));
});

test('a form that nobody is known to have written does nothing, and says to enter again', async () => {
  const marta = await operator();
  await takeInCharge(marta, PEOPLE.teresa, ['Pensione ai superstiti']);
  await marta.page.context().clearCookies();
  await marta.follow('button', 'Firma per la sede e invia alla persona', { status: 401 });
  assert.ok(await marta.reads('la sessione è finita'));
});

// Leaves in another tab, comes back to the form, and logs in beside it once it is kept.
async function leaveElsewhere(visitor) {
  const page = await visitor.page.context().newPage();
  await page.goto('/scrivania');
  await page.getByRole('button', { name: 'Esci', exact: true }).click();
  await page.getByRole('link', { name: 'Entra', exact: true }).waitFor();
  await page.close();
}

async function logInBeside(visitor) {
  const beside = await visitor.followBeside("Entra (si apre un'altra scheda)");
  await beside.follow('button', /^Marta Fabbri/);
  assert.equal(path(beside), '/rientro');
  await beside.page.close();
}

test('a page that nobody uses warns before the session ends, and goes on with one press', async () => {
  const marta = await scene.visitor();
  await marta.page.clock.install();
  await enter(marta, 'Marta Fabbri');
  await marta.open('/presa-in-carico');
  const warning = marta.page.getByRole('dialog', { name: 'La sessione sta per finire' });
  for (let silence = 0; silence < 2; silence += 1) {
    await marta.page.clock.fastForward('27:00');
    assert.equal(await warning.isVisible(), false);
    await marta.page.clock.fastForward('01:30');
    await warning.waitFor();
    await marta.check();
    const gone = marta.page.waitForResponse((answer) => answer.url().endsWith('/sessione') && answer.status() === 204);
    await warning.getByRole('button', { name: 'Continua a lavorare' }).click();
    await gone;
    await warning.waitFor({ state: 'hidden' });
  }
  await marta.leave();
});

for (const script of [true, false]) {
  test(`a form sent after the session ended is kept and sent again, ${script ? 'with' : 'without'} script`, async () => {
    const marta = await scene.visitor({ script });
    await enter(marta, 'Marta Fabbri');
    await takeInCharge(marta, script ? PEOPLE.teresa : PEOPLE.gaspare, [BENEFIT]);
    await leaveElsewhere(marta);
    await marta.follow('button', 'Firma per la sede e invia alla persona', { status: 401 });
    assert.equal(await marta.title(), 'La sessione è finita');
    await logInBeside(marta);
    await marta.follow('button', 'Invia di nuovo');
    assert.ok(await marta.reads('La persona può firmare'));
    await marta.leave();
  });
}

test('an answer asked for within a page is kept too when the session has ended', async () => {
  const marta = await operator();
  await takeInCharge(marta, PEOPLE.anna, [BENEFIT]);
  const code = await sendForSignature(marta);
  const anna = await scene.visitor();
  await anna.open(code);
  await anna.follow('button', /^Anna Ferraris/);
  await anna.follow('button', 'Firmo');
  await marta.follow('link', 'Vai al mandato');
  await marta.follow('link', 'Apri il fascicolo');
  await marta.follow('link', 'Guarda i diritti');
  await marta.follow('link', BENEFIT);
  const right = path(marta);
  await marta.fill(/^Redditi esenti o già tassati alla fonte/, '120,50', { first: true });
  await leaveElsewhere(marta);
  await marta.press('Aggiorna la risposta', 'La sessione è finita', { status: 401 });
  await logInBeside(marta);
  await marta.follow('button', 'Invia di nuovo');
  assert.equal(path(marta), right);
  const income = marta.page.getByLabel(/^Redditi esenti o già tassati alla fonte/).first();
  assert.equal(await income.inputValue(), '120,50');
});

test('two presses on a button send once', async () => {
  const marta = await operator();
  await takeInCharge(marta, PEOPLE.anna, ['Pensioni']);
  const sent = [];
  marta.page.on('request', (request) => { if (request.method() === 'POST') sent.push(request.url()); });
  await marta.page.getByRole('button', { name: 'Firma per la sede e invia alla persona' }).dblclick();
  await marta.page.getByText('La persona può firmare').first().waitFor();
  assert.equal(sent.length, 1);
});

test('the back button after sending finds the mandate as it stands, not a form to send again', async () => {
  const marta = await operator();
  await takeInCharge(marta, PEOPLE.halyna, ['Assegno sociale']);
  const text = path(marta);
  await sendForSignature(marta);
  await marta.open(text);
  assert.equal(path(marta), text.replace('/testo', ''));
  assert.ok(await marta.page.getByText('In attesa di firma').first().isVisible());
});

test('a person under guardianship is told who signs, and nothing is signed', async () => {
  const marta = await operator();
  await takeInCharge(marta, PEOPLE.ernesto, ['Pensioni']);
  const code = await sendForSignature(marta);
  const ernesto = await scene.visitor();
  await ernesto.open(code);
  await ernesto.follow('button', /^Ernesto Villa/);
  await ernesto.follow('button', 'Firmo', { status: 409 });
  assert.ok(await ernesto.reads('Deve firmare il tutore'));
});

test('forbidden and unknown places say what to do, in every language, with a number to quote', async () => {
  for (const locale of ['it-IT', 'de-DE', 'en-GB']) {
    const anna = await scene.visitor({ locale });
    await enter(anna, 'Anna Ferraris');
    await anna.open('/coda', { status: 403 });
    await anna.open(`/mandati/${NOBODY}`, { status: 404 });
    await anna.open(`/fascicoli/${NOBODY}`, { status: 404 });
    await anna.open('/mai', { status: 404 });
    assert.ok(await anna.reads(/[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/));
    await anna.leave();
  }
});
