import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { expect, temporaryFolder, test } from './launch';

const sentence = '重点用户供应方案须经党委会前置研究讨论后，再提交董事会审议。';
const text = `集团党委会议纪要

${sentence}前置研究讨论不代替董事会决策。

会议由党委书记、董事长主持。`;

test('from a pasted Chinese text to an exported memo with the keyboard alone', async ({ claimbook }) => {
  const { page, application } = claimbook;
  const folder = temporaryFolder();
  const exported = path.join(folder, '备忘录.md');
  const { keyboard } = page;

  await test.step('a new notebook and a pasted source', async () => {
    await expect(page.getByRole('button', { name: 'New notebook…' })).toBeVisible();
    await claimbook.answerNext([path.join(folder, '北原.claimbook')]);
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(page.getByText('Nothing open')).toBeVisible();
    await application.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
    await keyboard.press('Control+V');
    await expect(page.locator('.reader__text')).toContainText(sentence);
    await expect(page.locator('.reader__text')).toBeFocused();
  });

  await test.step('a sentence becomes a claim', async () => {
    await keyboard.press('ArrowDown');
    await keyboard.press('Home');
    await keyboard.press('Alt+Shift+ArrowRight');
    await keyboard.press('t');
    await keyboard.type('qzyj');
    await keyboard.press('Enter');
    await expect(page.locator('blockquote')).toHaveText(sentence);
  });

  await test.step('more by one key each; polarity, codes and passages without the mouse', async () => {
    await keyboard.press('ArrowRight');
    await keyboard.press('Alt+Shift+ArrowRight');
    await keyboard.press('t');
    await keyboard.press('Alt+P');
    await keyboard.type('党组织前置');
    await keyboard.press('Enter');
    await expect(page.getByText('2 claims').first()).toBeVisible();
    await keyboard.press('n');
    await keyboard.press('p');
  });

  await test.step('a memo that cites both', async () => {
    await keyboard.press('Control+N');
    await expect(page.getByRole('textbox', { name: 'Title of the memo' })).toBeFocused();
    await keyboard.type('谁说了算？');
    await keyboard.press('Enter');
    await keyboard.type('党委会先于董事会研究供应方案 @重点用户');
    await expect(page.getByRole('option')).toHaveCount(1);
    await keyboard.press('Enter');
    await keyboard.type('。这是我们的判断。前置研究不代替决策 @不代替');
    await expect(page.getByRole('option')).toHaveCount(1);
    await keyboard.press('Enter');
    await keyboard.type('。');
    await expect(page.locator('h2:has-text("Bottom line") + p')).toHaveText(
      '党委会先于董事会研究供应方案 [1]。这是我们的判断。前置研究不代替决策 [2]。',
    );
    await expect(page.getByRole('contentinfo').getByText('Saved')).toBeVisible();
  });

  await test.step('the memo as Markdown', async () => {
    await keyboard.press('Control+E');
    const dialog = page.getByRole('dialog', { name: 'Export memo' });
    await expect(dialog.getByRole('radio', { name: /^Word/ })).toBeFocused();
    const markdown = dialog.getByRole('radio', { name: /^Markdown/ });
    for (let step = 0; step < 8 && !(await markdown.isChecked()); step++) await keyboard.press('ArrowDown');
    await expect(markdown).toBeChecked();
    await claimbook.answerNext([exported]);
    await keyboard.press('Enter');
    await expect(dialog.getByText(exported)).toBeVisible();
    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  const markdown = fs.readFileSync(exported, 'utf8');
  for (const words of [sentence, '前置研究讨论不代替董事会决策。', '这是我们的判断。'])
    expect(markdown).toContain(words);
  const bytes = crypto.createHash('sha256').update(text).digest('hex');
  expect(markdown).toContain(bytes);
});
