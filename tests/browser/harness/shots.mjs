// Pictures of the pages for the README, taken again only when asked: UPDATE_SHOTS=1.

import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../docs/immagini/', import.meta.url));
const SIZES = {
  desktop: { width: 1280, height: 900 },
  telefono: { width: 375, height: 812 },
};

/** Writes `<name>-desktop.png` and `<name>-telefono.png`, the whole page each. */
export async function shoot(page, name) {
  if (process.env.UPDATE_SHOTS !== '1') return;
  await mkdir(FOLDER, { recursive: true });
  const before = page.viewportSize();
  for (const [kind, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${FOLDER}${name}-${kind}.png`, fullPage: true, animations: 'disabled' });
  }
  if (before) await page.setViewportSize(before);
}
