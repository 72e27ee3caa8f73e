// A notebook of 1,000 sources and 50,000 claims: from the press that chooses a view of the analysis to its first painted
// cells, and the passages of a cell.
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

/** @typedef {import('./bench-application.mjs').Electron} Electron */

const rounds = 5;
const limit = 1000;
const views = ['Codes by source', 'Codes by code', 'Codes by entity', 'Timeline', 'Coverage'];

/** Chooses a view; answers the milliseconds to its first cells. @param {import('playwright').Page} page @param {string} view */
async function choose(page, view) {
  await watchForElement(page, `.analysis-grid[aria-label="${view}"] .analysis-grid__cell`);
  const button = page.locator('.analysis-list__view', { hasText: view });
  return timed(page, () => button.click());
}

/** @param {string} what @param {readonly number[]} times */
function row(what, times) {
  return {
    what: `${what}, in a notebook of 1,000 sources and 50,000 claims (median of ${rounds})`,
    measured: spread(times),
    baseline: `${limit} ms, well under which the design wants every view`,
    ratio: quantile(times) / limit,
    goal: 0.5,
  };
}

/** @param {{ electron: Electron, say: (line: string) => void }} tools */
export async function run({ electron, say }) {
  say('  a notebook of 50,000 claims is made …');
  const notebook = await makeNotebook(temporaryFolder(), 'huge');
  const { application, page } = await startApplication(electron, [notebook]);
  try {
    await page.waitForSelector('.source-card');
    // The host learns the claims while nobody asks for them.
    await page.waitForTimeout(8000);
    await installStopWatch(page);
    await page.keyboard.press('Control+5');
    await page.waitForSelector('.analysis-grid__cell');
    /** @type {Map<string, number[]>} */
    const times = new Map(views.map((view) => [view, []]));
    /** @type {number[]} */
    const opened = [];
    for (let round = 0; round <= rounds; round++) {
      for (const view of views) {
        await page.waitForTimeout(300);
        const took = await choose(page, view);
        // The first round begins with the view that is shown.
        if (round > 0) times.get(view)?.push(took);
      }
      await watchForElement(page, '.analysis-list__passage');
      const took = await timed(page, () => page.locator('.analysis-grid__cell--full').first().click());
      if (round > 0) opened.push(took);
    }
    return [
      ...views.map((view) => row(`“${view}” from the press to its first cells`, times.get(view) ?? [])),
      row('a cell of the coverage grid to its first passages', opened),
    ];
  } finally {
    await application.close();
  }
}
