import os from 'node:os';
import { defineConfig } from 'playwright/test';
import { hasDisplay } from '../scripts/setup/display.mjs';

export default defineConfig({
  testDir: './end-to-end',
  // One application at a time on a display: it has one focus and one clipboard. Without a real display each worker
  // starts one of its own (launch.ts).
  workers: hasDisplay() ? 1 : Math.min(2, os.availableParallelism()),
  // A start that Playwright never comes back from is made again by start-electron.mjs; what still needs another try is
  // counted and printed, because it may hide something.
  retries: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  outputDir: '../test-results',
  reporter: [['list'], ['json', { outputFile: '../.build/playwright-results.json' }]],
  forbidOnly: Boolean(process.env['CI']),
});
