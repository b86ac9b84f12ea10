// Puts into dist/ only what the program serves: each file, its gzip where that helps, and a manifest.
// The manifest's first line is a hash of everything, so that URLs change when any byte does.

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const italia = join(here, 'node_modules/bootstrap-italia/dist');
const HASH_CHARACTERS = 16;
const COMPRESSIBLE = new Set(['.css', '.js', '.svg']);

const fonts = [
  'Titillium_Web/titillium-web-v10-latin-ext_latin-300.woff2',
  'Titillium_Web/titillium-web-v10-latin-ext_latin-regular.woff2',
  'Titillium_Web/titillium-web-v10-latin-ext_latin-italic.woff2',
  'Titillium_Web/titillium-web-v10-latin-ext_latin-600.woff2',
  'Titillium_Web/titillium-web-v10-latin-ext_latin-700.woff2',
  'Lora/lora-v20-latin-ext_latin-regular.woff2',
  'Lora/lora-v20-latin-ext_latin-700.woff2',
  'Roboto_Mono/roboto-mono-v13-latin-ext_latin-regular.woff2',
  'Roboto_Mono/roboto-mono-v13-latin-ext_latin-700.woff2',
];

/** Reads a text and drops the pointer to its source map, which is not served. */
async function withoutSourceMap(path) {
  const text = await readFile(path, 'utf8');
  return Buffer.from(text.replace(/\n?(\/\*|\/\/)# sourceMappingURL=[^\n]*\n?/g, ''));
}

/** Drops the icon font of the video player: it is inside a data URI, which our content policy refuses. */
function withoutEmbeddedFont(css) {
  return Buffer.from(css.toString().replace(/@font-face\{[^}]*url\(data:[^}]*\}/g, ''));
}

async function gather() {
  const served = new Map();
  const css = await withoutSourceMap(join(italia, 'css/bootstrap-italia.min.css'));
  served.set('css/bootstrap-italia.min.css', withoutEmbeddedFont(css));
  served.set('js/htmx.min.js', await withoutSourceMap(join(here, 'node_modules/htmx.org/dist/htmx.min.js')));
  served.set('svg/sprites.svg', await readFile(join(italia, 'svg/sprites.svg')));
  for (const font of fonts) {
    served.set(`fonts/${font.split('/')[1]}`, await readFile(join(italia, 'fonts', font)));
  }
  for (const folder of ['css', 'js', 'svg']) {
    for (const name of await readdir(join(here, 'src', folder))) {
      served.set(`${folder}/${name}`, await readFile(join(here, 'src', folder, name)));
    }
  }
  return new Map([...served].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function hashOf(served) {
  const hash = createHash('sha256');
  for (const [path, bytes] of served) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, HASH_CHARACTERS);
}

async function put(path, bytes) {
  const target = join(here, 'dist', path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
}

const served = await gather();
await rm(join(here, 'dist'), { recursive: true, force: true });
for (const [path, bytes] of served) {
  await put(path, bytes);
  if (COMPRESSIBLE.has(extname(path))) await put(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
// Last, so that a manifest means a complete build.
await put('manifest.txt', Buffer.from(`${hashOf(served)}\n${[...served.keys()].join('\n')}\n`));
