// Chromium as Debian ships it, with a fresh profile and nothing that speaks to the outside.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

import { Visitor } from './visitor.mjs';

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Opens a browser; gives `{ visitor, close }`. Each visitor has cookies of its own, like a person at her own desk;
 * `script: false` leaves the pages without their scripts.
 */
export async function openBrowser() {
  if (!existsSync(EXECUTABLE)) throw new Error(`${EXECUTABLE} is missing: run tools/prepara.sh test`);
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: FLAGS, chromiumSandbox: !asRoot });
  return {
    visitor: async (url, { locale = 'it-IT', script = true } = {}) => {
      const context = await browser.newContext({
        baseURL: url,
        locale,
        timezoneId: 'Europe/Rome',
        reducedMotion: 'reduce',
      });
      if (!script) await context.route(isScript, silence);
      return Visitor.on(await context.newPage());
    },
    close: () => browser.close(),
  };
}

// The checks need a browser that runs scripts: the pages' own, which the policy lets come only from files, come empty.
const isScript = (url) => url.pathname.endsWith('.js');
const silence = (route) => route.fulfill({ contentType: 'text/javascript', body: '' });
