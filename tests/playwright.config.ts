import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: './end-to-end',
  // One application at a time: focus, the clipboard and the display are shared.
  workers: 1,
  // A start that Playwright never comes back from is made again by start-electron.mjs; what still needs a second try is
  // counted and printed, because it may hide something.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  outputDir: '../test-results',
  reporter: [['list'], ['json', { outputFile: '../.build/playwright-results.json' }]],
  forbidOnly: Boolean(process.env['CI']),
});
