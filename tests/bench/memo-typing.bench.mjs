// Typing in a memo of 100 KB with 200 citations, key to frame, beside a plain contenteditable with the same content.
import { makePageApplication, quantile } from './bench-application.mjs';
import { startElectron } from '../start-electron.mjs';

const rounds = 4;
const keysPerRound = 120;
const bytes = 100 * 1024;
const citations = 200;

/** @param {import('playwright').Page} page @param {'memo' | 'plain' | 'checked'} kind @param {number} cited */
async function open(page, kind, cited) {
  const url = new URL(page.url());
  url.search = new URLSearchParams({
    kind,
    bytes: String(bytes),
    citations: String(cited),
    checks: kind === 'checked' ? '1' : '0',
  }).toString();
  await page.goto(url.href);
  await page.waitForFunction('window.isReady');
}

/** Types in the middle of the text. @param {import('playwright').Page} page @param {'memo' | 'plain' | 'checked'} kind */
async function measureTyping(page, kind) {
  await open(page, kind, citations);
  const paragraph = page.locator('.memo-text > p').nth(400);
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click();
  const text = 'a memo is written here ';
  for (let key = 0; key < 20; key++) await page.keyboard.type('x', { delay: 30 });
  await page.evaluate('window.delays.length = 0');
  for (let key = 0; key < keysPerRound; key++) {
    await page.keyboard.type(text[key % text.length] ?? 'x');
    await page.waitForTimeout(25 + ((key * 7) % 20));
  }
  return /** @type {number[]} */ (await page.evaluate('window.delays'));
}

/** @param {import('playwright').Page} page @param {number} cited */
async function measureOpening(page, cited) {
  await open(page, 'memo', cited);
  return /** @type {number} */ (await page.evaluate('window.openedIn'));
}

/** @param {{ electron: { executable: string, args: string[] } }} tools */
export async function run({ electron }) {
  const folder = await makePageApplication('memo-typing-page.ts', {
    kind: 'memo',
    bytes: '1000',
    citations: '1',
  });
  const application = await startElectron({
    executablePath: electron.executable,
    args: [...electron.args, folder],
  });
  /** @type {Record<'memo' | 'plain' | 'checked', number[]>} */
  const typing = { memo: [], plain: [], checked: [] };
  /** @type {{ cited: number[], bare: number[] }} */
  const opening = { cited: [], bare: [] };
  try {
    const page = await application.firstWindow();
    for (let round = 0; round < rounds; round++) {
      for (const kind of /** @type {const} */ (['plain', 'memo', 'checked']))
        typing[kind].push(...(await measureTyping(page, kind)));
    }
    for (let round = 0; round < 7; round++) {
      opening.bare.push(await measureOpening(page, 0));
      opening.cited.push(await measureOpening(page, citations));
    }
  } finally {
    await application.close();
  }
  return [
    typingRow(typing, 0.5, 'p50', 1.2),
    typingRow(typing, 0.95, 'p95', 1.2),
    checksRow(typing),
    {
      what: 'memo of 100 KB with 200 citations opens (median of 7)',
      measured: `${quantile(opening.cited, 0.5).toFixed(0)} ms`,
      baseline: `${quantile(opening.bare, 0.5).toFixed(0)} ms, the same without citations`,
      ratio: quantile(opening.cited, 0.5) / quantile(opening.bare, 0.5),
      goal: 1.7,
    },
  ];
}

/** What marks of checks add to a key; the goal is 16 ms at p95. @param {Record<'memo' | 'checked', number[]>} typing */
function checksRow(typing) {
  const [measured, baseline] = [quantile(typing.checked, 0.95), quantile(typing.memo, 0.95)];
  return {
    what: '200 marks of checks in that memo: what they add to a key, p95',
    measured: `${Math.max(0, measured - baseline).toFixed(1)} ms (${measured.toFixed(1)} ms)`,
    baseline: `16 ms (${baseline.toFixed(1)} ms without checks)`,
    ratio: Math.max(0, measured - baseline) / 16,
    goal: 1,
  };
}

/** @param {Record<'memo' | 'plain', number[]>} typing @param {number} share @param {string} name @param {number} goal */
function typingRow(typing, share, name, goal) {
  const [measured, baseline] = [quantile(typing.memo, share), quantile(typing.plain, share)];
  return {
    what: `typing in a memo of 100 KB with 200 citations, key to frame, ${name} of ${typing.memo.length} keys`,
    measured: `${measured.toFixed(1)} ms`,
    baseline: `${baseline.toFixed(1)} ms, a plain contenteditable`,
    ratio: measured / baseline,
    goal,
  };
}
