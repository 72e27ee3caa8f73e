// A notebook of 1,000 sources and 50,000 claims: from the key that tags the selected words to the painted passage, through
// the database, in a source that has 50 passages already.
import {
  installStopWatch,
  makeNotebook,
  quantile,
  spread,
  startApplication,
  temporaryFolder,
  timed,
} from './bench-application.mjs';

/** @typedef {import('./bench-application.mjs').StopWatch} StopWatch */
/** @typedef {import('./bench-application.mjs').Electron} Electron */

const tags = 40;
const limit = 100;

/** Sets the stop-watch for one more painted passage. @param {import('playwright').Page} page @param {string} key */
function watchFor(page, key) {
  return page.evaluate((wanted) => {
    const { stopWatch } = /** @type {{ stopWatch: StopWatch }} */ (/** @type {unknown} */ (globalThis));
    const count = () => {
      let ranges = 0;
      for (const [name, highlight] of CSS.highlights)
        if (name.startsWith('passage-')) ranges += highlight.size;
      return ranges;
    };
    const before = count();
    stopWatch.set(() => count() > before, [wanted]);
  }, key);
}

/** Selects the next word; at the end of a paragraph only its end would be selected. @param {import('playwright').Page} page */
async function selectNextWord(page) {
  const isBlank = () => page.evaluate(() => String(globalThis.getSelection()).trim() === '');
  do await page.keyboard.press('Control+Shift+ArrowRight');
  while (await isBlank());
}

/** The bar: next word, T, letters, Enter. @param {import('playwright').Page} page @param {string} letters */
export async function tagByBar(page, letters) {
  await selectNextWord(page);
  await page.keyboard.press('t');
  await page.keyboard.type(letters);
  await watchFor(page, 'Enter');
  return timed(page, () => page.keyboard.press('Enter'));
}

/** One key: next word, R. @param {import('playwright').Page} page */
async function tagAgain(page) {
  await selectNextWord(page);
  await watchFor(page, 'r');
  return timed(page, () => page.keyboard.press('r'));
}

/** @param {string} what @param {readonly number[]} times */
function row(what, times) {
  return {
    what: `${what}, in a notebook of 1,000 sources and 50,000 claims (p95 of ${tags})`,
    measured: `${quantile(times, 0.95).toFixed(1)} ms, median ${spread(times)}`,
    baseline: `${limit} ms, the design's limit for showing something`,
    ratio: quantile(times, 0.95) / limit,
    goal: 1,
  };
}

/** @param {{ electron: Electron, say: (line: string) => void }} tools */
export async function run({ electron, say }) {
  say('  a notebook of 50,000 claims is made …');
  const notebook = await makeNotebook(temporaryFolder(), 'huge');
  const { application, page } = await startApplication(electron, [notebook]);
  try {
    await page.locator('.source-card__title').first().click();
    await page.locator('.reader__text .reader__block').first().waitFor();
    await installStopWatch(page);
    await page.locator('.reader__text').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(2000);
    say('  tagged …');
    const [byBar, again] = [[], []].map((list) => /** @type {number[]} */ (list));
    for (let round = 0; round <= tags; round++) {
      const took = await tagByBar(page, ['pre', 'gol', 'quo'][round % 3] ?? 'pre');
      await page.waitForTimeout(250);
      const repeated = await tagAgain(page);
      await page.waitForTimeout(250);
      // The first round warms code and fonts.
      if (round === 0) continue;
      byBar?.push(took);
      again?.push(repeated);
    }
    return [
      row('Enter in the tag bar to the painted passage', byBar ?? []),
      row('the key that tags with the last code to the painted passage', again ?? []),
    ];
  } finally {
    await application.close();
  }
}
