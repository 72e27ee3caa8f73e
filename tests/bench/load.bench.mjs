// A notebook of 10,000 sources, 100,000 claims and 1,000 memos: a working day of eight hours replayed in the window, how long
// each action takes in it, and how much memory its processes keep from hour to hour.
import {
  installStopWatch,
  makeNotebook,
  privateMemory,
  quantile,
  spread,
  startApplication,
  temporaryFolder,
  timed,
  watchForElement,
} from './bench-application.mjs';
import { tagByBar } from './tagging.bench.mjs';

/** @typedef {import('./bench-application.mjs').Electron} Electron */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').ElectronApplication} Application */
/** @typedef {Record<string, number[]>} Times milliseconds of each action by its name */

const hours = Number(process.env['CLAIMBOOK_BENCH_HOURS'] ?? 8);
/** What an analyst does in an hour; each round opens a source, tags, searches, writes and takes a step back. */
const roundsAnHour = 20;
const tagsARound = 3;
const growthGoal = 0.05;
/** Milliseconds that the design allows an action: to show something, or to open a view. */
const limits = { open: 300, tag: 100, search: 100, table: 300, memo: 300 };

/** Opens a document by its title. @param {Page} page @param {string} title @param {string} selector @param {string} words */
async function openByTitle(page, title, selector, words) {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(title);
  await page.locator('[role=option]', { hasText: title }).first().waitFor();
  await watchForElement(page, selector, { words });
  return timed(page, () => page.keyboard.press('Enter'));
}

/** One round of work. @param {Page} page @param {number} round @param {Times} times */
async function work(page, round, times) {
  const serial = (round * 7919) % 10_000;
  const language = serial % 2 ? 'zh' : 'en';
  times.open?.push(await openByTitle(page, `Source ${language} ${serial}`, '.reader__text', `${serial}.1 `));
  await page.locator('.reader__text').focus();
  await page.keyboard.press('ArrowDown');
  for (let tag = 0; tag < tagsARound; tag++) {
    times.tag?.push(await tagByBar(page, ['pre', 'gol', 'quo'][tag] ?? 'pre'));
    await page.waitForTimeout(100);
  }
  await page.keyboard.press('Control+Z');

  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(`${serial}.`);
  await watchForElement(page, '[role=treegrid] mark', { words: `${serial}.7`, keys: ['7'] });
  times.search?.push(await timed(page, () => page.keyboard.press('7')));

  await watchForElement(page, '.claims-table [role=row]', { words: 'Claim', keys: ['L'] });
  times.table?.push(await timed(page, () => page.keyboard.press('Control+Shift+L')));

  const memo = `Load memo ${round % 1000}.`;
  times.memo?.push(await openByTitle(page, memo, '.memo-view__text', ''));
  await page.locator('.memo-view__text').focus();
  await page.keyboard.type(`Round ${round}: what was decided stands in the minutes. `);
  await page.waitForTimeout(900);
  for (let tab = 0; tab < 3; tab++) await page.keyboard.press('Control+W');
}

/** Private memory of the window and of the notebook host, MB, after the window has cleared up. @param {Application} application @param {Page} page */
async function memoryOf(application, page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const processes = await application.evaluate(({ app, BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    return app.getAppMetrics().flatMap(({ pid, name, serviceName }) => {
      if (pid === window) return [{ kind: 'window', pid }];
      return /notebook/i.test(name ?? serviceName ?? '') ? [{ kind: 'host', pid }] : [];
    });
  });
  const used = { window: 0, host: 0 };
  for (const { kind, pid } of processes) {
    used[/** @type {'window' | 'host'} */ (kind)] += privateMemory(pid);
  }
  return used;
}

/** @param {string} name @param {readonly number[]} times @param {number} limit */
function actionRow(name, times, limit) {
  return {
    what: `${name}, over a day with 10,000 sources, 100,000 claims, 1,000 memos (p95 of ${times.length})`,
    measured: `${quantile(times, 0.95).toFixed(0)} ms, median ${spread(times)}`,
    baseline: `${limit} ms`,
    ratio: quantile(times, 0.95) / limit,
    goal: 1,
  };
}

/** Growth from the second hour, in which everything has been used once, to the last. @param {'window' | 'host'} kind @param {readonly { window: number, host: number }[]} memory */
function memoryRow(kind, memory) {
  const used = memory.map((each) => each[kind]);
  const [first, last] = [used[1] ?? NaN, used.at(-1) ?? NaN];
  const growth = (last - first) / first / Math.max(1, used.length - 2);
  return {
    what: `memory of the ${kind}, growth an hour from the second on`,
    measured: `${(growth * 100).toFixed(1)} % (${used.map((megabytes) => megabytes.toFixed(0)).join(', ')} MB)`,
    baseline: `${growthGoal * 100} %, the design’s limit`,
    ratio: growth / growthGoal,
    goal: 1,
  };
}

/** @param {{ electron: Electron, say: (line: string) => void }} tools */
export async function run({ electron, say }) {
  say('  a notebook of 10,000 sources is made …');
  const notebook = await makeNotebook(temporaryFolder(), 'load');
  const { application, page } = await startApplication(electron, [notebook]);
  try {
    await page.waitForSelector('.source-card');
    // The host learns the claims while nobody asks for them.
    await page.waitForTimeout(15_000);
    await installStopWatch(page);
    /** @type {Times} */
    const times = { open: [], tag: [], search: [], table: [], memo: [] };
    const memory = [];
    for (let hour = 0; hour < hours; hour++) {
      for (let round = 0; round < roundsAnHour; round++) {
        await work(page, hour * roundsAnHour + round, times);
      }
      memory.push(await memoryOf(application, page));
      say(`  hour ${hour + 1}: ${JSON.stringify(memory.at(-1))}`);
    }
    return [
      actionRow('a source from the palette to its text', times.open ?? [], limits.open),
      actionRow('Enter in the tag bar to the painted passage', times.tag ?? [], limits.tag),
      actionRow('the last letter of a search to what it finds', times.search ?? [], limits.search),
      actionRow('the claims table', times.table ?? [], limits.table),
      actionRow('a memo from the palette to its text', times.memo ?? [], limits.memo),
      memoryRow('window', memory),
      memoryRow('host', memory),
    ];
  } finally {
    await application.close();
  }
}
