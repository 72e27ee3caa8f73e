// `npm run fuzz [-- --count N --seed S --format pdf]`: broken documents of every format through the built parser process.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from '../../scripts/build/ensure-built.mjs';
import { inProject, projectFolder } from '../../scripts/project-folder.mjs';
import { runScript } from '../../scripts/run-script.mjs';
import { ensureDependencies } from '../../scripts/setup/dependencies.mjs';

await runScript(async () => {
  await ensureDependencies(console.error);
  if (!ensureBuilt(['node'])) return 1;
  const { build } = await import('vite');
  const outDir = inProject('.build', 'fuzz');
  await build({
    configFile: false,
    root: inProject(),
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: inProject('tests/fuzz/fuzz.ts'),
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'fuzz.js' } },
    },
  });
  const words = [path.join(outDir, 'fuzz.js'), projectFolder, ...process.argv.slice(2)];
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
});
