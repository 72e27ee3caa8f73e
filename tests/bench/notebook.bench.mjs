// Notebooks of size: a page of 1 MB is imported; a notebook of 2,000 sources and 10,000 claims is opened and its claims
// listed, beside an empty one.
import fs from 'node:fs';
import path from 'node:path';
import {
  installStopWatch,
  makeNotebook,
  quantile,
  spread,
  startApplication,
  temporaryFolder,
  timed,
  watchForElement,
} from './bench-application.mjs';

/** @typedef {import('./bench-application.mjs').StopWatch} StopWatch */
/** @typedef {import('./bench-application.mjs').Electron} Electron */

const rounds = 5;

/** A saved page with an article in it, of about 1 MB. @param {number} serial */
function makePage(serial) {
  const sentence =
    'The committee studied the annual output plan before it was <em>submitted</em> to the board, 国有企业党委会前置研究讨论。';
  const paragraphs = Array.from(
    { length: 4800 },
    (_, index) => `<p>${serial}.${index} ${sentence} <a href="/n/${index}">More</a></p>`,
  );
  const links = Array.from(
    { length: 200 },
    (_, index) => `<li><a href="/s/${index}">Section ${index}</a></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page ${serial}</title></head><body>
    <nav><ul>${links.join('')}</ul></nav><article><h1>Page ${serial}</h1>${paragraphs.join('\n')}</article></body></html>`;
}

/**
 * Milliseconds from the start of the process to the first painted row of a notebook or its empty state.
 * @param {Electron} electron
 * @param {string} notebook
 * @param {string} selector
 */
async function measureStart(electron, notebook, selector) {
  const started = performance.now();
  const { application, page } = await startApplication(electron, [notebook]);
  try {
    await page.waitForSelector(selector);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    return performance.now() - started;
  } finally {
    await application.close();
  }
}

/** @param {import('playwright').Page} page @param {string} list @param {string} selector */
async function measureList(page, list, selector) {
  await watchForElement(page, selector);
  const button = page.getByRole('navigation').getByRole('button', { name: list });
  return timed(page, () => button.click());
}

/** @param {Electron} electron @param {string} notebook */
async function measureClaims(electron, notebook) {
  const { application, page } = await startApplication(electron, [notebook]);
  try {
    await page.waitForSelector('.source-card');
    await installStopWatch(page);
    const times = [];
    for (let round = 0; round <= rounds; round++) {
      await page.waitForTimeout(1500);
      const took = await measureList(page, 'Claims', '.claim-card');
      if (round > 0) times.push(took);
      await page.waitForTimeout(300);
      await measureList(page, 'Sources', '.source-card');
    }
    return times;
  } finally {
    await application.close();
  }
}

/** @param {Electron} electron @param {string} notebook */
async function measureImport(electron, notebook) {
  const { application, page } = await startApplication(electron, [notebook]);
  const folder = temporaryFolder();
  try {
    await page.getByText('No sources yet').waitFor();
    await installStopWatch(page);
    const times = [];
    for (let serial = 0; serial <= rounds; serial++) {
      const file = path.join(folder, `page-${serial}.html`);
      fs.writeFileSync(file, makePage(serial));
      const took = await importPage(page, file, `Page ${serial}`);
      if (serial > 0) times.push(took);
      await page.waitForTimeout(300);
    }
    return times;
  } finally {
    await application.close();
  }
}

/** @param {import('playwright').Page} page @param {string} file @param {string} title */
function importPage(page, file, title) {
  return page.evaluate(
    async ([given, wanted]) => {
      const { claimbook, stopWatch } =
        /** @type {{ claimbook: import('../../shared/ipc/bridge').Bridge, stopWatch: StopWatch }} */ (
          /** @type {unknown} */ (globalThis)
        );
      const started = performance.now();
      const isListed = () =>
        [...document.querySelectorAll('.source-card__title')].some((row) => row.textContent === wanted);
      await claimbook.call('source.importFiles', { files: [given], method: 'file' });
      while (!isListed() && performance.now() - started < 20_000) await stopWatch.painted();
      return (await stopWatch.painted()) - started;
    },
    [file, title],
  );
}

/** @param {{ electron: Electron }} tools */
export async function run({ electron }) {
  const folder = temporaryFolder();
  const empty = await makeNotebook(folder, 'empty');
  const large = await makeNotebook(folder, 'large');
  const withMuch = [];
  const withNothing = [];
  for (let round = 0; round <= rounds; round++) {
    const a = await measureStart(electron, empty, '.empty-state');
    const b = await measureStart(electron, large, '.source-card');
    if (round === 0) continue;
    withNothing.push(a);
    withMuch.push(b);
  }
  const listed = await measureClaims(electron, large);
  const imported = await measureImport(electron, empty);
  return [
    {
      what: `a notebook of 2,000 sources and 10,000 claims, from the start of the process to its first list (median of ${rounds})`,
      measured: spread(withMuch),
      baseline: `${spread(withNothing)}, an empty notebook`,
      ratio: quantile(withMuch) / quantile(withNothing),
      goal: 1.5,
    },
    {
      what: `the list of 10,000 claims, from the click to its first rows (median of ${rounds})`,
      measured: spread(listed),
      baseline: "100 ms, the design's limit for showing something",
      ratio: quantile(listed) / 100,
      goal: 1,
    },
    {
      what: `a page of 1 MB imported and listed (median of ${rounds})`,
      measured: spread(imported),
      baseline: "2000 ms, the design's limit for what cannot be cancelled",
      ratio: quantile(imported) / 2000,
      goal: 1,
    },
  ];
}
