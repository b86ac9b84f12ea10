// The harness itself: a good page passes, and each fault that it promises to see is seen.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';

import { openScene } from './harness/scena.mjs';
import { startServer } from './harness/server.mjs';

const page = (body) => `<!doctype html>
<html lang="it"><head><meta charset="utf-8"><title>Prova</title>
<meta name="viewport" content="width=device-width"></head><body><main>${body}</main></body></html>`;

const pages = {
  '/': page('<h1>Prova</h1><p><a href="/altra">Avanti</a></p>'),
  '/altra': page('<h1>Altra</h1><form method="post" action="/invia"><label>Nome <input name="nome"></label> <button>Invia</button></form>'),
  '/senza-alt': page('<h1>Figura</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
  '/larga': page('<h1>Larga</h1><svg width="400" height="10" aria-hidden="true"></svg>'),
  '/in-linea': page('<h1>Script</h1><script>document.title = "Ferito"</script>'),
};

async function startSite() {
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', "default-src 'none'; img-src data:; style-src 'self'; form-action 'self'");
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
    } else if (request.url === '/invia') {
      response.writeHead(303, { Location: '/' }).end();
    } else {
      const found = pages[request.url];
      response.writeHead(found ? 200 : 404).end(found ?? page('<h1>Non trovata</h1>'));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, stop };
}

const scene = openScene(startSite);

async function visiting(story) {
  const visitor = await scene.visitor();
  try {
    await story(visitor);
  } finally {
    await visitor.leave();
  }
}

test('a good page passes, and a link and a form lead to checked pages', () => visiting(async (visitor) => {
  await visitor.open('/');
  await visitor.follow('link', 'Avanti');
  await visitor.fill('Nome', 'Anna');
  await visitor.follow('button', 'Invia');
  assert.equal(await visitor.page.getByRole('heading', { level: 1 }).textContent(), 'Prova');
}));

test('an expected refusal passes, an unexpected one does not', () => visiting(async (visitor) => {
  await visitor.open('/mai', { status: 404 });
  await assert.rejects(visitor.open('/mai'), /answered 404 instead of 200/);
}));

test('a picture without a text is seen', () => visiting(async (visitor) => {
  await assert.rejects(visitor.open('/senza-alt'), /image-alt/);
}));

test('a page wider than a phone is seen', () => visiting(async (visitor) => {
  await assert.rejects(visitor.open('/larga'), /at 320px the page is 4\d\dpx wide/);
}));

test('a script that the policy forbids is seen, and did not run', () => visiting(async (visitor) => {
  await assert.rejects(visitor.open('/in-linea'), /policy script-src-elem violated by inline/);
  assert.equal(await visitor.page.title(), 'Prova');
}));

test('a server that ends before it answers is reported with its last words', async () => {
  const speakAndEnd = () => ['-e', 'console.error("il database è rotto"); process.exit(3)'];
  await assert.rejects(startServer(process.execPath, speakAndEnd), /no answer from .*\n.*il database è rotto/);
});

test('a server that is stopped is gone', async () => {
  const serve = (address) => ['-e', `
    const [host, port] = '${address}'.split(':');
    require('node:http').createServer((_, answer) => answer.end()).listen(port, host);
  `];
  const server = await startServer(process.execPath, serve);
  assert.equal((await fetch(server.url)).status, 200);
  await server.stop();
  await assert.rejects(fetch(server.url));
});
