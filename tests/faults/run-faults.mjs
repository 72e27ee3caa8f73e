// `npm run faults [-- --seed S --kills N --states N --bits N --report docs/faults.md]`: breaks notebooks on purpose.
import { spawnSync } from 'node:child_process';
import { runScript } from '../../scripts/run-script.mjs';
import { ensureDependencies } from '../../scripts/setup/dependencies.mjs';
import { bundleForNode } from '../bundle-for-node.mjs';

await runScript(async () => {
  await ensureDependencies(console.error);
  const engine = ['@signalapp/sqlcipher'];
  const [script, writer, killed] = [
    await bundleForNode('faults/faults', engine),
    await bundleForNode('integration/notebook/cut-writer-child', engine),
    await bundleForNode('integration/notebook/writer-child', engine),
  ];
  const words = [script, writer, killed, ...process.argv.slice(2)];
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
});
