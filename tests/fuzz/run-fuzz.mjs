// `npm run fuzz [-- --count N --seed S --format pdf]`: broken documents of every format through the built parser process.
import { spawnSync } from 'node:child_process';
import { ensureBuilt } from '../../scripts/build/ensure-built.mjs';
import { projectFolder } from '../../scripts/project-folder.mjs';
import { runScript } from '../../scripts/run-script.mjs';
import { ensureDependencies } from '../../scripts/setup/dependencies.mjs';
import { bundleForNode } from '../bundle-for-node.mjs';

await runScript(async () => {
  await ensureDependencies(console.error);
  if (!ensureBuilt(['node'])) return 1;
  const script = await bundleForNode('fuzz/fuzz');
  const words = [script, projectFolder, ...process.argv.slice(2)];
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
});
