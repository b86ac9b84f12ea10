// What goes wrong in a day: a session that ends half-way, two presses on one button, the back button, forbidden doors.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openBrowser } from './harness/browser.mjs';
import { PEOPLE, enter, sendForSignature, takeInCharge } from './harness/gente.mjs';
import { startProgram } from './harness/server.mjs';

const NOBODY = '00000000-0000-7000-8000-000000000000';

let site;
let browser;

before(async () => {
  site = await startProgram();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

const path = (visitor) => new URL(visitor.page.url()).pathname;

async function operator() {
  const visitor = await browser.visitor(site.url);
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

test('a form sent after the session ended does nothing, and says to enter again', async () => {
  const marta = await operator();
  await takeInCharge(marta, PEOPLE.teresa, ['Pensione ai superstiti']);
  await marta.page.context().clearCookies();
  await marta.follow('button', 'Firma per la sede e invia alla persona', { status: 401 });
  assert.ok(await marta.reads('la sessione è finita'));
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
  const ernesto = await browser.visitor(site.url);
  await ernesto.open(code);
  await ernesto.follow('button', /^Ernesto Villa/);
  await ernesto.follow('button', 'Firmo', { status: 409 });
  assert.ok(await ernesto.reads('Deve firmare il tutore'));
});

test('forbidden and unknown places say what to do, in every language, with a number to quote', async () => {
  for (const locale of ['it-IT', 'de-DE', 'en-GB']) {
    const anna = await browser.visitor(site.url, { locale });
    await enter(anna, 'Anna Ferraris');
    await anna.open('/coda', { status: 403 });
    await anna.open(`/mandati/${NOBODY}`, { status: 404 });
    await anna.open(`/fascicoli/${NOBODY}`, { status: 404 });
    await anna.open('/mai', { status: 404 });
    assert.ok(await anna.reads(/[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/));
    await anna.leave();
  }
});
