import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, launch, temporaryFolder, test, type Claimbook } from './launch';
import { ask, claimCount, newNotebook, show, verify } from './notebook-session';
import { clickOn } from './reading';

const english = [
  '# Notes on the Beiyuan group',
  'The board may vote on the smelter only after the Party committee has discussed the plan.',
  'Since 2021 one person has served as both chairman and Party secretary of the group.',
  'Shareholders approved a charter amendment that adds a chapter on the Party organisation.',
  'A fund linked to the internet regulator bought a 1% stake and received a board seat.',
  'The ministry handed this year’s mining quotas to only two groups.',
  'From April, shipments of dysprosium need an export licence from the commerce ministry.',
  'Discipline inspectors placed the former vice president under investigation for taking bribes.',
  'The privately owned battery maker set up a Party branch with forty members.',
  'Half of the managers’ bonus now depends on a party-building assessment.',
  'The provincial SASAC is the actual controller of the listed miner.',
  'The company denied that any Party cell takes part in pricing.',
  'She left the office early for a birthday party.',
].join('\n\n');
const chinese = [
  '北原集团简报',
  '公司党委对该投资项目前置研究后提交董事会审议。',
  '会议由集团党委书记、董事长主持，总经理列席。',
  '公司章程新增“党的组织”一章，明确党委职责。',
  '公司召开今年第五次党委理论学习中心组学习会。',
  '商务部对七类中重稀土相关物项实施出口管制。',
  '这家民营企业去年成立党支部，老板任书记。',
  '把党建考核结果与班子成员薪酬挂钩。',
  '金价上涨，黄金股票普遍走强。',
].join('\n\n');

/** Opens a new notebook with both sources. */
async function begin(claimbook: Claimbook): Promise<string> {
  const folder = temporaryFolder();
  const notebook = await newNotebook(claimbook, folder);
  const files = [
    ['english.md', english],
    ['chinese.txt', chinese],
  ].map(([name = '', text = '']) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, text);
    return file;
  });
  await claimbook.answerNext(files);
  await claimbook.page.keyboard.press('Control+i');
  await expect(claimbook.page.getByRole('row', { name: /Notes on the Beiyuan group/ })).toBeVisible();
  await expect(claimbook.page.getByRole('row', { name: /chinese|北原集团/ })).toBeVisible();
  return notebook;
}

async function open(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('row', { name }).click();
  const text = page.getByRole('article', { name }).locator('.reader__text');
  await expect(text).toBeVisible();
  await text.focus();
}

const card = (page: Page) => page.getByRole('dialog', { name: /^Suggestion:/ });
const position = (page: Page) => card(page).locator('.suggestion-card__count');
const shownCount = (page: Page) => page.locator('.source-toolbar .icon-button__badge');

/** Goes to the first suggestion; answers how many there are. */
async function first(page: Page): Promise<number> {
  await page.keyboard.press('g');
  await expect(position(page)).toHaveText(/^1 of \d+$/);
  return Number(/of (\d+)/.exec(await position(page).innerText())?.[1]);
}

async function suggested(page: Page, name: RegExp) {
  const found = (await ask(page, 'source.list', {})).find(({ title }) => name.test(title));
  if (!found) throw new Error(`There is no source ${name}.`);
  return ask(page, 'suggestion.list', { sourceId: found.id });
}

const englishTitle = /Notes on the Beiyuan group/;
const chineseTitle = /北原集团简报/;

test('an English and a Chinese source are worked off by keyboard, undone, and remembered', async ({
  claimbook,
}) => {
  test.setTimeout(120_000);
  const { page } = claimbook;
  const notebook = await begin(claimbook);
  await open(page, englishTitle);
  const count = await first(page);
  expect(count).toBeGreaterThanOrEqual(10);
  for (let done = 1; done <= 9; done++) {
    await page.keyboard.press(done % 3 === 0 ? 'x' : 'a');
    await expect(position(page)).toHaveText(`1 of ${count - done}`);
  }
  await expect.poll(() => claimCount(page)).toBe(6);
  await page.keyboard.press('Control+z');
  await expect(shownCount(page)).toHaveText(String(count - 8));
  await page.keyboard.press('Control+Shift+z');
  await expect(shownCount(page)).toHaveText(String(count - 9));

  await open(page, chineseTitle);
  const chineseCount = await first(page);
  expect(chineseCount).toBeGreaterThanOrEqual(6);
  const [one] = (await suggested(page, chineseTitle)).suggestions;
  await page.keyboard.press('Alt+p');
  await expect(card(page).getByRole('radio', { name: 'negated' })).toBeChecked();
  await page.keyboard.press('Shift+A');
  await expect(position(page)).toHaveText(`1 of ${chineseCount - 1}`);
  await expect.poll(() => claimCount(page)).toBe(7);
  const claims = await ask(page, 'claim.list', {});
  const words = claims.find(({ evidence }) => evidence[0]?.quote === one?.quote);
  expect(words?.codes[0]).toMatchObject({
    codeId: one?.codeId,
    polarity: 'negated',
    origin: { kind: 'rule', rule: one?.rule, trigger: one?.quote },
  });

  await page
    .getByRole('button', { name: /suggested by a rule, accepted by a person/ })
    .first()
    .click();
  await expect(page.getByText(/^Suggested by a rule, accepted by/)).toBeVisible();

  await claimbook.close();
  expect(verify(notebook)).toMatchObject({ ok: true, problems: [] });
  const again = await launch({ words: [notebook] });
  await expect(again.page.getByRole('row', { name: englishTitle })).toBeVisible();
  expect(await suggested(again.page, englishTitle)).toMatchObject({
    suggestions: { length: count - 9 },
    rejected: 3,
  });
  await again.close();
});

