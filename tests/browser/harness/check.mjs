// What every page owes to everyone: no accessibility finding, no complaint of the browser, nothing wider than a phone.

import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const DESKTOP = { width: 1280, height: 900 };
// WCAG 2.2, 1.4.10: content reflows at 320 CSS pixels.
const NARROW = { width: 320, height: 640 };

/** Checks the page in both widths; throws one error that lists all that is wrong. */
export async function check(page, complaints) {
  const wrong = [...complaints];
  for (const size of [NARROW, DESKTOP]) {
    await page.setViewportSize(size);
    wrong.push(...await accessibility(page, size), ...await overflow(page, size));
  }
  if (wrong.length > 0) throw new Error(`${page.url()}\n  ${wrong.join('\n  ')}`);
}

async function accessibility(page, { width }) {
  // Evaluated by the debugger, so that the page's own policy stays in force.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (rules) => globalThis.axe.run(document, { runOnly: rules, resultTypes: ['violations'] }),
    RULES,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `at ${width}px ${id}: ${help}: ${target.join(' ')}: ${oneLine(failureSummary)}`));
}

async function overflow(page, { width }) {
  const widest = await page.evaluate(() => document.scrollingElement.scrollWidth);
  return widest > width ? [`at ${width}px the page is ${widest}px wide`] : [];
}

const oneLine = (text) => text.replace(/\s+/g, ' ');
