// The gallery: every component, form and failure of the frame, in each language, as everyone must be able to use them.

import { test } from 'node:test';

import { openScene } from './harness/scena.mjs';
import { startServer } from './harness/server.mjs';

const gallery = process.env.GALLERIA;
const languages = ['it-IT', 'de-DE', 'en-GB'];
const pages = [
  ['/', 200],
  ['/moduli', 200],
  ['/accesso', 200],
  ['/guasti/401', 401],
  ['/guasti/403', 403],
  ['/guasti/500', 500],
  ['/guasti/503', 503],
  ['/mai', 404],
];

const scene = openScene(() => {
  if (!gallery) throw new Error('GALLERIA must be the path of the gallery: run `make test`');
  return startServer(gallery, (address) => ['--port', address.split(':')[1]]);
});

async function visit(path, status, circumstances) {
  const visitor = await scene.visitor(circumstances);
  try {
    await visitor.open(path, { status });
  } finally {
    await visitor.leave();
  }
}

for (const locale of languages) {
  for (const [path, status] of pages) {
    test(`${path} in ${locale} has no finding`, () => visit(path, status, { locale }));
  }
}

for (const [path, status] of pages) {
  test(`${path} without script has no finding`, () => visit(path, status, { script: false }));
}
