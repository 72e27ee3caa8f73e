import { defineConfig } from 'vitest/config';
import { buildConstants } from '../scripts/build/targets.mjs';
import { projectFolder } from '../scripts/project-folder.mjs';

/** One Vitest project for each folder of tests that needs no window. */
const suite = (name: string, more: { globalSetup?: string } = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...more },
});

export default defineConfig({
  root: projectFolder,
  define: buildConstants,
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // A component's test asks for a DOM in its first line: // @vitest-environment jsdom
    environment: 'node',
    // Real databases and real processes on a shared two-core machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
    setupFiles: [`${projectFolder}/tests/fast-check-setup.ts`],
    projects: [
      suite('unit'),
      suite('integration'),
      suite('architecture'),
      // The application as users get it, looked at from outside.
      suite('package', { globalSetup: `${projectFolder}/tests/package/package-folder.ts` }),
    ],
  },
});
