// `node scripts/build.mjs [node] [preload] [renderer]`: builds what is stale of these, or of everything.
import { buildStale } from './build/build.mjs';
import { allTargets } from './build/freshness.mjs';
import { runScript } from './run-script.mjs';

await runScript(async () => {
  const words = process.argv.slice(2);
  const unknown = words.filter((word) => !allTargets.some((target) => target === word));
  if (unknown.length > 0) {
    console.error(`Unknown target: ${unknown.join(', ')}. Known: ${allTargets.join(', ')}.`);
    return 2;
  }
  const targets = words.length === 0 ? allTargets : allTargets.filter((target) => words.includes(target));
  process.env['NODE_ENV'] ??= 'production';
  await buildStale(targets, (line) => console.error(line));
  return 0;
});