test('a rule is rejected in a source, seen in the list of rejections, and taken back', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await begin(claimbook);
  await open(page, englishTitle);
  const count = await first(page);
  await page.getByRole('button', { name: 'Details of this source' }).click();
  const panel = page.getByRole('region', { name: 'Suggestions' });
  await expect(panel.getByText(`${count} suggestions`)).toBeVisible();
  await clickOn(page, 'chairman and Party secretary');
  await expect(card(page)).toContainText('Secretary');
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('button', { name: /^Accept/ })).toBeFocused();
  await card(page).getByRole('button', { name: 'Whole rule' }).click();
  await page.getByRole('menuitem', { name: /Reject this rule in this source/ }).click();
  await expect(shownCount(page)).toHaveText(String(count - 1));
  await panel.getByText('1 rejected').click();
  await expect(panel.getByText(/a rule, in this source/)).toBeVisible();
  await panel.getByRole('button', { name: /^Take back/ }).click();
  await expect(shownCount(page)).toHaveText(String(count));
  await expect(panel.getByText('0 rejected')).toBeVisible();

  await panel
    .getByRole('button', { name: /^Accept all .* of/ })
    .first()
    .click();
  await expect(shownCount(page)).not.toHaveText(String(count));
  await page.keyboard.press('Control+Shift+G');
  await expect(panel.getByText('Claimbook can look through this source')).toBeVisible();
  await expect(card(page)).toBeHidden();
});

test('a suggestion of an older version is refused with the reason, and nothing is tagged', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await begin(claimbook);
  const { suggestions, version } = await suggested(page, englishTitle);
  const [one] = suggestions;
  const source = (await ask(page, 'source.list', {})).find(({ title }) => englishTitle.test(title));
  if (!one || !source) throw new Error('Nothing was suggested.');
  const accepted = { ...one, passage: one.sentence, polarity: 'affirmed' as const };
  const input = { sourceId: source.id, version: version + 1, suggestions: [accepted] };
  await expect(ask(page, 'suggestion.accept', input)).rejects.toThrow(/another version/);
  expect(await claimCount(page)).toBe(0);
});

test('triggers are checked as they are typed, tried on every source, kept, and taken back', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await begin(claimbook);
  await show(page, 'Codebook');
  await page.getByText('Golden share').first().click();
  const editor = page.getByRole('region', { name: 'Triggers' });
  const field = editor.getByRole('textbox', { name: 'Triggers' });
  await expect(field).toHaveValue(/golden/i);
  const shipped = await field.inputValue();

  await field.fill('office early (for\n<nobody> share');
  await expect(editor.getByRole('button', { name: /^Line 1, place 14/ })).toBeVisible();
  await expect(editor.getByRole('button', { name: 'Keep these triggers' })).toBeDisabled();
  await field.fill('<nobody> share');
  await expect(editor.getByText('no word class of this name')).toBeVisible();

  await field.fill('left the office\n黄金股票');
  await expect(editor.getByText(/^\+2 −1/)).toBeVisible();
  await editor.getByRole('button', { name: /黄金股票/ }).click();
  await expect(page.locator('.reader__text')).toContainText('黄金股票普遍走强');
  await editor.getByRole('button', { name: 'Keep these triggers' }).click();
  await expect(editor.getByText('These are your own')).toBeVisible();
  expect((await suggested(page, englishTitle)).suggestions.map(({ quote }) => quote)).toContain(
    'left the office',
  );

  await page.locator('.reader__text').focus();
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(shipped);
  await page.keyboard.press('Control+Shift+z');
  await expect(field).toHaveValue('left the office\n黄金股票');
  await editor.getByRole('button', { name: 'Back to the built-in triggers' }).click();
  await expect(field).toHaveValue(shipped);
  await expect(editor.getByText('These come with Claimbook.')).toBeVisible();
});
