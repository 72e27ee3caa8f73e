// `npm run faults [-- --seed S --kills N --states N --bits N --report docs/faults.md]`: breaks notebooks on purpose.
import { spawnSync } from 'node:child_process';
import { inProject } from '../../scripts/project-folder.mjs';
import { runScript } from '../../scripts/run-script.mjs';
import { hasDisplay, startVirtualDisplay } from '../../scripts/setup/display.mjs';
import { setUpApplication } from '../../scripts/setup/set-up.mjs';
import { bundleForNode } from '../bundle-for-node.mjs';

await runScript(async () => {
  const { executable, args } = await setUpApplication(console.error);
  if (!hasDisplay()) await startVirtualDisplay();
  const engine = ['@signalapp/sqlcipher'];
  const script = await bundleForNode('faults/faults', engine);
  const child = await bundleForNode('faults/fault-child', [...engine, 'electron']);
  const host = inProject('out', 'notebook-host.js');
  const shim = inProject('tests', 'faults', 'disk-errors', 'failing-calls.c');
  const electron = JSON.stringify({ executable, args });
  const words = [script, child, host, shim, electron, ...process.argv.slice(2)];
  return spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1;
});
