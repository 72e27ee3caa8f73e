import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { inProject } from '../../scripts/project-folder.mjs';
import { findProgram } from '../../scripts/setup/find-program.mjs';
import { manifestName } from '../../shared/pack/entry-names';
import { readZip } from '../../shared/pack/read-zip';
import { writeZip } from '../../shared/pack/write-zip';
import { temporaryFolder } from './launch';

const pageFile = inProject('out', 'verifier', 'verify.html');
const axeSource = fs.readFileSync(inProject('node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const signed = inProject('tests', 'fixtures', 'pack', 'format-1', 'signed-whole.zip');
const unsigned = inProject('tests', 'fixtures', 'pack', 'format-1', 'unsigned-excerpt.zip');

test.describe('the verification page, opened from a disk in Debian’s chromium', () => {
  const executablePath = findProgram('chromium');
  let browser: Browser | undefined;
  let opened: Page | undefined;
  const requests: string[] = [];
  const errors: string[] = [];

  test.beforeAll(async () => {
    if (executablePath === undefined) return;
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    opened = await browser.newPage();
    opened.on('request', (request) => requests.push(request.url()));
    opened.on('pageerror', (error) => errors.push(error.message));
    opened.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    await opened.goto(pathToFileURL(pageFile).href);
  });
  test.afterAll(() => browser?.close());

  /** The page; where the browser is not installed the test is skipped, and says so. */
  const openPage = (): Page => {
    test.skip(opened === undefined, 'chromium is not installed here');
    return opened as Page;
  };
  const give = async (page: Page, file: string): Promise<void> => {
    await page.setInputFiles('#file', file);
    await expect(page.locator('.verdict')).toBeVisible();
  };

  test('shows each quote of a sound pack in its context, and loads nothing', async () => {
    const page = openPage();
    await give(page, signed);
    await expect(page.locator('.verdict--ok')).toContainText('Nothing differs');
    await expect(page.locator('#verdict')).toBeFocused();
    await expect(page.locator('.state')).toHaveText([
      '✓ verified in the whole source',
      '✓ verified in the whole source',
    ]);
    const [chinese, english] = [page.locator('.citation').nth(0), page.locator('.citation').nth(1)];
    await expect(chinese.locator('mark')).toHaveText('董事会决定重大问题，应当事先听取公司党委的意见。');
    await expect(chinese.locator('blockquote bdi')).toHaveAttribute('lang', 'zh-Hans');
    await expect(english.locator('blockquote')).toContainText('🪨 A notice.');
    await expect(page.locator('.facts')).toContainText('Signed by the key');
    expect(requests.filter((url) => !url.startsWith('file:') && url !== 'about:blank')).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('holds the signature against the key that is asked for', async () => {
    const page = openPage();
    await page.fill('#key', 'not a key');
    await page.keyboard.press('Tab');
    await expect(page.locator('.status')).toContainText('64 hexadecimal digits');
    await page.fill('#key', 'ab'.repeat(32));
    await page.keyboard.press('Tab');
    await expect(page.locator('.verdict--differs')).toBeVisible();
    await expect(page.locator('.citation--failed')).toHaveCount(2);
    await page.fill('#key', '');
    await give(page, unsigned);
    await expect(page.locator('.verdict--ok')).toContainText('not who made it');
    await expect(page.locator('.state').first()).toContainText('whole source not in the pack');
  });

  test('names what differs, says what is no pack, and runs nothing of a hostile one', async () => {
    const page = openPage();
    const folder = temporaryFolder();
    const write = (file: string, bytes: Uint8Array): string => {
      fs.writeFileSync(path.join(folder, file), bytes);
      return path.join(folder, file);
    };
    const bytes = fs.readFileSync(unsigned);
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
    await give(page, write('changed.zip', bytes));
    await expect(page.locator('.verdict--differs')).toBeVisible();
    await expect(page.locator('.faults')).toContainText('In the directory record of');
    await give(page, write('hostile.zip', hostilePack()));
    await expect(page.locator('.facts')).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('img, iframe, a')).toHaveCount(0);
    await page.setInputFiles('#file', write('text.zip', Buffer.from('Not a zip.')));
    await expect(page.locator('.status')).toContainText('is no evidence pack');
    expect(errors).toEqual([]);
  });

  test('can be used with a screen reader and printed, light and dark', async () => {
    const page = openPage();
    await give(page, signed);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousViolations(page)).toEqual([]);
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await expect(page.locator('.ask')).toBeHidden();
    await expect(page.locator('.citation').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  });
});

/** A pack whose title is markup. */
function hostilePack(): Uint8Array {
  const entries = readZip(fs.readFileSync(unsigned))?.entries ?? [];
  return writeZip(
    entries.map(({ name, bytes }) => ({
      name,
      bytes:
        name === manifestName
          ? Buffer.from(
              Buffer.from(bytes).toString().replace('"title":""', '"title":"<img src=x onerror=alert(1)>"'),
            )
          : bytes,
    })),
  );
}

/** What axe finds serious or critical. */
async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { id: string; impact: string }[] }>;
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return violations.filter(({ impact }) => /serious|critical/.test(impact)).map(({ id }) => id);
  });
}
