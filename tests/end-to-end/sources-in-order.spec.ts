import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, launch, temporaryFolder, test, type Claimbook } from './launch';
import { ask, drop, newNotebook, runCommand, show, tag, verify } from './notebook-session';

const secret = 'Quetzal-Zanzibar 绝密琥珀蜻蜓';
const notice = `关于党委前置研究讨论重大经营管理事项的通知

The council cut the northern quota by a third this year.

${'Nothing else was decided on that day, or on the day after it. '.repeat(6)}

${secret} stands in the last paragraph.
`;

/** A folder with a folder in it, as an analyst keeps them. */
function folders(): string {
  const folder = path.join(temporaryFolder(), 'Notices');
  fs.mkdirSync(path.join(folder, '2025 年'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'ledger.txt'), 'The ledger of the harbour.');
  fs.writeFileSync(path.join(folder, '2025 年', '通知.txt'), notice);
  return folder;
}

function line(page: Page, name: string | RegExp) {
  return page.getByRole('grid', { name: 'Sources' }).getByRole('row', { name });
}

/** Opens the menu of a line and chooses from it. */
async function choose(page: Page, name: string | RegExp, item: string): Promise<void> {
  await line(page, name).click({ button: 'right' });
  await page.getByRole('menuitem', { name: item }).click();
}

async function withNotices(claimbook: Claimbook): Promise<string> {
  const file = await newNotebook(claimbook);
  await drop(claimbook.page, [folders()]);
  await expect(line(claimbook.page, /通知/)).toBeVisible();
  await claimbook.page.getByRole('button', { name: 'Close the report' }).click();
  return file;
}

test('folders become groups; they are closed, made, renamed, filled by drag and by menu, and deleted without loss', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await withNotices(claimbook);
  await expect(line(page, 'Group Notices, 2 sources, level 1, open')).toBeVisible();
  await expect(line(page, 'Group 2025 年, 1 source, level 2, open')).toBeVisible();

  await line(page, /^Group Notices/).click();
  await expect(line(page, /^Group 2025/)).toHaveCount(0);
  await line(page, /^Group Notices/).press('ArrowRight');
  await expect(line(page, /^Group 2025/)).toBeVisible();

  await line(page, /^ledger/).click();
  await runCommand(page, 'New group');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Inside “Notices”')).toBeVisible();
  await page.keyboard.type('Harbour');
  await page.keyboard.press('Enter');
  await expect(line(page, 'Group Harbour, 0 sources, level 2, open')).toBeVisible();

  await line(page, /^ledger/).dragTo(line(page, /^Group Harbour/));
  await expect(line(page, /^Group Harbour, 1 source/)).toBeVisible();
  await choose(page, /^ledger/, 'Move to group…');
  await dialog.getByRole('option', { name: 'Notices / 2025 年' }).click();
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(line(page, /^Group 2025 年, 2 sources/)).toBeVisible();
  await line(page, /^ledger/).dragTo(page.locator('.source-list__frame'), {
    targetPosition: { x: 100, y: 450 },
  });
  await expect(line(page, /^Group Notices, 1 source/)).toBeVisible();

  await line(page, /^Group Harbour/).click();
  await page.keyboard.press('F2');
  await page.keyboard.type('港口');
  await page.keyboard.press('Enter');
  await expect(line(page, /^Group 港口/)).toBeVisible();
  await line(page, /^Group 2025/).click();
  await page.keyboard.press('Delete');
  await expect(line(page, /^Group 2025/)).toHaveCount(0);
  await expect(line(page, /通知/)).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(line(page, /^Group 2025/)).toBeVisible();
});

test('a group stays closed and a title stays typed over a restart; F2 renames the open source', async () => {
  const settings = temporaryFolder();
  const first = await launch({ settings });
  const file = await withNotices(first);
  await line(first.page, /通知/).click();
  await first.page.keyboard.press('F2');
  await expect(first.page.getByRole('textbox', { name: 'Name' })).toHaveValue(/通知/);
  await first.page.keyboard.type('Notice of the council');
  await first.page.keyboard.press('Enter');
  await expect(line(first.page, 'Notice of the council')).toBeVisible();
  await line(first.page, /^Group 2025/).click();
  await expect(line(first.page, 'Notice of the council')).toHaveCount(0);
  await first.close();

  const second = await launch({ settings, words: [file] });
  await expect(line(second.page, 'Group 2025 年, 1 source, level 2, closed')).toBeVisible();
  await second.page.getByRole('searchbox', { name: 'Filter sources' }).fill('council');
  await expect(line(second.page, 'Notice of the council')).toBeVisible();
  await second.close();
});

