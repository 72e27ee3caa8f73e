import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: './end-to-end',
  // One application at a time: focus, the clipboard and the display are shared. A test that needs a second try is
  // a test that hides something.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  outputDir: '../test-results',
  reporter: [['list'], ['json', { outputFile: '../.build/playwright-results.json' }]],
  forbidOnly: Boolean(process.env['CI']),
});
