import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareMainText } from '../../bench/fidelity/main-words';
import { f1, missingWords } from '../../bench/fidelity/word-f1';

/** Pages of many kinds; in each, comments mark by hand where its main text begins and ends. */
const folder = path.join('tests', 'fixtures', 'pages');
const pages = readdirSync(folder).map((name) => ({
  name,
  html: readFileSync(path.join(folder, name), 'utf8'),
}));

describe('the main text of a page', () => {
  it.each(pages)('is found in $name', async ({ html }) => {
    const { words, found, wanted } = await compareMainText(html);
    const differing = { only: [...missingWords(found, wanted)], missing: [...missingWords(wanted, found)] };
    expect(f1([words]), JSON.stringify(differing)).toBeGreaterThanOrEqual(0.85);
  });

  it.each(['en-', 'zh-'])('agrees with what was marked by hand in 95 of 100 words (%s)', async (language) => {
    const chosen = pages.filter(({ name }) => name.startsWith(language));
    expect(chosen.length).toBeGreaterThanOrEqual(10);
    const compared = await Promise.all(chosen.map(({ html }) => compareMainText(html)));
    const mean = compared.reduce((sum, { words }) => sum + f1([words]), 0) / compared.length;
    expect(mean).toBeGreaterThanOrEqual(0.95);
  });
});
