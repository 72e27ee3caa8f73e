/** @typedef {import('./read-modules.mjs').Module} Module */

/**
 * Import cycles, each once, as the files along it. Imports of types count: they tie files together for the reader just
 * as much. An import() does not: it runs after both sides are there.
 * @param {Module[]} modules
 * @returns {string[][]}
 */
export function findCycles(modules) {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  /** @type {Map<string, 'open' | 'done'>} */
  const states = new Map();
  /** @type {string[]} */
  const trail = [];
  /** @type {string[][]} */
  const cycles = [];

  /** @param {string} file */
  const follow = (file) => {
    states.set(file, 'open');
    trail.push(file);
    for (const next of byFile.get(file)?.imports ?? []) {
      if (next.isDynamic || next.file === undefined || !byFile.has(next.file)) continue;
      const state = states.get(next.file);
      if (state === 'open') cycles.push(trail.slice(trail.indexOf(next.file)));
      else if (state === undefined) follow(next.file);
    }
    trail.pop();
    states.set(file, 'done');
  };

  for (const module of modules) if (!states.has(module.file)) follow(module.file);
  return cycles;
}
