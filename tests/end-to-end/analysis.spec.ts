import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, temporaryFolder, test } from './launch';
import { newNotebook, openSample, runCommand } from './notebook-session';

const grid = (page: Page, name: string) => page.getByRole('grid', { name, exact: true });
const passages = (page: Page) => page.getByRole('grid', { name: 'Passages of the cell' });

test('codes by code by keyboard: a cell is opened, its passage found in the source, numbers and picture exported', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await page.keyboard.press('Control+5');
  await expect(grid(page, 'Codes by source')).toBeVisible();
  await page.getByRole('button', { name: /^Codes by code/ }).click();
  const table = grid(page, 'Codes by code');
  await expect(table).toBeVisible();
  await table.focus();
  await page.keyboard.press('Control+Home');
  const status = page.locator('.analysis__cell');
  // Somewhere in the first rows two codes meet.
  for (let step = 0; !/: [1-9]\d* ·/.test(await status.innerText()); step++) {
    expect(step).toBeLessThan(200);
    const isEnd = await page
      .locator('.analysis-grid__head--active')
      .evaluate((head) => !head.nextElementSibling);
    if (isEnd) {
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
    } else await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await expect(passages(page).getByRole('row').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader__text')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Statement' })).toBeVisible();

  const folder = temporaryFolder();
  for (const [command, file] of [
    ['Export numbers of the analysis (CSV)…', 'codes.csv'],
    ['Export picture of the analysis (SVG)…', 'codes.svg'],
    ['Export picture of the analysis (PNG)…', 'codes.png'],
  ] as const) {
    await claimbook.answerNext([path.join(folder, file)]);
    await runCommand(page, command);
    await expect(page.getByText(`Exported to ${path.join(folder, file)}`)).toBeVisible();
  }
  expect(fs.readFileSync(path.join(folder, 'codes.csv'), 'utf8')).toContain('Jaccard,PMI,NPMI');
  expect(fs.readFileSync(path.join(folder, 'codes.svg'), 'utf8')).toContain('党组织前置研究讨论');
  const png = fs.readFileSync(path.join(folder, 'codes.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(600);
});

test('an empty notebook says what to do; a filter that lets nothing through is taken away again', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newNotebook(claimbook);
  await page.keyboard.press('Control+5');
  await expect(page.getByText('Nothing to count yet')).toBeVisible();
  await expect(page.getByText('No claim is counted.')).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(page.getByText('No sources yet')).toBeVisible();
});

test('the timeline and the coverage grid have their cells, and filters narrow them', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await runCommand(page, 'Timeline');
  await expect(grid(page, 'Timeline')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^Undated/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Timeline\. Undated/ })).toBeVisible();
  await runCommand(page, 'Coverage grid');
  const coverage = grid(page, 'Coverage');
  await expect(coverage.getByRole('rowheader')).toHaveCount(9);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await page.getByRole('button', { name: 'Dimension', exact: true }).click();
  await page.getByRole('option', { name: /^D3 / }).click();
  await page.keyboard.press('Escape');
  await expect(coverage.getByRole('rowheader')).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(coverage.getByRole('rowheader')).toHaveCount(9);
});
