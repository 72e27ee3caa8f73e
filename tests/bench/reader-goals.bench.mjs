// The design's goals for the reader at 5 MB with 5,000 overlapping passages, beside plain paragraphs of the same text.
import { startElectron } from '../start-electron.mjs';
import { makePageApplication, privateMemory, quantile, spread } from './bench-application.mjs';

const bytes = 5 * 1024 * 1024;
const passages = 5000;
const rounds = 3;

/** @typedef {{ took: number, longest: number }} Entered */

/**
 * A window of its own for each text, so that what one leaves in memory is not the other's.
 * @param {import('./bench-application.mjs').Electron} electron
 * @param {string} folder
 * @param {'reader' | 'plain'} kind
 */
async function measure(electron, folder, kind) {
  const application = await startElectron({
    executablePath: electron.executable,
    args: [...electron.args, folder],
  });
  try {
    const page = await application.firstWindow();
    await page.waitForFunction('window.isReady');
    const pid = await application.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    );
    /** @type {(script: string) => Promise<any>} */
    const ask = (script) => page.evaluate(script);
    // A small text first warms code and fonts.
    await ask(`enter('${kind}', 20000, 50)`);
    await ask('leave()');
    const empty = privateMemory(pid);
    const opened = /** @type {Entered} */ (await ask(`enter('${kind}', ${bytes}, ${passages})`));
    const memory = privateMemory(pid) - empty;
    if (kind === 'plain') return { opened, memory, memoryAfter: memory, more: null };
    const still = /** @type {number[]} */ (await ask('scrolled(120, 0)'));
    const tagged = await ask('tagged(40)');
    const gone = await ask('gone(20)');
    const jumped = /** @type {number[]} */ (await ask('jumped(40)'));
    const frames = /** @type {number[]} */ (await ask('scrolled(400, 800)'));
    const memoryAfter = privateMemory(pid) - empty;
    return { opened, memory, memoryAfter, more: { still, tagged, gone, jumped, frames } };
  } finally {
    await application.close();
  }
}

/** @param {{ electron: import('./bench-application.mjs').Electron, say: (line: string) => void }} tools */
export async function run({ electron, say }) {
  const folder = await makePageApplication('reader-page.ts');
  const ours = [];
  const plain = [];
  for (let round = 0; round < rounds; round++) {
    say(`  round ${round + 1} of ${rounds} …`);
    plain.push(await measure(electron, folder, 'plain'));
    ours.push(await measure(electron, folder, 'reader'));
  }
  return rowsOf(ours, plain);
}

/** @typedef {Awaited<ReturnType<typeof measure>>} Measured */

/** @param {readonly Measured[]} ours @param {readonly Measured[]} plain */
function rowsOf(ours, plain) {
  const all = ours.flatMap(({ more }) => (more ? [more] : []));
  /** @param {(measured: Measured) => number} of */
  const beside = (of) => ({ reader: quantile(ours.map(of)), plain: quantile(plain.map(of)) });
  const paint = beside(({ opened }) => opened.took);
  const memory = beside((measured) => measured.memory);
  const after = beside((measured) => measured.memoryAfter);
  const longest = quantile(ours.map(({ opened }) => opened.longest));
  const frames = all.flatMap((more) => more.frames);
  const still = quantile(
    all.flatMap((more) => more.still),
    0.95,
  );
  const script = all.flatMap((more) => /** @type {number[]} */ (more.tagged.script));
  const tagPaint = quantile(all.flatMap((more) => /** @type {number[]} */ (more.tagged.paint)));
  const emptyFrame = quantile(all.flatMap((more) => /** @type {number[]} */ (more.tagged.empty)));
  const gone = all.flatMap((more) => /** @type {number[]} */ (more.gone.times));
  const exact = all.reduce((sum, more) => sum + more.gone.exact, 0);
  const jumped = all.flatMap((more) => more.jumped);
  const name = '5 MB with 5,000 overlapping passages';
  return [
    row(`${name}: first paint`, paint.reader, 'ms', paint.plain, 'plain <p>', 0.08),
    row(`${name}: private memory once open`, memory.reader, 'MB', memory.plain, 'plain <p>', 0.08),
    row(`${name}: private memory after scrolling`, after.reader, 'MB', after.plain, 'plain <p>', 0.2),
    row(`${name}: longest task on opening (0: none of 50 ms)`, longest, 'ms', 50, 'the goal', 1),
    row(
      `${name}: fast scroll, frame p95`,
      quantile(frames, 0.95),
      'ms',
      17,
      `the goal (${still.toFixed(1)} ms while nothing moves)`,
      1,
    ),
    row(`${name}: fast scroll, longest frame`, Math.max(...frames), 'ms', 34, 'the goal', 1),
    row(`${name}: jump p95`, quantile(jumped, 0.95), 'ms', 34, 'the goal', 1),
    row(
      `${name}: script to add or remove a tag (${spread(script)})`,
      quantile(script),
      'ms',
      1,
      'the goal',
      1,
    ),
    row(`${name}: add or remove a tag, to paint`, tagPaint, 'ms', emptyFrame, 'an empty frame', 1.3),
    row(
      `${name}: go to a passage p95 (${exact} of ${gone.length} exact)`,
      quantile(gone, 0.95),
      'ms',
      34,
      'the goal',
      1,
    ),
  ];
}

/**
 * @param {string} what @param {number} measured @param {string} unit @param {number} baseline @param {string} peer
 * @param {number} goal
 */
function row(what, measured, unit, baseline, peer, goal) {
  return {
    what,
    measured: `${measured.toFixed(1)} ${unit}`,
    baseline: `${baseline.toFixed(1)} ${unit}, ${peer}`,
    ratio: measured / baseline,
    goal,
  };
}
