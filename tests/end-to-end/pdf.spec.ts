import fs from 'node:fs';
import path from 'node:path';
import { linesAt, makePdf } from '../unit/parser-process/pdf/make-pdf';
import { expect, temporaryFolder, test } from './launch';
import { ask, newNotebook, tag } from './notebook-session';

const full = 'The committee studied the contract and the board then decided';
const page = (first: string) => linesAt(60, 100, [first, ...Array.from({ length: 4 }, () => full)]);

test('a PDF is imported, a passage tagged in it, and the memo cites its page', async ({ claimbook }) => {
  const { page: window } = claimbook;
  const folder = temporaryFolder();
  await newNotebook(claimbook, folder);
  const file = path.join(folder, 'report.pdf');
  const catalog = '/PageLabels << /Nums [0 << /S /D /St 7 >>] >>';
  const pages = [
    page('On the first page nothing happens at all in the whole text.'),
    page('Nobody may sell without asking.'),
  ];
  fs.writeFileSync(file, makePdf({ catalog, pages }));
  await claimbook.answerNext([file]);
  await window.getByRole('button', { name: 'Import sources…' }).first().click();
  await window.getByRole('row', { name: /report/ }).click();
  await expect(window.locator('.reader__text')).toContainText('On the first page');
  await expect(window.getByText('p. 7 (1 of 2)')).toBeVisible();
  const marks = window.getByRole('list', { name: 'Pages' });
  await expect(marks.getByRole('listitem')).toHaveText(['7', '8']);
  await marks.getByRole('button', { name: 'Page 8: show how it looks' }).click();
  const pane = window.getByRole('region', { name: 'Page', exact: true });
  const picture = pane.getByRole('img');
  await expect(picture).toHaveAttribute('data-number', '2');
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(200);
  await pane.getByRole('group').focus();
  await window.keyboard.press('ArrowLeft');
  await expect(picture).toHaveAttribute('data-number', '1');
  await expect(pane.getByRole('status')).toHaveText('p. 7 (1 of 2)');
  const before = (await picture.boundingBox())?.width ?? 0;
  await window.keyboard.press('+');
  await expect.poll(async () => (await picture.boundingBox())?.width ?? 0).toBeGreaterThan(before * 1.2);
  if (process.env['PDF_SHOTS']) await window.screenshot({ path: `${process.env['PDF_SHOTS']}/page.png` });
  await window.keyboard.press('Escape');
  await expect(pane).toBeHidden();
  await tag(window, 'Nobody may sell without asking');
  await expect(window.getByText(/p\. 8 · Characters/)).toBeVisible();
  const [claim] = await ask(window, 'claim.list', {});
  if (!claim) throw new Error('No claim.');
  const memo = await ask(window, 'memo.create', { title: 'M', template: 'evidence', claimIds: [claim.id] });
  const { revision } = await ask(window, 'memo.get', { id: memo.id });
  const citation = { kind: 'citation' as const, claimIds: [claim.id] };
  await ask(window, 'memo.save', {
    id: memo.id,
    title: 'M',
    baseRevision: revision,
    document: {
      format: 1,
      blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'So ' }, citation] }],
    },
  });
  const exported = path.join(folder, 'memo.md');
  await ask(window, 'memo.export', { id: memo.id, format: 'md', path: exported });
  expect(fs.readFileSync(exported, 'utf8')).toMatch(/p\. 8\. Code points \d+/);
  if (process.env['PDF_SHOTS']) await window.screenshot({ path: `${process.env['PDF_SHOTS']}/reader.png` });
});

test('a scanned document opens as its pages and says that it has no text', async ({ claimbook }) => {
  const { page: window } = claimbook;
  const folder = temporaryFolder();
  await newNotebook(claimbook, folder);
  const file = path.join(folder, 'scan.pdf');
  fs.writeFileSync(file, makePdf({ pages: [[], [], []] }));
  await claimbook.answerNext([file]);
  await window.getByRole('button', { name: 'Import sources…' }).first().click();
  await expect(window.getByText(/3 pages are pictures without text/).first()).toBeVisible();
  await window.getByRole('row', { name: /scan/ }).click();
  const pane = window.getByRole('region', { name: 'Page', exact: true });
  await expect(pane.getByRole('status')).toHaveText('p. 1 (1 of 3)');
  await pane.getByRole('button', { name: 'Next page' }).click();
  await expect(pane.getByRole('img')).toHaveAttribute('data-number', '2');
  if (process.env['PDF_SHOTS']) await window.screenshot({ path: `${process.env['PDF_SHOTS']}/scan.png` });
});
