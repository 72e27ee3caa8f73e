import path from 'node:path';
import type { Page } from 'playwright';
import { inProject } from '../../scripts/project-folder.mjs';
import { expect, temporaryFolder, test } from './launch';
import { dragOver } from './reading';

const sizes = [
  [1280, 800],
  [1920, 1080],
] as const;
const themes = ['Light', 'Dark'] as const;

/** Writes what a person sees of every view, to be looked at, and holds that nothing reaches past the window. */
test('every view, small and large, light and dark', async ({ claimbook }) => {
  test.setTimeout(240_000);
  const { page, application } = claimbook;
  const shoot = async (name: string, look: string): Promise<void> => {
    await page.screenshot({ path: inProject('screenshots', `${name} ${look}.png`), animations: 'disabled' });
    expect(await overflow(page), `${name}, ${look}`).toEqual([]);
  };
  await expect(page.getByRole('button', { name: 'New notebook…' })).toBeVisible();
  await shoot('start', 'first');
  await claimbook.answerNext([path.join(temporaryFolder(), 'Sample.claimbook')]);
  await page.getByRole('button', { name: 'Open the sample…' }).click();
  await page.getByRole('row', { name: /Who decides who gets/ }).click();
  for (const [width, height] of sizes) {
    await application.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
      [width, height] as [number, number],
    );
    for (const theme of themes) {
      const look = `${width}x${height} ${theme.toLowerCase()}`;
      await command(page, theme);
      await page.keyboard.press('Control+1');
      await page.getByRole('row', { name: /集团党委理论学习中心组/ }).click();
      await expect(page.locator('.reader__text')).toContainText('前置研究讨论');
      await page.getByRole('button', { name: 'Details of this source' }).click();
      await shoot('source', look);
      await dragOver(page, '会议首先落实');
      await page.keyboard.press('t');
      await expect(page.getByRole('dialog', { name: 'Tag the selected words' })).toBeVisible();
      await shoot('tag bar', look);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+2');
      await page.getByRole('row', { name: /own rule/ }).click();
      await expect(page.getByRole('textbox', { name: 'Statement' })).toBeVisible();
      await shoot('claims', look);
      await page.keyboard.press('Control+Shift+L');
      await expect(page.getByRole('row', { name: /own rule/ }).last()).toBeVisible();
      await shoot('claims table', look);
      await page.keyboard.press('Control+w');
      await page.keyboard.press('Control+3');
      await page.getByRole('row', { name: /Who decides whom Beiyuan supplies/ }).click();
      await expect(page.locator('.memo-text').first()).toContainText('Bottom line');
      await expect(page.locator('.memo-list__row--open')).toHaveText(/Who decides whom/);
      await shoot('memo', look);
      await page.getByRole('button', { name: /\d errors? · \d+ warnings?/ }).click();
      await page.locator('.check-panel__row').first().click();
      await shoot('memo checks', look);
      await page.getByRole('button', { name: /\d errors? · \d+ warnings?/ }).click();
      await page.getByRole('button', { name: 'Export memo' }).click();
      await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible();
      expect(await page.frameLocator('iframe').locator('html').evaluate(reachesPast), 'preview').toBe(false);
      await shoot('export', look);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+4');
      await page.getByText('Party pre-deliberation').first().click();
      await shoot('codebook', look);
      for (const name of ['Codes by source', 'Codes by code', 'Timeline', 'Coverage grid']) {
        await command(page, name);
        await expect(page.locator('.analysis-grid__cell').first()).toBeVisible();
        await shoot(name.toLowerCase(), look);
      }
      await command(page, 'Concordance');
      await page.getByRole('textbox', { name: 'Query', exact: true }).fill('Beiyuan OR 集团');
      await page.keyboard.press('Enter');
      await expect(page.locator('.concordance__found').first()).toBeVisible();
      await shoot('concordance', look);
      for (const name of ['Collocates', 'Frequency over time']) {
        await command(page, name);
        await expect(page.locator('.analysis-grid__cell').first()).toBeVisible();
        await expect(page.locator('.analysis-picture svg')).toBeVisible();
        await shoot(name.toLowerCase(), look);
      }
      await page.keyboard.press('Control+w');
      await page.keyboard.press('Control+Shift+F');
      await page.getByRole('textbox', { name: 'Search everything' }).fill('Beiyuan');
      await expect(page.locator('.search__found').first()).toBeVisible();
      await shoot('search', look);
      for (const [key, name] of [
        ['F1', 'help'],
        ['Control+K', 'commands'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog')).toBeVisible();
        await shoot(name, look);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
      await page.getByRole('button', { name: 'Settings' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await shoot('settings', look);
      await page.keyboard.press('Escape');
    }
  }
});

/** Runs a command by its name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(name);
  await page.getByRole('dialog').getByText(name, { exact: true }).first().click();
}

/** Parts that are cut off at the right edge of the window or make it scroll. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the window scrolls sideways');
    if (document.documentElement.scrollHeight > innerHeight) found.push('the window scrolls up and down');
    for (const element of document.querySelectorAll<HTMLElement>(
      '.panel__body, .source-view__scroller, .memo-view__scroll',
    )) {
      if (element.scrollWidth > element.clientWidth + 1) found.push(`${element.className} scrolls sideways`);
    }
    // A table of many columns scrolls in itself.
    for (const element of document.querySelectorAll<HTMLElement>('button:not([role="grid"] *)')) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 1 && (right > innerWidth + 1 || left < -1))
        found.push(element.getAttribute('aria-label') ?? element.innerText);
    }
    return found;
  });
}

function reachesPast({ scrollWidth, clientWidth }: Element): boolean {
  return scrollWidth > clientWidth;
}
