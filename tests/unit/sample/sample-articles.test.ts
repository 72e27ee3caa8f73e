import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locateQuote } from '../../../electron/sample/locate-quote';
import { sampleSources } from '../../../electron/sample/sample-sources';
import { parseSource } from '../../../electron/parser-process/parse-source';

describe('the sample’s articles', () => {
  test.each(sampleSources)(
    '$fileName is the same as the import fixture of that name',
    ({ fileName, page }) => {
      const fixture = new URL(`../../fixtures/articles/${fileName}`, import.meta.url);
      expect(fs.readFileSync(fixture, 'utf8')).toBe(page);
    },
  );

  test('are short, and whole in the text that is stored', async () => {
    for (const { page, fileName } of sampleSources) {
      const bytes = new TextEncoder().encode(page);
      const { text, metadata } = await parseSource({ bytes, fileName });
      expect(text).toContain(metadata.title.value);
      const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
      const words = text.match(/[A-Za-z’]+/g)?.length ?? 0;
      if (fileName.startsWith('beiyuan')) expect(han).toBeGreaterThan(600);
      else expect(words).toBeGreaterThan(500);
      expect(Math.max(han, words)).toBeLessThan(1000);
    }
  });
});

describe('locateQuote', () => {
  test('counts code points, not UTF-16 units', () => {
    expect(locateQuote('𠮷野 is 𠮷野家', '𠮷野家')).toEqual({ start: 6, end: 9 });
  });

  test('refuses words that are not there, or there twice', () => {
    expect(() => locateQuote('one two', 'three')).toThrow('does not hold');
    expect(() => locateQuote('one one', 'one')).toThrow('more than once');
  });
});
