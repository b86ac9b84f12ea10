// The editions of the cards: the referente reads what is in force, and who else comes is not let in.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { openBrowser } from './harness/browser.mjs';
import { enter } from './harness/gente.mjs';
import { startProgram } from './harness/server.mjs';

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

for (const script of [true, false]) {
  test(`the referente reads the edition in force, ${script ? 'with' : 'without'} script`, async () => {
    const nadia = await browser.visitor(site.url, { script });
    await enter(nadia, 'Nadia Serra');
    await nadia.shot('edizioni');
    await nadia.follow('link', /^Edizione proposta il/);
    assert.ok(await nadia.reads('È la prima edizione'));
    await nadia.leave();
  });
}

test('an officer of the claims is not let in', async () => {
  const chiara = await browser.visitor(site.url);
  await enter(chiara, 'Chiara Monti');
  await chiara.open('/edizioni', { status: 403 });
  await chiara.leave();
});
