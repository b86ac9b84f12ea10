// The scene of a file's tests: a site and a browser, opened by whoever needs them first and closed after the last test.

import { after, before } from 'node:test';

import { openBrowser } from './browser.mjs';
import { startProgram } from './server.mjs';

/** Opens the scene with whatever `start` starts: something with a `url`, and a `stop` that ends it. */
export function openScene(start = startProgram) {
  // A file's own `before` may run while this one waits: both wait for the same opening.
  let opening;
  const open = () => (opening ??= openBoth(start));
  const visitor = async (circumstances) => {
    const { site, browser } = await open();
    return browser.visitor(site.url, circumstances);
  };

  before(open);

  after(async () => {
    const { site, browser } = await open();
    await browser.close();
    await site.stop();
  });

  return {
    /** Lets somebody in, with a browser of her own. */
    visitor,
    /** Lets in as many as are wanted. */
    visitors: (many) => Promise.all(Array.from({ length: many }, () => visitor())),
  };
}

/** A site that has no browser is stopped: nothing would stop it later. */
async function openBoth(start) {
  const site = await start();
  try {
    return { site, browser: await openBrowser() };
  } catch (error) {
    await site.stop();
    throw error;
  }
}
