// A source of 1 MB in the real window: opened by a click, beside plain paragraphs of the same text in the same window;
// scrolled with 1,000 passages; tagged.
import {
  installStopWatch,
  makeNotebook,
  makePageApplication,
  quantile,
  spread,
  startApplication,
  temporaryFolder,
  timed,
} from './bench-application.mjs';
import { startElectron } from '../start-electron.mjs';

/** @typedef {import('./bench-application.mjs').StopWatch} StopWatch */

const rounds = 7;
const frames = 180;
/** Faster than a wheel turns: nothing that comes into sight was there a frame ago. */
const pixelsPerFrame = 800;
const tags = 15;

/** @param {import('playwright').Page} page @param {string} title */
async function openSource(page, title) {
  await page.evaluate((wanted) => {
    const { stopWatch } = /** @type {{ stopWatch: StopWatch }} */ (/** @type {unknown} */ (globalThis));
    stopWatch.set(() => {
      const view = document.querySelector(`.source-view[aria-label="${CSS.escape(wanted)}"]`);
      return Boolean(view?.querySelector('.reader__text .reader__block')?.textContent);
    });
  }, title);
  const row = page.locator('.source-card__title').filter({ hasText: new RegExp(`^${title}$`) });
  return timed(page, () => row.click());
}

/** The open text as plain paragraphs with the reader's style, over the window. @param {import('playwright').Page} page */
async function openPlain(page) {
  const text = await openText(page);
  return page.evaluate(async (given) => {
    const { stopWatch } = /** @type {{ stopWatch: StopWatch }} */ (/** @type {unknown} */ (globalThis));
    await stopWatch.painted();
    const started = performance.now();
    const scroller = document.createElement('div');
    scroller.id = 'plain';
    scroller.className = 'source-view__scroller';
    scroller.style.cssText = 'position: fixed; inset: 0; overflow: auto; z-index: 9; background: canvas';
    const column = document.createElement('div');
    column.className = 'reader__text';
    column.style.cssText = `width: ${document.querySelector('.reader__text')?.clientWidth ?? 640}px`;
    for (const words of given.split('\n\n')) {
      const paragraph = document.createElement('p');
      paragraph.className = 'reader__block reader__block--paragraph';
      paragraph.textContent = words;
      column.append(paragraph);
    }
    scroller.append(column);
    const host = document.querySelector('.source-view__column');
    (host ?? document.body).append(scroller);
    return (await stopWatch.painted()) - started;
  }, text);
}

/** @param {import('playwright').Page} page */
function openText(page) {
  return page.evaluate(async () => {
    const { claimbook } = /** @type {{ claimbook: import('../../shared/ipc/bridge').Bridge }} */ (
      /** @type {unknown} */ (globalThis)
    );
    const id = document.querySelector('[data-source]')?.getAttribute('data-source');
    return JSON.parse(await claimbook.call('source.text', { id })).value.text;
  });
}

/** @param {import('playwright').Page} page */
function removePlain(page) {
  return page.evaluate(() => document.getElementById('plain')?.remove());
}

/**
 * Milliseconds from frame to frame while something scrolls.
 * @param {import('playwright').Page} page
 * @param {string | null} selector null: nothing scrolls
 */
function scroll(page, selector) {
  return page.evaluate(
    async ([wanted, count, step]) => {
      const scroller = wanted === null ? null : document.querySelector(String(wanted));
      const times = [];
      for (let frame = 0; frame <= Number(count); frame++) {
        times.push(await new Promise((resolve) => requestAnimationFrame(resolve)));
        if (scroller) scroller.scrollTop += Number(step);
      }
      if (scroller) scroller.scrollTop = 0;
      return times.slice(1).map((time, index) => Number(time) - Number(times[index]));
    },
    [selector, frames, pixelsPerFrame],
  );
}

/** Selects words by keyboard, tags them, and answers the milliseconds from Enter to the painted passage. @param {import('playwright').Page} page */
async function tag(page) {
  const text = page.locator('.reader__text');
  await text.focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('t');
  const bar = page.getByRole('dialog', { name: 'Tag the selected words' });
  await bar.getByRole('combobox').fill('pre-deliberation');
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    const { stopWatch } = /** @type {{ stopWatch: StopWatch }} */ (/** @type {unknown} */ (globalThis));
    const count = () => {
      let ranges = 0;
      for (const [name, highlight] of CSS.highlights)
        if (name.startsWith('passage-pre-deliberation')) ranges += highlight.size;
      return ranges;
    };
    const before = count();
    stopWatch.set(() => count() > before);
  });
  const took = await timed(page, () => page.keyboard.press('Enter'));
  await page.waitForTimeout(400);
  return took;
}

