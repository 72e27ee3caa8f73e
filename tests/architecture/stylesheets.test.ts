import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/project-folder.mjs';

const renderer = inProject('renderer');
const sheets = fs
  .readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'));

/** Classes that a stylesheet lays out alone, outside of conditions (@container, @media): “.versions { … }”. */
function classesOf(css: string): Set<string> {
  const plain = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/@[^{};]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  const selectors = [...plain.matchAll(/([^{}]+)\{/g)].flatMap(([, list = '']) => list.split(','));
  return new Set(selectors.map((selector) => selector.trim()).filter((one) => /^\.[\w-]+$/.test(one)));
}

describe('the stylesheets', () => {
  it('lay out no class twice: all of them are in one window', () => {
    const owners = new Map<string, string[]>();
    for (const file of sheets)
      for (const name of classesOf(fs.readFileSync(path.join(renderer, file), 'utf8')))
        owners.set(name, [...(owners.get(name) ?? []), file]);
    expect(owners.size).toBeGreaterThan(500);
    expect([...owners].filter(([, files]) => files.length > 1)).toEqual([]);
  });
});
