import { describe, expect, it } from 'vitest';
import { message } from '../../../electron/messages/messages';
import { packMessages } from '../../../shared/pack/pack-messages';
import { zipParts } from '../../../shared/pack/zip-layout';

const values = {
  path: 'a.txt',
  entry: 'b.txt',
  before: 'c.txt',
  count: 2,
  offset: 1234567,
  number: 1,
  version: 2,
};
const more = {
  expected: 'EE',
  fingerprint: 'FF',
  field: 'sources.1',
  place: 'end',
  file: 'p.zip',
  limit: 1024,
};

describe('what is said of a pack', () => {
  it('can be said for every way in which one can differ', () => {
    for (const key of Object.keys(packMessages) as (keyof typeof packMessages)[]) {
      const words = message(key, { ...values, ...more });
      expect(words, key).not.toMatch(/[{}]/);
      expect(words.length, key).toBeGreaterThan(4);
    }
  });

  it('names every field of an archive, and the byte without marks in its number', () => {
    for (const { place, field, entry } of zipParts([{ name: 'a.txt', bytes: new Uint8Array(1) }])) {
      if (field === 'contents') continue;
      const words = message('pack.fault.container-field', {
        place,
        field,
        entry: entry ?? '',
        offset: 1234567,
      });
      expect(words).toContain('1234567');
      expect(words, field).not.toContain(': a field is');
    }
  });
});
