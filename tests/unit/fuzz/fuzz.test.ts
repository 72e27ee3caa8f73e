import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../electron/parser-process/parse-source';
import { faultOfAnswer, faultOfRefusal } from '../../fuzz/judge';
import { mutate } from '../../fuzz/mutate';
import { Random } from '../../fuzz/random';
import { readSeeds } from '../../fuzz/seeds';

const articles = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'fixtures', 'articles');
const seeds = readSeeds(articles);
const each = 20;

/** A taste of `npm run fuzz`, the same documents every time. */
describe('broken documents', () => {
  it.each(seeds.map((seed) => [seed.fileName, seed] as const))(
    'like %s are read or refused',
    async (_name, seed) => {
      for (let number = 1; number <= each; number++) {
        const bytes = mutate(seed, new Random(number));
        const fault = await parseSource({ bytes, fileName: seed.fileName }).then(
          faultOfAnswer,
          faultOfRefusal,
        );
        expect(fault, `document ${number}`).toBeUndefined();
      }
    },
  );

  it.each(seeds.map((seed) => [seed.fileName, seed] as const))(
    '%s itself is read',
    async (_name, { bytes, fileName }) => {
      const parsed = await parseSource({ bytes: new Uint8Array(bytes), fileName });
      expect(faultOfAnswer(parsed)).toBeUndefined();
    },
  );
});
