// The scene of a file's tests: a site and a browser, open before the first test and closed after the last.

import { after, before } from 'node:test';

import { openBrowser } from './browser.mjs';
import { startProgram } from './server.mjs';

/** Opens the scene with whatever `start` starts: something with a `url`, and a `stop` that ends it. */
export function openScene(start = startProgram) {
  let site;
  let browser;

  before(async () => {
    site = await start();
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  return {
    /** Lets somebody in, with a browser of her own. */
    visitor: (circumstances) => browser.visitor(site.url, circumstances),
    /** Lets in as many as are wanted. */
    visitors: (many) => Promise.all(Array.from({ length: many }, () => browser.visitor(site.url))),
  };
}
