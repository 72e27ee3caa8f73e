import fs from 'node:fs';
import path from 'node:path';
import { expect, temporaryFolder, test, type Claimbook } from './launch';
import { makeSample, openSampleMemo, openSampleSource } from './notebook-session';

/** Opens the dialog that exports the sample's memo, beside its source. */
async function openExport(claimbook: Claimbook) {
  const { page } = claimbook;
  await makeSample(claimbook);
  await openSampleSource(page);
  await openSampleMemo(page);
  await page.getByRole('button', { name: 'Export memo' }).click();
  return {
    dialog: page.getByRole('dialog', { name: 'Export memo' }),
    preview: page.frameLocator('iframe'),
  };
}

/** The preview follows what is chosen, the file has no more than that, and the choice is remembered. */
test('what is in an exported file is chosen, seen before, and remembered', async ({ claimbook }) => {
  const { page } = claimbook;
  const folder = temporaryFolder();
  const { dialog, preview } = await openExport(claimbook);
  const quotes = dialog.getByRole('checkbox', { name: /^Quotes, word for word/ });
  await expect(preview.getByRole('heading', { name: 'Quotes, word for word' })).toBeAttached();
  await expect(dialog.getByText(/^\d+ quotes$/).first()).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: /Name of the notebook/ })).not.toBeChecked();
  await expect(dialog.getByText(/No names of people, files or the notebook/)).toBeVisible();

  await quotes.uncheck();
  await expect(preview.getByRole('heading', { name: 'Quotes, word for word' })).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: /Name of the notebook/ }).check();
  await expect(preview.getByText('Sample', { exact: true })).toBeAttached();
  await expect(dialog.getByText(/No names of people, files or the notebook/)).toBeHidden();

  await dialog.getByText('CSV', { exact: true }).click();
  await expect(quotes).toBeHidden();
  await dialog.getByText('Web page', { exact: true }).click();
  const file = path.join(folder, 'memo.html');
  await claimbook.answerNext([file]);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByText(file)).toBeVisible();
  expect(fs.readFileSync(file, 'utf8')).not.toContain('Quotes, word for word');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Export memo' }).click();
  await expect(quotes).not.toBeChecked();
});

/** Styles are chosen in the dialog, one of the analyst's own too, and the preview shows the endnotes in them. */
test('endnotes follow the citation style that is chosen or added', async ({ claimbook }) => {
  const { page } = claimbook;
  const folder = temporaryFolder();
  const { dialog, preview } = await openExport(claimbook);
  const choice = dialog.getByRole('button', { name: /Citation style of the endnotes/ });
  await choice.click();
  await page.getByRole('option', { name: /GB\/T 7714-2015 \(numeric/ }).click();
  await expect(preview.getByText('[EB/OL]').first()).toBeAttached();

  const own = path.join(folder, 'own.csl');
  fs.writeFileSync(own, 'no style');
  await claimbook.answerNext([own]);
  await dialog.getByRole('button', { name: 'Add a style (.csl)…' }).click();
  await expect(page.getByText('This is no well-formed CSL style.')).toBeVisible();
  const layout = '<layout prefix="Seen in: "><text variable="title"/></layout>';
  const info = '<info><title>House style</title></info>';
  fs.writeFileSync(
    own,
    `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">${info}<citation>${layout}</citation></style>`,
  );
  await claimbook.answerNext([own]);
  await dialog.getByRole('button', { name: 'Add a style (.csl)…' }).click();
  await expect(choice).toHaveText(/House style/);
  await expect(preview.getByText('Seen in: ').first()).toBeAttached();
  await dialog.getByRole('button', { name: 'Remove this style' }).click();
  await expect(choice).toHaveText(/every recorded fact/);
});
