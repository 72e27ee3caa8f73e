import type { Page } from 'playwright';
import type { Claim } from '../../shared/claim/claim-schema';
import { expect, test, type Claimbook } from './launch';
import { ask, newNotebook, verify } from './notebook-session';
import { clickOn, dragOver } from './reading';

const text = `Minutes

The committee studied the plan first. The board approved it later. Nobody objected.

党委会前置研究讨论重大事项。董事会再作决定。经理层执行。`;

const passageText = (page: Page) => page.locator('.claim-evidence__quote');
const margin = (page: Page) => page.getByRole('complementary', { name: 'Passages' });

/** A new notebook with one pasted source that has the focus. */
async function started(claimbook: Claimbook): Promise<string> {
  const file = await newNotebook(claimbook);
  await claimbook.application.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
  await claimbook.page.keyboard.press('Control+V');
  await expect(claimbook.page.locator('.reader__text')).toBeFocused();
  return file;
}

/** Puts the caret into the first of some words and tags their sentence by keys alone. */
async function tagSentence(page: Page, words: string, typed: string): Promise<void> {
  await clickOn(page, words);
  await page.keyboard.press('t');
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

async function claims(page: Page): Promise<Claim[]> {
  return ask(page, 'claim.list', {});
}

const quotes = async (page: Page): Promise<string[]> =>
  (await claims(page)).flatMap(({ evidence }) => evidence.map(({ quote }) => quote));

test('the edges of a passage are moved by sentence, word and paragraph, at either end', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const file = await started(claimbook);
  await tagSentence(page, '董事会再作', 'yjt');
  await expect.poll(() => quotes(page)).toEqual(['董事会再作决定。']);
  await expect(margin(page).getByRole('button')).toHaveCount(1);

  await page.keyboard.press('e');
  const bar = page.getByRole('region', { name: 'Edges of a passage' });
  await expect(bar).toBeVisible();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.keyboard.press('x');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect(bar).toContainText('事项。董事会再作决定。经理层执行。');
  await page.keyboard.press('Enter');
  await expect(bar).toBeHidden();
  await expect(passageText(page)).toHaveText(['事项。董事会再作决定。经理层执行。']);
  await expect(page.locator('.reader__text')).toBeFocused();

  await page.keyboard.press('e');
  await page.keyboard.press('Control+Shift+ArrowUp');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  expect(await quotes(page)).toEqual(['事项。董事会再作决定。经理层执行。']);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: move edge of passage of')).toBeVisible();
  await expect.poll(() => quotes(page)).toEqual(['董事会再作决定。']);
  await claimbook.close();
  expect(verify(file)).toMatchObject({ ok: true, problems: [] });
});

test('a passage is split where the caret is, with its translation, and joined again', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await started(claimbook);
  await dragOver(page, 'The committee studied the plan first. The board approved it later.');
  await page.keyboard.press('t');
  await page.keyboard.type('pre');
  await page.keyboard.press('Enter');
  await expect(passageText(page)).toHaveCount(1);
  await clickOn(page, 'The board approved');
  await page.keyboard.press('Shift+J');
  await expect
    .poll(() => quotes(page))
    .toEqual(['The committee studied the plan first. T', 'he board approved it later.']);
  await page.keyboard.press('j');
  await expect
    .poll(() => quotes(page))
    .toEqual(['The committee studied the plan first. The board approved it later.']);

  const [claim] = await claims(page);
  await ask(page, 'claim.setEvidence', {
    claimId: claim!.id,
    evidenceId: claim!.evidence[0]!.id,
    changes: { translation: { text: '先研究。后批准。', translator: 'Ada', status: 'reviewed' } },
  });
  await expect(page.getByRole('textbox', { name: 'Translation', exact: true })).toHaveValue(
    '先研究。后批准。',
  );
  await clickOn(page, 'The board approved');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+J');
  const dialog = page.getByRole('dialog', { name: 'Split the passage' });
  await expect(dialog.getByRole('textbox', { name: 'Translation of the first part' })).toHaveValue(
    '先研究。后批准。',
  );
  await dialog.getByRole('textbox', { name: 'Translation of the first part' }).fill('先研究。');
  await dialog.getByRole('textbox', { name: 'Translation of the second part' }).fill('后批准。');
  await dialog.getByRole('button', { name: 'Split' }).click();
  await expect(dialog).toBeHidden();
  await expect
    .poll(async () =>
      (await claims(page)).flatMap(({ evidence }) => evidence.map((item) => item.translation?.text)),
    )
    .toEqual(['先研究。', '后批准。']);
});

