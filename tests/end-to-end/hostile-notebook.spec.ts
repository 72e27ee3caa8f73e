import { inProject } from '../../scripts/project-folder.mjs';
import { allOperations } from '../../shared/ipc/all-operations';
import type { Bridge } from '../../shared/ipc/bridge';
import { fillNotebook } from '../faults/hostile-notebook/fill-notebook';
import { expect, temporaryFolder, test } from './launch';
import { ask, newNotebook, show } from './notebook-session';

const words =
  '"><img src=x onerror="globalThis.hostileRan=[1]"><script>globalThis.hostileRan=[2]</script>{{7*7}} \u202eevil\u2066';

test('scripts in every field of a notebook are words, in every view', async ({ claimbook }) => {
  const { page } = claimbook;
  await newNotebook(claimbook);
  const called = new Proxy({} as Parameters<typeof fillNotebook>[0], {
    get: (_target, name) => (input: never) => ask(page, name as 'source.list', input),
  });
  await fillNotebook(called, words, temporaryFolder());
  const active = page
    .locator('.app')
    .locator(
      'script, iframe, object, embed, form, base, link, meta, [onerror], [onload], [onclick], img[src="x"]',
    );
  for (const list of ['Sources', 'Claims', 'Memos', 'Codebook', 'Analysis', 'Search'] as const) {
    await show(page, list);
    const row = page
      .getByRole('region', { name: list, exact: true })
      .getByRole('row')
      .filter({ hasText: '{{7*7}}' });
    if (await row.first().isVisible()) await row.first().click();
    await expect(active).toHaveCount(0);
  }
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByRole('grid').first()).toBeVisible();
  await expect(active).toHaveCount(0);
  const links = await page
    .locator('.app a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.filter((link) => !/^https?:/.test(link))).toEqual([]);
  expect(await page.evaluate(() => globalThis.hostileRan)).toBeUndefined();
  expect(page.frames()).toHaveLength(1);
});

test('no operation takes what fits none, and none answers a page that is not a window’s own', async ({
  claimbook,
}) => {
  const { page, application } = claimbook;
  const names = Object.keys(allOperations);
  const codes = await page.evaluate(async (operations) => {
    const { claimbook: bridge } = globalThis as unknown as { claimbook: Bridge };
    const nothing = [null, 1, 'x', [], 10n, Number.NaN];
    const answers = operations.flatMap((name) => nothing.map((input) => bridge.call(name, input)));
    return (await Promise.all(answers)).map(
      (answer) => (JSON.parse(answer) as { failure?: { code: string } }).failure?.code ?? 'answered',
    );
  }, names);
  // Without a notebook, what its host answers is refused before it is looked at.
  expect(new Set(codes)).toEqual(new Set(['bad-input', 'no-notebook-open']));
  const said = await application.evaluate(
    async ({ BrowserWindow, session }, [preload, operations]) => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, session: session.defaultSession },
      });
      await stranger.loadURL('data:text/html,x').catch(() => undefined);
      const calls = `Promise.all(${JSON.stringify(operations)}.map((name) => claimbook.call(name, {})))`;
      const answers = (await stranger.webContents.executeJavaScript(calls)) as string[];
      stranger.destroy();
      return answers.map((answer) => (JSON.parse(answer) as { failure?: { code: string } }).failure?.code);
    },
    [inProject('out', 'preload.cjs'), names] as const,
  );
  expect(said).toEqual(names.map(() => 'bad-input'));
  expect((await claimbook.asked()).length).toBe(0);
});
