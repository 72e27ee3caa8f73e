import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../../scripts/project-folder.mjs';
import { makePdf } from '../unit/parser-process/pdf/make-pdf';
import { makeZip } from '../unit/parser-process/zip/make-zip';
import { expect, temporaryFolder, test } from './launch';
import { drop, newNotebook, runCommand } from './notebook-session';

const articles = inProject('tests', 'fixtures', 'articles');
const english = path.join(articles, 'harbour-ledger-beiyuan.html');
const chinese = path.join(articles, 'beiyuan-central-group-notice.html');

test('files dropped on the window are imported; what is wrong with one does not stop the others', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const folder = temporaryFolder();
  await newNotebook(claimbook, folder);
  const binary = path.join(folder, 'picture.bin');
  fs.writeFileSync(binary, Buffer.from([0x89, 0x50, 0, 1, 2, 3, 0xff, 0xfe, 0, 0]));
  const empty = path.join(folder, 'empty.txt');
  fs.writeFileSync(empty, '');
  await drop(page, [english, binary, chinese, empty, english]);
  const report = page.getByRole('region', { name: 'Import' });
  await expect(report.getByRole('status')).toHaveText('2 sources imported, 1 already here, 2 failed');
  await expect(report.getByRole('listitem')).toContainText(['picture.bin', 'empty.txt', /./, /./, /./]);
  await expect(page.getByRole('grid', { name: /Sources/ }).getByRole('row')).toHaveCount(2);
});

test('presentations and tables are refused by name with the list of formats; a scan says that it has no text', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const folder = temporaryFolder();
  await newNotebook(claimbook, folder);
  const write = (name: string, bytes: Uint8Array): string => {
    fs.writeFileSync(path.join(folder, name), bytes);
    return path.join(folder, name);
  };
  await drop(page, [
    write('deck.pptx', makeZip([['ppt/presentation.xml', '<p/>']])),
    write('table.xlsx', makeZip([['xl/workbook.xml', '<w/>']])),
    write('scan.pdf', makePdf({ pages: [[], []] })),
  ]);
  const report = page.getByRole('region', { name: 'Import' });
  await expect(report.getByRole('status')).toHaveText('1 source imported, 2 failed');
  const lines = report.getByRole('listitem');
  await expect(lines.nth(0)).toContainText(
    /deck\.pptx.*PPTX file, which Claimbook cannot read.*\.docx, \.odt, \.rtf/s,
  );
  await expect(lines.nth(1)).toContainText(/table\.xlsx.*XLSX file/s);
  await expect(lines.nth(2)).toContainText(/scan.*The 2 pages are pictures without text/s);
  await page.screenshot({ path: inProject('screenshots', 'import report.png') });
});

test('a folder is imported whole, by drop and by dialog; a second time it is passed over', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const folder = temporaryFolder();
  await newNotebook(claimbook, folder);
  const notices = path.join(folder, 'Notices');
  fs.mkdirSync(path.join(notices, '2025'), { recursive: true });
  fs.mkdirSync(path.join(notices, '.git'));
  fs.copyFileSync(english, path.join(notices, 'ledger.html'));
  fs.copyFileSync(chinese, path.join(notices, '2025', '公告.html'));
  await drop(page, [notices]);
  const report = page.getByRole('region', { name: 'Import' });
  await expect(report.getByRole('status')).toHaveText('2 sources imported');
  await expect(page.getByText('1 hidden file or part of a saved page was left out.')).toBeVisible();
  await claimbook.answerNext([notices]);
  await runCommand(page, 'Import folder');
  await expect(report.getByRole('status')).toHaveText('Nothing imported, 2 already here');
  // The two sources, and the folders as groups.
  await expect(page.getByRole('grid', { name: /Sources/ }).getByRole('row')).toHaveCount(4);
});

