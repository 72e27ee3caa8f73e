import fs from 'node:fs';
import path from 'node:path';
import { expect, temporaryFolder, test } from './launch';
import { openSample, runCommand } from './notebook-session';

test('a query is shown in context, put in order, copied and opened; its collocates and years lead back to its lines', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await openSample(claimbook);
  await page.keyboard.press('Control+Shift+F');
  await page.getByRole('textbox', { name: 'Search everything' }).fill('Beiyuan');
  await page.getByRole('button', { name: 'In context' }).click();
  const lines = page.getByRole('grid', { name: 'Concordance', exact: true });
  await expect(lines.getByRole('row')).not.toHaveCount(1);
  await expect(page.getByText(/^Counts places in the current texts/)).toBeVisible();

  await lines.getByRole('button', { name: 'Left' }).click();
  await expect(lines.getByRole('columnheader', { name: 'Left' })).toHaveAttribute('aria-sort', 'ascending');
  const nearest = await lines.locator('.concordance__left').evaluateAll((cells) =>
    cells.slice(1).map(
      (cell) =>
        cell.textContent
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu)
          ?.at(-1) ?? '',
    ),
  );
  expect(nearest).toEqual(nearest.toSorted((a, b) => a.localeCompare(b)));

  await lines.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect(page.getByText('2 lines are copied.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader__text')).toBeVisible();
  await expect(lines).toBeVisible();

  const folder = temporaryFolder();
  const save = async (command: string, file: string): Promise<string> => {
    await claimbook.answerNext([path.join(folder, file)]);
    await runCommand(page, command);
    await expect(page.getByText(`Exported to ${path.join(folder, file)}`)).toBeVisible();
    return fs.readFileSync(path.join(folder, file), 'latin1');
  };
  const numbers = 'Export numbers of the analysis (CSV)…';
  expect(await save(numbers, 'lines.csv')).toContain('Left,Found,Right');

  await runCommand(page, 'Collocates');
  const words = page.getByRole('grid', { name: 'Collocates', exact: true });
  await expect(page.getByRole('img', { name: /^Collocates: Log-likelihood – Beiyuan/ })).toBeVisible();
  expect(await save('Export picture of the analysis (SVG)…', 'words.svg')).toContain('<svg');
  await words.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^near “/ })).toBeVisible();
  await page.getByRole('button', { name: /^near “/ }).click();

  await runCommand(page, 'Frequency over time');
  const years = page.getByRole('grid', { name: 'Frequency over time', exact: true });
  await page.getByRole('button', { name: 'Another query' }).click();
  await page.getByRole('textbox', { name: 'Query 2' }).fill('集团');
  await expect(years.getByRole('columnheader', { name: /集团/ })).toBeVisible();
  expect((await save('Export picture of the analysis (PNG)…', 'years.png')).slice(1, 4)).toBe('PNG');
  await years.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^in / })).toBeVisible();
  await expect(lines.getByRole('row')).not.toHaveCount(1);
});