test('neighbours of two claims with one code are joined, and so undone', async ({ claimbook }) => {
  const { page } = claimbook;
  await started(claimbook);
  await tagSentence(page, '党委会前置', 'qzyj');
  await page.keyboard.press('s');
  await page.keyboard.press('r');
  await expect.poll(() => quotes(page)).toEqual(['党委会前置研究讨论重大事项。', '董事会再作决定。']);
  await clickOn(page, '党委会前置');
  await page.keyboard.press('j');
  await expect.poll(() => quotes(page)).toEqual(['党委会前置研究讨论重大事项。董事会再作决定。']);
  await page.keyboard.press('j');
  await expect(
    page.getByRole('region', { name: 'Messages' }).getByText('stands right beside this one'),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => quotes(page)).toEqual(['党委会前置研究讨论重大事项。', '董事会再作决定。']);
});

test('overlapping passages are all reached by key; a tag is removed in the margin and comes back', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await started(claimbook);
  await tagSentence(page, 'The committee', 'pre');
  await dragOver(page, 'The committee');
  await page.keyboard.press('t');
  await page.keyboard.type('gol');
  await page.keyboard.press('Enter');
  await page.keyboard.press('r');
  await expect(page.getByRole('region', { name: 'Messages' }).getByText('Already tagged: ')).toBeVisible();
  await expect.poll(() => quotes(page)).toEqual(['The committee studied the plan first.', 'The committee']);

  await page.keyboard.press('Control+Home');
  for (const quote of ['The committee', 'The committee studied the plan first.']) {
    await page.keyboard.press('n');
    await expect(page.locator('.claim-evidence--chosen blockquote')).toHaveText(quote);
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('.source-view__cycle')).toContainText('Passage 2 of 2 here');
  await page.keyboard.press('Enter');
  await expect(page.locator('.source-view__cycle')).toContainText('Passage 1 of 2 here');

  await margin(page)
    .getByRole('button', { name: '+1' })
    .or(margin(page).getByRole('button', { name: /more/ }))
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await margin(page)
    .getByRole('button', { name: /Golden share/i })
    .focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => quotes(page)).toEqual(['The committee studied the plan first.']);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => quotes(page)).toEqual(['The committee studied the plan first.', 'The committee']);
});

test('every occurrence of words is tagged after a preview, in one step', async ({ claimbook }) => {
  const { page, application } = claimbook;
  await started(claimbook);
  const second = '会议纪要\n\n黨委會前置研究。党委会执行。';
  await application.evaluate(({ clipboard }, words) => clipboard.writeText(words), second);
  await page.keyboard.press('Control+V');
  await expect(page.locator('.reader__text')).toContainText('党委会执行');
  await dragOver(page, '党委会');
  await page.keyboard.press('1');
  await expect(page.getByText('No code is on key 1.')).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.type('qzyj');
  await page.keyboard.press('Enter');
  await expect.poll(() => quotes(page)).toEqual(['党委会']);
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: 'Tag every occurrence' });
  await expect(dialog.getByText('2 found, 1 tagged so already, 1 chosen.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'All sources' }).check();
  await expect(dialog.getByText('3 found, 1 tagged so already, 2 chosen.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Traditional and simplified apart' }).check();
  await expect(dialog.getByText('2 found, 1 tagged so already, 1 chosen.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Traditional and simplified apart' }).uncheck();
  await dialog
    .getByRole('checkbox', { name: '会议纪要', exact: false })
    .or(dialog.getByLabel(/黨委會/))
    .first()
    .uncheck();
  await dialog.getByRole('button', { name: 'Tag one passage' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => quotes(page)).toEqual(['党委会', '党委会']);
  await page.keyboard.press('o');
  await dialog.getByRole('radio', { name: 'All sources' }).check();
  await dialog.getByRole('radio', { name: 'All to one new claim' }).check();
  await dialog.getByRole('combobox').fill('gol');
  await expect(dialog.getByText('3 found, 3 chosen.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Tag 3 passages' }).click();
  await expect(dialog).toBeHidden();
  await expect
    .poll(async () => (await claims(page)).map(({ evidence }) => evidence.length))
    .toEqual([1, 1, 3]);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await claims(page)).map(({ evidence }) => evidence.length)).toEqual([1, 1]);
});