test('an import that is stopped keeps what it has, and the same folder goes on later', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const folder = temporaryFolder();
  await newNotebook(claimbook, folder);
  const many = path.join(folder, 'many');
  fs.mkdirSync(many);
  // Long enough that a click comes before the end on any machine.
  const paragraphs = '<p>The committee heard a report on exports, and decided nothing.</p>'.repeat(2000);
  for (let i = 0; i < 150; i++) {
    fs.writeFileSync(path.join(many, `page ${i}.html`), `<title>Page ${i}</title><h1>${i}</h1>${paragraphs}`);
  }
  await drop(page, [many]);
  const report = page.getByRole('region', { name: 'Import' });
  await report.getByRole('button', { name: 'Stop' }).click();
  await expect(report.getByText(/files were not begun, because the import was stopped/)).toBeVisible();
  const status = await report.getByRole('status').textContent();
  expect(status).not.toContain('failed');
  expect(Number(/^\d+/.exec(status ?? '')?.[0] ?? 0)).toBeLessThan(150);
});

test('what the importer found out is shown with where it comes from, and can be mended', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const folder = temporaryFolder();
  const file = await newNotebook(claimbook, folder);
  await drop(page, [chinese]);
  await page.getByRole('button', { name: 'Details of this source' }).click();
  const publisher = page.getByRole('textbox', { name: 'Publisher' });
  await expect(publisher).toHaveValue('北原稀土集团党委宣传部');
  await expect(page.getByRole('textbox', { name: 'Published' })).toHaveValue('2025-08-22');
  await expect(page.getByRole('textbox', { name: 'Archived at' })).toHaveValue('');
  await publisher.fill('北原集团');
  await expect(page.getByRole('contentinfo')).toContainText('Saving');
  await publisher.press('Enter');
  await expect(page.getByRole('grid', { name: /Sources/ }).getByText('北原集团')).toBeVisible();
  await page.getByRole('textbox', { name: 'Published' }).fill('yesterday');
  await page.getByRole('textbox', { name: 'Published' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('date');
  await page.getByRole('textbox', { name: 'Published' }).press('Escape');
  await expect(page.getByRole('textbox', { name: 'Published' })).toHaveValue('2025-08-22');
  expect(fs.statSync(file).size).toBeGreaterThan(0);
});

test('a page from the clipboard is imported with its structure, without what could run in it', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await newNotebook(claimbook);
  await claimbook.copy(
    'Notice\nThe committee met.',
    '<h1>Notice</h1><p>The <b>committee</b> met.<script>document.title="run"</script><img src=x onerror="document.title=\'run\'"></p>',
  );
  await page.keyboard.press('Control+V');
  await expect(page.locator('.reader__text')).toContainText('The committee met.');
  await expect(page.locator('.reader__text').getByRole('heading', { name: 'Notice' })).toBeVisible();
  expect(await page.title()).not.toBe('run');
});

test('find, fold and unfold, another tab and back: the text stays where it was', async ({ claimbook }) => {
  const { page } = claimbook;
  await newNotebook(claimbook);
  await drop(page, [english, chinese]);
  await page.getByRole('row', { name: /Who decides who gets/ }).click();
  await page.locator('.reader__text').click();
  await page.keyboard.press('Control+F');
  await page.keyboard.type('Velthuis');
  await expect(page.getByText(/1 of \d/)).toBeVisible();
  await page.keyboard.press('Escape');
  const scroller = page.locator('.source-view__scroller');
  await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
  const first = () =>
    scroller.evaluate((element) => {
      const top = element.getBoundingClientRect().top;
      return [...element.querySelectorAll('.reader__block')].find(
        (block) => block.getBoundingClientRect().bottom > top + 4,
      )?.textContent;
    });
  const before = await first();
  await page.getByRole('row', { name: /集团党委理论学习中心组/ }).click();
  await expect(page.locator('.reader__text')).toContainText('前置研究讨论');
  await page
    .getByRole('button', { name: /^Who decides/ })
    .first()
    .click();
  await expect.poll(first).toBe(before);
});
