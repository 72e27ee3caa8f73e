// 1,000 files of 50 KB of many formats imported in one go with the window open: how late its frames come meanwhile, how
// much memory the notebook host takes, and how long a file takes.
import { loadForNode } from '../bundle-for-node.mjs';
import { makeNotebook, quantile, startApplication, temporaryFolder } from './bench-application.mjs';

/** @typedef {import('./bench-application.mjs').Electron} Electron */
/** @typedef {{ writeBulkFiles: (folder: string, count: number) => Promise<string[]> }} Making */

const count = Number(process.env['CLAIMBOOK_BENCH_BULK'] ?? 1000);
const restingMs = 4000;
const memoryEveryMs = 500;
const goals = { memoryMegabytes: 600, lateMs: 50, perFileMs: 100 };

/**
 * Milliseconds that each frame came late while the files are imported, or for a while without files.
 * @param {import('playwright').Page} page
 * @param {readonly string[]} files
 */
function watchFrames(page, files) {
  return page.evaluate(async ([given, resting]) => {
    const { claimbook } = /** @type {{ claimbook: import('../../shared/ipc/bridge').Bridge }} */ (
      /** @type {unknown} */ (globalThis)
    );
    const started = performance.now();
    /** @type {number[]} */
    const late = [];
    let isOver = false;
    const frames = new Promise((resolve) => {
      let before = performance.now();
      const look = (/** @type {number} */ now) => {
        late.push(Math.max(0, now - before - 1000 / 60));
        before = now;
        if (isOver) resolve(undefined);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const paths = /** @type {string[]} */ (given);
    if (paths.length === 0) await new Promise((resolve) => setTimeout(resolve, Number(resting)));
    const answer =
      paths.length > 0 ? await claimbook.call('source.importFiles', { files: paths, method: 'file' }) : '';
    isOver = true;
    await frames;
    const took = performance.now() - started;
    const failed = answer === '' ? 0 : JSON.parse(answer).value.filter((/** @type {object} */ one) => !('source' in one)).length; // prettier-ignore
    return { late, took, failed };
  }, /** @type {const} */ ([files, restingMs]));
}

/** The greatest resident memory of each process by its name, in MB. @param {import('playwright').ElectronApplication} application */
function watchMemory(application) {
  /** @type {Map<string, number>} */
  const most = new Map();
  const look = async () => {
    const found = await application.evaluate(({ app }) =>
      app.getAppMetrics().map(({ name, serviceName, type, memory }) => ({
        name: name ?? serviceName ?? type,
        kilobytes: memory.workingSetSize,
      })),
    );
    for (const { name, kilobytes } of found) {
      most.set(name, Math.max(most.get(name) ?? 0, kilobytes / 1024));
    }
  };
  // Once the application is closing there is nothing more to measure.
  const timer = setInterval(() => void look().catch(() => undefined), memoryEveryMs);
  return { most, stop: () => clearInterval(timer) };
}

/** @param {{ electron: Electron, say: (words: string) => void }} tools */
export async function run({ electron, say }) {
  const { writeBulkFiles } = /** @type {Making} */ (await loadForNode('bench/bulk-files-run'));
  const folder = temporaryFolder();
  const files = await writeBulkFiles(folder, count);
  const { application, page } = await startApplication(electron, [await makeNotebook(folder, 'empty')]);
  try {
    await page.getByText('No sources yet').waitFor();
    const resting = await watchFrames(page, []);
    const memory = watchMemory(application);
    const busy = await watchFrames(page, files);
    memory.stop();
    for (const [name, megabytes] of memory.most) say(`${name}: ${megabytes.toFixed(0)} MB at most`);
    if (busy.failed > 0) throw new Error(`${busy.failed} files were not imported.`);
    const host = Math.max(
      ...[...memory.most].flatMap(([name, used]) => (/notebook/i.test(name) ? used : [])),
    );
    const latest = Math.max(...busy.late);
    const perFile = busy.took / files.length;
    const tooLate = busy.late.filter((late) => late > goals.lateMs).length;
    return [
      {
        what: `${files.length} mixed files of 50 KB imported in one go: memory of the notebook host`,
        measured: `${host.toFixed(0)} MB`,
        baseline: `${goals.memoryMegabytes} MB`,
        ratio: host / goals.memoryMegabytes,
        goal: 1,
      },
      {
        what: 'the latest frame of the window meanwhile',
        measured: `${latest.toFixed(0)} ms late (${tooLate} of ${busy.late.length} over ${goals.lateMs} ms, p99 ${quantile(busy.late, 0.99).toFixed(0)} ms)`,
        baseline: `${goals.lateMs} ms (in the same window at rest: latest ${Math.max(...resting.late).toFixed(0)} ms)`,
        ratio: latest / goals.lateMs,
        goal: 1,
      },
      {
        what: 'time for one file of them',
        measured: `${perFile.toFixed(0)} ms`,
        baseline: `${goals.perFileMs} ms`,
        ratio: perFile / goals.perFileMs,
        goal: 1,
      },
    ];
  } finally {
    await application.close();
  }
}