const focusedInDialog = (page: Page) => page.locator('[role=dialog]:focus, [role=dialog] :focus');

test('the bin names the claims, keeps them, and gives back; purged words are gone from the file', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const file = await withNotices(claimbook);
  await line(page, /通知/).click();
  await expect(page.locator('.reader__text')).toContainText(secret);
  await tag(page, 'cut the northern quota');
  await expect.poll(async () => (await ask(page, 'claim.list', {})).length).toBe(1);

  await line(page, /通知/).click();
  await line(page, /通知/).press('Delete');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 claim has a passage there and stays:');
  await expect(dialog).toContainText('cut the northern quota');
  await dialog.getByRole('button', { name: 'Move to bin' }).click();
  await expect(line(page, /通知/)).toHaveCount(0);

  await show(page, 'Claims');
  await expect(page.getByText(/^Source in the bin: /).first()).toBeVisible();
  await page.getByRole('row', { name: /cut the northern quota/ }).click();
  await expect(page.getByText('This source is in the bin.').first()).toBeVisible();
  await page.keyboard.press('Control+Z');
  await show(page, 'Sources');
  await expect(line(page, /通知/)).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(line(page, /通知/)).toHaveCount(0);

  await page.getByRole('button', { name: 'Bin…' }).click();
  await dialog.getByRole('button', { name: /^Restore “/ }).click();
  await expect(dialog).toContainText('The bin is empty');
  // The button that was pressed is gone; the dialog, or something in it, takes the focus back in its next frame.
  await expect(focusedInDialog(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await choose(page, /通知/, 'Move to bin');
  await dialog.getByRole('button', { name: 'Move to bin' }).click();
  await page.getByRole('button', { name: 'Bin…' }).click();
  await dialog.getByRole('button', { name: /^Purge “/ }).click();
  await expect(dialog).toContainText('cannot be brought back');
  await dialog.getByRole('button', { name: 'Purge for good' }).click();
  await expect(dialog).toContainText('The bin is empty');
  // The button that was pressed is gone; the dialog, or something in it, takes the focus back in its next frame.
  await expect(focusedInDialog(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await show(page, 'Claims');
  await expect(page.getByText(/^Source purged: /).first()).toBeVisible();
  await claimbook.close();
  for (const word of secret.split(' ')) expect(fs.readFileSync(file).includes(word)).toBe(false);
  expect(fs.readFileSync(file).includes('cut the northern quota')).toBe(true);
  expect(verify(file)).toMatchObject({ ok: true, problems: [] });
});

test('with 1,000 sources in 50 groups the list draws what is seen, filters and sorts', async ({
  claimbook,
}) => {
  test.setTimeout(120_000);
  const { page } = claimbook;
  await newNotebook(claimbook);
  const folder = path.join(temporaryFolder(), 'Many');
  for (let i = 0; i < 1000; i++) {
    const inside = path.join(folder, `Group ${i % 50}`);
    fs.mkdirSync(inside, { recursive: true });
    fs.writeFileSync(path.join(inside, `第 ${i} 号.txt`), `Text of number ${i}, and no other.`);
  }
  const { files, folders: names } = await ask(page, 'source.listFiles', { paths: [folder] });
  await ask(page, 'source.importFiles', { files, folders: names, method: 'drop' });
  await expect(line(page, /^Group Many, 1,?000 sources/)).toBeVisible({ timeout: 20_000 });
  const rows = page.getByRole('grid', { name: 'Sources' }).getByRole('row');
  expect(await rows.count()).toBeLessThan(80);
  const start = Date.now();
  await page.getByRole('searchbox', { name: 'Filter sources' }).fill('第 777 号');
  await expect(line(page, '第 777 号')).toBeVisible();
  const filtered = Date.now() - start;
  await page.getByRole('searchbox', { name: 'Filter sources' }).fill('');
  await page.getByRole('button', { name: /Sort/ }).click();
  await page.getByRole('option', { name: 'By title' }).click();
  await expect(line(page, '第 0 号')).toBeVisible();
  console.info(`1,000 sources: filtered in ${filtered} ms`);
});
