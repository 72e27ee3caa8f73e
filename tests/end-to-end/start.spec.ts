import { expect, test } from './launch';

test('the window opens on the start view, sandboxed and without Node', async ({ claimbook: { page } }) => {
  await expect(page.getByRole('button', { name: 'New notebook…' })).toBeVisible();
  const isBare = await page.evaluate(() => !('require' in globalThis) && !('process' in globalThis));
  expect(isBare).toBe(true);
});