/** @param {import('playwright').Page} page @param {'en' | 'zh'} language @param {string} name */
async function measureOpening(page, language, name) {
  const ours = [];
  const plain = [];
  // The first round warms code and fonts.
  for (let round = 0; round <= rounds; round++) {
    const took = await openSource(page, `Source ${language} ${round}`);
    await page.waitForTimeout(300);
    const beside = await openPlain(page);
    await removePlain(page);
    await page.waitForTimeout(200);
    if (round === 0) continue;
    ours.push(took);
    plain.push(beside);
  }
  return {
    what: `a source of 1 MB, ${name}, from the click to its text (median of ${rounds})`,
    measured: spread(ours),
    baseline: `${spread(plain)}, plain <p> of the same text`,
    ratio: quantile(ours) / quantile(plain),
    goal: 0.2,
  };
}

/** Texts at hand, in a page of their own, as the design measured. @param {import('./bench-application.mjs').Electron} electron */
async function measureReaderAlone(electron) {
  const folder = await makePageApplication('reader-page.ts');
  const application = await startElectron({
    executablePath: electron.executable,
    args: [...electron.args, folder],
  });
  /** @type {Record<string, number[]>} */
  const times = {};
  try {
    const page = await application.firstWindow();
    await page.waitForFunction('window.isReady');
    for (let round = 0; round <= rounds; round++) {
      for (const language of ['en', 'zh']) {
        for (const kind of ['plain', 'reader']) {
          const took = Number(await page.evaluate(`open('${kind}', '${language}', 1024 * 1024)`));
          if (round > 0) (times[`${kind} ${language}`] ??= []).push(took);
        }
      }
    }
  } finally {
    await application.close();
  }
  return ['en', 'zh'].map((language) => {
    const [reader, plain] = [times[`reader ${language}`] ?? [], times[`plain ${language}`] ?? []];
    return {
      what: `a text of 1 MB at hand, ${language === 'en' ? 'English' : 'Chinese'}, to its first paint (median of ${rounds})`,
      measured: spread(reader),
      baseline: `${spread(plain)}, plain <p> of the same text`,
      ratio: quantile(reader) / quantile(plain),
      goal: 0.2,
    };
  });
}

/** @param {import('playwright').Page} page */
async function measureScrolling(page) {
  const [still, ours, plain] = [[], [], []].map((list) => /** @type {number[]} */ (list));
  for (let round = 0; round < 4; round++) {
    const idle = await scroll(page, null);
    const scrolled = await scroll(page, '.source-view__scroller');
    await openPlain(page);
    const beside = await scroll(page, '#plain');
    await removePlain(page);
    await page.waitForTimeout(300);
    if (round === 0) continue;
    still?.push(...idle);
    ours?.push(...scrolled);
    plain?.push(...beside);
  }
  const [p95, worst] = [quantile(ours ?? [], 0.95), quantile(ours ?? [], 0.995)];
  const peers = `nothing moves ${quantile(still ?? [], 0.95).toFixed(1)} ms, plain <p> without passages ${quantile(plain ?? [], 0.95).toFixed(1)} ms`;
  return [
    {
      what: 'fast scroll of 1 MB with 1,000 passages, frame p95',
      measured: `${p95.toFixed(1)} ms`,
      baseline: `17 ms, the design's limit (${peers})`,
      ratio: p95 / 17,
      goal: 1,
    },
    {
      what: 'the same, frame p99.5',
      measured: `${worst.toFixed(1)} ms`,
      baseline: `34 ms, the design's limit (plain <p> ${quantile(plain ?? [], 0.995).toFixed(1)} ms)`,
      ratio: worst / 34,
      goal: 1,
    },
  ];
}

/** @param {import('playwright').Page} page */
async function measureTagging(page) {
  const times = [];
  for (let round = 0; round <= tags; round++) {
    const took = await tag(page);
    if (round > 0) times.push(took);
  }
  return {
    what: `Enter in the tag bar to the painted passage, beside 1,000 others (median of ${tags})`,
    measured: spread(times),
    baseline: "100 ms, the design's limit for showing something",
    ratio: quantile(times) / 100,
    goal: 1,
  };
}

/** @param {{ electron: import('./bench-application.mjs').Electron, say: (line: string) => void }} tools */
export async function run({ electron, say }) {
  say('  texts at hand …');
  const rows = await measureReaderAlone(electron);
  const notebook = await makeNotebook(temporaryFolder(), 'reading');
  const { application, page } = await startApplication(electron, [notebook]);
  try {
    await page.getByRole('row', { name: 'Source en 0' }).waitFor();
    await installStopWatch(page);
    say('  opened by a click …');
    rows.push(await measureOpening(page, 'en', 'English'), await measureOpening(page, 'zh', 'Chinese'));
    await openSource(page, 'Source en 1000');
    await page.waitForTimeout(1000);
    say('  scrolled …');
    rows.push(...(await measureScrolling(page)));
    say('  tagged …');
    rows.push(await measureTagging(page));
    return rows;
  } finally {
    await application.close();
  }
}
