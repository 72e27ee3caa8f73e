import type { Page } from 'playwright';
import { expect, test } from './launch';
import { ask, newNotebook, verify } from './notebook-session';

const passages = 50;

/** How an analyst codes one passage after the other: what is passed over, and what is typed for each code. */
interface Script {
  readonly title: string;
  readonly sentence: (n: number) => string;
  /** What is typed after T, by code. */
  readonly typed: Readonly<Record<string, string>>;
}

const scripts: readonly Script[] = [
  {
    title: 'Who decides at the venture',
    sentence: (n) =>
      `In step ${n} the committee of the U.S. venture studied item No. ${n}, worth 3.5 million. `,
    typed: {
      'pre-deliberation': 'pre',
      'golden-share': 'gol',
      'state-ownership': 'own',
      'production-quota': 'quo',
      'anti-corruption': 'cor',
    },
  },
  {
    title: '集团党委会议纪要',
    sentence: (n) =>
      `第${n}次会议由党委书记、董事长主持，“重大事项”经党委会前置研究讨论后，再提交董事会审议。`,
    typed: {
      'secretary-chair-dual-post': 'yjt',
      'pre-deliberation': 'qzyj',
      'golden-share': '黄金',
      'state-ownership': 'gykg',
      'mass-line': 'qzlx',
    },
  },
];

/** An article of paragraphs with three sentences each; enough that some can be passed over. */
function articleOf({ title, sentence }: Script): { text: string; sentences: string[] } {
  const sentences = Array.from({ length: 66 }, (_, n) => sentence(n + 1));
  const paragraphs = Array.from({ length: 22 }, (_, n) =>
    sentences
      .slice(n * 3, n * 3 + 3)
      .join('')
      .trim(),
  );
  return { text: [title, ...paragraphs].join('\n\n'), sentences: sentences.map((words) => words.trim()) };
}

/** Counts every key that goes down, Shift and the like included. */
async function countKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(globalThis, { keysPressed: 0 });
    const count = () => (globalThis as unknown as { keysPressed: number }).keysPressed++;
    addEventListener('keydown', count, true);
  });
  return () => page.evaluate(() => (globalThis as unknown as { keysPressed: number }).keysPressed);
}

/** Types as fast as the keys can be sent: nothing waits for the passage before. */
async function code(page: Page, script: Script, sentences: readonly string[]) {
  const { keyboard } = page;
  const codes = Object.entries(script.typed);
  const expected: { quote: string; codeId: string }[] = [];
  let at = 0;
  let last = '';
  for (let n = 0; n < passages; n++) {
    // Now and then a sentence says nothing that matters.
    const isPassedOver = n % 4 === 3;
    for (let step = 0; step <= Number(isPassedOver); step++) await keyboard.press('s');
    at += Number(isPassedOver);
    const isRepeated = last !== '' && n % 3 === 1;
    const [codeId, letters] = codes[n % codes.length]!;
    if (isRepeated) await keyboard.press('r');
    else {
      await keyboard.press('t');
      // Han are typed by an input method, letter by letter: counted below as its keys.
      if (/^[a-z]+$/.test(letters)) for (const letter of letters) await keyboard.press(letter);
      else await keyboard.insertText(letters);
      await keyboard.press('Enter');
      last = codeId;
    }
    expected.push({ quote: sentences[at]!, codeId: last });
    at += 1;
  }
  return expected;
}

/** Keys that an input method takes for Han: initials of the syllables and the space that chooses. */
function keysOfInputMethod(script: Script): number {
  const codes = Object.values(script.typed);
  let keys = 0;
  for (let n = 0; n < passages; n++) {
    const letters = codes[n % codes.length]!;
    if (n % 3 !== 1 && !/^[a-z]+$/.test(letters)) keys += letters.length + 1;
  }
  return keys;
}

for (const script of scripts) {
  test(`50 passages of an article are coded with at most 6 keys each: ${script.title}`, async ({
    claimbook,
  }) => {
    const { page, application } = claimbook;
    const file = await newNotebook(claimbook);
    const { text, sentences } = articleOf(script);
    await application.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
    await page.keyboard.press('Control+V');
    await expect(page.locator('.reader__text')).toBeFocused();
    // The caret stands before the first sentence, as after reading the title.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    const keys = await countKeys(page);
    const started = Date.now();
    const expected = await code(page, script, sentences);
    const pressed = (await keys()) + keysOfInputMethod(script);
    await expect(page.locator('.status-line__counts')).toContainText(`${passages} claims`);
    const took = Date.now() - started;
    const claims = await ask(page, 'claim.list', {});
    const made = claims.map(({ evidence, codes }) => ({
      quote: evidence[0]?.quote,
      codeId: codes.map(({ codeId }) => codeId).join(' '),
      start: evidence[0]?.start ?? -1,
    }));
    const inOrder = made
      .toSorted((a, b) => a.start - b.start)
      .map(({ quote, codeId }) => ({ quote, codeId }));
    expect(inOrder).toEqual(expected);
    test.info().annotations.push({
      type: 'keys a passage',
      description: `${(pressed / passages).toFixed(2)}; ${passages} passages in ${(took / 1000).toFixed(1)} s`,
    });
    expect(pressed / passages).toBeLessThanOrEqual(6);
    await claimbook.close();
    expect(verify(file)).toMatchObject({ ok: true, problems: [] });
  });
}
