// Pictures of the pages: for the README, taken again only when asked (UPDATE_SHOTS=1), and of every page that a story
// passes, for whoever wants to look through them (ALBUM=folder).

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../docs/immagini/', import.meta.url));
// The README's pictures stop here: the head of a page tells what it is.
const TALLEST = 1400;
const SIZES = {
  desktop: { width: 1280, height: 900 },
  telefono: { width: 375, height: 812 },
};

/** Writes `<name>-desktop.png` and `<name>-telefono.png`. */
export async function shoot(page, name) {
  if (process.env.UPDATE_SHOTS === '1') await photograph(page, FOLDER, name, TALLEST);
}

let passed = 0;

/** Keeps a page that a story passes, numbered in the order of the visits. */
export async function keep(page) {
  if (!process.env.ALBUM) return;
  passed += 1;
  const place = new URL(page.url()).pathname.replace(/[0-9a-f-]{36}|(?<=firma\/).+/g, 'x').replaceAll('/', '_');
  await photograph(page, process.env.ALBUM, `${String(passed).padStart(3, '0')}${place}`);
}

async function photograph(page, folder, name, tallest = Infinity) {
  await mkdir(folder, { recursive: true });
  const before = page.viewportSize();
  for (const [kind, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size);
    await page.evaluate(() => document.fonts.ready);
    const whole = await page.evaluate(() => document.scrollingElement.scrollHeight);
    await page.screenshot({
      path: join(folder, `${name}-${kind}.png`),
      fullPage: true,
      clip: { x: 0, y: 0, width: size.width, height: Math.min(whole, tallest) },
      caret: 'initial',
    });
  }
  if (before) await page.setViewportSize(before);
}
